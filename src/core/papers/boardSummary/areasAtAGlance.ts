import { grouped } from '../../cells/grouped';
import { ratingStates } from '../../plan/values/rating';
import { untold, type Gaps } from '../../rollup/gaps';
import type { RatingCounts } from '../../rollup/rollup';
import { shareSpent } from '../../rollup/variance';
import { arrowsInWords, formHeads, ratingWithArrow, showsImpact } from '../blocks/areaRating';
import { gapMark, gapMarkInWords, isGap } from '../blocks/areaGap';
import { table, type Block, type Column, type Content, type TableBlock } from '../blocks/block';
import type { BoardFigures } from '../blocks/boardFigures';
import { keptContent } from '../blocks/keptNotes';
import { countsInWords } from '../words/words';
import type { BoardRow } from './boardAreas';
import { countKey } from './countsTable';

const barsOver = (span: number): Column<BoardRow> => ({
  head: 'Actions by progress rating',
  key: 'bars',
  kind: 'bars',
  span,
  of: () => '',
});

/** The tables further down that the first page's figures are taken from. */
interface Behind {
  readonly counts: TableBlock;
  readonly money: TableBlock;
}

/** The first page's rows, the worst area first: both ratings, how its actions are rated, what is late, and the officers' line. */
export function areasAtAGlance(
  areas: readonly BoardRow[],
  total: BoardRow | undefined,
  { gaps, total: figures }: BoardFigures,
  behind: Behind,
): Block[] {
  const all = [...areas, ...(total === undefined ? [] : [total])];
  const isCompared = all.some(({ rated }) => rated.moved !== null || rated.impact.moved !== null);
  const hasImpact = showsImpact(
    gaps,
    all.map(({ rated }) => rated),
  );
  const hasMarks = hasImpact && areas.some(({ gap }) => gap !== undefined && isGap(gap));
  const aside = [...(isCompared ? [arrowsInWords] : []), ...(hasMarks ? [gapMarkInWords] : [])].join('. ');
  const hasBars = gaps.progress === undefined;
  const longest = Math.max(0, ...areas.map((row) => row.figures.actions.length));
  const hasMoney = gaps.actual === undefined && gaps.budget === undefined && figures.budget > 0;
  /** The row of an area in the tables further down; undefined for the whole plan, in their totals. */
  const rowOf = (row: BoardRow): number | undefined => (row === total ? undefined : areas.indexOf(row));
  const impact: Column<BoardRow> = {
    head: 'Impact',
    kind: 'rating',
    of: ({ rated, gap }) =>
      hasImpact
        ? `${ratingWithArrow(rated.impact)}${gap !== undefined && isGap(gap) ? gapMark : ''}`
        : untold,
  };
  const columns: Column<BoardRow>[] = [
    { head: 'Priority area', kind: 'name', of: ({ name }) => name },
    { head: 'Progress', kind: 'rating', of: ({ rated }) => ratingWithArrow(rated) },
    ...(hasImpact || !hasBars ? [impact] : []),
    // What stands to the right keeps its place.
    ...(hasBars ? [barsOver(hasImpact ? 3 : 4)] : []),
    {
      head: 'Overdue',
      kind: 'count',
      of: (row): Content => {
        const { overdue } = row.figures;
        if (overdue === null) return untold;
        return {
          later: (places) => ({
            formula: `=${places.cell(behind.counts, 'overdue', rowOf(row))}`,
            expected: overdue,
          }),
        };
      },
    },
    ...(hasMoney ? [{ head: 'Spend of budget', kind: 'text' as const, span: 4, of: spendOf }] : []),
    {
      head: formHeads.commentary,
      kind: 'kept',
      span: 6 + (hasMoney ? 0 : 4) + (hasBars ? 0 : 3),
      of: ({ typed }) => keptContent(typed?.words.get(formHeads.commentary)),
    },
  ];
  return [
    {
      kind: 'section',
      title: 'Priority areas, the worst first',
      ...(aside === '' ? {} : { aside }),
    },
    table<BoardRow>({
      as: 'form',
      rows: areas,
      hasTotal: total !== undefined,
      columns: columns.map((column) => ({
        ...column,
        total: (here) => (total === undefined ? '' : column.of(total, here)),
      })),
      ...(hasBars
        ? {
            bars: {
              name: 'BRAG Board progress',
              title: 'Actions by progress rating',
              column: 'bars',
              of: behind.counts,
              names: 'Priority area',
              series: ratingStates.map((state) => ({
                column: countKey('progress', state),
                state,
                least: Math.ceil(longest * leastLabelled),
              })),
            },
          }
        : {}),
    }),
    {
      kind: 'guide',
      beside: barsInWords(figures.progress, gaps),
    },
  ];

  /** `£881k of £1,161k (76%)`, which follows the figures further down; in whole pounds where there are few. */
  function spendOf(row: BoardRow): Content {
    const { actual, budget } = row.figures;
    const share = shareSpent(row.figures, gaps);
    return {
      later: (places) => {
        const [spent, given] = (['actual', 'budget'] as const).map((key) =>
          places.cell(behind.money, key, rowOf(row)),
        );
        const [unit, mark] = figures.budget < inThousandsFrom ? [1, ''] : [1000, 'k'];
        const whole = (cell: string | undefined) => `TEXT(ROUND(${cell}/${unit},0),"#,##0")`;
        const inWords = (pounds: number) => grouped(rounded(pounds / unit));
        const formula = `="£"&${whole(spent)}&"${mark} of £"&${whole(given)}&"${mark}"`;
        const expected = `£${inWords(actual)}${mark} of £${inWords(budget)}${mark}`;
        return share === null
          ? { formula, expected }
          : {
              formula: `${formula}&" ("&TEXT(${spent}/${given},"0%")&")"`,
              expected: `${expected} (${Math.round(share * 100)}%)`,
            };
      },
    };
  }
}

/** A part of a bar that is less of the longest has no room for its letter and figure, `R 1`. */
const leastLabelled = 0.12;

/** A plan with a budget of as much is told in thousands. */
const inThousandsFrom = 100_000;

/** Rounded as Excel does: away from nothing, and never to -0. */
const rounded = (amount: number): number => Math.sign(amount) * Math.round(Math.abs(amount)) || 0;

function barsInWords(progress: RatingCounts, gaps: Gaps): string {
  if (gaps.progress !== undefined) return gaps.progress.words;
  return `Bars: ${countsInWords(progress)}.`;
}
