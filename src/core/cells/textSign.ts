/**
 * A short sign of a text, by which the same text is known again and nothing of it can be read: the FNV-1a hash in letters
 * and digits. Two texts of one sign are as good as never met by chance.
 */
export function textSign(text: string, length = 6): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const letter = text.codePointAt(at) ?? 0;
    // A letter beyond the first plane takes two places.
    if (letter > 0xffff) at++;
    hash = Math.imul(hash ^ letter, 0x01000193);
  }
  return ((hash >>> 0) % 36 ** length).toString(36).padStart(length, '0');
}
