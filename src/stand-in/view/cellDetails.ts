import { formatValue } from '../../workbook-file/formulas/formatValue';
import { rangeOfAddress, rangeOfReference } from '../objects/rangeAddress';
import { eachCell, type RangeTarget } from '../objects/rangeTarget';
import { contains, overlaps } from '../../workbook-file/model/area';
import type { Book } from '../../workbook-file/model/book';
import { wireValue } from '../../workbook-file/model/cell';
import type { Sheet } from '../../workbook-file/model/sheet';
import { commentOn } from './commentOn';
import type { CellDetails } from './shapes';

/** Entries of a list that are offered; Excel has no such limit, but nobody reads more. */
const MOST_CHOICES = 500;

function rangeBehind(book: Book, sheet: Sheet, formula: string): RangeTarget | undefined {
  const plain = rangeOfReference(book, formula, sheet);
  if (plain) return plain;
  const name = book.names.find(
    (item) => item.name.toLowerCase() === formula.toLowerCase() && (!item.scope || item.scope === sheet),
  );
  return name && rangeOfReference(book, name.formula);
}

/** Choices of the list validation over a cell; undefined where there is none, or it is a formula of another kind. */
function choicesOf(book: Book, sheet: Sheet, row: number, column: number): string[] | undefined {
  const place = { row, column, rows: 1, columns: 1 };
  const rule = sheet.validations.find(
    ({ type, areas }) => type === 'list' && areas.some((area) => overlaps(area, place)),
  );
  if (!rule) return undefined;
  const quoted = /^"(.*)"$/s.exec(rule.formula1);
  if (quoted) return (quoted[1] ?? '').split(',').map((choice) => choice.trim());
  const range = rangeBehind(book, sheet, rule.formula1);
  if (!range || range.area.rows * range.area.columns > MOST_CHOICES) return undefined;
  const choices: string[] = [];
  eachCell(range.area, (r, c) => {
    const value = range.sheet.cell(r, c)?.value ?? null;
    const { numberFormat } = book.styles.style(range.sheet.styleAt(r, c));
    if (value !== null) choices.push(formatValue(value, numberFormat, book.date1904));
  });
  return choices;
}

/** What is edited: a formula with `=`, a date as it is shown, anything else as it is. */
function inputOf(book: Book, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const value = cell?.value ?? null;
  const { numberFormat } = book.styles.style(sheet.styleAt(row, column));
  const isDate = typeof value === 'number' && /[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  if (isDate) return formatValue(value, 'dd/mm/yyyy', book.date1904);
  return String(wireValue(value));
}

/** What a person sees and can do when one cell is selected. */
export function cellDetails(book: Book, sheet: Sheet, address: string): CellDetails {
  const { area } = rangeOfAddress(book, sheet, address);
  const { row, column } = area;
  const place = { row, column, rows: 1, columns: 1 };
  const choices = choicesOf(book, sheet, row, column);
  const link = sheet.hyperlinks.find((one) => contains(one.area, place));
  const prompt = sheet.validations.find(
    ({ showPrompt, areas }) => showPrompt && areas.some((one) => overlaps(one, place)),
  );
  const comment = commentOn(sheet, row, column);
  const { locked } = book.styles.style(sheet.styleAt(row, column));
  return {
    input: inputOf(book, sheet, row, column),
    locked: locked && sheet.protection.protected,
    ...(choices && { choices }),
    ...(link && {
      link: {
        ...(link.address !== undefined && { address: link.address }),
        ...(link.location !== undefined && { location: link.location }),
      },
    }),
    ...(comment !== undefined && { comment }),
    ...(prompt && { prompt: [prompt.promptTitle, prompt.promptMessage].filter(Boolean).join(': ') }),
  };
}
