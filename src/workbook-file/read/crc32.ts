const table = (): Uint32Array => new Uint32Array(256);
/** One for each of four bytes that are taken at once. */
const [first, second, third, fourth] = [table(), table(), table(), table()] as const;

for (let n = 0; n < 256; n++) {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  first[n] = c;
}
for (let n = 0; n < 256; n++) {
  let c = first[n] ?? 0;
  for (const table of [second, third, fourth]) table[n] = c = (first[c & 0xff] ?? 0) ^ (c >>> 8);
}

/** The checksum of the zip format (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fours = bytes.length & ~3;
  let crc = 0xffffffff;
  for (let at = 0; at < fours; at += 4) {
    crc ^= view.getUint32(at, true);
    crc =
      (fourth[crc & 0xff] ?? 0) ^
      (third[(crc >>> 8) & 0xff] ?? 0) ^
      (second[(crc >>> 16) & 0xff] ?? 0) ^
      (first[crc >>> 24] ?? 0);
  }
  for (let at = fours; at < bytes.length; at++)
    crc = (first[(crc ^ view.getUint8(at)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
