import { Book, type Calculate } from '../model/book';
import { Sheet } from '../model/sheet';
import { StyleTable } from '../model/styleTable';
import { UnusableWorkbook } from '../errors';
import { checkIsArchive, notAWorkbook } from './classifyFile';
import { defaultPalette, type Palette } from './color';
import { MAX_CELLS, MAX_SHEETS } from './limits';
import { computeMissing, lacksResults } from './missingResults';
import { openParts, type Parts } from './openParts';
import { readCells } from './readCells';
import { readDrawing } from './readDrawing';
import { readNames } from './readNames';
import { readProperties } from './readProperties';
import { damaged, readingPart, tooLarge } from './readingPart';
import { readRelationships, type Relationship } from './relationships';
import { requireNear } from './requireNear';
import { readRules } from './readRules';
import { readSettings } from './readSettings';
import { readSharedStrings } from './readSharedStrings';
import { readSheetShell } from './readSheetShell';
import { readStyles } from './readStyles';
import { readComments } from './readComments';
import { readTables } from './readTables';
import { readTheme } from './readTheme';
import { splitSheet } from './splitSheet';
import { attribute, child, children, flag, numeric, parseXml, type XmlNode } from './xmlTree';

/** A workbook as it was opened. */
export interface OpenedWorkbook {
  book: Book;
  parts: Parts;
  /** Name of the workbook part, mostly `xl/workbook.xml`. */
  workbookPart: string;
  palette: Palette;
}

/** The kind of relationship that leads to the signatures of a package. */
export const SIGNATURES = 'origin';

const visibilities = new Map<string | undefined, Sheet['visibility']>([
  ['hidden', 'Hidden'],
  ['veryHidden', 'VeryHidden'],
]);

function readPalette(root: XmlNode | undefined, theme: readonly string[] | undefined): Palette {
  const own = children(child(child(root, 'colors'), 'indexedColors'), 'rgbColor').map((node) =>
    (attribute(node, 'rgb') ?? '').slice(-6),
  );
  return { theme: theme ?? defaultPalette.theme, indexed: own.length ? own : defaultPalette.indexed };
}

function readSheet(
  { book, parts, palette }: Pick<OpenedWorkbook, 'book' | 'parts' | 'palette'>,
  part: string,
  node: XmlNode,
  strings: readonly string[],
  styles: XmlNode | undefined,
  onProgress: (done: number) => void,
): Sheet {
  const sheet = new Sheet(book.newId(), attribute(node, 'name') ?? '');
  sheet.part = part;
  sheet.originalName = sheet.name;
  sheet.visibility = visibilities.get(attribute(node, 'state')) ?? 'Visible';
  const read = parts.read(part, (text) => {
    const pieces = splitSheet(text);
    if (!pieces) throw new Error('The sheet has no cells.');
    const root = parseXml(`${pieces.head}${pieces.tail}`);
    const relationships = readRelationships(parts, part);
    readSheetShell(sheet, root, palette);
    readRules(book, sheet, root, styles, palette, relationships);
    const room = book.sheets.reduce((left, { cells }) => left - cells.size, MAX_CELLS);
    readCells(sheet, pieces.data, strings, book.date1904, room, onProgress);
    readDrawing(book, sheet, parts, relationships);
    readTables(book, sheet, parts, relationships);
    readComments(book, sheet, parts, relationships);
    return sheet;
  });
  if (!read) throw damaged(part);
  requireNear(read);
  return read;
}

/** The worksheets that a workbook part lists, in order, each with the relationship that leads to its part. */
function worksheetsOf(
  root: XmlNode,
  relationships: readonly Relationship[],
): { node: XmlNode; part: string }[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const found = children(child(root, 'sheets'), 'sheet').flatMap((node) => {
    const relationship = byId.get(node.attributes['r:id'] ?? attribute(node, 'id') ?? '');
    return relationship?.kind === 'worksheet' ? [{ node, part: relationship.target }] : [];
  });
  if (found.length > MAX_SHEETS) throw tooLarge();
  const names = new Set(found.map(({ node }) => attribute(node, 'name')?.toLowerCase()));
  const parts = new Set(found.map(({ part }) => part));
  if (names.size < found.length || parts.size < found.length)
    throw new Error('Two sheets have the same name or content.');
  return found;
}

/**
 * Reads a workbook from the bytes of its file. Chart sheets and macro sheets are not among its worksheets.
 * @param recalculate works formulas out; without it those of which the file keeps no result show `#N/A`
 * @param onProgress is told how much is read, from 0 to 1
 * @throws UnusableWorkbook, whose message says what to do.
 */
export function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  recalculate?: Calculate,
  onProgress: (done: number) => void = () => undefined,
): OpenedWorkbook {
  checkIsArchive(bytes);
  const parts = openParts(bytes);
  const packageRelationships = readRelationships(parts, '');
  const workbookPart = packageRelationships.find(({ kind }) => kind === 'officeDocument')?.target;
  const root = workbookPart?.endsWith('.xml') ? parts.read(workbookPart, parseXml) : undefined;
  if (!workbookPart || root?.local !== 'workbook') throw notAWorkbook(parts.names, parts.text('mimetype'));

  const relationships = readRelationships(parts, workbookPart);
  const read = <T>(kind: string, reader: (text: string) => T): T | undefined => {
    const part = relationships.find((relationship) => relationship.kind === kind)?.target;
    return part === undefined ? undefined : parts.read(part, reader);
  };
  const theme = read('theme', readTheme);
  const strings = read('sharedStrings', readSharedStrings) ?? [];
  const book = new Book(fileName, recalculate);
  let styles: XmlNode | undefined;
  let palette = readPalette(undefined, theme);
  const looks = read('styles', (text) => {
    styles = parseXml(text);
    palette = readPalette(styles, theme);
    return readStyles(styles, palette);
  });
  book.styles = new StyleTable(looks ?? readStyles(undefined, palette));

  readingPart(workbookPart, () => {
    book.date1904 = flag(child(root, 'workbookPr'), 'date1904');
    book.readOnly = flag(child(root, 'fileSharing'), 'readOnlyRecommended');
    book.structureProtected = flag(child(root, 'workbookProtection'), 'lockStructure');
    const worksheets = worksheetsOf(root, relationships);
    for (const [index, { node, part }] of worksheets.entries()) {
      const tell = (done: number) => onProgress((index + done) / worksheets.length);
      tell(0);
      book.sheets.push(readSheet({ book, parts, palette }, part, node, strings, styles, tell));
    }
    if (book.sheets.length === 0)
      throw new UnusableWorkbook('not-a-workbook', 'This workbook has no worksheet.');
    book.names = readNames(book, root);
    const activeTab = numeric(child(child(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
    const activeName = attribute(children(child(root, 'sheets'), 'sheet')[activeTab], 'name');
    book.window.active = book.sheets.find(({ name }) => name === activeName) ?? book.sheets[0];
  });
  if (recalculate !== undefined && lacksResults(book)) computeMissing(book, recalculate);
  readProperties(book, parts, packageRelationships);
  readSettings(book, parts);
  book.signed = packageRelationships.some(({ kind }) => kind === SIGNATURES);
  return { book, parts, workbookPart, palette };
}
