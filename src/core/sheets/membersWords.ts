import { longDate } from '../cells/serialDate';
import type { Action } from '../plan/plan';
import { ratingNames, ratings } from '../plan/rating';
import type { RatingCounts } from '../rollup/rollup';
import { worstFirst } from '../rollup/worstFirst';
import { explainedIn } from './abbreviations';
import { hasMoney } from './moneyTable';
import { readForm } from './officerForm';
import type { PackInput } from './packInput';
import { planTitle } from './sheetFrame';
import { inPlainPounds, percent, plural } from './words';

/** A piece of plain text: one source for the sheet, for rich text and for plain text. */
export type WordBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] };

/** More actions than this do not fit a page; the others are counted. */
const mostNamed = 6;

/** The plan in plain words for councillors: what was promised, where it is, what is at risk, money. */
export function membersWords(input: PackInput): WordBlock[] {
  const { report, asAt } = { report: input.report, asAt: input.asAt };
  const blocks: WordBlock[] = [
    { kind: 'title', text: `${planTitle(report)}: Members’ summary` },
    { kind: 'paragraph', text: `Where the plan stood on ${longDate(asAt)}.` },
    { kind: 'heading', text: 'In short' },
    { kind: 'paragraph', text: inShort(input) },
    ...officersWords(input),
    { kind: 'heading', text: 'What was promised, and where it is' },
    { kind: 'bullets', items: areaWords(input) },
    { kind: 'heading', text: 'What is at risk, and what is being done' },
    ...riskWords(input),
    { kind: 'heading', text: 'Money' },
    { kind: 'paragraph', text: moneyWords(input) },
    { kind: 'heading', text: 'What the colours mean' },
    { kind: 'bullets', items: ratings.map((rating) => `${ratingNames[rating]}: ${report.key[rating]}.`) },
  ];
  const explained = explainedIn(blocks.flatMap((block) => (block.kind === 'bullets' ? block.items : [block.text])).join(' ')); // prettier-ignore
  if (explained.length === 0) return blocks;
  return [
    ...blocks,
    { kind: 'heading', text: 'Short forms used' },
    { kind: 'paragraph', text: `${explained.map(([short, words]) => `${short}: ${words}`).join('; ')}.` },
  ];
}
