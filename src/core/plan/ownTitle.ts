import type { CellValue } from '../cells/sheetCells';
import { plain, textOf, tidy } from '../cells/text';
import { coverOf, rowsAbove } from './frontRows';
import type { PlanOutline } from './outlinePlan';
import type { Plan } from './plan';
import { isAreaTitle } from './tables/areaTitle';
import { tellsOfAbove } from './tables/tellsOfAbove';

/** A title longer than this is a paragraph. In characters. */
const longestTitle = 100;
const saysPlan = /\b(plan|strategy|programme)\b/i;
/** What begins so tells how the workbook is used, how it is read or where it stands. */
const guidance =
  /^(how|please|this|these|use|using|complete|instructions?|notes?|guidance|contents|plan (on a page|owner)|key|legend|lists?|glossary|b?rag|(?:rating|status|colour) key|version|draft|(?:last )?updated|as at|back to|return to|click|see|page \d)\b|[.:?]$/i;
/** A first sheet of this name explains the plan or lists something of it, and has headings of its own. */
const noCover =
  /\b(?:notes?|keys?|legend|guidance|guide|instructions?|help|glossary|definitions?|lists?|look-?ups?|drop-?downs?|validations?|options|settings|data|contacts?|log|register|risks?|issues|change(?:s| history)?|version(?:s| history)?|history|archive|read ?me)\b/i;
/** A row of more texts is one of a table. */
const mostInRow = 3;

/** What says what stands beside it: a name for the plan, or something else about it. */
const label =
  /^(?:project|plan|programme|program|document|report|company|organisation)(?: (?:start|end))? (?:title|name|manager|owner|lead|leader|sponsor|number|no|id|code|date|status|version|author)$|^(?:week|month|period) (?:starting|commencing|beginning|ending)$/i;
const namesPlan = /\b(?:title|name)$/i;
const placeholder = /^(?:enter|insert|type|add|your)\b|^[[<{]/i;

/** A row's texts, without the labels in it; a name that stands beside its label is the label's. */
function textsOf(row: readonly CellValue[]): string[] {
  const texts: string[] = [];
  let last = '';
  for (const value of row) {
    const text = typeof value === 'string' ? tidy(value).replace(/:$/, '') : '';
    if (text === '') continue;
    const isNamed = label.test(last) ? namesPlan.test(last) && !/^(?:company|org)/i.test(last) : true;
    if (!label.test(text) && isNamed && !placeholder.test(text)) texts.push(tidy(textOf(value)));
    last = text;
  }
  return texts;
}

/**
 * What the plan calls itself: on its cover, or above its table. Never the title of one of its areas; where areas have
 * sheets or titles of their own, only what stands above several. '' where it has no such title.
 */
export function ownTitle(
  outline: Pick<PlanOutline, 'cells' | 'tables'>,
  { tables, actions }: Pick<Plan, 'tables' | 'actions'>,
): string {
  const areas = new Set(actions.map(({ area }) => plain(area)));
  const titles = (rows: readonly (readonly CellValue[])[]): string[] =>
    rows
      .map(textsOf)
      .flatMap((texts) => (texts.length > mostInRow ? [] : texts))
      .filter((text) => text !== '' && text.length <= longestTitle && !guidance.test(text))
      .filter((text) => !isAreaTitle(plain(text)) && !areas.has(plain(text)))
      .filter((text) => saysPlan.test(text) || !tellsOfAbove(plain(text)));
  const cover = coverOf(outline);
  const onCover = cover === null || noCover.test(cover.name) ? [] : titles(cover.values);
  const title = onCover.find((text) => saysPlan.test(text));
  if (title !== undefined) return title;
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const above = sheets.map((name) => titles(rowsAbove(outline, name)));
  const isByArea =
    sheets.length > 1 &&
    tables.some(({ areaSource }) => areaSource === 'title' || areaSource === 'sheet name');
  const [first = [], ...others] = above;
  const shared = isByArea ? first.filter((text) => others.some((texts) => texts.includes(text))) : first;
  return shared.find((text) => saysPlan.test(text)) ?? shared[0] ?? '';
}
