import { strToU8, zipSync } from 'fflate';
import { openStandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { workbookBytes } from '../support/newWorkbook';

/** A compound file with one name in its directory. */
function compoundFile(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat(), 512);
  return bytes;
}

const plain = workbookBytes('plain.xlsx');

/** The workbook with the declared size of its largest part changed in the directory. */
function withDeclaredSize(size: number): Uint8Array {
  const bytes = plain.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

describe('files that cannot be used', () => {
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'not-a-workbook', new Uint8Array()],
    ['a text', 'not-a-workbook', strToU8('Area,Action')],
    ['an archive of something else', 'not-a-workbook', zipSync({ 'a.txt': strToU8('a') })],
    ['a binary workbook', 'not-a-workbook', zipSync({ 'xl/workbook.bin': strToU8('a') })],
    [
      'an OpenDocument file',
      'not-a-workbook',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    ],
    ['a workbook with a password', 'encrypted', compoundFile('EncryptedPackage')],
    ['a workbook of Excel 97', 'legacy-xls', compoundFile('Workbook')],
    ['a cut-off workbook', 'damaged', plain.slice(0, plain.length - 30)],
    ['a part that is longer than it says', 'damaged', withDeclaredSize(10)],
    ['a part that claims to be huge', 'too-large', withDeclaredSize(600 * 1024 ** 2)],
  ])('%s: %s, with a line that says so', async (_, code, bytes) => {
    await expect(openStandInExcel(bytes)).rejects.toMatchObject({
      name: 'UnusableWorkbook',
      code,
      message: expect.stringMatching(/^[A-Z].{20,}\.$/) as string,
    });
  });
});
