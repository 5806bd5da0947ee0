import type { Serial } from '../cells/serialDate';
import type { CellValue } from '../cells/sheetCells';
import { isBlank, isErrorValue, plain, textOf, tidy } from '../cells/text';
import { readDate } from '../plan/values/readDate';
import { stateNamed, type RatingState } from '../plan/values/rating';
import type { HistoryField } from './historyColumns';
import { standings, type Standing } from '../rollup/standing';
import { standingWords } from './historyRow';
import type { DamagedRow, KeptDate, SnapshotAction } from './snapshot';

/** One row of the history sheet: an action as it stood in one cycle. */
export interface HistoryRow {
  /** The sheet's row, from 0. */
  readonly row: number;
  readonly cycleDate: Serial;
  readonly label: string;
  readonly action: SnapshotAction;
}

const evidenceWords: Readonly<Record<string, boolean | null>> = { yes: true, no: false, '': null };

/** Reads one row. @returns what is wrong, where any of it cannot be read */
export function readHistoryRow(
  row: number,
  value: (field: HistoryField) => CellValue,
  uses1904Dates: boolean,
): HistoryRow | DamagedRow {
  const cycle = readDate(value('cycleDate'), uses1904Dates);
  const damaged = (what: string, cell: CellValue): DamagedRow => ({
    row,
    why: isBlank(cell) ? `${what} is blank` : `${what} cannot be read: “${tidy(textOf(cell))}”`,
    ...(cycle.kind === 'date' ? { cycleDate: cycle.serial } : {}),
  });
  if (cycle.kind !== 'date') return damaged('the cycle date', value('cycleDate'));
  const text = (field: HistoryField): string => tidy(textOf(value(field)));
  const error = (['reference', 'area', 'text', 'lead'] as const).find((field) => isErrorValue(value(field)));
  if (error !== undefined) return damaged('a cell', value(error));
  // A plan may have actions with a reference alone; without either, nobody knows which it is.
  if (text('text') === '' && text('reference') === '') return damaged('the action', value('text'));
  const progress = readState(value('progress'));
  if (progress === null) return damaged('the progress rating', value('progress'));
  const impact = readState(value('impact'));
  if (impact === null) return damaged('the impact rating', value('impact'));
  const spend = value('spend');
  if (typeof spend !== 'number' && !isBlank(spend)) return damaged('the spend', spend);
  const evidence = evidenceWords[plain(text('evidence'))];
  if (evidence === undefined) return damaged('the evidence', value('evidence'));
  const standing = readStanding(text('standing'));
  if (standing === null) return damaged('the standing', value('standing'));
  return {
    row,
    cycleDate: cycle.serial,
    label: text('label'),
    action: {
      reference: text('reference'),
      area: text('area'),
      text: text('text'),
      progress,
      impact,
      ...(standing === undefined ? {} : { standing }),
      due: readKeptDate(value('due'), uses1904Dates),
      completed: readKeptDate(value('completed'), uses1904Dates),
      spend: typeof spend === 'number' ? spend : null,
      lead: text('lead'),
      agencies: text('agencies'),
      evidence,
      ...(text('update') === '' ? {} : { update: text('update') }),
    },
  };
}

const readState = (value: CellValue): RatingState | null => stateNamed(plain(textOf(value)));

/** @returns undefined for a blank; null for other words */
const readStanding = (words: string): Standing | undefined | null =>
  words === ''
    ? undefined
    : (standings.find((standing) => plain(standingWords[standing]) === plain(words)) ?? null);

function readKeptDate(value: CellValue, uses1904Dates: boolean): KeptDate {
  const date = readDate(value, uses1904Dates);
  return date.kind === 'date' ? date.serial : tidy(textOf(value));
}
