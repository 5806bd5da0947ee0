import { inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { decodePart } from './decodePart';
import { MAX_PARTS, MAX_PART_BYTES, MAX_RATIO, MAX_TOTAL_BYTES } from './limits';
import { damaged, readingPart, tooLarge } from './readingPart';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

/**
 * The parts of a package by name (`xl/workbook.xml`), inflated when first asked for. Names are compared without regard
 * to case, as the format does (ECMA-376 part 2, 6.2.2.3).
 */
export interface Parts {
  /** As the file spells them. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The name as the file spells it; undefined where there is no such part. */
  nameOf(name: string): string | undefined;
  /** The part's bytes; undefined where there is none. */
  bytes(name: string): Uint8Array | undefined;
  /** The part as it is stored, to be stored again as it is. */
  packed(name: string): ZipEntry | undefined;
  /** The part's text without a byte order mark. */
  text(name: string): string | undefined;
  /**
   * What a reader makes of the part's text; undefined where there is no such part.
   * @throws UnusableWorkbook `damaged`, with the part's name, whatever the reader fails with.
   */
  read<T>(name: string, reader: (text: string) => T): T | undefined;
}

/** Refuses what declares more than the limits. What is declared is also all that is ever inflated. */
function checkSizes(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > MAX_PARTS || total > MAX_TOTAL_BYTES) throw tooLarge();
  for (const { size, compressed } of entries) {
    if (size > MAX_PART_BYTES || size > (compressed.length + 64) * MAX_RATIO) throw tooLarge();
  }
}

/** Inflates into a buffer of the declared size, which cannot grow; the checksum shows a false size. */
function inflate(entry: ZipEntry): Uint8Array {
  try {
    const bytes =
      entry.method === 0
        ? entry.compressed
        : entry.method === 8
          ? inflateSync(entry.compressed, { out: new Uint8Array(entry.size) })
          : undefined;
    if (bytes?.length === entry.size && crc32(bytes) === entry.crc) return bytes;
  } catch {
    // fflate's own message says nothing that the one below does not.
  }
  throw damaged(entry.name);
}

/** Names that differ in case, or in how they write a space, are the same name. */
function keyOf(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

/**
 * Opens a zip archive as the parts of a package.
 * @throws UnusableWorkbook `damaged` or `too-large`.
 */
export function openParts(file: Uint8Array): Parts {
  const entries = readZipDirectory(file);
  checkSizes(entries);
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (byKey.has(keyOf(entry.name))) throw damaged(`there are two parts named ${entry.name}, of which one`);
    byKey.set(keyOf(entry.name), entry);
  }
  const inflated = new Map<ZipEntry, Uint8Array>();
  const packed = (name: string) => byKey.get(keyOf(name));
  const bytes = (name: string) => {
    const entry = packed(name);
    if (!entry) return undefined;
    const result = inflated.get(entry) ?? inflate(entry);
    inflated.set(entry, result);
    return result;
  };
  const text = (name: string) => {
    const part = bytes(name);
    return part && readingPart(name, () => decodePart(part));
  };
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => packed(name) !== undefined,
    nameOf: (name) => packed(name)?.name,
    bytes,
    packed,
    text,
    read: (name, reader) => {
      const content = text(name);
      return content === undefined ? undefined : readingPart(name, () => reader(content));
    },
  };
}
