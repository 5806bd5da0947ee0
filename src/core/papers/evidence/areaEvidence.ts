import { longDate } from '../../cells/serialDate';
import { rateInWords } from '../../measures/atThisRate';
import { changeInWords, changeSince, changeSinceLast, toldPoints, type Change } from '../../measures/change';
import { directionOf, distanceToTarget, isMet } from '../../measures/distanceToTarget';
import { hasEvidence, type EvidenceGap } from '../../measures/evidenceGap';
import { measuresOfArea, type LinkedMeasure } from '../../measures/linkMeasures';
import type { Action } from '../../plan/plan';
import type { DateSettings } from '../../plan/values/dateSettings';
import { ratingNames, ratingStates } from '../../plan/values/rating';
import { periodInWords } from '../../plan/values/reportingPeriod';
import { shownReferences } from '../../rollup/shownReference';
import { hasLeft } from '../../rollup/standing';
import type { AreaRollup } from '../../rollup/rollup';
import { referenceColumn } from '../blocks/actionLink';
import type { AreaRating } from '../blocks/areaRating';
import { caption, table, type Block, type Column, type LineChart } from '../blocks/block';
import { keptContent } from '../blocks/keptNotes';
import type { PackInput } from '../pack/packInput';
import type { KeptRow } from '../sheet/kept';
import { shownRating } from '../words/shownRating';
import { capital, plural, ratingWord } from '../words/words';
import { answerHeads } from './evidenceCells';
import type { voicesOf } from './voices';

/** An area with what it claims, and what stands beside that. */
export interface AreaEvidence {
  readonly area: AreaRollup;
  readonly claim: AreaRating;
  /** The first of the boards in a row, up to the last, at which impact was suggested the same; null where none was. */
  readonly since: number | null;
  readonly gap: EvidenceGap;
  readonly typed: KeptRow | undefined;
}

/**
 * Actions whose evidence is listed, the best rated first; the others are counted. The most with which the area has one
 * page, and where it takes two anyway, the most.
 */
export const listLengths = [6, 5, 4, 3] as const;
/** Charts stand beside each other: over how many columns of the sheet each, by how many there are. */
const chartSpans: readonly (readonly number[])[] = [[], [6], [6, 11]];
const mostBeside = chartSpans.length - 1;
/** In points: of one row of charts, which leaves room for the rest of the area on its page, and of each of several. */
const chartHeights = { one: 120, several: 150 };

/** The block of an area: claim, measures with their charts, what is written down, the gap, and cells for the answer. */
export function areaBlocks(
  { area, claim, since, gap, typed }: AreaEvidence,
  input: PackInput,
  charts: ReadonlyMap<LinkedMeasure, (span: number) => LineChart>,
  voices: ReturnType<typeof voicesOf>,
  mostListed: number,
): Block[] {
  const { measures } = input.report.measures;
  const own = measuresOfArea(measures, area.name);
  const drawn = own.flatMap((measure) => {
    const chart = charts.get(measure);
    return chart === undefined ? [] : [{ measure, chart }];
  });
  const rows = Array.from({ length: Math.ceil(drawn.length / mostBeside) }, (_, index) =>
    drawn.slice(index * mostBeside, (index + 1) * mostBeside),
  );
  return [
    { kind: 'section', title: area.name, isLarge: true },
    { kind: 'rated', rating: ratingWord(claim.inForce), text: claimInWords(claim, since) },
    { kind: 'text', look: 'message', text: gap.words },
    ...(own.length === 0 ? [] : [measureTable(own, input)]),
    ...asideOf(own),
    ...rows.flatMap((row): Block[] => [
      {
        kind: 'lineCharts',
        height: rows.length > 1 ? chartHeights.several : chartHeights.one,
        charts: row.map(({ chart }, index) => chart(chartSpans[row.length]?.[index] ?? 1)),
      },
      caption(row.map(({ measure }) => lineInWords(measure, input.report.dates)).join(' ')),
    ]),
    { kind: 'together', blocks: answerBlocks(area.name, typed) },
    ...writtenBlocks(area.actions, input, voices, mostListed, own.length > 0),
  ];
}

