import { editDistance } from '../../cells/editDistance';
import { moneyFields } from '../values/moneyFields';
import { columnWords } from './columnWords';
import { hasKnownWords, meaningsOfParts, type HeadingMeaning } from './meaningsOfParts';

const meanings = new Map<string, HeadingMeaning[]>();
for (const [headings, role, score] of columnWords) {
  for (const heading of headings.split(', ')) {
    meanings.set(heading, [...(meanings.get(heading) ?? []), { role, score }]);
  }
}

type Pattern = HeadingMeaning & { readonly pattern: RegExp };

/** What says that a column holds how things stood before, in brackets as well: "RAG (last period)". */
const ofEarlier: readonly Pattern[] = [
  {
    pattern:
      /^(?:last|previous|prior|earlier)\b(?: (?:months?|quarters?|periods?|terms?|meetings?|boards?|reports?|weeks?|years?))?(?=$|.*\b(?:b?rag|r\/a\/g|ratings?|status|colour|traffic light|progress)\b)/,
    role: 'earlier',
    score: 10,
  },
  {
    pattern:
      /\b(?:b?rag|r\/a\/g|ratings?|status)\b(?: (?:at|as at|in|from|for))?(?: the)? (?:last|previous|prior) (?:reviews?|months?|quarters?|periods?|terms?|meetings?|boards?|reports?|weeks?|years?)$/,
    role: 'earlier',
    score: 10,
  },
  {
    pattern: /^(?:baseline|initial|original|starting|opening)\b.*\b(?:b?rag|r\/a\/g|ratings?|status)\b/,
    role: 'earlier',
    score: 10,
  },
];

/** What says that a column holds how things are to stand: "Target RAG". */
const ofLater: Pattern = {
  pattern:
    /^(?:targets?|forecast|predicted|expected|projected|planned|anticipated|desired)\b.*\b(?:b?rag|r\/a\/g|ratings?|status)$/,
  role: 'trend',
  score: 10,
};

/** What a heading means where its exact words are not listed. First match wins. */
const patterns: readonly Pattern[] = [
  ...ofEarlier,
  ofLater,
  {
    pattern:
      /\b(impact|outcomes?|benefits?|effect|difference)\b.*\b(b?rag|rating)\b|\b(b?rag|rating)\b.*\b(impact|outcomes?|benefits?|effect|difference)\b/,
    role: 'impact',
    score: 7,
  },
  { pattern: /^milestones? ?\d\b/, role: 'success', score: 7 },
  { pattern: /\b(b?rag|r\/a\/g)\b|\b(progress|delivery)\b.*\brating\b/, role: 'progress', score: 6 },
  {
    pattern: /\bprogress update\b|\b(latest|monthly|quarterly) (update|progress|position|note)\b/,
    role: 'update',
    score: 6,
  },
  {
    pattern:
      /\b(revised|new|amended|updated|extended|rescheduled|re-?forecast|re-?profiled|slipped)\b.*\b(date|deadline|due|target|timescale)\b|\b(extended|extension|slipped|moved|put back|deferred|postponed|rescheduled|re-?profiled)\b.*\b(to|until)$/,
    role: 'revisedDue',
    score: 6,
  },
  {
    pattern: /^due\b|\b(due|target|end|finish|completion) date\b|\bdeadline\b|^by when\b/,
    role: 'due',
    score: 6,
  },
  { pattern: /\bstart date\b/, role: 'start', score: 6 },
  { pattern: /\b(ref|refs|reference)(?: (?:no|nos|number|id))?$/, role: 'reference', score: 7 },
  {
    pattern:
      /^(?!.*\b(?:mitigat|correct|last|previous|taken|(?:outcomes?|results?|progress|evidence|impact|status|updates?|position|effect)\b))(?=.*\bactions?\b)/,
    role: 'action',
    score: 4,
  },
  { pattern: /\b(lead|owner|responsible officer|accountable)\b/, role: 'lead', score: 5 },
  { pattern: /\b(agencies|agency|partners)\b/, role: 'agencies', score: 5 },
  { pattern: /\bevidence\b/, role: 'evidence', score: 5 },
  { pattern: /\bbudget\b/, role: 'budget', score: 5 },
  {
    pattern: /\b(?:expected|predicted|estimated|anticipated|likely)\b.*\b(?:spend|costs?|expenditure)\b/,
    role: 'forecast',
    score: 5,
  },
  {
    pattern:
      /\b(?:spend|spent|expenditure)\b|\bactual\b(?!.*\b(?:date|behaviou?r|results?|outcomes?|duration)\b)/,
    role: 'actual',
    score: 5,
  },
  { pattern: /\bactual\b.*\bdate\b/, role: 'completed', score: 6 },
  { pattern: /\b(forecast|outturn|projected)\b/, role: 'forecast', score: 5 },
  { pattern: /\b(priority|theme|workstream)\b/, role: 'area', score: 4 },
  { pattern: /\b(impact|effaith)\b|\bdifference (?:made|for|to)\b/, role: 'impact', score: 3 },
  { pattern: /\bupdate\b|\bcommentary\b/, role: 'update', score: 4 },
  { pattern: /^\w+ type$/, role: 'kind', score: 5 },
  {
    pattern:
      /^(?:source|related|relevant|applicable) (?:frameworks?|standards?|regulations?|polic(?:y|ies)|controls?|risks?|clauses?|legislation)$/,
    role: 'kind',
    score: 5,
  },
];

