import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { opensInLibreOffice } from '../support/libreOffice';
import { newFaults } from '../support/soundness/soundness';
import { addBoard } from './addBoard';
import { compareWorkbooks } from './compareWorkbooks';

const source = join(__dirname, 'workbooks');
const names = readdirSync(source);
const saved: Record<string, Uint8Array> = {};

describe('adding a sheet to a workbook', () => {
  it.each(names)('loses nothing of %s', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(source, name)));
    const excel = await openStandInExcel(bytes, { fileName: name });
    await addBoard(excel);
    const result = await excel.save();
    saved[name] = result;
    expect(compareWorkbooks(bytes, result).lost).toEqual([]);
    expect(newFaults(bytes, result)).toEqual([]);
  });

  it('leaves every one of them to be opened in LibreOffice', async () => {
    expect(Object.keys(saved)).toEqual(names);
    expect([...(await opensInLibreOffice(saved))]).toEqual(names);
  });
});
