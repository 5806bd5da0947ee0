const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Whether XML 1.0 cannot hold the character: control characters, lone halves of pairs, two non-characters. */
function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32) return code !== 9 && code !== 10 && code !== 13;
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

/** Whether a text holds anything that XML cannot take as it is; most texts do not. */
const isPlain = (text: string): boolean => !/[&<>"]|[^\t\n\u0020-\ud7ff\ue000-\ufffd]/.test(text);

/** Text for XML content or a double-quoted attribute, without what XML cannot hold. */
export function escapeXml(text: string): string {
  if (isPlain(text)) return text;
  return Array.from(
    text,
    (character) => entities[character] ?? (isForbidden(character) ? '' : character),
  ).join('');
}

/** Text of a cell: what XML cannot hold becomes `_xHHHH_`, as in Excel, and what looks like that is marked. */
export function escapeCellText(text: string): string {
  const marked = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  if (isPlain(marked)) return marked;
  const kept = Array.from(marked, (character) =>
    isForbidden(character) || character === '\r'
      ? `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
      : character,
  );
  return escapeXml(kept.join(''));
}

/** Text of a shared string with `_xHHHH_` turned back into characters. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
