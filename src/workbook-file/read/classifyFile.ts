import { UnusableWorkbook } from '../errors';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether the bytes hold a text in UTF-16LE, as the directory of a compound file does. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/**
 * Refuses what is no zip archive, with what it is instead.
 * @throws UnusableWorkbook `encrypted`, `legacy-xls` or `not-a-workbook`; returns for a zip archive.
 */
export function checkIsArchive(bytes: Uint8Array): void {
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) {
    if (holdsWide(bytes, 'EncryptedPackage')) {
      throw new UnusableWorkbook(
        'encrypted',
        'This workbook is protected by a password: open it in Excel, remove the password (File, Info, Protect Workbook), and save it.',
      );
    }
    if (holdsWide(bytes, 'Workbook') || holdsWide(bytes, 'Book')) {
      throw new UnusableWorkbook(
        'legacy-xls',
        'This is a workbook of Excel 97–2003 (.xls): open it in Excel and save it as .xlsx.',
      );
    }
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new UnusableWorkbook(
      'not-a-workbook',
      'This is not an Excel workbook: open it in Excel and save it as .xlsx.',
    );
  }
}

/** The refusal of an archive that holds no workbook of the kind that can be read. */
export function notAWorkbook(names: readonly string[], mimetype: string | undefined): UnusableWorkbook {
  const kind = names.some((name) => /(^|\/)workbook\.bin$/i.test(name))
    ? 'a binary workbook (.xlsb)'
    : mimetype?.startsWith('application/vnd.oasis.opendocument')
      ? 'an OpenDocument file (.ods)'
      : 'an archive without an Excel workbook in it';
  return new UnusableWorkbook('not-a-workbook', `This is ${kind}: open it in Excel and save it as .xlsx.`);
}
