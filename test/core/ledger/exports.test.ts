import { ledgerFigures } from '../../../src/core/ledger/ledgerFigures';
import { isoMonth } from '../../../src/core/plan/values/month';
import { readLedger } from '../../../src/core/ledger/readLedger';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { atOnce } from '../../support/atOnce';
import { sheetOf, workbookOf } from '../../support/sheet';

const plan = sheetOf([
  [
    'Ref',
    'Priority area',
    'Action',
    'Lead',
    'Due date',
    'Progress rating',
    'Budget',
    'Actual',
    'Project code',
  ],
  ['1.1', 'Early help', 'Open two more family hubs', 'Lead', '31/03/2026', 'Green', 40000, 12000, 'PR001'],
  ['1.2', 'Early help', 'Train school staff', 'Lead', '31/03/2026', 'Green', 25000, 9000, 'PR002'],
]);

/** Headings as finance systems and officers write them, over the same spend: £200 on 1.1 and £50 on 1.2. */
const exports: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  Unit4: [
    [
      'Account',
      'Account(T)',
      'Costc',
      'Costc(T)',
      'Project',
      'Project(T)',
      'Period',
      'Trans.date',
      'TT',
      'TransNo',
      'Text',
      'Amount',
    ],
    ['1100', 'Salaries', 'E100', 'SEND', 'PR001', 'Hubs', 202501, 45760, 'PY', 1001, 'x', 100],
    ['1100', 'Salaries', 'E100', 'SEND', 'PR001', 'Hubs', 202502, 45790, 'PY', 1002, 'x', 100],
    ['3200', 'Equip', 'E100', 'SEND', 'PR002', 'Training', 202503, 45810, 'GL', 1003, 'x', 50],
  ],
  SAP: [
    [
      'Cost Center',
      'Cost Element',
      'Cost element name',
      'Period',
      'Fiscal Year',
      'Document Number',
      'Posting Date',
      'Document Header Text',
      'Order',
      'Val/COArea Crcy',
    ],
    ['E100', '411000', 'Agency', 1, 2025, 100001, 45760, 'x', 'PR001', 100],
    ['E100', '411000', 'Agency', 2, 2025, 100002, 45790, 'x', 'PR001', 100],
    ['E100', '411000', 'Agency', 3, 2025, 100003, 45810, 'x', 'PR002', 50],
  ],
  Oracle: [
    [
      'Period Name',
      'Effective Date',
      'Source',
      'Category',
      'Cost Centre',
      'Project',
      'Entered DR',
      'Entered CR',
      'Accounted DR',
      'Accounted CR',
    ],
    ['APR-25', '15-APR-2025', 'Payables', 'Purchase Invoices', 'E100', 'PR001', 100, '', 100, ''],
    ['MAY-25', '15-MAY-2025', 'Payables', 'Purchase Invoices', 'E100', 'PR001', 150, '', 150, ''],
    ['MAY-25', '16-MAY-2025', 'Manual', 'Adjustment', 'E100', 'PR001', '', 50, '', 50],
    ['JUN-25', '15-JUN-2025', 'Payables', 'Purchase Invoices', 'E100', 'PR002', 50, '', 50, ''],
  ],
  Dynamics: [
    [
      'Posting Date',
      'Document Type',
      'Document No.',
      'G/L Account No.',
      'Description',
      'Project Code',
      'Amount (LCY)',
    ],
    [45760, 'Invoice', 'PI1', '4110', 'x', 'PR001', 100],
    [45790, 'Invoice', 'PI2', '4110', 'x', 'PR001', 100],
    [45810, 'Invoice', 'PI3', '4110', 'x', 'PR002', 50],
  ],
  Civica: [
    ['GL Code', 'GL Description', 'Trans Date', 'Trans Ref', 'Narrative', 'Actual'],
    ['PR001', 'Hubs', '15/04/2025', 'T1', 'x', 100],
    ['PR001', 'Hubs', '15/05/2025', 'T2', 'x', 100],
    ['PR002', 'Training', '15/06/2025', 'T3', 'x', 50],
  ],
  'spend over £500': [
    [
      'Body Name',
      'Service Area',
      'Supplier Name',
      'Payment Date',
      'Transaction Number',
      'Amount Excl VAT (£)',
      'Cost Centre',
      'Expense Type',
    ],
    ['FBC', 'SEND', 'A', 45760, '1', '£100.00', 'PR001', 'Agency'],
    ['FBC', 'SEND', 'B', 45790, '2', '£100.00', 'PR001', 'Agency'],
    ['FBC', 'SEND', 'C', 45810, '3', '£50.00', 'PR002', 'Agency'],
  ],
  'a budget holder’s list': [
    ['Cost Code', 'Description', 'Date Posted', 'Value £', 'Funding'],
    ['PR001', 'x', 45760, 100, 'HNB'],
    ['PR001', 'x', 45790, 100, 'HNB'],
    ['PR002', 'x', 45810, 50, 'Grant'],
  ],
  Integra: [
    ['Full Code', 'Detail', 'Yr/Per', 'Date', 'Ref', 'Narrative', 'Debit', 'Credit', 'Balance'],
    ['E100/PR001', '4110', '25/01', 45760, 'J1', 'x', 100, '', 100],
    ['E100/PR001', '4110', '25/02', 45790, 'J2', 'x', 100, '', 200],
    ['E100/PR002', '4110', '25/03', 45810, 'J3', 'x', 50, '', 250],
  ],
  'a pivot table, pasted': [
    ['Project', 'Period', 'Sum of Amount'],
    ['PR001', 'P01 2025/26', 100],
    ['PR001', 'P02 2025/26', 100],
    ['PR002', 'P03 2025/26', 50],
    ['Grand Total', '', 250],
  ],
  'a project’s own table': [
    ['Workstream / Project Code', 'Month', 'Actual Spend £'],
    ['PR001', 'April 2025', 100],
    ['PR001', 'May 2025', 100],
    ['PR002', 'June 2025', 50],
  ],
  'payments by action': [
    ['Paid date', 'Action number', 'Payee', 'Gross (£)'],
    ['15/04/2025', '1.1', 'x', 100],
    ['15/05/2025', '1.1', 'x', 100],
    ['15/06/2025', '1.2', 'x', 50],
  ],
  'a tracker of spend': [
    ['Date of spend', 'Linked to action', 'What for', 'Cost £', 'Approved by'],
    ['15/04/2025', '1.1', 'x', 100, 'SB'],
    ['15/05/2025', '1.1', 'x', 100, 'SB'],
    ['15/06/2025', '1.2', 'x', 50, 'SB'],
  ],
  'a grant’s claims': [
    ['Grant', 'Quarter', 'Action Ref', 'Amount claimed (£)'],
    ['HNB', 'Q1 25/26', '1.1', 200],
    ['HNB', 'Q1 25/26', '1.2', 50],
  ],
};

