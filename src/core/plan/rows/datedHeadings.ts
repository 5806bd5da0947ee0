import type { CellValue } from '../../cells/sheetCells';
import { isBlank, plain, textOf, tidy } from '../../cells/text';
import type { Field } from '../columns/fields';
import { kindsOfText } from '../columns/kindsOfText';
import type { FoundTable } from '../tables/foundTable';
import { isUnder } from './summaryRows';
import { saysHeading } from './textsAlone';

/** Rows with a name and dates, and nobody who leads them and no rating, over rows that have these. */
export interface DatedHeadings {
  /** Those that can only sum up the rows under them. */
  readonly rows: ReadonlySet<number>;
  /** Those that may be actions of which less is known. */
  readonly doubtful: readonly number[];
}

const dates = ['start', 'due', 'revisedDue', 'completed', 'percent'] as const;
/** What an action has, and what sums up others has not. */
const ofActions = ['lead', 'progress', 'impact'] as const;
const notInHeadings: readonly Field[] = [
  ...ofActions,
  ...(['area', 'agencies', 'update', 'evidence', 'fundingSource', 'risk', 'escalation', 'decision'] as const),
];
const namesPhase = /^(?:phase|stage|sprint|tranche|wave|work package) ?\d/;
/** A row that sums up others sums up so many. */
const leastUnder = 2;

interface Line {
  readonly row: number;
  readonly kind: 'dated' | 'action' | 'other';
}

/**
 * The rows that hold a name and days, or how much is done, and neither a lead nor a rating, above rows that have one: "Phase 2"
 * with the day on which it begins, or what a tool sums up of its tasks. They are headings where they say so, where their
 * dates are those of the rows under them, or where they part the whole table, from its first row on.
 * @param isOther true for repeated headings, totals, notes and the like
 */
export function datedHeadings(table: FoundTable, isOther: (row: number) => boolean): DatedHeadings {
  const { body, columns, merged } = table;
  const at = (row: number, field: Field): CellValue => {
    const column = columns[field];
    return column === undefined ? '' : merged.at(row, column);
  };
  const holdsAny = (row: number, some: readonly Field[]): boolean =>
    some.some((field) => !isBlank(at(row, field)));
  const kindOf = (row: number): Line['kind'] => {
    if (isBlank(at(row, 'action'))) return 'other';
    if (holdsAny(row, ofActions)) return 'action';
    return holdsAny(row, dates) && !holdsAny(row, notInHeadings) ? 'dated' : 'other';
  };
  const lines: Line[] = [];
  for (let row = body.row; row < body.row + body.rows; row++) {
    const kind = isOther(row) ? 'other' : kindOf(row);
    if (kind !== 'other' || holdsAny(row, ['action'])) lines.push({ row, kind });
  }
  const dated = lines.flatMap(({ row, kind }, index) => (kind === 'dated' ? [{ row, index }] : []));
  if (dated.length === 0) return { rows: new Set(), doubtful: [] };

  const textAt = (row: number): string => tidy(textOf(at(row, 'action')));
  const saysWhat = ({ row }: { row: number }): boolean => kindsOfText(textAt(row)).includes('verb');
  const day = (row: number, field: 'start' | 'due'): number | null => {
    const value = at(row, field);
    return typeof value === 'number' ? value : null;
  };
  /** How one date of a row is to that of another: in order, against it, the same, or not known. */
  const compare = (row: number, below: number, field: 'start' | 'due'): number | null => {
    const [own, its] = [day(row, field), day(below, field)];
    return own === null || its === null ? null : field === 'start' ? its - own : own - its;
  };
  const spans = (row: number, below: number) =>
    (['start', 'due'] as const).flatMap((field) => compare(row, below, field) ?? []);
  const isWithin = (row: number, below: number): boolean =>
    spans(row, below).every((difference) => difference >= 0);
  /** Right over an action, or over another that is. */
  const isOver = ({ index }: { index: number }): boolean => {
    const [next, after] = lines.slice(index + 1);
    return next?.kind === 'action' || (next?.kind === 'dated' && after?.kind === 'action');
  };
  const next = ({ index }: { index: number }): number => lines[index + 1]?.row ?? body.row;

  const isTitled = ({ row }: { row: number }): boolean =>
    saysHeading(textAt(row)) || namesPhase.test(plain(textAt(row)));
  const isNumbered = (one: { row: number; index: number }): boolean => {
    const [own, its] = [one.row, next(one)].map((row) => textOf(at(row, 'reference')).trim());
    return own !== undefined && own !== '' && isUnder(its ?? '', own);
  };
  /** Begins with the first and ends with the last of the rows under it, and is not as long as one of these alone. */
  const sumsUp = ({ row, index }: { row: number; index: number }): boolean => {
    const isSame = (line: Line, field: 'start' | 'due') => compare(row, line.row, field) === 0;
    const under: Line[] = [];
    for (let at = index + 1; at < lines.length; at++) {
      const line = lines[at];
      if (line === undefined || spans(row, line.row).length < 2 || !isWithin(row, line.row)) break;
      // A whole plan may be due in the same year.
      if (isSame(line, 'start') && isSame(line, 'due')) return false;
      under.push(line);
    }
    return (
      under.length >= leastUnder &&
      under.some(({ kind }) => kind === 'action') &&
      under.some((line) => isSame(line, 'start')) &&
      under.some((line) => isSame(line, 'due'))
    );
  };
  const parts = dated[0]?.index === 0 && dated.length > 1 && !dated.some(saysWhat) && dated.every(isOver);
  const agree = dated.every((one) => isWithin(one.row, next(one)));
  const isSure = (one: (typeof dated)[number]): boolean =>
    sumsUp(one) || (isOver(one) && (isTitled(one) || isNumbered(one) || (parts && agree)));
  /** Its days are around those of the next row, and more; or it stands over all rows and says nothing that is to be done. */
  const isDoubtful = (one: (typeof dated)[number]): boolean => {
    if (!isOver(one)) return false;
    if (parts) return true;
    const around = spans(one.row, next(one));
    if (!around.every((difference) => difference >= 0)) return false;
    return around.length > 1
      ? around.some((difference) => difference > 0)
      : one.index === 0 && !saysWhat(one);
  };
  return {
    rows: new Set(dated.filter(isSure).map(({ row }) => row)),
    doubtful: dated.filter((one) => !isSure(one) && isDoubtful(one)).map(({ row }) => row),
  };
}
