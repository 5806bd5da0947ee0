import { columnLetters } from '../cells/address';
import type { AreaFills, SheetCells } from '../cells/sheetCells';
import { textOf, tidy } from '../cells/text';
import { fillMeaning } from './fillMeaning';
import type { FoundTable } from './foundTable';
import { keyInTable } from './keyInTable';
import { readSwatches } from './keySwatches';
import { keyWarning } from './keyWarning';
import { mappedKey } from './mappedSettings';
import type { PlanOutline } from './outlinePlan';
import type { Plan, PlanTable, SheetAccount } from './plan';
import { otherColours, type Rating } from './rating';
import { readActions } from './readActions';
import type { FoundKey } from './readKey';
import { readMeasures, readRisks } from './readOthers';
import { defaultKey, ratingWords } from './ratingWords';
import { latestByColour } from './latestByColour';

/** Reads every row of every plan table, and the risk register and scorecard beside them. */
export function readPlan(outline: PlanOutline, fills: readonly AreaFills[]): Plan {
  const { cells, dates } = outline;
  const found = outline.key ?? readSwatches(cells.sheets, outline.keyAreas, fills);
  const key = mappedKey(outline.mapping.key, found?.key ?? defaultKey);
  const words = ratingWords(key);
  const meaningOfFill = fillMeaning(key, swatchesOf(found, key));
  const read = outline.tables
    .map((table) => {
      const own = fills.filter(({ sheet }) => sheet === table.sheet.name);
      const colourAt = (grid: 'colours' | 'fonts', usual: string) => colourReader(own, grid, usual);
      const fillAt = colourAt('colours', '#FFFFFF');
      const parted = keyInTable(latestByColour(table, fillAt), found);
      const fontAt = colourAt('fonts', '#000000');
      const { uses1904Dates } = cells;
      return readActions(parted.table, { words, dates, uses1904Dates, meaningOfFill, fillAt, fontAt, keyRows: parted.keyRows }); // prettier-ignore
    })
    .filter(({ actions }) => actions.length > 0);
  const [only] = read;
  const actions =
    read.length === 1 && only !== undefined ? only.actions : read.flatMap((table) => table.actions);
  const areas = outline.others.length === 0 ? [] : [...new Set(actions.map(({ area }) => area))];
  const risks = outline.others.flatMap((table) =>
    table.kind.reads === 'risks' ? readRisks(table, words, areas) : [],
  );
  const measures = outline.others.flatMap((table) => (table.kind.reads === 'measures' ? readMeasures(table, words, areas) : [])); // prettier-ignore
  const first = outline.tables.find((table) => read[0]?.table.sheet === table.sheet.name);
  const plan = {
    workbook: cells.name,
    title: first === undefined ? '' : titleAbove(first),
    tables: read.map(({ table }) => table),
    key,
    keyWarning: keyWarning(key, outline.mapping.key === undefined ? null : (found?.key ?? null)),
    actions,
    risks,
    measures,
    dates,
  };
  return { ...plan, sheets: cells.sheets.map((sheet) => account(sheet, plan, outline)) };
}

/** What the key's own coloured cells count as, by their colour. */
function swatchesOf(found: FoundKey | null, key: Plan['key']): Map<string, Rating | 'unrated'> {
  const swatches = new Map<string, Rating | 'unrated'>();
  for (const { colour, fill } of found?.cells ?? []) {
    if (fill === undefined) continue;
    const other = otherColours.find((name) => name === colour);
    const countsAs =
      other === undefined ? (colour as Rating) : key.others?.find((one) => one.colour === other)?.countsAs;
    if (countsAs !== undefined) swatches.set(fill, countsAs);
  }
  return swatches;
}

function account(sheet: SheetCells, plan: Omit<Plan, 'sheets'>, outline: PlanOutline): SheetAccount {
  const { name } = sheet;
  const tables = plan.tables.filter((table) => table.sheet === name);
  const beside = [
    ...counts('a risk register', plan.risks.filter((risk) => risk.sheet === name).length, 'risk'),
    ...counts(
      'a performance scorecard',
      plan.measures.filter((measure) => measure.sheet === name).length,
      'measure',
    ),
  ];
  if (tables.length === 0) {
    const isEmptyPlan = outline.tables.some((table) => table.sheet.name === name);
    const left = isEmptyPlan
      ? 'it has a plan’s headings but no actions under them'
      : (outline.leftAlone.get(name) ?? '');
    return {
      name,
      read: false,
      why: [beside.length > 0 ? beside.join(' and ') : left, ...untold(sheet)].join('; '),
      rowsRead: 0,
      rowsSetAside: 0,
    };
  }
  const headings = tables.map(({ headerRow, headerRows }) => {
    const first = headerRow + 1;
    return headerRows > 1 ? `rows ${first}–${first + headerRows - 1}` : `row ${first}`;
  });
  const plans =
    tables.length === 1
      ? 'a plan, with its headings in'
      : `${tables.length} plan tables, with their headings in`;
  const remark = outline.remarks.get(name);
  const why = [
    `${plans} ${[...new Set(headings)].join(' and ')}`,
    ...beside,
    ...tables.flatMap(unreadActions),
    ...(remark === undefined ? [] : [remark]),
    ...untold(sheet),
  ].join('; ');
  const sum = (count: (table: Plan['tables'][number]) => number) =>
    tables.reduce((all, table) => all + count(table), 0);
  return {
    name,
    read: true,
    why,
    rowsRead: sum((table) => table.rowsRead),
    rowsSetAside: sum((table) => table.setAside.length),
  };
}

/** What Excel would not give: cells with a great many blank ones between them and the rest, and which rows are hidden. */
const untold = ({ id, hiddenRows, far = [] }: SheetCells): string[] => [
  ...far.map((address) => `${address} is far from the rest and was not read: move it nearer, or clear it`),
  ...(id !== undefined && hiddenRows === undefined ? ['which rows are hidden could not be told'] : []),
];

/** Another column that could hold the actions, as of a second plan with no gap before it, is not dropped in silence. */
const unreadActions = ({ understood }: PlanTable): string[] =>
  (understood.find(({ field }) => field === 'action')?.rivals ?? []).map(
    ({ column, heading }) => `column ${columnLetters(column)}, “${heading}”, was not read as actions`,
  );

const counts = (kind: string, count: number, one: string): string[] =>
  count === 0 ? [] : [`${kind}, ${count} ${one}${count === 1 ? '' : 's'} read`];

function colourReader(
  fills: readonly AreaFills[],
  grid: 'colours' | 'fonts',
  usual: string,
): (row: number, column: number) => string {
  return (row, column) => {
    for (const fill of fills) {
      const { area } = fill;
      if (column < area.column || column >= area.column + area.columns) continue;
      const colour = fill[grid]?.[row - area.row]?.[column - area.column];
      if (colour !== undefined) return colour;
    }
    return usual;
  };
}

/** A title longer than this is a paragraph. In characters. */
const longestTitle = 100;

/** The first words above a table that say "plan", else the first words at all. */
function titleAbove({ sheet, headerRow }: FoundTable): string {
  const texts = sheet.values
    .slice(0, headerRow - sheet.row)
    .flatMap((row) => row.filter((value) => typeof value === 'string').map((value) => tidy(textOf(value))))
    .filter((text) => text !== '' && text.length <= longestTitle);
  return texts.find((text) => /\bplan\b/i.test(text)) ?? texts[0] ?? '';
}
