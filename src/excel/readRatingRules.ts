import { rectAddress } from '../core/cells/address';
import type { SheetArea } from '../core/cells/sheetCells';
import type { RatingChoices } from '../core/plan/rows/ratingChoices';
import { ratingNames } from '../core/plan/values/rating';
import { isRecord } from '../core/cells/isRecord';
import { ratingColours } from '../core/sheets/palette';
import { requireEditable, requireUnprotected } from './requireWritable';
import { settingsIn } from '../app/settingsIn';

/** The title of the alert of our lists, by which they are known to be ours. */
export const listTitle = 'BRAG rating';
/** Lists and other rules that ours took the place of, among our settings. */
export const replacedName = 'replacedLists';

/** Rules that ours took the place of; none where the setting is damaged. */
export function replacedLists(settings: ReadonlyMap<string, unknown>): ReplacedList[] {
  const kept = settings.get(replacedName);
  if (!Array.isArray(kept)) return [];
  return kept.filter((item: unknown): item is ReplacedList => isRecord(item) && isRecord(item['rule']));
}

/** A rule that one of ours took the place of, so that it can be put back. */
export interface ReplacedList {
  readonly sheet: string;
  readonly address: string;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

/** Cells of a rating column with the validation that they have. */
export interface ListCells extends SheetArea {
  readonly address: string;
  readonly validation: Excel.DataValidation;
}

/** The rules that lie on the rating columns, as read. */
export interface RatingRules {
  readonly lists: readonly ListCells[];
  readonly columns: readonly { readonly whole: SheetArea; readonly range: Excel.Range; readonly formats: readonly Excel.ConditionalFormat[] }[]; // prettier-ignore
  readonly settings: ReadonlyMap<string, unknown>;
}

/** Reads the validations and conditional formats of rating columns in one batch. @throws PlanProblem where a sheet is protected */
export async function readRatingRules(
  context: Excel.RequestContext,
  { columns }: RatingChoices,
): Promise<RatingRules> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.settings.load('items/key,items/value');
  const sheets = new Map(
    [...new Set(columns.map(({ whole }) => whole.sheet))].map((name) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.protection.load('protected');
      return [name, sheet] as const;
    }),
  );
  const rangeOf = ({ sheet, area }: SheetArea): Excel.Range =>
    (sheets.get(sheet) ?? workbook.worksheets.getItem(sheet)).getRangeByIndexes(area.row, area.column, area.rows, area.columns); // prettier-ignore
  const read = columns.map(({ whole, runs }) => {
    const range = rangeOf(whole);
    const formats = range.conditionalFormats;
    formats.load(
      'items/id,items/type,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color,items/cellValueOrNullObject/format/font/color',
    );
    const lists = runs.map((run): ListCells => {
      const validation = rangeOf(run).dataValidation;
      validation.load('type,rule,errorAlert,prompt,ignoreBlanks');
      return { ...run, address: rectAddress(run.area), validation };
    });
    return { whole, range, formats, lists };
  });
  await context.sync();
  requireEditable(workbook.readOnly);
  requireUnprotected([...sheets].flatMap(([name, { protection }]) => (protection.protected ? [name] : [])));
  return {
    lists: read.flatMap(({ lists }) => lists),
    columns: read.map(({ whole, range, formats }) => ({ whole, range, formats: formats.items })),
    settings: settingsIn(workbook.settings.items),
  };
}

/** True for a list of ours. */
export const isOurList = ({ type, errorAlert }: Excel.DataValidation): boolean =>
  type === 'List' && errorAlert.title === listTitle;

/** The colours of ours: a rule for just the rating's word, in just our colours. */
export function isOurColour(format: Excel.ConditionalFormat): boolean {
  const rule = format.type === 'CellValue' ? format.cellValueOrNullObject : null;
  if (rule === null || rule.isNullObject) return false;
  return (['blue', 'green', 'amber', 'red'] as const).some(
    (rating) =>
      rule.rule.formula1 === `="${ratingNames[rating]}"` &&
      rule.format.fill.color.toUpperCase() === ratingColours[rating].fill &&
      rule.format.font.color.toUpperCase() === ratingColours[rating].text,
  );
}
