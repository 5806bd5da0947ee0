import { joined } from '../core/cells/joined';
import { paperWords } from '../core/papers/sheet/paperWords';
import { UsageError } from './usageError';

/** One option of the command line: all that is known of it. */
interface Option {
  /** What follows it, as help writes it; absent where it stands alone. */
  readonly value?: string;
  /** The commands that take it, each with the options that it needs beside it: `map --save`. */
  readonly with: readonly string[];
  readonly help: string;
}

const readers = ['check', 'rollup', 'build', 'map'];
const figures = ['check', 'rollup'];
const rollupJson = ['rollup --json'];
const snapshot = ['snapshot'];
const writers = ['build', 'snapshot', 'check --fix', 'map --save', 'settings --import'];
const papers = paperWords.map(({ word }) => word).join(', ');

const options = {
  'as-at': {
    value: 'YYYY-MM-DD',
    with: readers,
    help: 'the date that "overdue" is judged at; the plan\'s own where that is more than 14 days ago, else today, unless given',
  },
  json: {
    with: figures,
    help: 'one JSON object on standard output and nothing else; given a folder in place of PLAN.xlsx, a line of JSON for each workbook in it',
  },
  actions: { with: rollupJson, help: 'each action in the JSON too, with its dates, ratings and money' },
  measures: {
    with: rollupJson,
    help: 'each measure of the scorecards in the JSON too, with its figures over time',
  },
  mapping: {
    value: 'FILE',
    with: readers,
    help: 'read the plan as this corrected mapping says, not as the one that the workbook keeps',
  },
  explain: {
    with: figures,
    help: 'also list the columns understood, with scores to 10, and each row set aside',
  },
  fix: {
    value: 'safe',
    with: ['check'],
    help: 'change the writing of ratings whose meaning is certain, such as “green ”',
  },
  import: {
    value: 'FILE',
    with: ['settings'],
    help: 'the settings to take over; what the file leaves out stays as it is',
  },
  save: { with: ['map'], help: 'keep the mapping in the workbook' },
  sheets: {
    value: 'LIST',
    with: ['build'],
    help: `the sheets to build, in their order, such as summary,finance; all unless given: ${papers}`,
  },
  out: {
    value: 'FILE',
    with: writers,
    help: 'where to write the workbook; its folder must be there already',
  },
  'in-place': { with: writers, help: 'replace the workbook, once the new one has been checked' },
  label: { value: 'NAME', with: snapshot, help: 'what the position is called' },
  cycle: {
    value: 'YYYY-MM-DD',
    with: snapshot,
    help: 'the board that the position is for; its next one, or today, unless given',
  },
  from: { value: 'OLD.xlsx', with: snapshot, help: 'keep the position of an earlier copy; needs --cycle' },
  replace: { with: snapshot, help: 'in place of the position that the board has already' },
  stocktake: { with: snapshot, help: 'the board is a stocktake' },
  history: {
    value: 'HOW',
    with: snapshot,
    help: 'visible or hidden: how the history sheet is from now on',
  },
  strict: { with: readers, help: 'exit with 1 where there are issues of severity error' },
} as const satisfies Readonly<Record<string, Option>>;

const table: Readonly<Record<string, Option>> = options;
type Options = typeof options;

/** What was given with a command: a text for an option that takes one, `true` for one that stands alone. */
export type Given = {
  readonly [Name in keyof Options]?: Options[Name] extends { readonly value: string } ? string : true;
};

/** The options in the form of `parseArgs` of Node.js. */
export const optionTypes = Object.fromEntries(
  Object.entries(table).map(([name, { value }]) => [
    name,
    { type: value === undefined ? ('boolean' as const) : ('string' as const) },
  ]),
);

/** @throws UsageError for an option that does not go with the command, naming those that it goes with */
export function requireTogether(command: string, given: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(given)) {
    const forms = table[name]?.with ?? [];
    const goes = forms.some((form) => {
      const [itsCommand, ...needed] = form.split(' --');
      return itsCommand === command && needed.every((other) => given[other] !== undefined);
    });
    if (!goes) throw new UsageError(`--${name} goes with ${joined(forms)}.`);
  }
}

const indent = 23;
/** In characters, as wide as the windows of most terminals can be made. */
const width = 120;

/** A line or more for each option: its name, what it does, and the commands that take it. */
export function optionsHelp(): string {
  return Object.entries(table)
    .map(([name, { value, with: forms, help }]) => {
      const words = `${help} (${forms.join(', ')})`.split(' ');
      const lines = [`  --${name}${value === undefined ? '' : ` ${value}`}`.padEnd(indent - 1)];
      for (const word of words) {
        const last = lines[lines.length - 1] ?? '';
        if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(' '.repeat(indent) + word);
      }
      return lines.join('\n');
    })
    .join('\n');
}