/** In characters: more than this is a sentence, not a heading; and more than the other is not a few words. */
export const longestHeading = 80;
const longestForPattern = 45;
/** Words shorter than this are not taken for misspellings: "dare" is no "date". In characters. */
const shortestMisspelt = 5;
/** A misspelt heading counts for this part of the right one. */
const misspeltWeight = 0.8;

const none: readonly HeadingMeaning[] = [];
/** Headings and short cells repeat; past this many the memory is started anew. */
const mostKnown = 20_000;
const known = new Map<string, readonly HeadingMeaning[]>();

/**
 * What a heading can mean.
 * @param heading as {@link plain} gives it
 * @returns none for words that head no column of a plan.
 */
export function headingMeanings(heading: string): readonly HeadingMeaning[] {
  if (heading === '' || heading.length > longestHeading) return none;
  let found = known.get(heading);
  if (found === undefined) {
    if (known.size >= mostKnown) known.clear();
    found = meaningsOf(heading);
    known.set(heading, found);
  }
  return found;
}

/** The first letters of every listed heading. */
const beginnings = new Set([...meanings.keys()].map((word) => word.slice(0, 3)));
/** Headings are not always as short as their words: "Target date (MM/YY) 2025/26". In characters. */
const longestListed = 60;

/** A quick look at a cell's first letters, to leave most of a plan's text alone. False is sure. */
export function mayBeListed(value: string): boolean {
  if (value.length > longestListed) return false;
  const first = value.charCodeAt(0);
  const isPlainLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  // One or two letters may stand before a full stop or a stroke, "R/A/G"; other beginnings are looked at in full.
  return (
    !isPlainLetter ||
    value.length < 4 ||
    beginnings.has(value.slice(0, 3).toLowerCase()) ||
    !/^[a-z]{3}/i.test(value)
  );
}

/** True for a heading whose words are in the table, rightly spelt. */
export const isListed = (heading: string): boolean => listed(heading) !== undefined;

function listed(heading: string): readonly HeadingMeaning[] | undefined {
  // What stands in brackets may decide, "RAG (impact)", or only explain, "Target date (MM/YY)".
  return (
    meanings.get(heading) ??
    meanings.get(words(heading.replace(/[()]/g, ' '))) ??
    meanings.get(words(heading.replace(/[()-]/g, ' '))) ??
    meanings.get(words(withoutBrackets(heading)))
  );
}

function meaningsOf(heading: string): readonly HeadingMeaning[] {
  // What stands in brackets decides, whatever stands before it.
  if (saysLevels.test(heading) && !saysRating.test(heading)) return [{ role: 'importance', score: 9 }];
  const exact = isEarlierInBrackets(heading) ? undefined : listed(heading);
  if (exact !== undefined) return exact;
  if (saysHowLong.test(heading)) return [{ role: 'score', score: 6 }];
  const found = ofWords(heading);
  if (!countsTime.test(heading.replace(/_/g, ' ')) || saysSpend.test(heading)) return found;
  const others = found.filter(({ role }) => !moneyFields.some((field) => field === role));
  return others.length > 0 ? others : [{ role: 'score', score: 6 }];
}

