import type { CellValue } from './sheetCells';

/** A cell's value as a person reads it: text as typed, numbers in full, blank as ''. */
export function textOf(value: CellValue): string {
  return typeof value === 'string' ? value : String(value);
}

/**
 * Text as it is compared: no line breaks, non-breaking or double spaces, one kind of dash and
 * apostrophe, lower case.
 */
export function plain(text: string): string {
  if (tidyAscii.test(text)) return text.toLowerCase();
  return tidy(text.normalize('NFKC'))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase();
}

/** Text as it is shown: its own letters on one line, with single spaces. */
export function tidy(text: string): string {
  // Most text needs no change; one look at its letters is far quicker than rewriting it.
  if (tidyAscii.test(text) || isTidy(text)) return text;
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isTidy(text: string): boolean {
  const last = text.length - 1;
  for (let index = 0; index <= last; index++) {
    const code = text.charCodeAt(index);
    if (code === space) {
      if (index === 0 || index === last || text.charCodeAt(index + 1) === space) return false;
      continue;
    }
    // Control marks, the no-break space, and from U+1680 on all other kinds of space.
    if (code < space || code === 0xa0 || code >= 0x1680) return false;
  }
  return true;
}

/** Words of plain letters with single spaces between: nearly all text of most plans. */
const tidyAscii = /^[!-~]+(?: [!-~]+)*$/;
const space = 0x20;

/** True for a cell with nothing to read: empty, or only spaces. */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  if (value === '') return true;
  const first = value.charCodeAt(0);
  return (first <= space || first >= 0xa0) && value.trim() === '';
}

/** True for Excel's error values, which Office.js gives as text. */
export function isErrorValue(value: CellValue): boolean {
  return (
    typeof value === 'string' &&
    /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/.test(
      value,
    )
  );
}

/**
 * Text for one line of a message or a terminal: without control marks and marks that turn the reading
 * direction, which could change what is shown, and cut where it is longer than `longest` characters.
 */
export function oneLine(text: string, longest: number): string {
  if (text.length <= longest && tidyAscii.test(text)) return text;
  const letters = Array.from(text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' '));
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
}
