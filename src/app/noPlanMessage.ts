import { fieldsOf } from '../core/plan/assignColumns';
import { fieldNames } from '../core/plan/fieldNames';
import type { Closest } from '../core/plan/findTables';
import type { PlanOutline } from '../core/plan/outlinePlan';
import type { Columns } from '../core/plan/plan';

/** Sheets named in a message; past this, the rest are counted. */
const mostSheetsNamed = 5;

/** Says that there is no plan: what was looked for, what came closest, and what each sheet is instead. */
export function noPlanMessage({ cells, tables, leftAlone, closest }: PlanOutline): string {
  const looked =
    'No plan was found: no sheet has actions under a row of headings that names an action and a progress or impact ' +
    'rating, or an action with a lead and a due date.';
  const reasons = [...leftAlone].slice(0, mostSheetsNamed).map(([name, why]) => `“${name}”: ${why}`);
  const [empty] = tables;
  const came =
    empty === undefined
      ? closestSentence(closest)
      : ` What came closest is “${empty.sheet.name}”, where row ${empty.headerRow + 1} has a plan’s headings, but no actions under them.`;
  const more = cells.sheets.length - reasons.length;
  if (more > 0 && reasons.length > 0) reasons.push(`and ${more} more`);
  const sheets = reasons.length === 0 ? '' : ` Sheets looked at: ${reasons.join('; ')}.`;
  return `${looked}${came}${sheets} Open the workbook that holds the plan, or check its headings.`;
}

function closestSentence(closest: ReadonlyMap<string, Closest>): string {
  const [best] = [...closest].sort(([, a], [, b]) => fieldsOf(b.columns).length - fieldsOf(a.columns).length);
  if (best === undefined) return ' No sheet has a row of headings that is like a plan’s.';
  const [name, { row, columns }] = best;
  const named = fieldsOf(columns).map((field) => fieldNames[field]);
  return ` What came closest is “${name}”, where row ${row + 1} names ${list(named)}, but ${lacking(columns)}.`;
}

function lacking({ action, progress, impact, lead, due }: Columns): string {
  const rating = progress === undefined && impact === undefined;
  if (action === undefined) return rating ? 'no action and no rating' : 'no action';
  if (!rating) return 'too little else to be a plan';
  const missing = [...(lead === undefined ? ['lead'] : []), ...(due === undefined ? ['due date'] : [])];
  return missing.length === 0 ? 'no rating' : `no rating, and no ${missing.join(' or ')}`;
}

const list = (texts: readonly string[]): string =>
  texts.length < 2
    ? (texts[0] ?? 'nothing')
    : `${texts.slice(0, -1).join(', ')} and ${texts[texts.length - 1] ?? ''}`;