/** What the chart of a measure shows: `Appeals: from 66 in November 2024 to 81 in July 2025.` */
function lineInWords(measure: LinkedMeasure, dates: DateSettings): string {
  const told = toldPoints(measure);
  const ends = [told[0], told.at(-1)].flatMap((point) =>
    point === undefined ? [] : [`${point.text} in ${periodInWords(point.period, dates)}`],
  );
  return `${measure.text}: from ${ends.join(' to ')}.`;
}

function claimInWords(claim: AreaRating, since: number | null): string {
  const suggested = `Suggested: ${ratingWord(claim.suggested)}. ${claim.why}`;
  const when =
    since === null
      ? ''
      : ` It has been ${ratingWord(claim.suggested)} since the board of ${longDate(since)}, at least.`;
  if (claim.override === null) return `The claim. ${suggested}${when}`;
  const reason = claim.reason === '' ? 'no reason was given' : claim.reason.replace(/\.$/, '');
  return `The claim. Rated by officers: ${reason}. ${suggested}${when}`;
}

function measureTable(own: readonly LinkedMeasure[], input: PackInput): Block {
  const { history, cycles } = input;
  const { dates } = input.report;
  const boards = history.snapshots
    .map(({ cycleDate }) => cycleDate)
    .filter((day) => day < input.report.asAt)
    .sort((a, b) => a - b);
  const board = boards.at(-1);
  const stocktake = cycles.compared?.from;
  const said = (change: Change | null): string => {
    if (change === null) return '–';
    const way = change.way === 'better' || change.way === 'worse' ? ` (${change.way})` : '';
    return `${capital(changeInWords(change, dates))}${way}`;
  };
  const sinceDay = (measure: LinkedMeasure, day: number) => {
    const change = changeSince(measure, day);
    return change === null ? 'No newer figure' : said(change);
  };
  const isSeries = own.some(({ points }) => points.length > 0);
  const day = stocktake ?? board;
  // Where nothing is kept to compare with, or nothing that was measured at several times, there is no change to tell.
  const since: Column<LinkedMeasure>[] =
    day === undefined || !isSeries
      ? []
      : [
          {
            head: `Since the ${stocktake === undefined ? 'board' : 'stocktake'} of ${longDate(day)}`,
            kind: 'text',
            span: 3,
            of: (measure) => (measure.points.length > 0 ? sinceDay(measure, day) : 'No figures over time'),
          },
        ];
  const columns: Column<LinkedMeasure>[] = [
    { head: 'Measure', kind: 'text', of: ({ text }) => text },
    {
      head: 'Rating',
      kind: 'rating',
      of: ({ rating }) => (rating.state === 'unrated' ? '' : ratingNames[rating.state]),
    },
    { head: 'Baseline', kind: 'figure', span: 2, of: ({ baseline }) => baseline },
    { head: 'Target', kind: 'figure', of: ({ target }) => target },
    { head: 'Latest', kind: 'figure', of: ({ latest }) => latest },
    {
      head: isSeries ? 'Since the figure before' : 'Direction',
      kind: 'text',
      span: 3,
      of: (measure) =>
        measure.points.length > 0
          ? said(changeSinceLast(measure))
          : measure.direction || directionOf(measure),
    },
    ...since,
    {
      head: 'Where it leads',
      kind: 'text',
      span: 8 - 3 * since.length,
      of: (measure) => whereItLeads(measure, dates),
    },
  ];
  return table<LinkedMeasure>({ as: 'form', rows: own, columns });
}

/** How far a measure is from its target and when it is there; one that is there, once. */
function whereItLeads(measure: LinkedMeasure, dates: DateSettings): string {
  const rate = rateInWords(measure, dates);
  return isMet(measure) === true ? rate : `${distanceToTarget(measure)}. ${rate}`;
}

