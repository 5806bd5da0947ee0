import { areaRatingRuleInWords, type AreaRatingRule } from '../../rollup/areaRatingRule';
import { figureNotes, moneyFigures, recordsMoney } from '../../rollup/figureNotes';
import { gapSentences } from '../../rollup/gaps';
import { impactShown, rollUpMatrix } from '../../rollup/rollUpMatrix';
import type { Steps } from '../../steps';
import { caption, hasValues, type Block, type TableBlock } from '../blocks/block';
import type { BoardFigures } from '../blocks/boardFigures';
import { fits, layOutBlocks } from '../blocks/layOutBlocks';
import { matrixTable } from '../blocks/matrixTable';
import { formCells, readForm } from '../blocks/officerForm';
import { sourceInShort, sourceNote } from '../blocks/sourceNote';
import { keyInWords } from '../blocks/sources';
import { spendTrend, unmovedSpend } from '../finance/spendSinceWords';
import { totalsDiffering } from '../finance/reconciliation';
import type { PlanFormulas } from '../figures/planFormulas';
import type { PackInput } from '../pack/packInput';
import { addTop, finishSheet } from '../sheet/sheetFrame';
import type { SheetModel } from '../sheet/sheetModel';
import { valueMark } from '../sheet/styles';
import { plural } from '../words/words';
import { areasAtAGlance } from './areasAtAGlance';
import { boardAreas, boardTotal } from './boardAreas';
import { boardGrid } from './boardGrid';
import { countsTable } from './countsTable';
import { decisionBlocks } from './decisions';
import { headlines } from './headlines';
import { moneyTable } from './moneyTable';
import { movementBlocks } from './movementTable';
import { notesLeft, ratedByOfficers, ratingForm } from './ratingForm';
import { topRisks } from './topRisks';

/**
 * Lays out the Board summary on A4 landscape: on the first page what a board needs to know and to decide, on the next two
 * the figures and reasons that lie behind it, and then, on the screen only, the form for officers' own ratings. With many
 * areas there are more pages.
 */
export function* boardSummary(input: PackInput): Steps<SheetModel> {
  const { report, plan } = input;
  const grid = boardGrid(input);
  const { heading, formulas, asAt } = addTop(
    grid,
    input,
    'board-summary',
    `Built ${input.builtAt} by BRAG Board.`,
  );
  const form = readForm(input);
  const areas = boardAreas(report, form);
  const total = boardTotal(report, form);
  yield;
  const counts = countsTable(areas, total, report, formulas);
  yield;
  const money = moneyTable(areas, total, report.gaps, formulas, grid.widths.length);
  yield;
  const differing = totalsDiffering(plan);
  const hasMoney = recordsMoney(report.gaps);
  const first: Block[] = [
    { kind: 'text', look: 'message', text: input.mainPoints.join(' ') },
    ...areasAtAGlance(areas, total, report, { counts, money }),
  ];
  let asked: Block[] = [];
  for (const [decisions, risks] of listLengths) {
    asked = [
      ...decisionBlocks(input, decisions),
      ...topRisks(input, risks),
      caption([keyInWords(report, plan), sourceInShort(plan, report), differing].join(' ').trim()),
    ];
    if (yield* fits(grid, [...first, ...asked])) break;
  }
  const countsNote = valueNote([counts]);
  yield;
  const moneyNote = valueNote([money]);
  yield;
  const matrix = matrixBlocks(input, formulas, grid.widths.length);
  yield;
  const movement = movementBlocks(input, areas, asAt);
  // Without an earlier board there is a title only, by which the rows around are known again once there is one.
  const hasMoved = movement.length > 1;
  const rating = ratingForm([...areas, ...(total === undefined ? [] : [total])], report.gaps);
  const charts = yield* layOutBlocks(grid, [
    ...first,
    ...asked,
    { kind: 'page' },
    { kind: 'section', title: 'Ratings and dates by priority area (number of actions)' },
    { kind: 'tiles', tiles: headlines(report, counts, money) },
    counts,
    ...inOne([...figureNotes(report.total, report.gaps), ...countsNote]),
    together(matrix),
    {
      kind: 'together',
      blocks: [
        { kind: 'section', title: `Suggested rating${hasMoney ? ' and money' : ''} by priority area` },
        money,
        ...inOne([
          ...ratedByOfficers(areas),
          ...spendTrend(report.spendAndImpact),
          ...unmovedSpend(report.spendAndImpact),
          ...(hasMoney ? gapSentences(report.gaps, moneyFigures) : []),
          ...(differing === '' ? [] : [differing]),
          ...moneyNote,
        ]),
      ],
    },
    ...(hasMoved ? [together(movement)] : []),
    // A form to fill in, and links, are nothing on paper.
    { kind: 'not printed' },
    ...(hasMoved ? [] : movement),
    ...rating,
    ...notesLeft(form),
    ...links(input.contents),
    // Last, since a copy of a paper is known to end there.
    caption(`${liveFigures} ${sourceNote(plan)}`),
  ]);
  return finishSheet(grid, {
    key: 'board-summary',
    heading,
    charts,
    kept: formCells,
  });
}

