import type { CellValue } from '../../../src/core/cells/sheetCells';
import { parseIsoDate } from '../../../src/core/cells/serialDate';
import { withAfterDone } from '../../../src/core/ledger/afterDone';
import { ledgerFigures, type LedgerFigures } from '../../../src/core/ledger/ledgerFigures';
import { inCredit } from '../../../src/core/ledger/ledgerQuestions';
import { afterDoneInWords } from '../../../src/core/ledger/ledgerWords';
import { readLedger } from '../../../src/core/ledger/readLedger';
import { emptyMapping, type MappedLedger } from '../../../src/core/plan/mapping/mapping';
import { defaultKey } from '../../../src/core/plan/values/ratingWords';
import type { HistoryOf } from '../../../src/core/rollup/actionHistory';
import { judgeOf } from '../../../src/core/rollup/standing';
import { actionOf, planWith, type Row } from '../../support/actions';
import { atOnce } from '../../support/atOnce';
import { sheetOf, workbookOf } from '../../support/sheet';

const day = (iso: string) => parseIsoDate(iso) ?? 0;
const judge = judgeOf(defaultKey, day('2025-09-08'));

/** Of each action, £100 in each month from April to August 2025, beside what a case adds. */
const monthly = (...references: readonly string[]): CellValue[][] =>
  references.flatMap((reference) =>
    [4, 5, 6, 7, 8].map((month) => [`15/0${month}/2025`, reference, '', 100]),
  );

function beside(
  rows: readonly Row[],
  lines: readonly CellValue[][],
  ledger: MappedLedger = {},
): LedgerFigures {
  const cells = workbookOf(
    sheetOf([['Date', 'Action ref', 'Cost code', 'Amount'], ...lines], { name: 'Ledger' }),
  );
  const plan = planWith(...rows.map((row, index) => actionOf({ at: index + 1, ...row })));
  const found = atOnce(readLedger({ cells, mapping: { ...emptyMapping, ledger } }, plan)).ledger;
  if (found === null) throw new Error('no ledger was found');
  return ledgerFigures(found, plan);
}

const told = (figures: LedgerFigures, historyOf?: HistoryOf) =>
  withAfterDone(figures, judge, historyOf).afterDone.map(
    (one) => `${one.action.reference}: ${afterDoneInWords(one)}`,
  );

/** Boards at which an action was so, the last first. */
const boards =
  (...progress: readonly ('blue' | 'green')[]): HistoryOf =>
  () => ({
    worse: '',
    better: '',
    boardsAtRating: 1,
    boardsWithoutImpact: 0,
    boards: progress.map((own, index) => ({
      board: day('2025-08-11') - 56 * index,
      progress: own,
      impact: 'blue',
      due: null,
      spend: null,
      update: '',
    })),
  });

test('what is of the months after the completion date was spent after it', () => {
  const rows: Row[] = [
    { reference: '1.1', progress: 'Blue', completed: '03/06/2025' },
    { reference: '1.2', progress: 'Green', completed: '31/07/2025' },
    { reference: '1.3', progress: 'Green', completed: '30/09/2025' },
    { reference: '1.4', progress: 'Green' },
    { reference: '1.5', progress: 'Blue', completed: '03/06/2025', left: 'Superseded' },
  ];
  // July and August of the first; August of the second. The third is still to be completed, the fourth is not done.
  expect(told(beside(rows, monthly('1.1', '1.2', '1.3', '1.4', '1.5')))).toEqual([
    '1.1: £200 after it was completed on 3 June 2025',
    '1.2: £100 after it was completed on 31 July 2025',
  ]);
});

test('without a completion date it was done at the first board in a row that had it so', () => {
  const figures = beside([{ reference: '1.1', progress: 'Blue', completed: '' }], monthly('1.1'));
  expect(told(figures)).toEqual([]);
  // 11 August, 16 June and 21 April 2025: Blue at the last two of them.
  expect(told(figures, boards('blue', 'blue', 'green'))).toEqual([
    '1.1: £200 after the board of 16 June 2025',
  ]);
  expect(told(figures, boards('green', 'blue'))).toEqual([]);
});

test('a share of a code is an action’s by month, and credits are taken off', () => {
  const rows: Row[] = [
    { reference: '1.1', progress: 'Blue', completed: '03/06/2025' },
    { reference: '1.2', progress: 'Blue', completed: '03/06/2025' },
  ];
  const lines: CellValue[][] = [
    ['15/07/2025', '', 'X1', 100],
    ['15/08/2025', '', 'X1', -40],
    ['15/06/2025', '', 'X1', 1000],
    ['15/06/2025', '1.2', '', 5],
  ];
  const shares = {
    codes: [
      {
        code: 'X1',
        to: [
          { action: '1.1', share: 75 },
          { action: '1.2', share: 25 },
        ],
      },
    ],
  };
  expect(told(beside(rows, lines, shares))).toEqual([
    '1.1: £45 after it was completed on 3 June 2025',
    '1.2: £15 after it was completed on 3 June 2025',
  ]);
});

test('actions with more credits than spend are listed, the most first', () => {
  const rows: Row[] = [{ reference: '1.1' }, { reference: '1.2' }, { reference: '1.3' }];
  const june = '15/06/2025';
  const lines: CellValue[][] = [
    [june, '1.1', '', 50],
    [june, '1.1', '', -60.5],
    [june, '1.2', '', -100],
    [june, '1.3', '', 10],
    [june, '1.3', '', -10],
  ];
  expect(inCredit(beside(rows, lines)).map(({ action, ledger }) => [action.reference, ledger])).toEqual([
    ['1.2', -100],
    ['1.1', -10.5],
  ]);
});
