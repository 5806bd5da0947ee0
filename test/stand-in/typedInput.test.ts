import { parseInput } from '../../src/stand-in/behaviour/parseInput';
import { codeOf, openWorkbook } from '../support/newWorkbook';

/** What Excel in the UK makes of a text that is typed in 2026: its value, and the format that it gives. */
const typed = (text: string) => {
  const { value, format } = parseInput(text, false, false, 2026);
  return format === undefined ? value : [value, format];
};
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

test.each<[string, unknown]>([
  ['3-4', [day('2026-04-03'), 'dd-mmm']],
  ['1/2', [day('2026-02-01'), 'dd-mmm']],
  ['24/7', [day('2026-07-24'), 'dd-mmm']],
  // There is no thirteenth month, so it is January 2013.
  ['1/13', [day('2013-01-01'), 'mmm-yy']],
  ['13/13', '13/13'],
  ['25 May', [day('2026-05-25'), 'dd-mmm']],
  ['May 25', [day('2026-05-25'), 'dd-mmm']],
  ['Mar-26', [day('2026-03-26'), 'dd-mmm']],
  // There is no 32 March, so it is March 1932.
  ['Mar-32', [day('1932-03-01'), 'mmm-yy']],
  ['Dec 2025', [day('2025-12-01'), 'mmm-yy']],
  ['25 December 2025', [day('2025-12-25'), 'dd-mmm-yy']],
  ['25/5/25 12:30', [day('2025-05-25') + 12.5 / 24, 'dd/mm/yyyy hh:mm']],
  ['28/2/1900', [59, 'dd/mm/yyyy']],
  ['1/3/1900', [61, 'dd/mm/yyyy']],
  ['31 February', '31 February'],
  ['Autumn 2025', 'Autumn 2025'],
  ['Q3 25/26', 'Q3 25/26'],
  ['12:30', [12.5 / 24, 'hh:mm']],
  ['25:30', [25.5 / 24, '[h]:mm:ss']],
  ['9 am', [9 / 24, 'h:mm AM/PM']],
  ['13 pm', '13 pm'],
  ['12:75', '12:75'],
])('a date or time: %s', (text, expected) => expect(typed(text)).toEqual(expected));

test.each<[string, unknown]>([
  ['(300)', -300],
  ['(£300)', [-300, '"£"#,##0']],
  ['(-300)', '(-300)'],
  ['£-5', [-5, '"£"#,##0']],
  ['-£5.50', [-5.5, '"£"#,##0.00']],
  ['10 %', [0.1, '0%']],
  ['1E5', [100_000, '0.00E+00']],
  ['1,200', [1200, '#,##0']],
  ['1,23', '1,23'],
  ['5 1/2', [5.5, '# ?/?']],
  ['007', 7],
  ['01708 433000', '01708 433000'],
  ['12345678901234567', 12345678901234600],
  ['TRUE', true],
  ['true story', 'true story'],
  ['5-', '5-'],
  ['-', '-'],
  ['=', '='],
])('a number, or none: %s', (text, expected) => expect(typed(text)).toEqual(expected));

test.each([
  ['=SUM(A1:B2)', 'SUM(A1:B2)'],
  ['+A1', '+A1'],
  ['-item', '-item'],
  ['@SUM(A1)', 'SUM(A1)'],
  ["='[Old plan.xlsx]My plan'!A1", "'[Old plan.xlsx]My plan'!A1"],
  ['=Table1[[#This Row],[Cost]]', 'Table1[[#This Row],[Cost]]'],
  ['=#REF!A1', '#REF!A1'],
  [`=COUNTIF('My plan'!#REF!,"Blue")+Plan!#REF!`, `COUNTIF('My plan'!#REF!,"Blue")+Plan!#REF!`],
  ['=SUM(Plan!A:A,Plan!2:3)', 'SUM(Plan!A:A,Plan!2:3)'],
  ['="text: it’s = fine"&A1', '"text: it’s = fine"&A1'],
])('a formula: %s', (text, formula) => expect(parseInput(text, false, false).formula).toBe(formula));

test.each([
  '@SUM(',
  '@finance',
  '=1+',
  '-5 per cent',
  '- call back, then close',
  '=SUM(A1',
  '="open',
  '+44 1708',
])('what begins like a formula and is none is refused: %s', async (text) => {
  const standIn = await openWorkbook();
  const write = (how: (cell: Excel.Range) => void) =>
    codeOf(
      standIn.Excel.run(async (context) => {
        how(context.workbook.worksheets.getItem('Plan').getRange('H9'));
        await context.sync();
      }),
    );
  expect(await write((cell) => (cell.values = [[text]]))).toBe('InvalidArgument');
  expect(await write((cell) => (cell.formulas = [[text]]))).toBe('InvalidArgument');
  expect(await codeOf(standIn.edit({ do: 'type', sheet: 'Plan', at: 'H9', value: text }))).toBe(
    'InvalidArgument',
  );
  // Behind an apostrophe, or in a cell of the format Text, it is just that text.
  expect(await write((cell) => (cell.values = [[`'${text}`]]))).toBeUndefined();
  const asText = await write((cell) => {
    cell.numberFormat = [['@']];
    cell.values = [[text]];
  });
  expect(asText).toBeUndefined();
});

test('a text that is longer than a cell holds is refused', () => {
  expect(parseInput('x'.repeat(32_767), false, false).value).toHaveLength(32_767);
  expect(() => parseInput('x'.repeat(32_768), false, false)).toThrow();
  expect(() => parseInput(`=${'1+'.repeat(5000)}1`, false, false)).toThrow();
});
