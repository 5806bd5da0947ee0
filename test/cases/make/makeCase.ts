import { zipSync } from 'fflate';
import { keepMapping } from '../../../src/app/mapPlan';
import { mappingSetting } from '../../../src/app/understandPlan';
import type { InWorkbook, ReadableWorkbook } from '../../../src/app/workbook';
import { parseCellAddress, type Rect } from '../../../src/core/cells/address';
import type { SheetCells, WorkbookCells } from '../../../src/core/cells/sheetCells';
import { isBlank, textOf, tidy } from '../../../src/core/cells/text';
import { longestHeading } from '../../../src/core/plan/columns/headingMeanings';
import { emptyMapping, type Mapping } from '../../../src/core/plan/mapping/mapping';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import { parseMapping } from '../../../src/core/plan/mapping/parseMapping';
import { inExcel } from '../../../src/excel/inExcel';
import { builtInFormats } from '../../../src/workbook-file/read/numberFormats';
import { openParts, type Parts } from '../../../src/workbook-file/read/openParts';
import { readRelationships } from '../../../src/workbook-file/read/relationships';
import {
  attribute,
  child,
  children,
  numeric,
  parseXml,
  type XmlNode,
} from '../../../src/workbook-file/read/xmlTree';
import { openStandInExcel } from '../../../src/stand-in/node/openStandInExcel';
import { readersWords } from './knownWords';
import { neutralParts } from './neutralParts';
import { neutralText, type Kept, type NeutralText } from './neutralText';
import { readingOf, type Reading } from './readingOf';
import { remainingWords, wordsIn } from './remainingWords';

/** A workbook cannot be made a case. The message is one sentence that says why. */
export class NoCase extends Error {
  override readonly name = 'NoCase';
}

/** A workbook with the layout of another one and none of its texts. */
export interface Case {
  readonly bytes: Uint8Array;
  /** How both are read, in lines. */
  readonly reading: readonly string[];
  /** Headings and ratings that stay, to be looked through. */
  readonly kept: readonly string[];
}

interface Options {
  /** `YYYY-MM-DD` */
  readonly asAt: string;
  /** What a person has stated; the mapping that the workbook keeps unless given. */
  readonly mapping?: Mapping;
  /** What amounts of money are multiplied by: a number with two decimals. */
  readonly factor: number;
}

/**
 * Makes a case of a workbook: texts become neutral words of the same length and kind, amounts of money others of about
 * the same size; dates, ratings, headings, formulas and looks stay.
 * @throws NoCase where the case would be read in another way, or a word of the workbook would remain
 */
export async function makeCase(bytes: Uint8Array, { asAt, mapping, factor }: Options): Promise<Case> {
  const original = await opened(bytes);
  const stated = mapping ?? (await original(keptMapping));
  const before = await original((workbook) => readingOf(workbook, asAt, stated));
  const cells = await original((workbook) => workbook.readCells());
  const parts = openParts(bytes);
  const kept = whatStays(cells, before, stated);
  const own = wordsIn(parts);
  const words = neutralText(readersWords(), kept, own);
  const sheets = new Map(cells.sheets.map(({ name }) => [name.toLowerCase(), words.of(name)]));
  const sheet = (name: string) => sheets.get(name.toLowerCase()) ?? words.of(name);
  const names = namesIn(parts, words);
  const made = zipSync(
    neutralParts(parts, {
      text: words.of,
      sheet,
      name: (name) => names.get(name.toLowerCase()) ?? (isOwn(name) ? undefined : words.ofName(name)),
      number: amounts(parts, before, factor),
    }),
  );
  const others =
    stated === undefined
      ? undefined
      : { ...stated, sheets: stated.sheets.map((one) => ({ ...one, name: sheet(one.name) })) };
  const result = others === undefined ? made : await withMapping(made, others);
  const after = await (await opened(result))((workbook) => readingOf(workbook, asAt, undefined));
  const differs = before.lines.findIndex((line, index) => line !== after.lines[index]);
  if (differs >= 0 || before.lines.length !== after.lines.length) {
    const at = Math.max(0, differs);
    throw new NoCase(
      `The case would be read in another way, so nothing was written. The workbook: ${before.lines[at] ?? 'nothing more'}. The case: ${after.lines[at] ?? 'nothing more'}.`,
    );
  }
  const remaining = remainingWords(result, own, words.mayStand);
  if (remaining.length > 0) {
    throw new NoCase(
      `Words of the workbook would remain, so nothing was written: ${remaining.slice(0, mostShown).join('; ')}${remaining.length > mostShown ? `, and ${remaining.length - mostShown} more` : ''}.`,
    );
  }
  return {
    bytes: result,
    reading: after.lines,
    kept: [...new Set([...kept.texts, ...kept.phrases].map(tidy))],
  };
}

