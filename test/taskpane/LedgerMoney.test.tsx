/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { PlanReport } from '../../src/app/planReport';
import { ledgerFigures } from '../../src/core/ledger/ledgerFigures';
import { readLedger } from '../../src/core/ledger/readLedger';
import { emptyMapping, type MappedLedger } from '../../src/core/plan/mapping/mapping';
import type { CellValue } from '../../src/core/cells/sheetCells';
import { withLedger } from '../../src/core/ledger/ledgerAccount';
import { planWith } from '../support/actions';
import { atOnce } from '../support/atOnce';
import { sheetOf, workbookOf } from '../support/sheet';
import { action, areaOf, report } from './samples';
import { showApp } from './showApp';

const money = (pounds: number) => ({ kind: 'amount', pounds }) as const;
const columns = { reference: 0, action: 2, progress: 5, budget: 7, actual: 8 };
const place = (row: number) => ({ sheet: 'Improvement plan', row, columns });

const actions = [
  action({
    place: place(2),
    reference: '1.1',
    area: 'Early help',
    text: 'Open two hubs',
    budget: money(1000),
    actual: money(900),
  }),
  action({
    place: place(3),
    reference: '2.1',
    area: 'Health',
    text: 'Clear the backlog',
    budget: money(500),
    actual: money(50),
  }),
];

/** A report of a plan of two actions, with what was read of a ledger beside it. */
const beside = (...lines: readonly (readonly CellValue[])[]): PlanReport => besideIn({}, ...lines);

/** The same, with what a person has said of the ledger. */
function besideIn(ledger: MappedLedger, ...lines: readonly (readonly CellValue[])[]): PlanReport {
  const cells = workbookOf(
    sheetOf([['Date', 'Action ref', 'Cost code', 'Amount'], ...lines], { name: 'Spend 25-26' }),
  );
  const plan = planWith(...actions);
  const search = atOnce(readLedger({ cells, mapping: { ...emptyMapping, ledger } }, plan));
  if (search.ledger === null) throw new Error('no ledger was found');
  const areas = actions.map((one) => areaOf(one.area, [one]));
  return report({
    areas,
    total: { ...areaOf('', actions), actions },
    questions: withLedger(plan, search).questions,
    mapping: { ...emptyMapping, ledger },
    ledger: ledgerFigures(search.ledger, plan),
  });
}

const june = '15/06/2025';
const unmatched = beside(
  [june, '1.1', '', 250],
  [june, '', 'CC9', 4000],
  [june, '', 'CC9', 12.5],
  [june, '', 'X1', 30],
);

test('the first sentence says how many codes are not matched, and the codes can be matched there', async () => {
  const { user, started } = await showApp({ state: 'checked', report: unmatched });
  expect(
    screen.getByText(/The sheet “Spend 25-26” has 4 lines; 2 codes are not matched to actions yet/),
  ).toBeDefined();
  const form = await screen.findByRole('region', { name: 'What the ledger’s codes are for' });
  const code = within(form).getByRole('group', { name: 'CC9' });
  await user.selectOptions(
    within(code).getByRole('combobox', { name: /£4,012.50 on 2 lines/ }),
    '1.1  Open two hubs',
  );
  await user.click(within(form).getByRole('button', { name: 'Keep these answers' }));
  expect(started).toMatchObject([
    { do: 'map', mapping: { ledger: { codes: [{ code: 'CC9', to: [{ action: '1.1' }] }] } } },
  ]);
  // What is left open is no answer.
  expect(JSON.stringify(started)).not.toContain('X1');
});