/** What others' figures are, and what is odd about the measures' own, in a paragraph. */
function asideOf(own: readonly LinkedMeasure[]): Block[] {
  const sentences = own.flatMap(({ text, benchmarks, unread, doubts }) => {
    const others = benchmarks
      .filter(({ latest }) => latest !== '')
      .map(({ name, latest }) => `${name} ${latest}`);
    const parts = [
      ...(others.length === 0 ? [] : [`to compare, ${others.join('; ')}`]),
      ...(unread.length === 0
        ? []
        : [
            `${plural(unread.length, 'cell')} not understood and left out (${unread.map((one) => `“${one.text}”`).join(', ')})`,
          ]),
      ...doubts.map((doubt) => doubt.replace(/\.$/, '')),
    ];
    return parts.length === 0 ? [] : [`${text}: ${parts.join('; ')}.`];
  });
  return sentences.length === 0 ? [] : [caption(sentences.join(' '))];
}

/** What the plan has written down as evidence, and what families say where it has a column of that. */
function writtenBlocks(
  actions: readonly Action[],
  { plan }: PackInput,
  voices: ReturnType<typeof voicesOf>,
  mostListed: number,
  isMeasured: boolean,
): Block[] {
  const shown = shownReferences(plan.actions);
  const still = actions.filter((action) => !hasLeft(action));
  if (voices === null && !hasEvidence(actions)) return [];
  const has = (action: Action) => action.evidence !== '' || (voices?.of(action) ?? '') !== '';
  const rank = ({ impact }: Action) => ratingStates.indexOf(impact.state);
  const written = still.filter(has).sort((a, b) => rank(a) - rank(b));
  const listed = written.slice(0, mostListed);
  const high = still.filter(({ impact }) => impact.state === 'blue' || impact.state === 'green');
  const without = high.filter((action) => action.evidence === '').length;
  const sentence = `Written down for ${written.length === 0 ? 'none' : written.length} of ${plural(still.length, 'action')}${high.length === 0 ? '' : `; of ${high.length} with impact Blue or Green, ${without === 0 ? 'all have some' : `${without} ${without === 1 ? 'has' : 'have'} none`}`}.${listed.length < written.length ? ` The first ${listed.length} are listed.` : ''}`;
  const head: Block[] = [{ kind: 'section', title: 'Evidence written down in the plan' }, caption(sentence)];
  // Where nothing else is to be told, the gap of an area without measures has said so.
  if (listed.length === 0) return high.length === 0 && !isMeasured ? [] : head;
  return [
    ...head,
    table<Action>({
      as: 'form',
      isList: true,
      rows: listed,
      columns: [
        { head: 'Action', kind: 'text', span: 4, of: ({ text }) => text },
        { ...referenceColumn<Action>(listed.length, shown, (action) => action), span: 2 },
        { head: 'Impact', kind: 'rating', span: 2, of: (action) => shownRating(action, 'impact') },
        {
          head: 'Evidence',
          kind: 'text',
          span: voices === null ? 9 : 5,
          of: ({ evidence }) => evidence || 'None',
        },
        ...(voices === null
          ? []
          : [
              {
                head: voices.column,
                kind: 'text' as const,
                span: 4,
                of: (action: Action) => voices.of(action) || 'None',
              },
            ]),
      ],
    }),
  ];
}

function answerBlocks(area: string, typed: KeptRow | undefined): Block[] {
  const own = (head: string, kind: 'kept' | 'keptDate', span: number): Column<string> => ({
    head,
    kind,
    span,
    of: () => keptContent(typed?.words.get(head)),
  });
  return [
    table<string>({
      as: 'form',
      rows: [area],
      columns: [
        { head: 'Priority area', kind: 'name', of: (name) => name },
        own(answerHeads.answer, 'kept', 10),
        own(answerHeads.who, 'kept', 4),
        own(answerHeads.when, 'keptDate', 2),
      ],
    }),
    { kind: 'guide' },
  ];
}
