import type { SummarySheetKey } from './sheetModel';

/** What a paper of ours says of itself, wherever it is by now and whatever its tab is called. */
interface PaperWords {
  readonly key: SummarySheetKey;
  /** Its one name: its tab has it, and it ends the line at its top: `Improvement plan: Board summary`. */
  readonly title: string;
  /** What earlier versions wrote in the place of its title. */
  readonly formerTitle?: string;
  /** What it is called on a command line. */
  readonly word: string;
  /** How cells of it begin, such as its sections' titles, that no plan has. Two sheets can share one. */
  readonly marks: readonly string[];
  /** Titles of sections that earlier versions gave them, each with the one that stands in its place. */
  readonly former?: Readonly<Record<string, string>>;
}

/** Stands on both sheets about movement. */
const noPosition = 'There is no earlier position to compare with yet';

/**
 * Every paper of the pack, in the usual order, with words that stand on it whatever the plan is; a test builds them all
 * and finds them. A new paper is named here and laid out in `boardPack.ts`.
 */
export const paperWords = [
  {
    key: 'board-summary',
    title: 'Board summary',
    word: 'summary',
    marks: [
      'Also in this workbook:',
      'Priority areas, the worst first',
      'Decisions asked of the board',
      'Ratings and dates by priority area (number of actions)',
      'Progress by impact (number of actions, of ',
      'Officers’ ratings',
      'Suggested rating and money by priority area',
      'What the figures mean',
    ],
    former: {
      'What officers say: your own rating of an area, where it is not the suggested one, and commentary':
        'Officers’ ratings',
      'Officers’ rating and commentary': 'Officers’ ratings',
    },
  },
  {
    key: 'priority-areas',
    title: 'Priority areas',
    word: 'areas',
    marks: ['Dates and money', 'Due in the next 30 days'],
  },
  {
    key: 'escalations',
    title: 'Escalations',
    word: 'escalations',
    marks: ['An action is brought to the board where ', 'What was tried (latest update)'],
    former: { 'Actions brought to the board, by the agency named first': 'For decision' },
  },
  {
    key: 'finance',
    title: 'Finance summary',
    formerTitle: 'Finance',
    word: 'finance',
    marks: [
      'Actual spend by progress and impact (£)',
      'Money by priority area',
      'Check against the plan’s totals',
      'Actual spend by priority area and impact (£)',
      'Money by lead agency',
      'Actions with no spend recorded',
    ],
    former: {
      'The plan’s own totals beside ours': 'Check against the plan’s totals',
      'Money by responsible agency': 'Money by lead agency',
    },
  },
  {
    key: 'evidence',
    title: 'Evidence',
    word: 'evidence',
    marks: [
      'What the measures say',
      'Evidence written down in the plan',
      'Impact, and the evidence for it',
      'Figures of the charts',
    ],
  },
  {
    key: 'movement',
    title: 'Movement',
    word: 'movement',
    marks: [
      'Trend: progress ratings at each position',
      noPosition,
      'Since the last board, ',
      'worsened since the last board',
    ],
  },
  {
    key: 'stocktake',
    title: 'Stocktake',
    word: 'stocktake',
    marks: [
      noPosition,
      'What was promised: ',
      'Movement by priority area (number of actions)',
      'Delivered, with evidence',
      'Delivered, and no evidence recorded',
      'Performance measures: ',
      'Due in the next six months',
      'Days to go',
    ],
  },
  {
    key: 'members-summary',
    title: 'Members’ summary',
    word: 'members',
    marks: ['What the colours mean', 'What is off track, and what is being done', 'Where the plan stood on '],
    former: { 'What was promised, and where it is': 'The five priorities: where we are' },
  },
  {
    key: 'risk-performance',
    title: 'Risk and performance',
    word: 'risk',
    marks: [
      'Performance: how far each measure is from its target',
      'Controls in place',
      'No risk register and no scorecard',
      'Distance to target',
    ],
    former: { 'Controls, and who owns the risk': 'Controls in place' },
  },
  {
    key: 'plan-checks',
    title: 'Plan checks',
    word: 'checks',
    marks: ['Issues by priority area', 'Issues by kind', 'Issues by lead', 'Open issues'],
    former: { 'About these checks': 'Where the figures come from' },
  },
] as const satisfies readonly PaperWords[];

const papers: readonly PaperWords[] = paperWords;

/** What begins cells of a paper, as this version or an earlier one writes it: what they built is still ours. */
export const paperMarks: readonly { readonly title: string; readonly text: string }[] = papers.flatMap(
  ({ title, marks, former = {} }) => [...marks, ...Object.keys(former)].map((text) => ({ title, text })),
);

/** Sections' titles of earlier versions, with today's: what stood under the one goes on under the other. */
export const formerTitles: readonly (readonly [was: string, is: string])[] = papers.flatMap(
  ({ former = {} }) => Object.entries(former),
);

export type PackSheetKey = (typeof paperWords)[number]['key'];

/** The sheets of the board pack, in their usual order. */
export const packSheetKeys: readonly PackSheetKey[] = paperWords.map(({ key }) => key);
/** Every sheet that the add-in owns. */
export const summarySheetKeys: readonly SummarySheetKey[] = [...packSheetKeys, 'history'];

/** Ends of the line at a paper's top, as this version or an earlier one writes it, each with the paper's title. */
export const titleEnds: readonly (readonly [end: string, title: string])[] = papers.flatMap(
  ({ title, formerTitle = title }) => [...new Set([title, formerTitle])].map((end) => [end, title] as const),
);

/** The title of the history sheet, which is known by its headings. */
export const historyTitle = 'BRAG history';

/** The title of any sheet of ours. */
export const paperTitle = (key: SummarySheetKey): string =>
  papers.find((paper) => paper.key === key)?.title ?? historyTitle;

/** A line at the top, or the last: `Built 8 September 2025, 14:05 by BRAG Board.` */
export const builtLine = /^Built \S.* by BRAG Board\b/;

/**
 * The line about where figures come from, at the foot: `Read from “Plan” (60 actions; 1 row set aside).` Earlier versions
 * wrote `(60 actions read, 1 row set aside)`.
 */
export const footing = /\bRead from “.+” \([\d,]+ actions?(?:(?: read,|;) [\d,]+ rows? set aside)?\)/;
