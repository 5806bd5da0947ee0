import { plain } from '../../cells/text';
import { ratings, type Rating } from './rating';
import type { RatingWords } from './ratingWords';

/** In characters: what stands before the mark that ends a rating. */
const longestHead = 60;
/** A rating and what follows it, parted by a mark: "Green - on track", "AMBER: awaiting sign-off", "Red (late)". */
const parted = /^(.+?)(?:\s*[:;,.(|]\s*|\s+[-/]\s*|\s*-\s+)(.+)$/;
const circled = /^([🔵🟦🟢🟩🟠🟧🔴🟥])\s*(.+)$/u;
/** Arrows beside a rating say which way it moves. */
const arrows = /^[\s←-⇿▲▼△▽►◄⬆⬇➡⬅🔺🔻]+|[\s←-⇿▲▼△▽►◄⬆⬇➡⬅🔺🔻]+$/gu;

/** What may number or date a rating, and a mark after it: "1 - Red", "31/08/25: Amber". */
const numbered = /^(\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:\s*[:)=]|\.(?=\s)|\s+-(?=\s))\s*(?=\p{L})/u;

/** The day on which it was so: "Complete 12/01/26", "Closed on 3.6.25". */
const datedAtEnd = /^(\p{L}.*?\p{L})(?: on)? \(?\d{1,2}[./]\d{1,2}[./]\d{2,4}\)?$/u;

/**
 * The rating that a text begins with, after its number or its date, where a mark parts it from other words, or an arrow stands beside it.
 * @returns 'composite' where what follows says another rating; null where the text begins with none
 */
export function leadingRating(text: string, words: RatingWords): Rating | 'unrated' | 'composite' | null {
  const typed = plain(text.trim().replace(/\s*[\r\n]+\s*/g, ' - ')).replace(/\ufe0f/g, '');
  const [lead = '', number = ''] = numbered.exec(typed) ?? [];
  if (lead !== '') {
    const named = typed.slice(lead.length);
    const state = words.get(named) ?? leadingRating(named, words);
    const ofNumber = words.get(number);
    return ofNumber === undefined || ofNumber === state ? state : state === null ? null : 'composite';
  }
  const still = typed.replace(arrows, '');
  if (still !== typed) {
    const state = words.get(still);
    if (state !== undefined) return state;
  }
  const [, dated = ''] = datedAtEnd.exec(still) ?? [];
  const stateThen = dated === '' ? undefined : words.get(dated);
  if (stateThen !== undefined) return stateThen;
  const match = circled.exec(still) ?? parted.exec(still);
  const [, head = '', rest = ''] = match ?? [];
  if (head === '' || head.length > longestHead) return null;
  const state = words.get(head) ?? words.get(head.replace(arrows, ''));
  if (state === undefined || head === '-') return null;
  return saysAnother(rest, state, words) ? 'composite' : state;
}

/** "Green (was Amber)", "Not started - complete": a person must say which. */
function saysAnother(rest: string, state: Rating | 'unrated', words: RatingWords): boolean {
  const named = rest.split(/[^\p{L}]+/u);
  if (ratings.some((rating) => rating !== state && named.includes(rating))) return true;
  return rest.split(/[:;,.()/|]| - /).some((clause) => {
    const other = words.get(
      clause.trim().replace(/^(?:(?:now|but|and|then|was|previously|still|to|from) )+/, ''),
    );
    return other !== undefined && other !== 'unrated' && other !== state;
  });
}
