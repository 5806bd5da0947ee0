import { zipSync, type Zippable } from 'fflate';
import type { OpenedWorkbook } from '../file/readWorkbook';
import { attribute, child, children, numeric, parseXml } from '../file/xmlTree';
import { SaveRefused } from '../standInExcel';
import { Sheet } from '../workbook/sheet';
import { namespaces } from './namespaces';
import { PackageEdit } from './packageEdit';
import { removeDeletedSheets } from './removeDeletedSheets';
import { removeFromCalcChain } from './removeFromCalcChain';
import { renameInParts } from './renameInParts';
import { StyleWriter } from './styleWriter';
import { settingsText, writeSettings } from './settingsPart';
import { verifyPackage } from './verifyPackage';
import { rememberSheet, writeSheet, type SheetBefore } from './writeSheet';
import { writeCharts } from './writeDrawing';
import { writeProperties, type PropertiesBefore } from './writeProperties';
import { writeTables } from './writeTables';
import { writeWorkbookPart } from './writeWorkbookPart';

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

function zip(edit: PackageEdit): Uint8Array {
  const files: Zippable = {};
  const encoder = new TextEncoder();
  const names = [...edit.parts.names.filter((name) => !edit.removals.has(name)), ...edit.changes.keys()];
  // A fixed date, so that the same changes give the same bytes.
  const mtime = '1980-01-01T00:00:00';
  for (const name of new Set(names)) {
    const text = edit.changes.get(name);
    const bytes = text === undefined ? edit.parts.bytes(name) : encoder.encode(text);
    if (bytes) files[name] = [bytes, { mtime, level: 6 }];
  }
  return zipSync(files);
}

/**
 * The workbook's file with everything that changed, checked; the original bytes where nothing did.
 * @throws SaveRefused where the result would not be sound; nothing is written then.
 */
export function saveWorkbook(
  opened: OpenedWorkbook,
  before: WorkbookBefore,
  original: Uint8Array,
): Uint8Array {
  const { book, parts, workbookPart } = opened;
  book.calculate();
  const strict = /xmlns(:\w+)?="http:\/\/purl\.oclc\.org/.test(
    (parts.text(workbookPart) ?? '').slice(0, 2000),
  );
  const edit = new PackageEdit(parts, strict);
  try {
    applyChanges(edit, opened, before);
    if (!edit.isChanged) return original;
  } catch (cause) {
    throw new SaveRefused('This workbook cannot be changed safely; nothing was saved.', [], { cause });
  }
  const result = zip(edit);
  const problems = verifyPackage(parts, result, edit, workbookPart);
  if (problems.length > 0) {
    throw new SaveRefused(
      `This workbook cannot be saved safely (${problems[0] ?? ''}); nothing was saved.`,
      problems,
    );
  }
  return result;
}
