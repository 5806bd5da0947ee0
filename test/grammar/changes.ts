import { parseIsoDate } from '../../src/core/cells/serialDate';
import { asAt, type DrawnAction, type DrawnPlan } from './drawPlan';
import { realDate } from './dueDay';
import { valueOf } from './gridSheet';
import type { Random } from './random';

const today = parseIsoDate(asAt)!;

/** Changes a plan before it is laid out: what its cells hold, and with them what they say. */
export type Change = (random: Random, plan: DrawnPlan) => DrawnPlan;

const each =
  (change: (random: Random, action: DrawnAction) => DrawnAction): Change =>
  (random, plan) => ({ ...plan, actions: plan.actions.map((action) => change(random, action)) });

/** Some that are rated Green or Amber are complete by the column of percentages. */
export const completeByPercent = each((random, action) => {
  if (action.finished !== false || !action.progress.includes('green') || random.chance(0.5)) return action;
  return { ...action, finished: true, cells: { ...action.cells, percent: { value: 1, format: '0%' } } };
});

/** Some that are rated Green or Amber have a date of completion that has passed. */
export const completeByDate = each((random, action) => {
  if (action.finished !== false || !action.progress.includes('green') || random.chance(0.5)) return action;
  return {
    ...action,
    finished: true,
    cells: { ...action.cells, completed: realDate(today - random.int(1, 60)) },
  };
});

/** Some due dates are put off, in a column of its own: the later one counts. */
export const putOff = each((random, action) => {
  if (typeof action.due !== 'object' || random.chance(0.6)) return action;
  const later = action.due.to + random.int(20, 200);
  return { ...action, due: { from: later, to: later }, cells: { ...action.cells, revised: realDate(later) } };
});

const slips: Readonly<Record<string, string>> = { blue: 'Bleu', green: 'Gren', amber: 'Ambr', red: 'Rde' };

/** Some ratings are misspelt: they are no ratings, whatever was meant. */
export const misspellRatings = each((random, action) => {
  const [state = ''] = action.progress;
  const slip = slips[state];
  if (slip === undefined || random.chance(0.75)) return action;
  return { ...action, progress: ['invalid'], finished: null, cells: { ...action.cells, progress: slip } };
});

const nbsp = '\u00a0';

/** Texts as they come from other programs and hurried hands: they say the same. */
export const messTexts = each((random, action) => {
  const mess = (text: string): string => {
    const kinds: ((text: string) => string)[] = [
      (one) => one.replaceAll(' ', nbsp),
      (one) => ` ${one}  `,
      (one) => `${one}\n`,
      (one) => one.replace(' ', '  '),
      (one) => `${one}\u200b`,
    ];
    return text === '' || random.chance(0.7) ? text : random.pick(kinds)(text);
  };
  const cells = Object.fromEntries(
    Object.entries(action.cells).map(([field, cell]) => {
      const value = valueOf(cell);
      if (typeof value !== 'string' || value === '' || field === 'area') return [field, cell];
      const messed =
        field === 'progress' && random.chance(0.4)
          ? random.pick([value.toLowerCase(), `${value}.`, `${value} `, value.toUpperCase()])
          : mess(value);
      return [field, typeof cell === 'object' ? { ...cell, value: messed } : messed];
    }),
  );
  return { ...action, cells: cells };
});

/** A heading with a slip of the keys: a letter doubled, left out or swapped. */
export function slipIn(random: Random): (heading: string) => string {
  return (heading) => {
    if (heading.length < 6 || random.chance(0.6)) return heading;
    const at = random.int(1, heading.length - 3);
    const [a = '', b = ''] = [heading[at], heading[at + 1]];
    if (!/[a-z]/.test(a) || !/[a-z]/.test(b)) return heading;
    return random.pick([
      `${heading.slice(0, at)}${a}${heading.slice(at)}`,
      `${heading.slice(0, at)}${heading.slice(at + 1)}`,
      `${heading.slice(0, at)}${b}${a}${heading.slice(at + 2)}`,
    ]);
  };
}

/** Headings as exports and forms write them: in capitals, with underscores, with colons, over two lines. */
export function dressHeadings(random: Random): (heading: string) => string {
  return random.pick<(heading: string) => string>([
    (heading) => heading.toUpperCase(),
    (heading) => heading.replace(/[ /]+/g, '_'),
    (heading) => `${heading}:`,
    (heading) => heading.replace(' ', '\n'),
    (heading) => `${heading} `,
    (heading) => heading.replaceAll(' ', nbsp),
    (heading) => `${heading} *`,
  ]);
}