const mostShown = 3;

async function opened(bytes: Uint8Array): Promise<InWorkbook> {
  return inExcel((await openStandInExcel(bytes, { fileName: 'case.xlsx' })).Excel.run);
}

async function keptMapping(workbook: ReadableWorkbook): Promise<Mapping | undefined> {
  const kept = (await workbook.readSettings()).get(mappingSetting);
  const parsed = kept === undefined ? undefined : parseMapping(kept);
  return parsed !== undefined && 'mapping' in parsed ? parsed.mapping : undefined;
}

async function withMapping(bytes: Uint8Array, mapping: Mapping): Promise<Uint8Array> {
  const standIn = await openStandInExcel(bytes, { fileName: 'case.xlsx' });
  await inExcel(standIn.Excel.run)((workbook) => keepMapping(workbook, mapping));
  return standIn.save();
}

/** What is to be learnt from: headings, the words of ratings, and what the mapping says of them. */
function whatStays(cells: WorkbookCells, { report, skeleton }: Reading, stated: Mapping | undefined): Kept {
  const { tables, closest, ...outline } = outlinePlan(cells, stated);
  // A line of figures that looks like headings of another table is none.
  const others = outline.others.filter(({ sheet, headerRow }) =>
    (sheet.values[headerRow - sheet.row] ?? []).every((value) => typeof value === 'string'),
  );
  const rowsOf = (sheet: SheetCells, from: number, rows = 1): string[] =>
    Array.from({ length: rows }, (_, level) => headingsIn(sheet, from + level)).flat();
  const guessed = [stated ?? emptyMapping, skeleton ?? emptyMapping].flatMap(({ sheets }) =>
    sheets.flatMap(({ name, tables: ofSheet = [] }) => ofSheet.map((table) => ({ name, table }))),
  );
  const headings = cells.sheets.flatMap((sheet) => [
    ...tables.flatMap((table) =>
      table.sheet.name === sheet.name ? rowsOf(sheet, table.headerRow, table.headerRows) : [],
    ),
    ...others.flatMap((table) => (table.sheet.name === sheet.name ? rowsOf(sheet, table.headerRow) : [])),
    ...guessed.flatMap(({ name, table }) =>
      name === sheet.name ? rowsOf(sheet, table.headerRow - 1, table.headerRows) : [],
    ),
    ...sheet.tables.flatMap(({ area, hasHeaders }) => (hasHeaders ? rowsOf(sheet, area.row) : [])),
    ...(closest.has(sheet.name) && !others.some((other) => other.sheet.name === sheet.name)
      ? rowsOf(sheet, closest.get(sheet.name)?.row ?? 0)
      : []),
  ]);
  const stating = guessed.flatMap(({ table }) =>
    Object.values(table.columns ?? {}).map((column) => column?.heading ?? ''),
  );
  const asked = report?.questions.flatMap(({ about, choices }) => (about === 'rating.values' ? choices : []));
  // A misspelling is told from other words by how it is spelt.
  const misspelt = report?.total.actions.flatMap(({ progress, impact }) =>
    [progress, impact].flatMap(({ state, text }) => (state === 'invalid' && isShort(text) ? [text] : [])),
  );
  const key = report?.key.source === 'workbook' ? report.key : undefined;
  return {
    texts: [
      ...headings,
      ...stating,
      ...(stated?.ratings ?? []).map(({ value }) => value),
      ...(asked ?? []),
      ...(misspelt ?? []),
    ],
    phrases:
      key === undefined
        ? []
        : [key.blue, key.green, key.amber, key.red, ...(key.others ?? []).map(({ meaning }) => meaning)],
  };
}

/** In letters, of what may be a misspelt rating. */
const longestRating = 20;

const isShort = (text: string): boolean =>
  text.trim() !== '' && text.length <= longestRating && !/\s\S+\s/.test(text.trim());

