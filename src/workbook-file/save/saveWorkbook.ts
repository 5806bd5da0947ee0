import { deflateSync } from 'fflate';
import { crc32 } from '../read/crc32';
import type { OpenedWorkbook } from '../read/readWorkbook';
import { attribute, child, children, numeric, parseXml } from '../read/xmlTree';
import type { ZipEntry } from '../read/zipDirectory';
import { SaveRefused, UnusableWorkbook } from '../errors';
import { Sheet } from '../model/sheet';
import { encodePart } from './encodePart';
import { namespaces } from './namespaces';
import { PackageEdit } from './packageEdit';
import { removeDeletedSheets } from './removeDeletedSheets';
import { removeFromCalcChain } from './removeFromCalcChain';
import { removeSignatures } from './removeSignatures';
import { renameInParts } from './renameInParts';
import { StyleWriter } from './styleWriter';
import { settingsText, writeSettings } from './settingsPart';
import { verifyPackage } from './verifyPackage';
import { rememberSheet, writeSheet, type SheetBefore } from './writeSheet';
import { writeCharts } from './writeDrawing';
import { writeProperties, type PropertiesBefore } from './writeProperties';
import { writeTables } from './writeTables';
import { writeWorkbookPart } from './writeWorkbookPart';
import { writeZip } from './writeZip';

/** What a workbook was like when it was opened. */
export interface WorkbookBefore {
  sheets: ReadonlyMap<Sheet, SheetBefore>;
  properties: PropertiesBefore;
  settings: string;
}

/** What has to be kept of a workbook that was just opened, to save only what changes. */
export function rememberWorkbook({ book }: OpenedWorkbook): WorkbookBefore {
  return {
    sheets: new Map(book.sheets.map((sheet) => [sheet, rememberSheet(sheet)])),
    properties: { properties: { ...book.properties }, custom: new Map(book.customProperties) },
    settings: settingsText(book),
  };
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

const plainStyles = (main: string) =>
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** The styles part, or undefined where the workbook has none. */
function stylesPart(edit: PackageEdit, workbookPart: string): string | undefined {
  return edit
    .relationships(workbookPart)
    .find(({ kind, target }) => kind === 'styles' && edit.parts.has(target))?.target;
}

function writeStyles(edit: PackageEdit, workbookPart: string, writer: StyleWriter): void {
  const part = stylesPart(edit, workbookPart);
  if (part !== undefined) {
    edit.set(part, writer.result());
  } else if (writer.isChanged) {
    edit.add('xl/styles.xml', writer.result(), STYLES_TYPE);
    edit.relate(workbookPart, 'styles', 'xl/styles.xml');
  }
}

/** Puts all changes of a workbook into an edit of its package. */
function applyChanges(
  edit: PackageEdit,
  { book, workbookPart }: OpenedWorkbook,
  before: WorkbookBefore,
): void {
  const { main } = namespaces(edit.strict);
  const writer = new StyleWriter(
    edit.text(stylesPart(edit, workbookPart) ?? '') ?? plainStyles(main),
    book.styles,
  );
  for (const { originalName, name } of book.sheets) {
    if (originalName !== undefined && originalName !== name) renameInParts(edit, originalName, name);
  }
  const newParts = new Map<Sheet, string>();
  let recalculate = false;
  const originalIds = children(child(parseXml(edit.text(workbookPart) ?? ''), 'sheets'), 'sheet');
  const ids = new Map<number, Sheet>();
  for (const sheet of book.sheets) {
    let part = sheet.part;
    if (part === undefined) {
      part = edit.freeName('xl/worksheets/sheet');
      newParts.set(sheet, part);
      edit.add(part, `<worksheet xmlns="${main}"><sheetData/></worksheet>`, SHEET_TYPE);
    }
    const opened = before.sheets.get(sheet) ?? rememberSheet(new Sheet('', ''));
    if (writeSheet(edit, sheet, part, opened, book.styles, writer)) recalculate = true;
    writeTables(edit, book, sheet, part);
    writeCharts(edit, sheet, part, opened.charts);
    const node = originalIds.find((candidate) => attribute(candidate, 'name') === sheet.originalName);
    if (node) ids.set(numeric(node, 'sheetId') ?? 0, sheet);
  }
  writeStyles(edit, workbookPart, writer);
  writeWorkbookPart(edit, book, workbookPart, newParts, recalculate);
  if (recalculate || ids.size < originalIds.length) removeFromCalcChain(edit, workbookPart, ids);
  removeDeletedSheets(edit, workbookPart, book);
  writeProperties(edit, book, before.properties);
  if (settingsText(book) !== before.settings) writeSettings(edit, book);
}

/** Parts that were not changed go into the new file as they were stored. */
function zip(edit: PackageEdit): Uint8Array {
  const kept = edit.parts.names.filter((name) => !edit.removals.has(name));
  return writeZip(
    [...new Set([...kept, ...edit.changes.keys()])].flatMap((name) => {
      const text = edit.changes.get(name);
      const entry = text === undefined ? edit.parts.packed(name) : packed(name, encodePart(text));
      return entry ? [entry] : [];
    }),
  );
}

const DEFLATED = 8;

function packed(name: string, bytes: Uint8Array): ZipEntry {
  const compressed = deflateSync(bytes, { level: 6 });
  return { name, method: DEFLATED, compressed, size: bytes.length, crc: crc32(bytes) };
}

/** The new file; undefined where nothing changed. @throws SaveRefused where the result would not be sound */
function changedFile(opened: OpenedWorkbook, before: WorkbookBefore): Uint8Array | undefined {
  const { book, parts, workbookPart } = opened;
  book.calculate();
  const strict = /xmlns(:\w+)?="http:\/\/purl\.oclc\.org/.test(
    (parts.text(workbookPart) ?? '').slice(0, 2000),
  );
  const edit = new PackageEdit(parts, strict);
  applyChanges(edit, opened, before);
  if (!edit.isChanged) return undefined;
  if (book.signed) removeSignatures(edit);
  const result = zip(edit);
  const problems = verifyPackage(parts, result, edit, workbookPart);
  if (problems.length === 0) return result;
  throw new SaveRefused(
    `This workbook cannot be saved safely (${problems[0] ?? ''}); nothing was saved.`,
    problems,
  );
}

/**
 * The workbook's file with everything that changed, checked; the original bytes where nothing did. A signed workbook
 * that changed is saved without its signatures, which would not hold.
 * @throws SaveRefused where the result would not be sound, or UnusableWorkbook where a part that had not been read yet
 *   is damaged; nothing is written then.
 */
export function saveWorkbook(
  opened: OpenedWorkbook,
  before: WorkbookBefore,
  original: Uint8Array,
): Uint8Array {
  try {
    return changedFile(opened, before) ?? original;
  } catch (cause) {
    if (cause instanceof SaveRefused || cause instanceof UnusableWorkbook) throw cause;
    throw new SaveRefused('This workbook cannot be changed safely; nothing was saved.', [], { cause });
  }
}
