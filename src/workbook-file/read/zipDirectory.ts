import { UnusableWorkbook } from '../errors';

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
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const LONGEST_COMMENT = 0xffff;
/** In the fields of the first format these mean: see the wider field of zip64. */
const WIDE_16 = 0xffff;
const WIDE_32 = 0xffffffff;
const WIDE_FIELDS = 0x0001;
const ENCRYPTED = 0x0001;

function damaged(): UnusableWorkbook {
  return new UnusableWorkbook(
    'damaged',
    'This workbook is damaged or incomplete: open it in Excel, let Excel repair it, and save it again.',
  );
}

/** A whole number of 64 bits. @throws RangeError above what a number holds exactly, which no file is long enough for */
function wideAt(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw new RangeError('Too large.');
  return value;
}

/** Where the directory begins and how many entries it has, in either format of the archive's end. */
function directoryOf(view: DataView): { at: number; count: number } {
  let end = view.byteLength - END_LENGTH;
  const lowest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END) end--;
  if (end < lowest || end < 0) throw damaged();
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_LENGTH;
  const isWide = count === WIDE_16 || at === WIDE_32;
  if (!isWide || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { at, count };
  const wide = wideAt(view, locator + 8);
  if (view.getUint32(wide, true) !== END_64) throw damaged();
  return { at: wideAt(view, wide + 48), count: wideAt(view, wide + 32) };
}

/** The sizes and the place of an entry, from its zip64 field where they do not fit into the first format. */
function measuresOf(view: DataView, at: number): { size: number; packed: number; local: number } {
  const found = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end && view.getUint16(field, true) !== WIDE_FIELDS)
    field += 4 + view.getUint16(field + 2, true);
  if (field + 4 > end) return found;
  field += 4;
  for (const name of ['size', 'packed', 'local'] as const) {
    if (found[name] !== WIDE_32) continue;
    found[name] = wideAt(view, field);
    field += 8;
  }
  return found;
}

/**
 * Reads the directory at the end of a zip archive, without inflating anything.
 * @throws UnusableWorkbook `damaged` where it is cut off or contradicts itself.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  const text = new TextDecoder();
  try {
    const { at: first, count } = directoryOf(view);
    let at = first;
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== CENTRAL) throw damaged();
      if (view.getUint16(at + 8, true) & ENCRYPTED) throw damaged();
      const nameLength = view.getUint16(at + 28, true);
      const { size, packed, local } = measuresOf(view, at);
      if (view.getUint32(local, true) !== LOCAL) throw damaged();
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + packed > bytes.length) throw damaged();
      entries.push({
        name: text.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
        method: view.getUint16(at + 10, true),
        compressed: bytes.subarray(start, start + packed),
        size,
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
