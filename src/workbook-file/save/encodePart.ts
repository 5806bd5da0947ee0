const DECLARED = /^(<\?xml[^>]*?\sencoding\s*=\s*["'])([\w.:-]+)(["'])/;

/** The bytes of a part in UTF-8, which its declaration then names, whatever encoding the part had before. */
export function encodePart(text: string): Uint8Array {
  const declared = text.replace(DECLARED, (all, before: string, encoding: string, after: string) =>
    /^utf-?8$/i.test(encoding) ? all : `${before}UTF-8${after}`,
  );
  return new TextEncoder().encode(declared);
}
