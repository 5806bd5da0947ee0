import type { ZipEntry } from '../read/zipDirectory';

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
/** The version of the format that is needed to read it, 2.0, and that names are in UTF-8. */
const VERSION = 20;
const UTF_8 = 0x0800;
/** 1 January 1980, the first day that the format knows: a fixed date, so that the same changes give the same bytes. */
const DATE = 0x21;

/** A zip archive of entries that are packed already, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = entries.map((entry) => ({ ...entry, bytes: encoder.encode(entry.name) }));
  const length = named.reduce(
    (sum, { bytes, compressed }) =>
      sum + LOCAL_LENGTH + CENTRAL_LENGTH + 2 * bytes.length + compressed.length,
    END_LENGTH,
  );
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  /** What both headers of an entry have, from the version that is needed to the length of the name. */
  const common = (at: number, { method, crc, compressed, size, bytes }: (typeof named)[number]) => {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, UTF_8, true);
    view.setUint16(at + 4, method, true);
    view.setUint16(at + 8, DATE, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, compressed.length, true);
    view.setUint32(at + 18, size, true);
    view.setUint16(at + 22, bytes.length, true);
  };
  let at = 0;
  const places = named.map((entry) => {
    const start = at;
    view.setUint32(at, LOCAL, true);
    common(at + 4, entry);
    file.set(entry.bytes, at + LOCAL_LENGTH);
    file.set(entry.compressed, at + LOCAL_LENGTH + entry.bytes.length);
    at += LOCAL_LENGTH + entry.bytes.length + entry.compressed.length;
    return start;
  });
  const directory = at;
  named.forEach((entry, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, VERSION, true);
    common(at + 6, entry);
    view.setUint32(at + 42, places[index] ?? 0, true);
    file.set(entry.bytes, at + CENTRAL_LENGTH);
    at += CENTRAL_LENGTH + entry.bytes.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return file;
}
