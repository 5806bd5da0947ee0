import { cellText } from './cellText';
import { streamXml } from './streamXml';

/** The shared strings in order; rich text as its runs joined, without phonetic hints. */
export function readSharedStrings(text: string): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = 0;
  streamXml(text, {
    open(local) {
      if (local === 'si') current = '';
      else if (local === 'rPh') phonetic++;
      else if (local === 't') inText = phonetic === 0;
    },
    close(local) {
      if (local === 'si') strings.push(cellText(current));
      else if (local === 'rPh') phonetic--;
      else if (local === 't') inText = false;
    },
    text(part) {
      if (inText) current += part;
    },
  });
  return strings;
}
