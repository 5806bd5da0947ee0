import { plainWorkbook } from './plainWorkbook';

const heads = [
  'Ref',
  'Priority area',
  'Action',
  'Lead',
  'Start',
  'Due',
  'BRAG progress',
  'BRAG impact',
  'Progress update',
  'Budget',
  'Actual',
  'Forecast',
];
const words = ['Blue', 'Green', 'Amber', 'Red', 'G', 'On track', 'green ', '', 'Gren'];

/** A plan workbook of so many actions, spread evenly over sheets; the same each time. */
export function largePlan(actions: number, sheets: number): Uint8Array {
  const perSheet = Math.ceil(actions / sheets);
  return plainWorkbook(
    ...Array.from({ length: sheets }, (_, sheet) => ({
      name: `Plan ${sheet + 1}`,
      rows: [
        heads,
        ...Array.from({ length: perSheet }, (__, row) => actionRow(sheet * perSheet + row, row, perSheet)),
      ],
    })),
  );
}

function actionRow(n: number, row: number, rows: number): (string | number)[] {
  const area = `Priority ${Math.floor((row * 5) / rows) + 1}`;
  const update = `Update ${n}: the working group met, agreed the next steps and will report to the board.`;
  return [`A${n}`, area, `Action number ${n} of this plan`, 'Head of SEND', 45658, 45800 + (n % 400), words[n % 9]!, words[(n * 7) % 9]!, update, n * 10, n * 5, n * 11]; // prettier-ignore
}
