import { rectAddress } from '../../cells/address';
import { joined } from '../../cells/joined';
import { editDistance } from '../../cells/editDistance';
import { plain, tidy } from '../../cells/text';
import { figuresOn } from '../mapping/hangsOn';
import { isIn } from '../place';
import type { Action, PlanQuestion, PlanTable } from '../plan';
import { otherColours } from '../values/rating';
import { ratingWord, type RatingReading } from '../values/readRating';
import { usualRating } from '../values/ratingWords';
import { colourAliases, openWords } from '../values/usualWords';

type RatingField = 'progress' | 'impact';

/** In characters: a longer text is prose. */
const longestValue = 30;
/** More different values than this in one column are no closed list: the column is not what it was taken for. */
const mostValues = 12;
/** Fewer cells than two, and than this part of their column, may be a slip of the keyboard. */
const leastShare = 0.2;
/** In words: what is longer and stands once is a remark, and one word beside ratings a slip of the keyboard. */
const longestRating = 3;
/** A text this near to a rating's name is a misspelling, however often it stands. */
const misspelt = 1;

interface Asked {
  readonly text: string;
  count: number;
  readonly fields: Set<RatingField>;
}

/**
 * Asks, in one question for the workbook, what the values are that neither a key, nor the usual words, nor their
 * colours explain. Until that is answered their actions are unrated, and no mistakes.
 */
export function askRatings(
  actions: readonly Action[],
  tables: readonly PlanTable[],
): { readonly actions: readonly Action[]; readonly questions: readonly PlanQuestion[] } {
  const asked = new Map<string, Asked>();
  let place: { table: PlanTable; field: RatingField; count: number } | undefined;
  for (const table of tables) {
    for (const field of ['progress', 'impact'] as const) {
      if (table.columns[field] === undefined) continue;
      const values = valuesToAsk(actions, table, field);
      let count = 0;
      for (const [word, value] of values) {
        const known = asked.get(word) ?? { text: value.text, count: 0, fields: new Set<RatingField>() };
        known.count += value.count;
        count += value.count;
        asked.set(word, known);
        known.fields.add(field);
      }
      if (count > (place?.count ?? 0)) place = { table, field, count };
    }
  }
  if (place === undefined) return { actions, questions: [] };
  const isAsked = (reading: RatingReading, field: RatingField): boolean =>
    (reading.problem === 'unrecognised' || reading.state === 'unrated' || saysDone(reading)) &&
    asked.get(ratingWord(reading.text))?.fields.has(field) === true;
  return {
    actions: actions.map((action) => {
      const progress = isAsked(action.progress, 'progress') ? unanswered(action.progress) : action.progress;
      const impact = isAsked(action.impact, 'impact') ? unanswered(action.impact) : action.impact;
      return progress === action.progress && impact === action.impact
        ? action
        : { ...action, progress, impact };
    }),
    questions: [questionOf([...asked.values()], place.table, place.field)],
  };
}

const unanswered = ({ text, fill }: RatingReading): RatingReading => ({
  state: 'unrated',
  text,
  basis: 'word',
  untidy: false,
  fill,
  asked: true,
});

