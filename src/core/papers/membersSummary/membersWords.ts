import { joined } from '../../cells/joined';
import { longDate } from '../../cells/serialDate';
import { lastBoard } from '../../history/choosePositions';
import { movementSince } from '../../history/movementBetween';
import type { Action } from '../../plan/plan';
import type { MoneyField } from '../../plan/values/moneyFields';
import { ratingNames, ratings } from '../../plan/values/rating';
import { noAreaName } from '../../rollup/areas';
import { figureNotes, moneyFigures } from '../../rollup/figureNotes';
import { gapSentences, type Gaps } from '../../rollup/gaps';
import { dueSoonDays, isDueSoon } from '../../rollup/due';
import { countedState, judgeOf } from '../../rollup/standing';
import { shareSpent, varianceOf } from '../../rollup/variance';
import { goodRatings } from '../../plan/key/keyMeaning';
import type { RatingCounts, Rollup } from '../../rollup/rollup';
import { worstFirst } from '../../rollup/worstFirst';
import { explainedIn, unexplainedIn } from '../words/abbreviations';
import { glossaryOf } from '../words/glossary';
import { arrowsInWords, formHeads, ratingWithArrow, type AreaRating } from '../blocks/areaRating';
import { noImpactWords } from '../blocks/mainPoints';
import { readForm } from '../blocks/officerForm';
import type { BoardFigures } from '../blocks/boardFigures';
import { meetingInWords } from '../pack/packDetails';
import { boardAreas } from '../boardSummary/boardAreas';
import type { PackInput } from '../pack/packInput';
import { paperHeading } from '../sheet/sheetFrame';
import {
  are,
  planActionsInWords,
  areasInWords,
  numberWord,
  percent,
  plural,
  poundsInWords,
} from '../words/words';

/** A piece of plain text: one source for the sheet, for rich text and for text without any looks. */
export type WordBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'rated'; readonly items: readonly RatedWords[] };

/** A rating's word, with its arrow, and what is said beside it. */
interface RatedWords {
  readonly rating: string;
  readonly text: string;
}

/** What the words are made from. */
type WordsInput = Pick<
  PackInput,
  'report' | 'plan' | 'cells' | 'areaRatings' | 'mainPoints' | 'history' | 'past'
>;

/** More actions than this do not fit a page; the others are counted. */
const mostNamed = 3;

/** The plan in plain words for councillors: what was promised, where it is, what is at risk, and money. */
export function membersWords(input: WordsInput): WordBlock[] {
  const { report } = input;
  const blocks: WordBlock[] = [
    { kind: 'title', text: paperHeading(report, 'members-summary') },
    {
      kind: 'paragraph',
      text: [`Where the plan stood on ${longDate(report.asAt)}.`, forWhom(report)].join(' ').trim(),
    },
    { kind: 'heading', text: 'In short' },
    ...(input.mainPoints.length === 0
      ? []
      : [{ kind: 'paragraph' as const, text: input.mainPoints.join(' ') }]),
    { kind: 'paragraph', text: inShort(input) },
    { kind: 'heading', text: whereWeAre(report) },
    { kind: 'rated', items: areaWords(input) },
    ...arrowNote(input),
    ...changedWords(input),
    { kind: 'heading', text: 'What is off track, and what is being done' },
    ...offTrackWords(input),
    { kind: 'heading', text: 'What happens next' },
    ...nextWords(input),
    ...moneyWords(input),
    ...whomToAsk(report),
    { kind: 'heading', text: 'What the colours mean' },
    {
      kind: 'paragraph',
      text: `${ratings.map((rating) => `${ratingNames[rating]}: ${report.key[rating]}`).join('; ')}.`,
    },
  ];
  const explained = explainedIn(textOf(blocks), glossaryOf(input.cells));
  if (explained.length === 0) return blocks;
  return [
    ...blocks,
    { kind: 'heading', text: 'Short forms' },
    { kind: 'paragraph', text: `${explained.map(([short, words]) => `${short}: ${words}`).join('; ')}.` },
  ];
}

function whereWeAre({ areas, gaps }: BoardFigures): string {
  const count = areas.filter(({ name }) => name !== noAreaName).length;
  if (count === 0 || gaps.areas !== undefined) return 'Where we are';
  return count === 1 ? 'The one priority: where we are' : `The ${numberWord(count)} priorities: where we are`;
}

function forWhom({ details }: BoardFigures): string {
  const meeting = meetingInWords(details);
  return meeting === '' ? '' : `For: ${meeting}.`;
}

const whomToAsk = ({ details: { contact } }: BoardFigures): WordBlock[] =>
  contact === ''
    ? []
    : [
        { kind: 'heading', text: 'Whom to ask' },
        { kind: 'paragraph', text: contact },
      ];

const textOf = (blocks: readonly WordBlock[]): string => blocks.map(textOfBlock).join(' ');

function textOfBlock(block: WordBlock): string {
  if (block.kind === 'rated') return block.items.map(({ text }) => text).join(' ');
  return block.kind === 'bullets' ? block.items.join(' ') : block.text;
}

