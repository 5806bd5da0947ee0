import { measuresSay } from '../../measures/evidenceGap';
import { rateRule } from '../../measures/atThisRate';
import { measuresOfArea, measuresWithoutAction, type LinkedMeasure } from '../../measures/linkMeasures';
import { ratingsAtBoard } from '../../history/ratingsAtBoard';
import { shownReferences } from '../../rollup/shownReference';
import type { Steps } from '../../steps';
import { joined } from '../../cells/joined';
import { areaGaps } from '../blocks/areaGap';
import { referenceWords } from '../blocks/actionLink';
import { caption, hasValues, table, type Block, type Column, type TableBlock } from '../blocks/block';
import type { PlanFormulas } from '../figures/planFormulas';
import { layOutBlocks } from '../blocks/layOutBlocks';
import { addKeptNotes, typedOn } from '../blocks/keptNotes';
import { readForm } from '../blocks/officerForm';
import { sources } from '../blocks/sources';
import type { PackInput } from '../pack/packInput';
import { matchKept } from '../sheet/kept';
import { addTop, finishSheet, landscapeGrid } from '../sheet/sheetFrame';
import { valueMark } from '../sheet/styles';
import type { SheetModel } from '../sheet/sheetModel';
import { plural, ratingWord } from '../words/words';
import { areaBlocks, type AreaEvidence } from './areaEvidence';
import { answerHeads, evidenceCells } from './evidenceCells';
import { chartFigures, measureChart, type MeasureChart } from './measureChart';
import { voicesOf } from './voices';

/** In characters, before they are fitted to the page: names, short columns, and words. */
const columns = [
  { width: 34, flexible: true },
  { width: 9.6, flexible: false },
  { width: 9.6, flexible: false },
  { width: 9.6, flexible: false },
  { width: 9.6, flexible: false },
  { width: 26, flexible: true },
  { width: 26, flexible: true },
  { width: 34, flexible: true },
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
    'Evidence',
    `Built ${input.builtAt} by BRAG Board. ${plural(measures.length, 'measure')} beside the impact ratings.`,
  );
  const areas = areasWithEvidence(input);
  yield;
  const charts = chartsOf(measures, input);
  const figures = chartFigures([...charts.values()]);
  let first = 0;
  const drawable = new Map(
    [...charts].map(([measure, { rows, chart }]) => {
      const from = first;
      first += rows.length;
      return [measure, (span: number) => chart(figures, from, span)] as const;
    }),
  );
  const voices = voicesOf(plan, input.cells);
  const firstPage = overview(
    [...areas.rows].sort((a, b) => gapOrder.indexOf(a.gap.kind) - gapOrder.indexOf(b.gap.kind)),
    measures,
    input,
    formulas,
  );
  const blocks: Block[] = [
    { kind: 'section', title: 'What the measures say' },
    firstPage,
    ...(hasValues(firstPage) ? [caption(`${valueMark} A value from the build, not a formula.`)] : []),
    ...orphansInWords(input).map(caption),
    caption(rateRule),
    ...areas.rows.flatMap((area): Block[] => [
      { kind: 'page' },
      ...areaBlocks(area, input, drawable, voices),
    ]),
    ...(charts.size === 0
      ? []
      : [{ kind: 'page' as const }, { kind: 'section' as const, title: 'Figures of the charts' }, figures]),
  ];
  yield;
  const drawn = layOutBlocks(grid, blocks);
  const heads: string[] = [...evidenceCells.keys, ...Object.values(answerHeads)];
  addKeptNotes(grid, 'Answers on areas no longer in the plan', areas.left, evidenceCells, (head) =>
    heads.indexOf(head),
  );
  layOutBlocks(grid, sources(input));
  return finishSheet(grid, {
    key: 'evidence',
    name: 'Evidence',
    heading,
    charts: drawn,
    kept: [evidenceCells],
  });
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
            of: ({ area }) => formulas.money(area.actions, 'actual', area.actual),
          },
        ]
      : [];
  return table<AreaEvidence>({
    as: 'form',
    rows,
    columns: [
      { head: 'Priority area', kind: 'name', of: ({ area }) => area.name },
      { head: 'Impact', kind: 'rating', of: ({ claim }) => ratingWord(claim.inForce) },
      ...spent,
      {
        head: 'What the measures say',
        kind: 'text',
        span: 4 - spent.length,
        of: ({ area }) => measuresSay(measuresOfArea(measures, area.name), report.limits),
      },
      { head: 'Gap', kind: 'text', span: 2, of: ({ gap }) => gap.words },
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
