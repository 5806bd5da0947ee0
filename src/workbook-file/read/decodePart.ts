/** The encoding that an XML declaration names; undefined where there is none. */
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

/** UTF-16 by its byte order mark, or by the form of `<?` or `<x` where it has none. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0 && third !== 0 && fourth === 0))
    return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c && third === 0 && fourth !== 0))
    return 'utf-16be';
  return undefined;
}

/**
 * Text of a part without a byte order mark, in the encoding that it says it has; UTF-8 where it says none.
 * @throws TypeError or RangeError where the bytes are not of that encoding, or it is not known
 */
export function decodePart(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide, { fatal: true }).decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/^ï»¿/, '');
  const declared = DECLARED.exec(start)?.[1] ?? 'utf-8';
  // What can be read byte by byte is no UTF-16, whatever it says.
  return new TextDecoder(/^utf-?16/i.test(declared) ? 'utf-8' : declared, { fatal: true }).decode(bytes);
}
