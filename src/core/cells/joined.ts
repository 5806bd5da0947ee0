/** Texts as a sentence lists them: `a`, `a, b and c`; '' for none. */
export function joined(texts: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = texts[texts.length - 1] ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${word} ${last}`;
}
