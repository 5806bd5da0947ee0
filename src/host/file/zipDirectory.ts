import { UnusableWorkbook } from '../standInExcel';

/** One stored file of a zip archive. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  compressed: Uint8Array;
  /** Size that the archive declares. */
  size: number;
  crc: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

function damaged(): UnusableWorkbook {
  return new UnusableWorkbook(
    'damaged',
    'This workbook is damaged or incomplete: open it in Excel, let Excel repair it, and save it again.',
  );
}

/**
 * Reads the directory at the end of a zip archive, without inflating anything.
 * @throws UnusableWorkbook `damaged` where it is cut off or contradicts itself.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_LENGTH;
  const lowest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END) end--;
  if (end < lowest || end < 0) throw damaged();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const text = new TextDecoder();
  try {
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== CENTRAL) throw damaged();
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      if (view.getUint32(local, true) !== LOCAL) throw damaged();
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = view.getUint32(at + 20, true);
      if (start + packed > bytes.length) throw damaged();
      entries.push({
        name: text.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
        method: view.getUint16(at + 10, true),
        compressed: bytes.subarray(start, start + packed),
        size: view.getUint32(at + 24, true),
        crc: view.getUint32(at + 16, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
  return entries.filter((entry) => !entry.name.endsWith('/'));
}
