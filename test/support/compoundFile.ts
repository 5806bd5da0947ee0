/**
 * A compound file, the container of old Office files and of encrypted new ones, with one empty stream.
 * https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb/
 * @param stream the stream's name: `Workbook` in an .xls file, `EncryptedPackage` in an encrypted one
 */
export function compoundFile(stream: string): Uint8Array {
  const sector = 512;
  const file = Buffer.alloc(sector * 3);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  const { endOfChain, free, fatSector } = { endOfChain: 0xfffffffe, free: 0xffffffff, fatSector: 0xfffffffd };
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(endOfChain, 60);
  file.writeUInt32LE(endOfChain, 68);
  file.writeUInt32LE(0, 76);
  for (let at = 80; at < sector; at += 4) file.writeUInt32LE(free, at);
  // Sector 0: the allocation table. Sector 1: the directory.
  for (let at = 0; at < sector; at += 4) file.writeUInt32LE(free, sector + at);
  file.writeUInt32LE(fatSector, sector);
  file.writeUInt32LE(endOfChain, sector + 4);
  entry(file, sector * 2, 'Root Entry', 5, 1);
  entry(file, sector * 2 + 128, stream, 2, free);
  return file;
}

function entry(file: Buffer, at: number, name: string, type: number, child: number): void {
  const none = 0xffffffff;
  file.write(name, at, 'utf16le');
  file.writeUInt16LE((name.length + 1) * 2, at + 64);
  file.writeUInt8(type, at + 66);
  file.writeUInt8(1, at + 67);
  file.writeUInt32LE(none, at + 68);
  file.writeUInt32LE(none, at + 72);
  file.writeUInt32LE(child, at + 76);
  file.writeUInt32LE(0xfffffffe, at + 116);
}
