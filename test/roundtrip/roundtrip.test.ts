import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStandInExcel } from '../../src/host/node/openStandInExcel';
import { addBoard } from './addBoard';
import { compareWorkbooks } from './compareWorkbooks';
import { convertWithLibreOffice } from './libreOffice';

const source = join(__dirname, 'workbooks');
const names = readdirSync(source);
const output = mkdtempSync(join(tmpdir(), 'roundtrip-test-'));

afterAll(() => rmSync(output, { recursive: true, force: true }));

describe('adding a sheet to a workbook', () => {
  it.each(names)('loses nothing of %s', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(source, name)));
    const excel = await openStandInExcel(bytes, { fileName: name });
    await addBoard(excel);
    const saved = await excel.save();
    writeFileSync(join(output, name), saved);
    expect(compareWorkbooks(bytes, saved).lost).toEqual([]);
  });

  it('leaves every one of them to be opened in LibreOffice', async () => {
    const opened = await convertWithLibreOffice(
      names.map((name) => join(output, name)),
      'csv',
      mkdtempSync(join(output, 'csv-')),
    );
    expect(names.filter((name) => !opened.has(join(output, name)))).toEqual([]);
  });
});
