import { joined } from '../core/cells/joined';
import { fieldsOf } from '../core/plan/columns/assignColumns';
import { fieldNames } from '../core/plan/columns/fieldNames';
import type { Closest } from '../core/plan/columns/closestHeadings';
import { noHeadings } from '../core/plan/tables/findTables';
import type { PlanOutline } from '../core/plan/outlinePlan';
import { mappingSkeleton } from '../core/plan/mapping/mappingSkeleton';
import { sheetChoices } from '../core/plan/mapping/sheetChoices';
import { saysCards } from '../core/plan/cards/cardsSeen';
import type { Columns, SheetAccount } from '../core/plan/plan';
import { PlanProblem } from './planProblem';

/** Sheets named in a message, if so many letters hold them; the rest are counted. */
const mostSheetsNamed = 5;
const roomForSheets = 150;

/** That there is no plan, with the sheets that a person may point at. */
export const noPlan = (outline: PlanOutline, sheets: readonly SheetAccount[] = []): PlanProblem =>
  new PlanProblem('no-plan', noPlanMessage(outline, sheets), {
    choices: sheetChoices(outline),
    skeleton: mappingSkeleton(outline),
  });

/** Says that there is no plan: what was looked for, what came closest, and what each sheet is instead. */
function noPlanMessage(
  { cells, tables, leftAlone, closest }: PlanOutline,
  accounts: readonly SheetAccount[],
): string {
  const cards = cardsLeft(leftAlone, tables, accounts);
  if (cards !== null) return `No plan was read. “${cards.name}” was left alone: ${cards.why}.`;
  const looked =
    'No plan was found: no sheet has actions under a row of headings that names an action and a progress or impact ' +
    'rating, or an action with a lead and a due date.';
  const [empty] = tables;
  const [best] = [...closest].sort(([, a], [, b]) => fieldsOf(b.columns).length - fieldsOf(a.columns).length);
  const nearest = empty?.sheet.name ?? best?.[0];
  const came =
    empty !== undefined
      ? ` What came closest is “${empty.sheet.name}”, where row ${empty.headerRow + 1} ${withoutActions(empty.columns)}.`
      : best === undefined
        ? ' No sheet has a row of headings that is like a plan’s.'
        : closestSentence(best, leftAlone.get(best[0]));
  const rest = [...leftAlone].filter(([name]) => name !== nearest);
  const reasons = rest.slice(0, mostSheetsNamed).map(([name, why]) => `“${name}”: ${why}`);
  while (reasons.length > 1 && reasons.join('; ').length > roomForSheets) reasons.pop();
  const more = cells.sheets.length - reasons.length - (nearest === undefined ? 0 : 1);
  if (more > 0 && reasons.length > 0) reasons.push(`and ${more} more`);
  const sheets =
    reasons.length === 0
      ? ''
      : ` ${nearest === undefined ? 'Sheets' : 'Other sheets'} looked at: ${reasons.join('; ')}.`;
  return `${looked}${came}${sheets} Open the workbook that holds the plan, or check its headings.`;
}

/** Cards that were found and not read say what to do, and nothing else comes closer to a plan. */
function cardsLeft(
  leftAlone: PlanOutline['leftAlone'],
  tables: PlanOutline['tables'],
  accounts: readonly SheetAccount[],
): { readonly name: string; readonly why: string } | null {
  const [laid] = tables.filter(({ cards }) => cards !== undefined);
  const account = accounts.find(({ name }) => name === laid?.sheet.name);
  if (account !== undefined) return account;
  const [seen] = [...leftAlone].filter(([, why]) => saysCards(why));
  return seen === undefined ? null : { name: seen[0], why: seen[1] };
}

/** A person may have stated where a table is, and not which of its columns holds the actions. */
const withoutActions = ({ action }: Columns): string =>
  action === undefined ? 'has no column for the action' : 'has a plan’s headings, but no actions under them';

function closestSentence([name, { row, columns }]: readonly [string, Closest], why?: string): string {
  const named = fieldsOf(columns).map((field) => fieldNames[field]);
  const is = why === undefined || why === noHeadings ? '' : ` (${why})`;
  return ` What came closest is “${name}”${is}, where row ${row + 1} names ${joined(named) || 'nothing'}, but ${lacking(columns)}.`;
}

function lacking({ action, progress, impact, lead, due }: Columns): string {
  const rating = progress === undefined && impact === undefined;
  if (action === undefined) return rating ? 'no action and no rating' : 'no action';
  if (!rating) return 'too little else to be a plan';
  const missing = [...(lead === undefined ? ['lead'] : []), ...(due === undefined ? ['due date'] : [])];
  return missing.length === 0 ? 'no rating' : `no rating, and no ${missing.join(' or ')}`;
}
