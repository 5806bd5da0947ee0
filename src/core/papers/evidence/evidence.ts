import { measuresSay } from '../../measures/evidenceGap';
import { rateRule } from '../../measures/atThisRate';
import { measuresOfArea, measuresWithoutAction, type LinkedMeasure } from '../../measures/linkMeasures';
import { ratingsAtBoard } from '../../history/ratingsAtBoard';
import { shownReferences } from '../../rollup/shownReference';
import type { Steps } from '../../steps';
import { joined } from '../../cells/joined';
import { areaGaps } from '../blocks/areaGap';
import { referenceWords } from '../blocks/actionLink';
import { caption, table, type Block, type Column, type LineChart, type TableBlock } from '../blocks/block';
import type { PlanFormulas } from '../figures/planFormulas';
import { fitOnePage, layOutBlocks } from '../blocks/layOutBlocks';
import { addKeptNotes, typedOn } from '../blocks/keptNotes';
import { readForm } from '../blocks/officerForm';
import { sources } from '../blocks/sources';
import type { PackInput } from '../pack/packInput';
import { matchKept } from '../sheet/kept';
import type { SheetGrid } from '../sheet/sheetGrid';
import { addTop, finishSheet, landscapeGrid } from '../sheet/sheetFrame';
import { valueNoteOf } from '../blocks/valueNote';
import type { SheetModel } from '../sheet/sheetModel';
import { plural, ratingWord } from '../words/words';
import { areaBlocks, listLengths, type AreaEvidence } from './areaEvidence';
import { answerColumns, answerHeads, evidenceCells } from './evidenceCells';
import { chartFigures, measureChart, mostPeriods, type MeasureChart } from './measureChart';
import { voicesOf } from './voices';

/** In characters, before they are fitted to the page: names, and a column for each period of the charts' figures. */
const columns = [
  { width: 30, flexible: true },
  ...Array.from({ length: mostPeriods }, () => ({ width: 6.6, flexible: false })),
];

/** Charts of more measures are left out: each is many calls. */
const mostCharts = 24;
/** Measures and areas that are named in a sentence; past these, the rest are counted. */
const mostNamed = 8;

/**
 * Lays out Evidence: on the first page a row an area, with its impact rating and what the measures say of it; then each
 * area with its claim, its measures over time, what is written down, the gap, and cells for the officers' answer.
 */
export function* evidencePaper(input: PackInput): Steps<SheetModel> {
  const { report, plan } = input;
  const grid = landscapeGrid(input, columns);
  const { measures } = report.measures;
  const { heading, formulas } = addTop(
    grid,
    input,
    'evidence',
    `Built ${input.builtAt} by BRAG Board.${measures.length === 0 ? '' : ` ${plural(measures.length, 'measure')} beside the impact ratings.`}`,
  );
  const areas = areasWithEvidence(input);
  yield;
  const charts = chartsOf(measures, input);
  const { figures, drawable } = figuresOf(charts);
  const voices = voicesOf(plan, input.cells);
  const firstPage = overview(
    [...areas.rows].sort((a, b) => gapOrder.indexOf(a.gap.kind) - gapOrder.indexOf(b.gap.kind)),
    measures,
    input,
    formulas,
  );
  const pages: Block[] = [];
  for (const area of areas.rows) {
    const lengths = listLengths.map((most) => areaBlocks(area, input, drawable, voices, most));
    const own = yield* longestOnOnePage(grid, lengths);
    const isMeasured = measuresOfArea(measures, area.area.name).length > 0;
    // With nothing but what is written down, areas share pages.
    pages.push(
      ...(isMeasured ? [{ kind: 'page' } as const, ...own] : [{ kind: 'together', blocks: own } as const]),
    );
  }
  // Charts say their first and last figure in words, so that the others are for the screen; the sources then stand on the
  // first page, where a whole page behind the areas would be theirs.
  const sourced: Block[] =
    charts.size === 0
      ? [...pages, ...sources(input)]
      : sources(
          input,
          [],
          [
            ...pages,
            { kind: 'not printed' },
            { kind: 'section', title: 'Figures of the charts' },
            ...figures,
          ],
        );
  const blocks: Block[] = [
    {
      kind: 'section',
      title: measures.length === 0 ? 'Impact, and the evidence for it' : 'What the measures say',
    },
    firstPage,
    ...valueNoteOf([firstPage]).map(caption),
    ...(measures.length === 0 ? [] : orphansInWords(input).map(caption)),
    ...(measures.some(({ points }) => points.length > 0) ? [caption(rateRule)] : []),
    ...sourced.slice(0, -1),
  ];
  // What was read ends the paper, behind all that officers typed.
  const end = sourced.slice(-1);
  yield;
  const drawn = yield* layOutBlocks(grid, areas.left.length === 0 ? [...blocks, ...end] : blocks);
  const heads: string[] = [...evidenceCells.keys, ...Object.values(answerHeads)];
  addKeptNotes(
    grid,
    'Answers on areas no longer in the plan',
    areas.left,
    evidenceCells,
    (head) => answerColumns[heads.indexOf(head)] ?? 0,
    columns.length,
  );
  if (areas.left.length > 0) yield* layOutBlocks(grid, end);
  return finishSheet(grid, {
    key: 'evidence',
    heading,
    charts: drawn,
    kept: [evidenceCells],
  });
}