/** The unexplained values of one column that no one could have typed by mistake. */
function valuesToAsk(
  actions: readonly Action[],
  table: PlanTable,
  field: RatingField,
): ReadonlyMap<string, { readonly text: string; count: number }> {
  const values = new Map<string, { readonly text: string; count: number }>();
  const open = new Map<string, { readonly text: string; count: number }>();
  const done = new Map<string, { readonly text: string; count: number }>();
  const coloured = new Map<string, { readonly text: string; count: number }>();
  const said = new Set<string>();
  // A value of a column is read once, so its reading stands for it.
  const known = new Map<RatingReading, { count: number } | null>();
  let filled = 0;
  let rated = 0;
  let green = 0;
  for (const { place, [field]: reading } of actions) {
    if (!isIn(place, table)) continue;
    if (reading.basis === 'nothing') continue;
    filled++;
    if (reading.state === 'green' || reading.state === 'amber' || reading.state === 'red') rated++;
    if (reading.state === 'green') green++;
    const counted = known.get(reading);
    if (counted !== undefined) {
      if (counted !== null) counted.count++;
      continue;
    }
    const word = ratingWord(reading.text);
    said.add(word);
    const isWaiting = reading.state === 'unrated' && reading.basis === 'word' && reading.left === undefined;
    const isOpen = isWaiting && openWords.includes(word);
    const isColoured = isWaiting && reading.fill !== null && reading.fill !== 'blue';
    const isDone = saysDone(reading);
    if (!isOpen && !isColoured && !isDone && !isUnexplained(reading)) {
      known.set(reading, null);
      continue;
    }
    const found = isColoured ? coloured : isOpen ? open : isDone ? done : values;
    const value = found.get(word) ?? { text: tidy(reading.text), count: 0 };
    value.count++;
    found.set(word, value);
    known.set(reading, value);
  }
  // What goes on may have the rating of its colour, or only be marked as going on; what stands on two says neither.
  const isMarked = [...coloured.keys()].some((word) => openWords.includes(word) && !open.has(word));
  for (const [word, value] of coloured) (isMarked ? values : open).set(word, value);
  // In a column of the officers' own words one that stands once is no slip; where none is Green, "Active" may be it.
  if (green === 0 && values.size > 0) for (const [word, value] of open) values.set(word, value);
  // Work goes on in every plan: in a list with no word for it, one for what is done may mean that.
  for (const word of done.keys()) if (isBestOf(word, said)) done.delete(word);
  const mayGoOn = green === 0 && (values.size > 0 || (rated > 0 && open.size === 0));
  if (mayGoOn) for (const [word, value] of done) values.set(word, value);
  for (const [word, { count }] of values) {
    const words = word.split(' ').length;
    const isSlip = (rated > 0 && words < 2) || words > longestRating;
    if (isSlip && count < 2 && count <= filled * leastShare) values.delete(word);
  }
  return values.size > mostValues ? new Map() : values;
}

/** "Achieved" beside "Partly achieved" or "Not achieved" is all of it. */
const isBestOf = (word: string, said: ReadonlySet<string>): boolean =>
  ['not', 'not yet', 'part', 'partly', 'partially', 'not fully'].some((less) => said.has(`${less} ${word}`));

/** "Delivered" or "Closed": less surely than "Complete" a word for what is done, and no name of a colour. */
const saysDone = ({ state, basis, text }: RatingReading): boolean =>
  state === 'blue' && basis === 'word' && usualRating(text) === 'blue' && !surelyDone.test(plain(text));
const surelyDone = /\b(?:complet|fully|finish|done|blue|cwblh|chwblh|gwblh|orffen|gorffen|glas)/;

const otherNames: ReadonlySet<string> = new Set<string>([...otherColours, ...Object.keys(colourAliases)]);

function isUnexplained({ problem, text, suggestion, ofList }: RatingReading): boolean {
  if (problem !== 'unrecognised') return false;
  if (ofList === true) return true;
  if (text.length > longestValue) return false;
  const word = ratingWord(text);
  if (suggestion === undefined || otherNames.has(word)) return true;
  return !word.includes(' ') && editDistance(word, suggestion) > misspelt;
}

function questionOf(
  asked: readonly Asked[],
  { sheet, body, columns, cards }: PlanTable,
  field: RatingField,
): PlanQuestion {
  const values = [...asked].sort((a, b) => b.count - a.count);
  // One action may have the value in both columns.
  const counted = values.some(({ fields }) => fields.size > 1) ? 'rating' : 'action';
  const named = values.map(({ text, count }, index) =>
    index > 0 ? `“${text}” (${count})` : `“${text}” (${count} ${counted}${count === 1 ? '' : 's'})`,
  );
  return {
    about: 'rating.values',
    sheet,
    cells: rectAddress(
      cards === undefined ? { ...body, column: columns[field] ?? body.column, columns: 1 } : body,
    ),
    words: `Which colour ${named.length === 1 ? 'is' : 'are'} ${joined(named)}?`,
    choices: values.map(({ text }) => text),
    affects: (['progress', 'impact'] as const)
      .filter((one) => values.some(({ fields }) => fields.has(one)))
      .flatMap(figuresOn),
  };
}
