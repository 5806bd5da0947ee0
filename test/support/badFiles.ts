import { strToU8, zipSync } from 'fflate';
import { openStandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { compoundFile } from './compoundFile';
import { emptyWorkbook } from './plainWorkbook';
import { zipBomb } from './zipBomb';

/** A file that cannot be used as a plan, and what must be said of it. */
export interface BadFile {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly says: RegExp;
}

export const badFiles: readonly BadFile[] = [
  { name: 'an empty file', file: 'plan.xlsx', bytes: () => new Uint8Array(), says: /not an Excel workbook/ },
  {
    name: 'a text file',
    file: 'plan.xlsx',
    bytes: () => strToU8('Ref,Action\n'),
    says: /not an Excel workbook/,
  },
  {
    name: 'a zip of something else',
    file: 'plan.xlsx',
    bytes: () => zipSync({ 'a.txt': strToU8('a') }),
    says: /without an Excel workbook/,
  },
  {
    name: 'half a workbook',
    file: 'plan.xlsx',
    bytes: () => emptyWorkbook().slice(0, 300),
    says: /damaged|not an Excel workbook/,
  },
  {
    name: 'an encrypted workbook',
    file: 'plan.xlsx',
    bytes: () => compoundFile('EncryptedPackage'),
    says: /password/,
  },
  {
    name: 'an old .xls workbook',
    file: 'plan.xls',
    bytes: () => compoundFile('Workbook'),
    says: /\.xls\b.*save it as/is,
  },
  {
    name: 'an empty workbook',
    file: 'plan.xlsx',
    bytes: emptyWorkbook,
    says: /No plan was found.*“Sheet1”: it is empty/,
  },
  { name: 'a workbook with no plan', file: 'plan.xlsx', bytes: budget, says: /No plan was found.*“Budget/ },
  { name: 'a zip bomb', file: 'plan.xlsx', bytes: zipBomb, says: /too large|larger than/ },
];

/** A household budget, with a sheet's name that tries to drive a terminal. */
async function budget(): Promise<Uint8Array> {
  const standIn = await openStandInExcel(emptyWorkbook());
  await standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Budget\u202e2025');
    sheet.getRange('A1:C3').values = [
      ['Item', 'Planned', 'Actual'],
      ['Rent', 800, 800],
      ['Food', 300, 350],
    ];
    await context.sync();
  });
  return standIn.save();
}