/** @param lengths of an area's blocks, the longest first; that is taken where none fits on a page */
function* longestOnOnePage(grid: SheetGrid, lengths: readonly Block[][]): Steps<readonly Block[]> {
  for (const blocks of lengths) if (yield* fitOnePage(grid, blocks)) return blocks;
  return lengths[0] ?? [];
}

/** What the board should ask about stands first. */
const gapOrder = ['above', 'below', 'untold', 'none'];

function areasWithEvidence(input: PackInput) {
  const { report } = input;
  const { rated } = readForm(input);
  const gapOf = areaGaps(report);
  const typed = matchKept(
    typedOn(input, 'evidence', evidenceCells),
    report.areas.map(({ name }) => [name]),
  );
  const names = report.areas.map(({ name }) => name);
  const boards = input.history.snapshots
    .filter(({ cycleDate }) => cycleDate < report.asAt)
    .sort((a, b) => b.cycleDate - a.cycleDate)
    .map((snapshot) => ratingsAtBoard(snapshot, names, input.settings.areaRating));
  const rows = report.areas.flatMap((area, index): AreaEvidence[] => {
    const claim = rated[index]?.impact;
    if (claim === undefined) return [];
    const gap = gapOf(area, claim.inForce);
    let since: number | null = null;
    for (const { board, ratings } of boards) {
      if (claim.suggested === null || ratings[index]?.impact !== claim.suggested) break;
      since = board;
    }
    return [{ area, claim, since, gap, typed: typed.rows[index] }];
  });
  return { rows, left: typed.left };
}

function overview(
  rows: readonly AreaEvidence[],
  measures: readonly LinkedMeasure[],
  { report }: PackInput,
  formulas: PlanFormulas,
): TableBlock {
  // What was spent stands beside what the measures say it brought about.
  const spent: Column<AreaEvidence>[] =
    report.gaps.actual === undefined
      ? [
          {
            head: 'Spent (£)',
            kind: 'pounds',
            span: 2,
            of: ({ area }) => formulas.money(area.actions, 'actual', area.actual),
          },
        ]
      : [];
  const said: Column<AreaEvidence> = {
    head: 'What the measures say',
    kind: 'text',
    span: 7 - 2 * spent.length,
    of: ({ area }) => measuresSay(measuresOfArea(measures, area.name), report.limits),
  };
  return table<AreaEvidence>({
    as: 'form',
    rows,
    columns: [
      { head: 'Priority area', kind: 'name', of: ({ area }) => area.name },
      { head: 'Impact', kind: 'rating', span: 2, of: ({ claim }) => ratingWord(claim.inForce) },
      ...spent,
      ...(measures.length === 0 ? [] : [said]),
      {
        head: measures.length === 0 ? 'Evidence' : 'Gap',
        kind: 'text',
        span: measures.length === 0 ? 14 - 2 * spent.length : 7,
        of: ({ gap }) => gap.words,
      },
    ],
  });
}

/** Areas and actions without a measure, and measures that no action serves. */
function orphansInWords({ report, plan }: PackInput): string[] {
  const { areasWithout, actionsWithout, stale } = report.measures;
  const some = (names: readonly string[]): string => {
    const more = names.length - mostNamed;
    return joined(more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names);
  };
  const shown = shownReferences(plan.actions);
  const own = measuresWithoutAction(report.measures);
  return [
    ...(areasWithout.length === 0
      ? []
      : [`Areas with impact ratings and no measure: ${some(areasWithout)}.`]),
    ...(actionsWithout.length === 0
      ? []
      : [
          `Actions with an impact rating and no measure, of their own or of their area: ${some(actionsWithout.map((action) => referenceWords(action, shown)))}.`,
        ]),
    ...(own.length === 0 ? [] : [`Measures that no action serves: ${some(own.map(({ text }) => text))}.`]),
    ...(stale.length === 0
      ? []
      : [`Linked to an action, area or risk that the plan has no longer: ${some(stale)}.`]),
  ];
}

/** The tables behind the charts, one for all charts of the same periods, and for each measure what draws its chart. */
function figuresOf(charts: ReadonlyMap<LinkedMeasure, MeasureChart>) {
  const byPeriods = new Map<string, [LinkedMeasure, MeasureChart][]>();
  for (const one of charts) {
    const key = one[1].periods.join('\n');
    byPeriods.set(key, [...(byPeriods.get(key) ?? []), one]);
  }
  const drawable = new Map<LinkedMeasure, (span: number) => LineChart>();
  const figures = [...byPeriods.values()].map((group) => {
    const of = chartFigures(group.map(([, chart]) => chart));
    let first = 0;
    for (const [measure, { rows, chart }] of group) {
      const from = first;
      drawable.set(measure, (span) => chart(of, from, span));
      first += rows.length;
    }
    return of;
  });
  return { figures, drawable };
}

function chartsOf(
  measures: readonly LinkedMeasure[],
  { report }: PackInput,
): Map<LinkedMeasure, MeasureChart> {
  const linked = measures.filter(({ links }) => links.areas.length + links.actions.length > 0);
  const charts = linked.flatMap((measure, index): [LinkedMeasure, MeasureChart][] => {
    const chart = measureChart(measure, index + 1, report.dates);
    return chart === null ? [] : [[measure, chart]];
  });
  return new Map(charts.slice(0, mostCharts));
}