/** Short forms in the words that neither the workbook nor we explain. */
export const unexplained = (blocks: readonly WordBlock[], { cells }: WordsInput): string[] =>
  unexplainedIn(textOf(blocks), glossaryOf(cells));

function inShort(input: WordsInput): string {
  const { areas, total, gaps } = input.report;
  const all = total.actions.length;
  const { progress, impact, overdue, left } = total;
  const well = good(input, progress);
  const unclear = progress.unrated + progress.invalid - left + unsaid(input, progress);
  const shown = impact.blue + impact.green;
  const isSaid = input.mainPoints.some((point) => point.includes(noImpactWords));
  const sentences = [
    `The plan promises ${planActionsInWords(input.report)} in ${areasInWords(input.report)}.`,
    ...(gaps.progress === undefined
      ? [
          `Of these, ${well} (${percent(well, all)}) are done or on track, ${progress.amber} ${are(progress.amber)} at risk and ${progress.red} ${are(progress.red)} off track.`,
          unclear > 0 ? `${unclear} ${unclear === 1 ? 'has' : 'have'} no clear rating of progress.` : '',
        ]
      : []),
    overdue === null
      ? ''
      : `${overdue} ${are(overdue)} past the date set for ${overdue === 1 ? 'it' : 'them'}.`,
    gaps.impact === undefined
      ? `For ${shown} (${percent(shown, all)}) there is evidence that they are making the difference that was hoped for.`
      : '',
    ...figureNotes(total, gaps, isSaid ? ['areas', 'progress', 'overdue'] : undefined),
    String(readForm(input).typed[areas.length]?.words.get(formHeads.commentary) ?? ''),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Done or on track, by what Blue and Green mean in the key in force. */
const good = ({ report }: WordsInput, counts: RatingCounts): number =>
  goodRatings(report.key).reduce((sum, rating) => sum + counts[rating], 0);
/** Blue or Green where the key's words for it say neither. */
const unsaid = (input: WordsInput, counts: RatingCounts): number =>
  counts.blue + counts.green - good(input, counts);

/** `1. Health` as `Health`: a number means nothing to a reader who has no plan at hand. */
const withoutNumber = (name: string): string =>
  name.replace(/^\s*(priority\s*)?\d+(\.\d+)*\s*[.:)\u2013\u2014-]\s*/i, '');

/** The areas in the order of the Board summary, the worst first: a councillor has both before them. */
function areaWords(input: WordsInput): RatedWords[] {
  const form = readForm(input);
  return boardAreas(input.report, form).map(({ name, figures, rated: own }): RatedWords => {
    const { actions, progress, overdue } = figures;
    const rating = ratingWithArrow(own);
    const aims = [...new Set(actions.map(({ improvement }) => improvement).filter((aim) => aim !== ''))];
    const promised =
      aims.length === 0 || aims.length > 4
        ? ''
        : ` To improve: ${joined(aims.map((aim) => aim.replace(/\.$/, '')))}.`;
    const late =
      overdue === null || overdue === 0 ? '' : `, and ${overdue} ${are(overdue)} past the date set`;
    const area = `${withoutNumber(name)}${ratingWords(input, own)}.${promised}`;
    if (input.report.gaps.progress !== undefined) {
      return { rating, text: `${area} ${plural(actions.length, 'action')}${late}.` };
    }
    const well = good(input, progress);
    const counts = [
      `${well === 0 ? 'none' : well} ${are(Math.max(1, well))} done or on track`,
      ...(progress.amber === 0 ? [] : [`${progress.amber} at risk`]),
      ...(progress.red === 0 ? [] : [`${progress.red} off track`]),
      ...(overdue === null || overdue === 0 ? [] : [`${overdue} ${are(overdue)} past the date set`]),
    ];
    return { rating, text: `${area} Of ${plural(actions.length, 'action')}, ${joined(counts)}.` };
  });
}

const arrowNote = (input: WordsInput): WordBlock[] =>
  readForm(input).rated.some(({ moved }) => moved !== null)
    ? [{ kind: 'paragraph', text: `${arrowsInWords}.` }]
    : [];

/** What has changed since the last board; nothing where none is kept. */
function changedWords({ report, history, past }: WordsInput): WordBlock[] {
  const board = lastBoard(history.snapshots, report.asAt);
  if (board === null) return [];
  const { changes } = movementSince(board, past);
  const counts = (
    [
      ['completed', 'finished'],
      ['improved', 'better'],
      ['worsened', 'worse'],
      ['redated', 'given another date'],
      ['added', 'new'],
      ['removed', 'no longer in the plan'],
    ] as const
  ).flatMap(([kind, word]) => (changes[kind].length === 0 ? [] : [`${changes[kind].length} ${word}`]));
  const worse = changes.worsened.slice(0, mostNamed).flatMap(({ after }) => after?.text ?? []);
  const all = changes.worsened.length;
  return [
    { kind: 'heading', text: `What has changed since ${longDate(board.cycleDate)}` },
    {
      kind: 'paragraph',
      text: counts.length === 0 ? 'No action has changed.' : `Actions: ${joined(counts)}.`,
    },
    ...(worse.length === 0
      ? []
      : [
          {
            kind: 'bullets' as const,
            items: worse.map(
              (text, index) => `Worse${all > worse.length ? ` (${index + 1} of ${all})` : ''}: ${text}`,
            ),
          },
        ]),
  ];
}

/** The next things that are due. */
function nextWords({ report }: WordsInput): WordBlock[] {
  if (report.gaps.overdue !== undefined) return [{ kind: 'paragraph', text: report.gaps.overdue.words }];
  const judge = judgeOf(report.key, report.asAt);
  const next = report.total.actions
    .flatMap((action) =>
      isDueSoon(action, judge) && action.due.kind === 'date' ? [{ action, day: action.due.serial }] : [],
    )
    .sort((a, b) => a.day - b.day);
  if (next.length === 0)
    return [{ kind: 'paragraph', text: `Nothing is due in the next ${dueSoonDays} days.` }];
  const more = next.length - mostNamed;
  const items = next
    .slice(0, mostNamed)
    .map(({ action, day }) => `By ${longDate(day)}: ${action.text.replace(/\.$/, '')}.`);
  // Before the list: behind it, it would stand alone at the top of the next page.
  const all = `${plural(next.length, 'action')} are due in the next ${dueSoonDays} days. The first ${numberWord(mostNamed)}:`;
  return [...(more > 0 ? [{ kind: 'paragraph' as const, text: all }] : []), { kind: 'bullets', items }];
}

function ratingWords({ report }: WordsInput, rating: AreaRating | undefined): string {
  const inForce = rating?.inForce ?? null;
  if (inForce === null) return ' has no rating yet';
  return ` is rated ${ratingNames[inForce]} (${report.key[inForce].toLowerCase()})`;
}

function offTrackWords({ report }: WordsInput): WordBlock[] {
  const red = worstFirst(
    report.total.actions.filter(
      (action) => countedState(action, 'progress') === 'red' || countedState(action, 'impact') === 'red',
    ),
  );
  if (report.gaps.progress !== undefined) return [{ kind: 'paragraph', text: report.gaps.progress.words }];
  if (red.length === 0) return [{ kind: 'paragraph', text: 'None: no action is rated Red.' }];
  const more = red.length - mostNamed;
  const named = red.slice(0, mostNamed);
  const isUpdated = named.some(({ update }) => update !== '');
  const blocks: WordBlock[] = [
    { kind: 'bullets', items: named.map((action) => offTrackAction(action, isUpdated)) },
  ];
  if (!isUpdated) blocks.push({ kind: 'paragraph', text: 'The plan has no update on how these stand now.' });
  if (more > 0)
    blocks.push({
      kind: 'paragraph',
      text: `${plural(more, 'more action')} rated Red for progress or impact ${are(more)} listed in the board’s papers.`,
    });
  return blocks;
}

/** @param isUpdated whether any that is named with it has an update */
function offTrackAction({ text, lead, due, update }: Action, isUpdated: boolean): string {
  const who = lead === '' ? 'Nobody is named to lead it' : `Led by the ${lead}`;
  const when = due.kind === 'date' ? `due ${longDate(due.serial)}` : 'no date is set';
  const now =
    update === '' ? 'No update has been written.' : `Now: ${/[.!?]$/.test(update) ? update : `${update}.`}`;
  return `${text.replace(/\.$/, '')}. ${who}; ${when}.${isUpdated ? ` ${now}` : ''}`;
}

/** Money in a sentence or two; nothing where the plan has none. */
function moneyWords({ report }: WordsInput): WordBlock[] {
  const { total, gaps } = report;
  const has = {
    budget: gaps.budget === undefined,
    actual: gaps.actual === undefined,
    forecast: gaps.forecast === undefined,
  };
  const notYet = gapSentences(
    gaps,
    moneyFigures.filter((field) => gaps[field]?.kind === 'not counted yet'),
  ).join(' ');
  const told = has.budget || has.actual || has.forecast ? amountsInWords(total, gaps, has) : '';
  const text = [told, notYet].filter((part) => part !== '').join(' ');
  return text === ''
    ? []
    : [
        { kind: 'heading', text: 'Money' },
        { kind: 'paragraph', text },
      ];
}

function amountsInWords(total: Rollup, gaps: Gaps, has: Readonly<Record<MoneyField, boolean>>): string {
  const variance = varianceOf(total, gaps);
  const share = shareSpent(total, gaps);
  const sentences = [
    has.budget ? `The budget for the plan is ${poundsInWords(total.budget)}.` : '',
    has.actual
      ? `${poundsInWords(total.actual)} has been spent${share !== null && share >= 0 && total.budget > 0 ? ` (${percent(total.actual, total.budget)} of the budget)` : ''}.`
      : '',
    has.forecast ? `The forecast total is ${poundsInWords(total.forecast)}` : '',
  ].filter((sentence) => sentence !== '');
  if (!has.forecast) return sentences.join(' ');
  if (variance === null) return `${sentences.join(' ')}.`;
  const over = poundsInWords(Math.abs(variance));
  return `${sentences.join(' ')}${variance === 0 ? ', as budgeted' : `, ${over} ${variance > 0 ? 'more' : 'less'} than the budget`}.`;
}
