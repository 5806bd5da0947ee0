import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const locks = {
  'read-only': '<fileSharing readOnlyRecommended="1"/>',
  structure: '<workbookProtection lockStructure="1"/>',
};

/** The same workbook, asking to be opened read-only or with its structure protected. */
export function lockedWorkbook(bytes: Uint8Array, lock: keyof typeof locks): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['xl/workbook.xml']!);
  const locked = xml.replace(/(<workbook\b[^>]*>)/, `$1${locks[lock]}`);
  if (locked === xml) throw new Error('This workbook cannot be locked.');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(locked) });
}