test('a code may be shared, be for a whole area, or be other work', async () => {
  const { user, started } = await showApp({ state: 'checked', report: unmatched });
  const form = await screen.findByRole('region', { name: 'What the ledger’s codes are for' });
  const keep = within(form).getByRole('button', { name: 'Keep these answers' });
  const code = within(form).getByRole('group', { name: 'CC9' });
  await user.selectOptions(within(code).getByRole('combobox'), 'All of Early help');
  await user.click(within(code).getByRole('button', { name: 'Share it with another' }));
  await user.selectOptions(within(code).getAllByRole('combobox')[1]!, '2.1  Clear the backlog');
  const [first, second] = within(code).getAllByRole('textbox', { name: 'Share, %' });
  await user.type(first!, '60');
  await user.click(keep);
  // A share is missing.
  expect(started).toEqual([]);
  await user.type(second!, '40');
  await user.selectOptions(
    within(within(form).getByRole('group', { name: 'X1' })).getByRole('combobox'),
    'Other work, not this plan’s',
  );
  await user.click(keep);
  expect(started).toMatchObject([
    {
      do: 'map',
      mapping: {
        ledger: {
          codes: [
            {
              code: 'CC9',
              to: [
                { area: 'Early help', share: 60 },
                { action: '2.1', share: 40 },
              ],
            },
            { code: 'X1', to: 'other' },
          ],
        },
      },
    },
  ]);
});

test('nothing is asked where every code is matched', async () => {
  await showApp({ state: 'checked', report: beside([june, '1.1', '', 250], [june, '2.1', '', 250]) });
  expect(screen.queryByRole('region', { name: 'What the ledger’s codes are for' })).toBeNull();
});

test('the Money page says where the money went, what differs, and whose spend counts', async () => {
  const ledger = beside([june, '1.1', '', 250], [june, '2.1', '', 50], [june, '2.1', '', 0.5]);
  const { user, started } = await showApp({ state: 'checked', report: ledger }, {}, 'finance');
  const part = screen.getByRole('region', { name: 'The ledger' });
  expect(part.textContent).toContain(
    'By the ledger on “Spend 25-26”, £300.50 was spent in 2025/26: £300.50 on actions. Actual spend is what the plan says; the ledger stands beside it.',
  );
  const differ = within(part).getByRole('region', { name: 'Plan and ledger differ: 1 action' });
  await user.click(within(differ).getByText('Show them'));
  expect(differ.textContent).toContain('Ledger £250, plan £900.');
  await user.selectOptions(
    within(part).getByRole('combobox', { name: 'Actual spend that counts in the figures' }),
    'What the ledger says',
  );
  expect(started).toMatchObject([{ do: 'map', mapping: { ledger: { counts: 'ledger' } } }]);
});

test('of several financial years each can be left out and taken in, but for the last', async () => {
  const lines: CellValue[][] = [
    [june, '1.1', '', 250],
    ['15/06/2024', '1.1', '', 50],
    ['15/06/2023', '2.1', '', 5],
  ];
  const all = beside(...lines);
  const { user, started } = await showApp({ state: 'checked', report: all }, {}, 'finance');
  const years = screen.getByRole('group', { name: 'Financial years whose lines count' });
  expect(
    within(years)
      .getAllByRole('checkbox')
      .map((box) => (box as HTMLInputElement).checked),
  ).toEqual([true, true, true]);
  await user.click(within(years).getByRole('checkbox', { name: '2023/24' }));
  expect(started).toMatchObject([{ do: 'map', mapping: { ledger: { years: ['2024/25', '2025/26'] } } }]);
});

test('a year that is taken in again counts with all others, also those to come; the last one cannot be left out', async () => {
  const some = besideIn(
    { years: ['2025/26'], counts: 'ledger' },
    [june, '1.1', '', 250],
    ['15/06/2024', '1.1', '', 50],
  );
  const { user, started } = await showApp({ state: 'checked', report: some }, {}, 'finance');
  const years = screen.getByRole('group', { name: 'Financial years whose lines count' });
  expect(within(years).getByRole('checkbox', { name: '2025/26' })).toHaveProperty('disabled', true);
  await user.click(within(years).getByRole('checkbox', { name: '2024/25' }));
  expect(started).toEqual([
    { do: 'map', mapping: expect.objectContaining({ ledger: { counts: 'ledger' } }) as unknown },
  ]);
});