/** Without its brackets "RAG (last period)" would be the rating of this one. */
const isEarlierInBrackets = (heading: string): boolean =>
  heading.includes('(') &&
  ofEarlier.some(({ pattern }) => pattern.test(words(heading.replace(/[()]/g, ' '))));

/** "Actual effort hrs" and "Fiscal year" are no amounts of money. */
const countsTime =
  /\b(?:hrs?|hours?|days?|weeks|effort|fte|wte)\b|^(?:(?:financial|fiscal|calendar|academic|budget|plan) )?years?$/;
/** "Impact (High/Med/Low)" says how much, and rates nothing that was done. */
const saysLevels =
  /\b(?:high|h) ?[/,-] ?(?:med(?:ium|\.)?|m) ?[/,-] ?(?:low|l)\b|\b(?:low|l) ?[/,-] ?(?:med(?:ium|\.)?|m) ?[/,-] ?(?:high|h)\b/;
const saysRating = /\b(?:b?rag|ratings?|progress|status)\b/;
/** "Time to complete" is no day, and no share of what is done. */
const saysHowLong =
  /^(?:estimated |approx(?:imate|\.)? |total )?time (?:to (?:complete|deliver|do|implement)|needed|required|taken|spent)\b/;
const saysSpend = /£|\b(?:costs?|spend|spent|expenditure|funding|amount|price|outturn)\b/;

function ofWords(heading: string): readonly HeadingMeaning[] {
  const whole = words(heading.replace(/[()]/g, ' '));
  if (whole.length > longestForPattern) return none;
  const near = hasKnownWords(whole) ? undefined : misspelt(whole);
  if (near !== undefined) return near;
  if (heading.includes('£'))
    return [...meaningsOfParts(whole), ...ofPounds].sort((a, b) => b.score - a.score);
  const match = patterns.find(({ pattern }) => pattern.test(whole));
  const parts = meaningsOfParts(whole);
  if (match === undefined) return parts;
  return [{ role: match.role, score: match.score }, ...parts.filter(({ role }) => role !== match.role)];
}

/** A sign for pounds says that it is money, and no more. */
const ofPounds: readonly HeadingMeaning[] = [
  { role: 'budget', score: 1.6 },
  { role: 'actual', score: 1.4 },
  { role: 'forecast', score: 1.2 },
];

/** The listed heading that differs by one letter for five, or two in longer ones, if there is only one such. */
function misspelt(heading: string): readonly HeadingMeaning[] | undefined {
  if (heading.length < shortestMisspelt || heading.length > longestForPattern) return undefined;
  let best: readonly HeadingMeaning[] | undefined;
  let least = heading.length >= 10 ? 2 : 1;
  for (const [word, meaning] of meanings) {
    if (Math.abs(word.length - heading.length) > least || word.length < shortestMisspelt) continue;
    if (!sharesAnEnd(word, heading)) continue;
    const distance = editDistance(heading, word);
    if (distance > least || (distance === least && best !== undefined)) continue;
    least = distance;
    best = meaning;
  }
  return best?.map((meaning) => ({ ...meaning, score: meaning.score * misspeltWeight }));
}

/** A slip seldom spoils both the first and the last letters of a heading. */
const sharesAnEnd = (a: string, b: string): boolean =>
  a.slice(0, 2) === b.slice(0, 2) || a.slice(-3) === b.slice(-3);

const withoutBrackets = (heading: string): string => heading.replace(/\([^)]*\)/g, ' ');

/** A heading without years, units of money and closing marks; exports join words with underscores. */
const words = (heading: string): string =>
  heading
    .replace(/_/g, ' ')
    .replace(/\(?(?:£|gbp) ?'?(?:mn?|k|000'?s?|millions?|thousands?)?(?!\p{L})\)?/gu, ' ')
    .replace(/\b20\d\d(?:\s*[/-]\s*\d\d(?:\d\d)?)?\b/g, ' ')
    .replace(/[£*?:.]/g, ' ')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+-\s+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
