import { inflateSync } from 'fflate';
import { UnusableWorkbook } from '../standInExcel';
import { crc32 } from './crc32';
import { MAX_PARTS, MAX_PART_BYTES, MAX_RATIO, MAX_TOTAL_BYTES } from './limits';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

/** The parts of a package by name (`xl/workbook.xml`), inflated when first asked for. */
export interface Parts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The part's bytes; undefined where there is none. */
  bytes(name: string): Uint8Array | undefined;
  /** The part's text without a byte order mark. */
  text(name: string): string | undefined;
}

function tooLarge(): UnusableWorkbook {
  return new UnusableWorkbook(
    'too-large',
    'This workbook is too large to open here: remove what is not part of the plan and save it under another name.',
  );
}

function damaged(name: string): UnusableWorkbook {
  return new UnusableWorkbook(
    'damaged',
    `This workbook is damaged (${name} cannot be read): open it in Excel, let Excel repair it, and save it again.`,
  );
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

/** Text of a part: UTF-8, or UTF-16 where a byte order mark says so. */
function decodePart(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be';
  return new TextDecoder(wide || 'utf-8').decode(bytes);
}

/**
 * Opens a zip archive as the parts of a package.
 * @throws UnusableWorkbook `damaged` or `too-large`.
 */
export function openParts(file: Uint8Array): Parts {
  const entries = readZipDirectory(file);
  checkSizes(entries);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const inflated = new Map<string, Uint8Array>();
  const bytes = (name: string) => {
    const entry = byName.get(name);
    if (!entry) return undefined;
    const result = inflated.get(name) ?? inflate(entry);
    inflated.set(name, result);
    return result;
  };
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(name),
    bytes,
    text: (name) => {
      const part = bytes(name);
      return part && decodePart(part);
    },
  };
}
