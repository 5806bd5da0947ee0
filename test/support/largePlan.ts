import { openStandInExcel } from '../../src/host/node/openStandInExcel';
import { emptyWorkbook } from './emptyWorkbook';

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
export async function largePlan(actions: number, sheets: number): Promise<Uint8Array> {
  const standIn = await openStandInExcel(emptyWorkbook());
  const perSheet = Math.ceil(actions / sheets);
  await standIn.Excel.run(async (context) => {
    for (let sheet = 0; sheet < sheets; sheet++) {
      const rows = Array.from({ length: perSheet }, (_, row) =>
        actionRow(sheet * perSheet + row, row, perSheet),
      );
      const values = [heads, ...rows];
      context.workbook.worksheets.add(`Plan ${sheet + 1}`).getRangeByIndexes(0, 0, values.length, heads.length).values = values; // prettier-ignore
    }
    await context.sync();
  });
  const bytes = await standIn.save();
  standIn.close();
  return bytes;
}

function actionRow(n: number, row: number, rows: number): (string | number)[] {
  const area = `Priority ${Math.floor((row * 5) / rows) + 1}`;
  const update = `Update ${n}: the working group met, agreed the next steps and will report to the board.`;
  return [`A${n}`, area, `Action number ${n} of this plan`, 'Head of SEND', 45658, 45800 + (n % 400), words[n % 9]!, words[(n * 7) % 9]!, update, n * 10, n * 5, n * 11]; // prettier-ignore
}
