import { Book } from '../workbook/book';
import { Sheet } from '../workbook/sheet';
import { StyleTable } from '../workbook/styleTable';
import { UnusableWorkbook } from '../standInExcel';
import { checkIsArchive, notAWorkbook } from './classifyFile';
import { defaultPalette, type Palette } from './color';
import { openParts, type Parts } from './openParts';
import { readCells } from './readCells';
import { readDrawing } from './readDrawing';
import { readNames } from './readNames';
import { readProperties } from './readProperties';
import { readRelationships } from './relationships';
import { readRules } from './readRules';
import { readSettings } from './readSettings';
import { readSharedStrings } from './readSharedStrings';
import { readSheetShell } from './readSheetShell';
import { readStyles } from './readStyles';
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

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** `foo.xml` where it is XML that can be read. @throws UnusableWorkbook `damaged`, with the part's name. */
function parsePart(parts: Parts, name: string): XmlNode | undefined {
  const text = parts.text(name);
  if (text === undefined) return undefined;
  try {
    return parseXml(text);
  } catch (cause) {
    throw damaged(name, cause);
  }
}

function damaged(name: string, cause?: unknown): UnusableWorkbook {
  return new UnusableWorkbook(
    'damaged',
    `This workbook is damaged (${name} cannot be read): open it in Excel, let Excel repair it, and save it again.`,
    { cause },
  );
}

function readPalette(root: XmlNode | undefined, theme: string | undefined): Palette {
  const own = children(child(child(root, 'colors'), 'indexedColors'), 'rgbColor').map((node) =>
    (attribute(node, 'rgb') ?? '').slice(-6),
  );
  return { theme: readTheme(theme), indexed: own.length ? own : defaultPalette.indexed };
}

function readSheet(
  { book, parts, palette }: Omit<OpenedWorkbook, 'workbookPart'>,
  part: string,
  node: XmlNode,
  strings: readonly string[],
  styles: XmlNode | undefined,
  onProgress: (done: number) => void,
): Sheet {
  const sheet = new Sheet(book.newId(), attribute(node, 'name') ?? '');
  sheet.part = part;
  sheet.originalName = sheet.name;
  sheet.visibility = visibilities[(attribute(node, 'state') ?? 'visible') as keyof typeof visibilities];
  const text = parts.text(part);
  const pieces = text === undefined ? undefined : splitSheet(text);
  if (!pieces) throw damaged(part);
  try {
    const root = parseXml(`${pieces.head}${pieces.tail}`);
    const relationships = readRelationships(parts, part);
    readSheetShell(sheet, root, palette);
    readRules(book, sheet, root, styles, palette, relationships);
    readCells(sheet, pieces.data, strings, book.date1904, onProgress);
    readDrawing(book, sheet, parts, relationships);
    readTables(book, sheet, parts, relationships);
  } catch (cause) {
    throw damaged(part, cause);
  }
  return sheet;
}

/**
 * Reads a workbook from the bytes of its file. Chart sheets and macro sheets are not among its worksheets.
 * @param onProgress is told how much is read, from 0 to 1
 * @throws UnusableWorkbook, whose message says what to do.
 */
export function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  recalculate?: ConstructorParameters<typeof Book>[1],
  onProgress: (done: number) => void = () => undefined,
): OpenedWorkbook {
  checkIsArchive(bytes);
  const parts = openParts(bytes);
  const workbookPart = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const root = workbookPart?.endsWith('.xml') ? parsePart(parts, workbookPart) : undefined;
  if (!workbookPart || root?.local !== 'workbook') throw notAWorkbook(parts.names, parts.text('mimetype'));

  const relationships = readRelationships(parts, workbookPart);
  const partOf = (kind: string) => relationships.find((relationship) => relationship.kind === kind)?.target;
  const styles = parsePart(parts, partOf('styles') ?? '');
  const palette = readPalette(styles, parts.text(partOf('theme') ?? ''));
  const strings = readSharedStrings(parts.text(partOf('sharedStrings') ?? ''));

  const book = new Book(fileName, recalculate);
  book.styles = new StyleTable(readStyles(styles, palette));
  book.date1904 = flag(child(root, 'workbookPr'), 'date1904');
  book.readOnly = flag(child(root, 'fileSharing'), 'readOnlyRecommended');
  book.structureProtected = flag(child(root, 'workbookProtection'), 'lockStructure');
  const nodes = children(child(root, 'sheets'), 'sheet');
  for (const [index, node] of nodes.entries()) {
    const tell = (done: number) => onProgress((index + done) / nodes.length);
    tell(0);
    const relationship = relationships.find(
      ({ id }) => id === node.attributes['r:id'] || id === attribute(node, 'id'),
    );
    if (relationship?.kind !== 'worksheet') continue;
    book.sheets.push(readSheet({ book, parts, palette }, relationship.target, node, strings, styles, tell));
  }
  if (book.sheets.length === 0)
    throw new UnusableWorkbook('not-a-workbook', 'This workbook has no worksheet.');
  book.names = readNames(book, root);
  readProperties(book, parts, readRelationships(parts, ''));
  readSettings(book, parts);
  const activeTab = numeric(child(child(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  const activeName = attribute(children(child(root, 'sheets'), 'sheet')[activeTab], 'name');
  book.window.active = book.sheets.find(({ name }) => name === activeName) ?? book.sheets[0];
  return { book, parts, workbookPart, palette };
}
