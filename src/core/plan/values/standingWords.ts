import { plain } from '../../cells/text';
import { leftWords } from './leftWords';

const done =
  /^(?:completed?|completion|closed|finished|achieved|delivered|done|archived?|implemented|resolved|concluded|discharged|signed-?off|cwblhawyd|cwblhau|gorffenwyd)$/;

/** What may stand beside it in such a heading, and says nothing of an area. */
const beside = new Set(
  (
    'action actions item items task tasks recommendation recommendations milestone milestones work activity activities ' +
    'all the these those that which recently previously already now fully formally has have had been are is were was and or ' +
    'since in to of by on at for from during as before after last this previous report reported meeting board review update ' +
    'quarter month year date section list log register april may june july august september october november december ' +
    'january february march autumn spring summer term off no longer live open'
  ).split(' '),
);
/** In characters: a longer text is prose. */
const longestHeading = 70;

/** True for a heading that says that all below it is done: "Completed actions", "Closed since the last meeting". */
export function saysFinished(heading: string): boolean {
  if (heading === '' || heading.length > longestHeading) return false;
  const words =
    plain(heading)
      .replace(/\bsigned[ -]off\b/g, 'signed-off')
      .match(/[\p{L}-]+/gu) ?? [];
  return words.some((word) => done.test(word)) && words.every((word) => done.test(word) || beside.has(word));
}

/** True for a heading that says how the actions below it stand, and names no area of them. */
export const saysStanding = (heading: string): boolean => saysFinished(heading) || leftWords(heading) !== '';
