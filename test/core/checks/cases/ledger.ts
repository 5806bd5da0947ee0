import type { CellValue } from '../../../../src/core/cells/sheetCells';
import type { Cases } from './case';

const heads = ['Date', 'Action ref', 'Cost code', 'Amount'];
/** From row 2 of the sheet “Ledger” down; more lines, so that it is one. */
const ledger = (...lines: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] => [heads, ...lines]; // prettier-ignore
const june = '15/06/2025';
/** Actions 1.1 and 1.2, with what the plan says of their money. */
const two = (budget: CellValue, actual: CellValue) => [
  { reference: '1.1', budget, actual },
  { reference: '1.2', budget, actual },
];

export const ledgerCases: Cases = {
  'ledger.unclaimed': [
    ['a code of nobody’s, once', two(100, 50), 'C3', { ledger: ledger([june, '1.1', '', 50], [june, '', 'X1', 10], [june, '', 'x1', 5]) }],
    ['a line without any', two(100, 50), 'A3', { ledger: ledger([june, '1.1', '', 50], [june, '', '', 10], [june, '1.1', '', 5]) }],
    ['every line led', two(100, 50), '', { ledger: ledger([june, '1.1', '', 50], [june, '1.2', '', 50]) }],
    ['a code that comes to nothing', two(100, 50), '', { ledger: ledger([june, '1.1', '', 50], [june, '', 'X1', 10], [june, '', 'X1', -10]) }],
    ['explained by a person', two(100, 50), '', { ledger: ledger([june, '1.1', '', 50], [june, '', 'X1', 10], [june, '', 'X1', 5]), said: { codes: [{ code: 'X1', to: 'other' }] } }],
    ['no ledger', two(100, 50), ''],
  ],
  'ledger.differs': [
    ['by more than £100', two(1000, 500), 'K2', { ledger: ledger([june, '1.1', '', 600.01], [june, '1.2', '', 500]) }],
    ['by £100', two(1000, 500), '', { ledger: ledger([june, '1.1', '', 600], [june, '1.2', '', 400]) }],
    ['less than the plan says', two(1000, 500), 'K2 K3', { ledger: ledger([june, '1.1', '', 399.99], [june, '1.2', '', -500]) }],
    ['no line at all', two(1000, 500), 'K3', { ledger: ledger([june, '1.1', '', 250], [june, '1.1', '', 250]) }],
    ['no line, and a code that may be its own', two(1000, 500), '', { ledger: ledger([june, '1.1', '', 500], [june, '', 'X1', 250], [june, '', 'X1', 250]) }],
    ['no line, and its area is charged as a whole', two(1000, 500), '', { ledger: ledger([june, '1.1', '', 500], [june, '', 'X1', 250], [june, '', 'X1', 250]), said: { codes: [{ code: 'X1', to: [{ area: 'Leadership' }] }] } }],
    ['the plan says nothing', two(1000, ''), '', { ledger: ledger([june, '1.1', '', 600], [june, '1.2', '', 500]) }],
    ['as set', two(1000, 500), 'K2', { ledger: ledger([june, '1.1', '', 500.01], [june, '1.2', '', 500]), settings: { ledgerDifference: 0 } }],
  ],
  'ledger.no-line': [
    ['a budget and none', two(1000, 0), 'J3', { ledger: ledger([june, '1.1', '', 5], [june, '1.1', '', 5]) }],
    ['no budget', two('', 0), '', { ledger: ledger([june, '1.1', '', 5], [june, '1.1', '', 5]) }],
    ['lines that come to nothing', two(1000, 0), '', { ledger: ledger([june, '1.1', '', 5], [june, '1.2', '', 5], [june, '1.2', '', -5]) }],
    ['left the plan', [{ reference: '1.1', budget: 9 }, { reference: '1.2', budget: 9, left: 'Superseded' }], '', { ledger: ledger([june, '1.1', '', 5], [june, '1.1', '', 5]) }],
    ['a code that may be its own', two(1000, 0), '', { ledger: ledger([june, '1.1', '', 5], [june, '', 'X1', 5], [june, '', 'X1', 5]) }],
  ],
  // At 8 September 2025, 161 days of 365 are gone: 44.1 %.
  'ledger.off-profile': [
    ['ahead by more than 25 points', two(1000, 0), 'J2', { ledger: ledger([june, '1.1', '', 692], [june, '1.2', '', 690]) }],
    ['behind', two(1000, 0), 'J2', { ledger: ledger([june, '1.1', '', 190], [june, '1.2', '', 192]) }],
    ['behind, and finished', [{ reference: '1.1', budget: 1000, progress: 'Blue' }], '', { ledger: ledger([june, '1.1', '', 5], [june, '1.1', '', 5]) }],
    ['ahead, and finished', [{ reference: '1.1', budget: 1000, progress: 'Blue' }], 'J2', { ledger: ledger([june, '1.1', '', 500], [june, '1.1', '', 500]) }],
    ['several years', two(1000, 0), '', { ledger: ledger([june, '1.1', '', 1000], ['01/03/2025', '1.2', '', 1000]) }],
    ['last year', two(1000, 0), '', { ledger: ledger(['02/03/2025', '1.1', '', 1000], ['01/03/2025', '1.2', '', 1000]) }],
    ['no budget', two('', 0), '', { ledger: ledger([june, '1.1', '', 500], [june, '1.2', '', 500]) }],
    ['as set', two(1000, 0), 'J2', { ledger: ledger([june, '1.1', '', 600], [june, '1.2', '', 440]), settings: { offProfilePercent: 10 } }],
  ],
  'ledger.total': [
    ['the sum of its lines', two(100, 50), '', { ledger: ledger([june, '1.1', '', 50.25], [june, '1.2', '', 30.1], ['', 'Total', '', 80.35]) }],
    ['a line less', two(100, 50), 'D4', { ledger: ledger([june, '1.1', '', 50], [june, '1.2', '', 30], ['', 'Total', '', 100]) }],
    ['a penny that was rounded on each line', two(100, 50), '', { ledger: ledger([june, '1.1', '', 50.004], [june, '1.2', '', 30.004], ['', 'Total', '', 80.01]) }],
    ['two pence', two(100, 50), 'D4', { ledger: ledger([june, '1.1', '', 50], [june, '1.2', '', 30], ['', 'Total', '', 80.02]) }],
    ['subtotals and a grand total', two(100, 50), '', { ledger: ledger([june, '1.1', '', 50], [june, '1.1', '', 7], ['', 'Subtotal', '', 57], [june, '1.2', '', 30], ['', 'Subtotal', '', 30], ['', 'Grand total', '', 87]) }],
    ['one subtotal that is wrong', two(100, 50), 'D6', { ledger: ledger([june, '1.1', '', 50], [june, '1.1', '', 7], ['', 'Subtotal', '', 57], [june, '1.2', '', 30], ['', 'Subtotal', '', 31], ['', 'Grand total', '', 87]) }],
    ['what was brought forward counts in it', two(100, 50), '', { ledger: ledger(['', 'Balance b/f', '', 1000], [june, '1.1', '', 50], [june, '1.2', '', 30], ['', 'Total', '', 1080]) }],
    ['and need not', two(100, 50), '', { ledger: ledger(['', 'Balance b/f', '', 1000], [june, '1.1', '', 50], [june, '1.2', '', 30], ['', 'Total', '', 80]) }],
    ['an amount typed as text that cannot be read', two(100, 50), 'D5', { ledger: ledger([june, '1.1', '', 50], [june, '1.2', '', 30], [june, '1.2', '', 'twenty'], ['', 'Total', '', 100]) }],
    ['lines of other work are in it too', two(100, 50), '', { ledger: ledger([june, '1.1', '', 50], [june, '', 'X1', 10], [june, '', 'X1', 5], ['', 'Total', '', 65]), said: { codes: [{ code: 'X1', to: 'other' }] } }],
    ['no total', two(100, 50), '', { ledger: ledger([june, '1.1', '', 50], [june, '1.2', '', 30]) }],
  ],
  'ledger.unreadable': [
    ['an amount, and a date', two(100, 50), 'D3 A4', { ledger: ledger([june, '1.1', '', 50], [june, '1.2', '', 'see journal'], ['soon', '1.2', '', 5], [june, '1.2', '', 5]) }],
    ['a blank amount, and a blank date', two(100, 50), '', { ledger: ledger([june, '1.1', '', 50], [june, '1.2', '', ''], ['', '1.2', '', 5], [june, '1.2', '', 5]) }],
  ],
}; // prettier-ignore
