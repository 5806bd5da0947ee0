import type { Mapping } from '../../src/core/plan/mapping/mapping';
import {
  day,
  heads,
  type CellDescription,
  type PlanDescription,
  type SheetDescription,
} from '../plans/describe';

/** What is expected of a workbook with a plan and a sheet of finance's, in pounds; worked out by hand from its rows. */
export interface LedgerExpected {
  /** How many rows of the sheets count, and how many are set aside, by why. */
  readonly lines: number;
  readonly setAside: Readonly<Record<string, number>>;
  readonly total: number;
  readonly toActions: number;
  readonly toAreas: number;
  readonly unclaimed: number;
  /** By reference; actions without a line are not named. */
  readonly byAction: Readonly<Record<string, number>>;
  /** By month, `2025-04`. */
  readonly byMonth: Readonly<Record<string, number>>;
  readonly committed?: number;
  readonly ownTotal?: number;
  readonly byFundingSource?: Readonly<Record<string, number>>;
  /** Codes that lead to nothing, each with its spend. */
  readonly unmatched?: Readonly<Record<string, number>>;
  /** Sheets that are left alone, and words of why. */
  readonly leftAlone?: Readonly<Record<string, string>>;
  /** What a person has said before it is read. */
  readonly mapping?: Mapping;
}

type Row = CellDescription[];

const actions: readonly (readonly [
  ref: string,
  area: string,
  text: string,
  budget: number | null,
  actual: number | null,
])[] = [
  ['1.1', 'Early help', 'Open two more family hubs in the north of the borough', 40_000, 12_000],
  ['1.2', 'Early help', 'Train school staff to spot needs early', 25_000, 9_000],
  ['1.10', 'Early help', 'Publish the local offer again in plain words', 8_000, null],
  ['2.1', 'Timely assessment', 'Clear the backlog of assessments over 20 weeks', 60_000, 30_500.5],
  ['2.2', 'Timely assessment', 'Recruit two more educational psychologists', 15_000, 0],
  ['2.3', 'Timely assessment', 'Agree the timeline of a plan with health partners', null, null],
];

/** The plan that every ledger stands beside: two areas of three actions. @param codes of finance's, one an action */
function planSheet(codes?: readonly string[]): SheetDescription {
  const rows = actions.map(([ref, area, text, budget, actual], index): Row => [
    ref,
    area,
    text,
    'Head of SEND',
    day('2026-03-31'),
    'Green',
    budget,
    actual,
    ...(codes === undefined ? [] : [codes[index] ?? null]),
  ]);
  const more = codes === undefined ? [] : ['Cost code'];
  return {
    name: 'Plan',
    blocks: [
      {
        at: 'A1',
        rows: [
          heads(
            'Ref',
            'Priority area',
            'Action',
            'Lead',
            'Due date',
            'Progress rating',
            'Budget £',
            'Actual £',
            ...more,
          ),
          ...rows,
        ],
      },
    ],
  };
}

/** A workbook with the plan and other sheets. */
export const besidePlan = (
  title: string,
  sheets: SheetDescription[],
  codes?: readonly string[],
): PlanDescription => ({
  title,
  sheets: [planSheet(codes), ...sheets],
});

/** A sheet from its rows, from A1 unless said. */
export const sheet = (
  name: string,
  rows: Row[],
  more: Partial<SheetDescription> & { readonly at?: string } = {},
): SheetDescription => {
  const { at = 'A1', ...rest } = more;
  return { name, blocks: [{ at, rows }], ...rest };
};