/** How many decisions and risks the first page has: the most that there is room for. */
const listLengths = [
  [5, 5],
  [5, 3],
  [4, 3],
  [3, 3],
  [3, 2],
  [3, 1],
  [2, 1],
] as const;

const together = (blocks: readonly Block[]): Block => ({ kind: 'together', blocks });

const captions = (sentences: readonly string[]): Block[] => sentences.map(caption);

/** One caption of some sentences; none of none. */
const inOne = (sentences: readonly string[]): Block[] =>
  sentences.length === 0 ? [] : [caption(sentences.join(' '))];

function links([, ...others]: PackInput['contents']): Block[] {
  if (others.length === 0) return [];
  const to = others.map(({ key, title }) => ({ linkTo: key, words: title }));
  return [{ kind: 'links', lead: 'Also in this workbook:', links: to }];
}

/** Actions by both of their ratings, with what all the figures mean beside them. @param columns of the sheet */
function matrixBlocks(
  { report, plan, settings }: PackInput,
  formulas: PlanFormulas,
  columns: number,
): Block[] {
  const notes = notesOn(settings.areaRating, report.gaps);
  const meaning: Block[] = [{ kind: 'section', title: 'What the figures mean' }, ...captions(notes)];
  const { progress, impact } = report.gaps;
  if (progress?.kind === 'not recorded' || impact?.kind === 'not recorded') return meaning;
  const title: Block = {
    kind: 'section',
    title: `Progress by impact (number of actions${report.gaps.actions === undefined ? `, of ${report.total.actions.length}` : ''}), and what the figures mean`,
  };
  const untoldRatings = gapSentences(report.gaps, ['progress', 'impact']);
  if (untoldRatings.length > 0) return [title, ...captions([untoldRatings.join(' '), ...notes])];
  const matrix = matrixTable(formulas, {
    corner: 'Progress, by impact',
    matrix: rollUpMatrix(plan.actions, () => 1),
    kind: 'count',
    live: (over, expected) => over.actions(plan.actions, expected),
  });
  const from = matrix.columns.length;
  return [
    title,
    {
      kind: 'beside',
      tables: [{ from: 0, table: matrix }],
      words: { from, span: columns - from, lines: notes },
    },
    ...inOne([matrixCaption(report), ...valueNote([matrix])]),
  ];
}

/** In words, what a board looks for in the matrix: work that is done or going well, without its effect. */
function matrixCaption({ total }: BoardFigures): string {
  const { all, without } = impactShown(total.actions, ['blue', 'green']);
  return (
    `Of ${plural(all, 'action')} with progress Blue or Green, impact is Blue or Green for ${all - without}, and Red, Amber ` +
    `or not rated for ${without}. Not rated here: blank, or not a rating.`
  );
}

/** What the words over the figures mean, as far as the plan records what they are about. */
function notesOn(rule: AreaRatingRule, gaps: BoardFigures['gaps']): string[] {
  const has = (figure: 'overdue' | 'forecast' | 'budget'): boolean => gaps[figure]?.kind !== 'not recorded';
  const meanings = [
    ...(has('overdue')
      ? [
          'Overdue: open, and due before the as-at date.',
          'Open: not finished (by the key, a completion date or 100%), and not out of the plan.',
          'Due in 30 days counts from the as-at date.',
        ]
      : []),
    'Not rated: blank, or a word such as “Not started”.',
    'Not a rating: anything else in its cell.',
    ...(has('forecast') && has('budget') ? ['Variance: forecast less budget; plus is over budget.'] : []),
  ];
  return [
    meanings.join(' '),
    `Suggested rating, from progress: ${areaRatingRuleInWords(rule, gaps.impact?.kind !== 'not recorded')}`,
  ];
}

const liveFigures = `Figures are live formulas over the plan, except those marked ${valueMark}. Ratings, movement and words are as at the build.`;

/** What the mark means, under tables that have one. */
const valueNote = (tables: readonly TableBlock[]): string[] =>
  tables.some(hasValues)
    ? [
        `${valueMark} A value from the build: the plan has colours without words, or dates or amounts typed as text.`,
      ]
    : [];
