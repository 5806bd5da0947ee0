import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from 'excelize-wasm';
import type { NewFile, Style } from 'excelize-wasm';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The value that a formula shows until Excel works it out again. */
type Shown = number | string | { readonly error: string };

export interface SheetWriter {
  readonly name: string;
  /** Writes text as text and a number as a number; `null` styles the cell and leaves it blank. */
  put(at: string, value: string | number | null, style?: Style): void;
  /** Text which Excel would otherwise take for a formula: kept with its leading apostrophe. */
  putQuoted(at: string, text: string, style?: Style): void;
  /** `formula` without its equals sign, and the value which readers find in the file. */
  formula(at: string, formula: string, shown: Shown, style?: Style): void;
  /** Merges the range; its value and style are those put in its first cell. */
  merge(range: string, style?: Style): void;
  width(columns: string, width: number): void;
  height(row: number, points: number): void;
}

export interface WorkbookFile {
  /** The underlying file, for what the sheet writers do not cover. Pass each result through `must`. */
  readonly file: NewFile;
  /** Excelize's functions and chart constants. */
  readonly excelize: Awaited<ReturnType<typeof init>>;
  sheet(name: string): SheetWriter;
  style(style: Style): number;
  /** The fill colour to ask for so that the file holds a colour of the theme, lightened or darkened. */
  themeColour(theme: number, tint: number): string;
  save(path: string): void;
}

export interface WorkbookOptions {
  readonly title: string;
  readonly author: string;
  /** ISO date and time for "created" and "modified", so that each run gives the same bytes. */
  readonly stamp: string;
  readonly font?: string;
}

interface Cached {
  readonly part: string;
  readonly at: string;
  readonly shown: Shown;
}

const CONTENT_TYPES = '[Content_Types].xml';
/** The zip format cannot hold a date before 1980; noon keeps it clear of time zones. */
const ZIP_DATE = new Date(1980, 0, 2, 12);

/** @throws {Error} when Excelize reports one: a maker's mistake, never bad plan content. */
export function must<T extends { error?: string | null }>(result: T): T {
  if (result.error) throw new Error(result.error);
  return result;
}

/** Starts a workbook which, when saved twice from the same calls, has the same bytes. */
export async function newWorkbook(options: WorkbookOptions): Promise<WorkbookFile> {
  const wasm = createRequire(import.meta.url)
    .resolve('excelize-wasm')
    .replace(/main\.(cjs|js)$/, 'excelize.wasm.gz');
  const excelize = await init(wasm);
  const file = excelize.NewFile();
  const font = options.font ?? 'Calibri';
  must(file.SetDefaultFont(font));
  must(
    file.SetDocProps({
      Title: options.title,
      Creator: options.author,
      LastModifiedBy: options.author,
      Created: options.stamp,
      Modified: options.stamp,
    }),
  );
  must(file.SetAppProps({ Application: 'Microsoft Excel', Company: options.author, AppVersion: '16.0300' }));
  const styles = new Map<string, number>();
  const sheets: string[] = [];
  const cached: Cached[] = [];
  const quoted = new Set<number>();
  const themed = new Map<string, { readonly theme: number; readonly tint: number }>();

  const themeColour = (theme: number, tint: number): string => {
    // Excelize takes only plain colours: this one stands for the theme's until the file is written.
    const colour = `FE${hexPair(theme)}${hexPair(Math.round(tint * 100) + 100)}`;
    themed.set(colour, { theme, tint });
    return colour;
  };

  const style = (wanted: Style): number => {
    const key = JSON.stringify(wanted);
    // Excelize leaves a font without a family to the reader, who then picks one.
    const named = { ...wanted, Font: { Family: font, Size: 11, ...wanted.Font } };
    const id = styles.get(key) ?? must(file.NewStyle(named)).style;
    styles.set(key, id);
    return id;
  };

  const sheet = (name: string): SheetWriter => {
    if (sheets.length === 0) must(file.SetSheetName('Sheet1', name));
    else must(file.NewSheet(name));
    sheets.push(name);
    const part = `xl/worksheets/sheet${sheets.length}.xml`;
    let [columns, rows] = [1, 1];
    const reach = (cell: string) => {
      const { col, row } = must(excelize.CellNameToCoordinates(cell));
      [columns, rows] = [Math.max(columns, col), Math.max(rows, row)];
      const corner = must(excelize.CoordinatesToCellName(columns, rows)).cell;
      must(file.SetSheetDimension(name, `A1:${corner}`));
    };
    const dress = (from: string, to: string, wanted?: Style) => {
      if (wanted) must(file.SetCellStyle(name, from, to, style(wanted)));
    };
    return {
      name,
      put: (at, value, wanted) => {
        reach(at);
        if (typeof value === 'string') must(file.SetCellStr(name, at, value));
        else if (value !== null) must(file.SetCellValue(name, at, value));
        dress(at, at, wanted);
      },
      putQuoted: (at, text, wanted) => {
        // The text format makes these styles differ from all others, so that the mark can go on the style.
        const asText: Style = { ...wanted, NumFmt: 49 };
        reach(at);
        must(file.SetCellStr(name, at, text));
        dress(at, at, asText);
        quoted.add(style(asText));
      },
      formula: (at, formula, shown, wanted) => {
        reach(at);
        must(file.SetCellFormula(name, at, formula));
        cached.push({ part, at, shown });
        dress(at, at, wanted);
      },
      merge: (range, wanted) => {
        const [from = '', to = from] = range.split(':');
        reach(to);
        must(file.MergeCell(name, from, to));
        dress(from, to, wanted);
      },
      width: (columns, width) => {
        const [from = '', to = from] = columns.split(':');
        must(file.SetColWidth(name, from, to, width));
      },
      height: (row, points) => {
        must(file.SetRowHeight(name, row, points));
      },
    };
  };

  const save = (path: string): void => {
    const written = must(file.WriteToBuffer());
    const parts = unzipSync(written.buffer as Uint8Array);
    for (const value of cached) edit(parts, value.part, (xml) => withCachedValue(xml, value));
    if (quoted.size > 0) edit(parts, 'xl/styles.xml', (xml) => withQuotePrefix(xml, quoted));
    if (themed.size > 0) edit(parts, 'xl/styles.xml', (xml) => withThemeColours(xml, themed));
    sheets.forEach((_name, index) => {
      edit(parts, `xl/worksheets/sheet${index + 1}.xml`, withPlainFilter);
    });
    edit(parts, CONTENT_TYPES, sortContentTypes);
    writeFileSync(path, zipInOrder(parts));
  };

  return { file, excelize, sheet, style, themeColour, save };
}

