import type { CellValue } from '../../src/core/cells/sheetCells';
import { day, kept, position } from './positions';
import { sheetOf, workbookOf } from './sheet';

/** A council's workbook that is small enough to count by hand: a plan, a risk register, a scorecard and finance's ledger. */
const date = (iso: string): number => day(iso);

const heads = [
  ...['Ref', 'Priority area', 'Action', 'Lead', 'Start date', 'Due date', 'Progress BRAG', 'Impact BRAG'],
  ...[
    'Update',
    'Evidence',
    'Escalation',
    'Decision needed',
    'Budget (£)',
    'Actual (£)',
    'Forecast (£)',
    'Agencies',
  ],
];
const action = (
  reference: string,
  area: string,
  text: string,
  [start, due]: readonly [string, string],
  [progress, impact]: readonly [string, string],
  [update, evidence, escalation, decision]: readonly [string, string, string, string],
  money: readonly CellValue[],
  [lead, agencies]: readonly [string, string],
): CellValue[] => [
  ...[reference, area, text, lead, date(start), date(due), progress, impact],
  ...[update, evidence, escalation, decision, ...money, agencies],
];

const actions = [
  action(
    ...(['1.1', 'Leadership', 'Set up the improvement board'] as const),
    ['2025-04-01', '2025-06-30'],
    ['Blue', 'Green'],
    ['Met six times.', 'Minutes of the board', 'None', 'None'],
    [1000, 900, 900],
    ['Director of Education', 'Council'],
  ),
  action(
    ...(['1.2', 'Leadership', 'Agree the data protocol'] as const),
    ['2025-04-01', '2025-07-31'],
    ['Red', 'Red'],
    ['The ICB has not signed.', '', 'Ask the ICB to sign', 'Whether to go on without the ICB'],
    [2000, 2500, 3000],
    ['Head of Data', 'Council; ICB'],
  ),
  action(
    ...(['1.3', 'Leadership', 'Publish the annual report'] as const),
    ['2025-09-01', '2025-09-30'],
    ['Green', 'Amber'],
    ['Drafted.', 'Draft report', 'None', 'None'],
    [500, 0, 500],
    ['Head of Data', 'Council'],
  ),
  action(
    ...(['2.1', 'Early help', 'Open a hub in the north'] as const),
    ['2025-05-01', '2026-03-31'],
    ['Amber', 'Not started'],
    ['The lease is late.', '', 'Chase the landlord', 'None'],
    [40000, 12500, 45000],
    ['Head of Early Help', 'Council; ICB'],
  ),
  action(
    ...(['2.2', 'Early help', 'Train all schools'] as const),
    ['2025-05-01', '2025-12-31'],
    ['Green', 'Green'],
    ['Half are trained.', 'Register of training', 'None', 'None'],
    [6000, 3000, 6000],
    ['Head of Early Help', 'Schools'],
  ),
  action(
    ...(['2.3', 'Early help', 'Write a guide for families'] as const),
    ['2025-10-01', '2026-02-28'],
    ['Not started', 'Not started'],
    ['', '', 'None', 'None'],
    [0, 0, 0],
    ['Head of Early Help', 'Council'],
  ),
];

const risks = [
  [
    'Risk ID',
    'Risk',
    'Cause',
    'Likelihood',
    'Impact',
    'Score',
    'Rating',
    'Mitigation',
    'Risk owner',
    'Priority area',
  ],
  ['R1', 'Staff leave', 'Pay is low', 4, 5, 20, 'Red', 'Retention pay', 'Head of HR', 'Leadership'],
  [
    'R2',
    'The hub opens late',
    'The lease',
    3,
    3,
    9,
    'Amber',
    'A second site',
    'Head of Early Help',
    'Early help',
  ],
  ['R3', 'Data is lost', 'Old servers', 1, 4, 4, 'Green', 'New servers', 'Head of Data', 'Leadership'],
];

const measures = [
  [
    'Ref',
    'Measure',
    'Unit',
    'Baseline',
    'Target',
    'Apr 2025',
    'May 2025',
    'Jun 2025',
    'Jul 2025',
    'RAG',
    'Priority area',
  ],
  ['M1', 'Plans in 20 weeks', '%', 0.41, 0.6, 0.43, 0.47, 0.5, 0.52, 'Amber', 'Leadership'],
  ['M2', 'Families helped early', 'Number', 100, 200, 120, 110, 105, 90, 'Red', 'Early help'],
];

const ledger = [
  ['Date', 'Cost centre', 'Supplier', 'Description', 'Amount (£)', 'Action ref'],
  [date('2025-05-12'), 'C100', 'Hall hire Ltd', 'Board meetings', 900, '1.1'],
  [date('2025-06-02'), 'C100', 'Data Co', 'Protocol', 2500, '1.2'],
  [date('2025-07-15'), 'C200', 'Landlord plc', 'Deposit', 12000, '2.1'],
  [date('2025-08-04'), 'C200', 'Trainers', 'Courses', 3000, '2.2'],
];

export const cells = workbookOf(
  sheetOf([heads, ...actions]),
  sheetOf(risks, { name: 'Risk register' }),
  sheetOf(measures, { name: 'Scorecard' }),
  sheetOf(ledger, { name: 'Ledger' }),
);

/** As the actions stood at earlier boards. */
const was = (reference: string, area: string, text: string, more: Parameters<typeof kept>[0]) =>
  kept({ reference, area, text, ...more });

const march = position(
  [
    was('1.1', 'Leadership', 'Set up the improvement board', {
      progress: 'green',
      impact: 'amber',
      due: day('2025-06-30'),
      spend: 0,
      lead: 'Director of Education',
    }),
    was('1.2', 'Leadership', 'Agree the data protocol', {
      progress: 'amber',
      impact: 'red',
      due: day('2025-05-31'),
      spend: 500,
      lead: 'Head of Data',
      agencies: 'Council; ICB',
      evidence: false,
    }),
    was('2.1', 'Early help', 'Open a hub in the north', {
      progress: 'green',
      impact: 'unrated',
      due: day('2025-12-31'),
      spend: 0,
      lead: 'Head of Early Help',
      agencies: 'Council; ICB',
      evidence: false,
    }),
    was('2.9', 'Early help', 'Survey all families', {
      progress: 'amber',
      impact: 'amber',
      due: day('2025-07-31'),
      spend: 300,
      lead: 'Head of Early Help',
    }),
  ],
  '2025-03-10',
  'March stocktake',
);
const july = position(
  [
    was('1.1', 'Leadership', 'Set up the improvement board', {
      progress: 'green',
      impact: 'amber',
      due: day('2025-06-30'),
      spend: 400,
      lead: 'Director of Education',
    }),
    was('1.2', 'Leadership', 'Agree the data protocol', {
      progress: 'amber',
      impact: 'red',
      due: day('2025-06-30'),
      spend: 1500,
      lead: 'Head of Data',
      agencies: 'Council; ICB',
      evidence: false,
    }),
    was('2.1', 'Early help', 'Open a hub in the north', {
      progress: 'green',
      impact: 'unrated',
      due: day('2026-03-31'),
      spend: 5000,
      lead: 'Head of Early Help',
      agencies: 'Council; ICB',
      evidence: false,
    }),
    was('2.2', 'Early help', 'Train all schools', {
      progress: 'amber',
      impact: 'amber',
      due: day('2025-12-31'),
      spend: 1000,
      lead: 'Head of Early Help',
      agencies: 'Schools',
    }),
  ],
  '2025-07-14',
  'July board',
);

export const around = { asAt: '2025-09-08', snapshots: [march, july] };