test.each(Object.entries(exports))('%s', (name, rows) => {
  const outline = outlinePlan(workbookOf(plan, sheetOf(rows, { name: 'Finance' })));
  const own = readPlan(outline, []);
  const { ledger } = atOnce(readLedger(outline, own));
  if (ledger === null) throw new Error('it was not read as a ledger');
  const { byAction, unclaimed, total } = ledgerFigures(ledger, own);
  expect(byAction.map(({ action, ledger: spent }) => [action.reference, spent])).toEqual([
    ['1.1', 200],
    ['1.2', 50],
  ]);
  expect([total, unclaimed]).toEqual([250, 0]);
  // A quarter is all that a claim says.
  const months = name === 'a grant’s claims' ? ['2025-06'] : ['2025-04', '2025-05', '2025-06'];
  expect(ledger.byMonth.map(({ month }) => (month === null ? null : isoMonth(month)))).toEqual(months);
});

test('a string of codes of which two parts lead to different actions leads to none', () => {
  const rows = [
    ['Date', 'Coding', 'Amount'],
    [45760, 'E100-PR001-4110', 100],
    [45761, 'PR001/PR002', 50],
    [45762, 'E100-PR001-4110', 1],
  ];
  const outline = outlinePlan(workbookOf(plan, sheetOf(rows, { name: 'Finance' })));
  const own = readPlan(outline, []);
  const { ledger } = atOnce(readLedger(outline, own));
  expect(ledger?.unmatched.map(({ code }) => code)).toEqual(['PR001/PR002']);
});

test('a table of codes that names the area beside the action leads to the action', () => {
  const codes = [
    ['Area', 'Code', 'Plan reference'],
    ['Early help', 'X1', '1.1'],
    ['Early help', 'X2', '1.2'],
    ['Early help', 'X3', 'Early help'],
  ];
  const rows = [
    ['Date', 'Code', 'Amount'],
    [45760, 'X1', 100],
    [45761, 'X2', 50],
    [45762, 'X3', 7],
    [45763, 'X1', 1],
  ];
  const cells = workbookOf(plan, sheetOf(codes, { name: 'Codes' }), sheetOf(rows, { name: 'Finance' }));
  const outline = outlinePlan(cells);
  const own = readPlan(outline, []);
  const { ledger } = atOnce(readLedger(outline, own));
  const figures = ledger === null ? null : ledgerFigures(ledger, own);
  expect(figures?.byAction.map(({ ledger: spent }) => spent)).toEqual([101, 50]);
  expect(figures?.toAreas).toBe(7);
});