function edit(parts: Record<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (!part) throw new Error(`The workbook has no part ${name}`);
  parts[name] = strToU8(change(strFromU8(part)));
}

/** Excelize writes a formula without its value; programs that do not calculate would see a blank cell. */
function withCachedValue(xml: string, { at, shown }: Cached): string {
  const cell = new RegExp(`<c r="${at}"([^>]*)>(<f[^>]*>[^<]*</f>)(?:<v>[^<]*</v>|<v/>)?</c>`);
  if (!cell.test(xml)) throw new Error(`No formula found at ${at}`);
  const [type, text] =
    typeof shown === 'number'
      ? ['', String(shown)]
      : typeof shown === 'string'
        ? [' t="str"', escapeXml(shown)]
        : [' t="e"', shown.error];
  return xml.replace(cell, (_all, attributes: string, formula: string) => {
    const kept = attributes.replace(/ t="[^"]*"/, '');
    return `<c r="${at}"${kept}${type}>${formula}<v>${text}</v></c>`;
  });
}

function withQuotePrefix(xml: string, styleIds: ReadonlySet<number>): string {
  let id = -1;
  return xml.replace(/<cellXfs.*?<\/cellXfs>/s, (block) =>
    block.replace(/<xf /g, (start) => {
      id += 1;
      return styleIds.has(id) ? `${start}quotePrefix="1" ` : start;
    }),
  );
}

const hexPair = (n: number): string => n.toString(16).toUpperCase().padStart(2, '0');

function withThemeColours(
  xml: string,
  themed: ReadonlyMap<string, { readonly theme: number; readonly tint: number }>,
): string {
  return xml.replace(/rgb="FF([0-9A-F]{6})"/g, (plain, colour: string) => {
    const found = themed.get(colour);
    return found === undefined ? plain : `theme="${found.theme}" tint="${found.tint}"`;
  });
}

/** Excelize says that rows are filtered out wherever there is an autofilter, and writes its range with `$`. */
function withPlainFilter(xml: string): string {
  return xml
    .replace(' filterMode="true"', '')
    .replace(/<autoFilter ref="[^"]*"/, (start) => start.replaceAll('$', ''));
}

/** Excelize lists the parts in no fixed order. */
function sortContentTypes(xml: string): string {
  const entries = xml.match(/<(?:Default|Override) [^>]*>(?:<\/(?:Default|Override)>)?/g) ?? [];
  const start = xml.indexOf(entries[0] ?? '');
  const sorted = [...entries].sort();
  return xml.slice(0, start) + sorted.join('') + '</Types>';
}

/** Readers expect the content types first; the rest goes in name order, all with one date. */
function zipInOrder(parts: Record<string, Uint8Array>): Uint8Array {
  const names = Object.keys(parts)
    .filter((name) => name !== CONTENT_TYPES)
    .sort();
  const ordered: Zippable = {};
  for (const name of [CONTENT_TYPES, ...names]) {
    const part = parts[name];
    if (part) ordered[name] = [part, { mtime: ZIP_DATE, level: 9 }];
  }
  return zipSync(ordered);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Parses a JSON file next to a script. The caller names the shape, as these files are our own. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is the caller's statement
export function readJson<T>(url: URL): T {
  return JSON.parse(readFileSync(url, 'utf8')) as T;
}

/** The Excel serial number of an ISO date: days since 30 December 1899. */
export function serialOf(isoDate: string): number {
  return Math.round((Date.parse(`${isoDate}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
