import { isBlank, plain, textOf } from '../../cells/text';
import { valueAt } from '../../cells/sheetCells';
import type { FoundTable } from '../tables/foundTable';
import { isBlankRow } from '../tables/header';

const signs =
  '(?:prepared|approved|signed|agreed|authori[sz]ed|reviewed|checked|verified|endorsed|accepted|completed|written|produced|' +
  'compiled|drafted|submitted|ratified|countersigned|paratowyd|cymeradwywyd|llofnodwyd|cytunwyd)(?:[ -]off)? (?:by|gan)';
/** "Approved by", "Approved by: Ann Smith", "Signed by Chair:", "Signed". */
const label = new RegExp(
  `^${signs}[_ ]*$|^${signs}[^:]{0,30}:|^(?:signed|signatures?|sign[- ]off|llofnod)(?: ?\\([^)]*\\))?(?:[_ .…]*$| ?:)`,
);
/** "Approved by the board": a label among others of its kind, and an action alone. */
const maybeLabel = new RegExp(`^${signs}\\b`);
const besideLabel =
  /^(?:date|date signed|date approved|dyddiad|name|print name|full name|position|role|title|job title|designation)(?: ?\([^)]*\))?[:_ .…]*$/;
/** In a row of headings so many head a block of signatures. */
const leastHeadings = 2;
/** A block of signatures has no more rows. */
const mostRows = 15;

/**
 * The rows under a plan in which people sign it: "Prepared by", "Signed", "Date", and the names and days beside these. A row
 * with a rating is none.
 * @returns whether a row is one
 */
export function signatureRows(table: FoundTable): (row: number) => boolean {
  const { sheet, body, columns } = table;
  const end = body.row + body.rows;
  const signed = new Set<number>();
  let block: number[] = [];
  for (let row = body.row; row <= end; row++) {
    if (row < end && !isBlankRow(sheet, row, body.column, body.columns)) block.push(row);
    else {
      for (const one of rowsSigned(block.slice(-mostRows), block.length > mostRows)) signed.add(one);
      block = [];
    }
  }
  return (row) => signed.has(row);

  function isRated(row: number): boolean {
    const rated = [columns.progress, columns.impact];
    return rated.some((column) => column !== undefined && !isBlank(valueAt(sheet, row, column)));
  }

  function textsOf(row: number): string[] {
    const cells = Array.from({ length: body.columns }, (_, index) =>
      valueAt(sheet, row, body.column + index),
    );
    return cells.filter((value) => !isBlank(value)).map((value) => plain(textOf(value)));
  }

  /** Of rows without a blank one between them: all of a block of labels, what stands under their headings, or the labels. */
  function rowsSigned(rows: readonly number[], isCut: boolean): readonly number[] {
    const texts = rows.map((row) => (isRated(row) ? [] : textsOf(row)));
    const firsts = texts.map(([first = '']) => first);
    const mayBeOf = (text: string): boolean =>
      maybeLabel.test(text) || label.test(text) || besideLabel.test(text);
    const isBlock = !isCut && rows.length > 1 && firsts.every(mayBeOf);
    if (isBlock && firsts.some((text) => !besideLabel.test(text))) return rows;
    const heading = texts.findIndex((own) => {
      const labels = own.filter((text) => label.test(text) || besideLabel.test(text));
      return labels.length >= leastHeadings && labels.some((text) => label.test(text));
    });
    const isHeaded = heading >= 0 && texts.slice(heading).every((own) => own.length > 0);
    return rows.filter((_, index) => {
      const [text = '', above = ''] = [firsts[index], firsts[index - 1]];
      const isLabel = label.test(text) || (besideLabel.test(text) && mayBeOf(above));
      return isLabel || (isHeaded && index >= heading);
    });
  }
}