/** The short texts of a row of headings; one alone is a title. */
function headingsIn(sheet: SheetCells, row: number): string[] {
  const texts = (sheet.values[row - sheet.row] ?? []).filter(
    (value) => typeof value === 'string' && !isBlank(value),
  );
  return texts.length < 2 ? [] : texts.map(textOf).filter((text) => text.length <= longestHeading);
}

/** Names that are the format's own or ours, and addresses. */
const isOwn = (name: string): boolean =>
  /^(?:_xl.*|BragBoard\..*|TRUE|FALSE|[a-z]{1,3}\d*|R\d*C\d*)$/i.test(name);

/** The new names of tables and of cells, by their names in lower case. */
function namesIn(parts: Parts, { ofName }: NeutralText): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string | undefined) =>
    name !== undefined && !isOwn(name) && names.set(name.toLowerCase(), ofName(name));
  for (const part of parts.names) {
    if (part === workbookPart(parts)) {
      for (const node of children(child(parts.read(part, parseXml), 'definedNames'), 'definedName'))
        add(attribute(node, 'name'));
    } else if (/\/tables\/[^/]+\.xml$/i.test(part)) {
      const table = parts.read(part, parseXml);
      add(attribute(table, 'name'));
      add(attribute(table, 'displayName'));
    }
  }
  return names;
}

const workbookPart = (parts: Parts): string =>
  readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? '';

/** A number that is no less may be an amount, whatever it looks like. */
const leastAmount = 1000;
const moneyFields = new Set(['budget', 'actual', 'forecast']);
const dateFields = new Set(['start', 'due', 'revisedDue', 'completed']);

/**
 * Multiplies amounts of money: numbers in a currency, those in a plan's columns of money, and large ones that are no dates
 * or years. A factor of two decimals keeps sums right.
 */
function amounts(
  parts: Parts,
  { report }: Reading,
  factor: number,
): (typed: string, look: number, part: string, address: string) => string {
  const workbook = workbookPart(parts);
  const related = readRelationships(parts, workbook);
  const formats = formatsOf(
    parts.read(related.find(({ kind }) => kind === 'styles')?.target ?? '', parseXml),
  );
  const partOf = new Map(
    children(child(parts.read(workbook, parseXml), 'sheets'), 'sheet').map((node) => [
      attribute(node, 'name') ?? '',
      related.find(({ id }) => id === node.attributes['r:id'] || id === attribute(node, 'id'))?.target ?? '',
    ]),
  );
  const columns = (report?.tables ?? []).flatMap(({ sheet, body, columns: known }) =>
    Object.entries(known).map(([field, column]) => ({
      field,
      part: partOf.get(sheet),
      area: { ...body, column, columns: 1 },
    })),
  );
  return (typed, look, part, address) => {
    const value = Number(typed);
    if (!Number.isFinite(value) || value === 0) return typed;
    const format = formats[look] ?? 'General';
    const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    const fields = columns
      .filter((column) => column.part === part && holds(column.area, address))
      .map(({ field }) => field);
    const isDate =
      /[dmyh]/i.test(letters.replace(/general/gi, '')) || fields.some((field) => dateFields.has(field));
    const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
    const isMoney = /[£$€]/.test(format) || fields.some((field) => moneyFields.has(field));
    const isAmount =
      isMoney || (!isDate && !isYear && !letters.includes('%') && Math.abs(value) >= leastAmount);
    return isAmount ? String(Number((value * factor).toPrecision(12))) : typed;
  };
}

const holds = ({ row, column, rows }: Rect, address: string): boolean => {
  const cell = parseCellAddress(address);
  return cell !== null && cell.column === column && cell.row >= row && cell.row < row + rows;
};

/** The number format of each look of a workbook's cells. */
function formatsOf(styles: XmlNode | undefined): string[] {
  const own = new Map(
    children(child(styles, 'numFmts'), 'numFmt').map((node) => [
      numeric(node, 'numFmtId'),
      attribute(node, 'formatCode'),
    ]),
  );
  return children(child(styles, 'cellXfs'), 'xf').map((node) => {
    const id = numeric(node, 'numFmtId') ?? 0;
    return own.get(id) ?? builtInFormats[id] ?? 'General';
  });
}
