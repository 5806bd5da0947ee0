import { unescapeText } from './escapeXml';
import { MAX_TEXT } from './limits';

/** Text of a cell as the file holds it, with `_xHHHH_` turned back. @throws Error where it is longer than a cell's can be */
export function cellText(text: string): string {
  const result = unescapeText(text);
  if (result.length > MAX_TEXT) throw new Error(`A text of ${result.length} letters is too long for a cell.`);
  return result;
}
