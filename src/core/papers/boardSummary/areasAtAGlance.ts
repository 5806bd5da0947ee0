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

  /** `£881k of £1,161k (76%)`, which follows the figures further down; in whole pounds where there are few, or less than £1,000. */
  function spendOf(row: BoardRow): Content {
    const { actual, budget } = row.figures;
    const share = shareSpent(row.figures, gaps);
    return {
      later: (places) => {
        const [spent, given] = (['actual', 'budget'] as const).map((key) =>
          places.cell(behind.money, key, rowOf(row)),
        );
        const isShort = figures.budget >= inThousandsFrom;
        const formula = `=${poundsFormula(spent ?? '', isShort)}&" of "&${poundsFormula(given ?? '', isShort)}`;
        const expected = `${poundsInShort(actual, isShort)} of ${poundsInShort(budget, isShort)}`;
        // What came back is no share of the budget.
        return share === null || share < 0
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

/** `£881k`, `£950`, `-£200`: in thousands where there is one. */
function poundsInShort(pounds: number, isShort: boolean): string {
  const size = Math.abs(pounds);
  const [whole, mark] = isShort && size >= 1000 ? [rounded(size / 1000), 'k'] : [rounded(size), ''];
  return `${pounds < 0 ? '-' : ''}£${grouped(whole)}${mark}`;
}

/** The same as a formula. */
function poundsFormula(cell: string, isShort: boolean): string {
  const whole = `TEXT(ROUND(ABS(${cell}),0),"#,##0")`;
  const thousands = `TEXT(ROUND(ABS(${cell})/1000,0),"#,##0")&"k"`;
  const size = isShort ? `IF(ABS(${cell})<1000,${whole},${thousands})` : whole;
  return `IF(${cell}<0,"-","")&"£"&${size}`;
}

/** Rounded as Excel does: away from nothing, and never to -0. */
const rounded = (amount: number): number => Math.sign(amount) * Math.round(Math.abs(amount)) || 0;

function barsInWords(progress: RatingCounts, gaps: Gaps): string {
  if (gaps.progress !== undefined) return gaps.progress.words;
  return `Bars: ${countsInWords(progress)}.`;
}
