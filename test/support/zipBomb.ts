import { crc32, deflateRawSync } from 'node:zlib';

const partSize = 64 * 1024 * 1024;
const parts = 64;

/** A file of about 4 MB that would unpack to four gigabytes. Its headers tell the truth. */
export function zipBomb(): Uint8Array {
  const content = Buffer.alloc(partSize);
  const packed = deflateRawSync(content);
  const checksum = crc32(content);
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (let n = 1; n <= parts; n++) {
    const name = Buffer.from(`xl/media/${n}.bin`);
    const sizes = Buffer.alloc(22);
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt16LE(8, 4);
    sizes.writeUInt32LE(checksum, 10);
    sizes.writeUInt32LE(packed.length, 14);
    sizes.writeUInt32LE(partSize, 18);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.length, 0);
    const body = [Buffer.from('504b0304', 'hex'), sizes, lengths, name, packed];
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(at, 0);
    directory.push(Buffer.from('504b01021400', 'hex'), sizes, lengths, Buffer.alloc(10), offset, name);
    bodies.push(...body);
    at += Buffer.concat(body).length;
  }
  const records = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(parts, 8);
  end.writeUInt16LE(parts, 10);
  end.writeUInt32LE(records.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, records, end]);
}
