import { ratingStates } from '../../plan/values/rating';
import { untold, type Gaps } from '../../rollup/gaps';
import type { RatingCounts } from '../../rollup/rollup';
import { shareSpent } from '../../rollup/variance';
import { arrowsInWords, formHeads, ratingWithArrow } from '../blocks/areaRating';
import { table, type Block, type Column, type Content, type TableBlock } from '../blocks/block';
import type { BoardFigures } from '../blocks/boardFigures';
import { keptContent } from '../blocks/keptNotes';
import { countsInWords } from '../words/words';
import type { BoardRow } from './boardAreas';
import { countKey } from './countsTable';

const bars: Column<BoardRow> = {
  head: 'Actions by progress rating',
  key: 'bars',
  kind: 'bars',
  span: 3,
  of: () => '',
};

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
  const hasImpact = gaps.impact?.kind !== 'not recorded' || all.some(({ rated }) => rated.impact.override !== null); // prettier-ignore
  const hasBars = gaps.progress === undefined;
  const hasMoney = gaps.actual === undefined && gaps.budget === undefined && figures.budget > 0;
  /** The row of an area in the tables further down; undefined for the whole plan, in their totals. */
  const rowOf = (row: BoardRow): number | undefined => (row === total ? undefined : areas.indexOf(row));
  const columns: Column<BoardRow>[] = [
    { head: 'Priority area', kind: 'name', of: ({ name }) => name },
    { head: 'Progress', kind: 'rating', of: ({ rated }) => ratingWithArrow(rated) },
    {
      head: 'Impact',
      kind: 'rating',
      of: ({ rated }) => (hasImpact ? ratingWithArrow(rated.impact) : untold),
    },
    ...(hasBars ? [bars] : []),
    {
      head: 'Overdue',
      kind: 'count',
      of: (row): Content => {
        const { overdue } = row.figures;
        if (overdue === null) return untold;
        return {
          later: (places) => ({ formula: `=${places.cell(behind.counts, 'overdue', rowOf(row))}`, expected: overdue }), // prettier-ignore
        };
      },
    },
    ...(hasMoney ? [{ head: 'Spend of budget', kind: 'text' as const, span: 3, of: spendOf }] : []),
    {
      head: formHeads.commentary,
      kind: 'kept',
      span: 7 + (hasMoney ? 0 : 3) + (hasBars ? 0 : 3),
      of: ({ typed }) => keptContent(typed?.words.get(formHeads.commentary)),
    },
  ];
  return [
    {
      kind: 'section',
      title: 'Priority areas, the worst first',
      ...(isCompared ? { aside: arrowsInWords } : {}),
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
              series: ratingStates.map((state) => ({ column: countKey('progress', state), state })),
            },
          }
        : {}),
    }),
    { kind: 'guide', beside: caption(figures.progress, gaps) },
  ];

  /** `£881k of £1,161k`, which follows the figures further down. */
  function spendOf(row: BoardRow): Content {
    const { actual, budget } = row.figures;
    const share = shareSpent(row.figures, gaps);
    return {
      later: (places) => {
        const [spent, given] = (['actual', 'budget'] as const).map((key) => places.cell(behind.money, key, rowOf(row))); // prettier-ignore
        const thousands = (cell: string | undefined) => `TEXT(ROUND(${cell}/1000,0),"#,##0")`;
        const inWords = (pounds: number) => wholeThousands(pounds).toLocaleString('en-GB');
        const formula = `="£"&${thousands(spent)}&"k of £"&${thousands(given)}&"k"`;
        const expected = `£${inWords(actual)}k of £${inWords(budget)}k`;
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

/** Rounded as Excel does: away from nothing, and never to -0. */
const wholeThousands = (pounds: number): number =>
  Math.sign(pounds) * Math.round(Math.abs(pounds) / 1000) || 0;

function caption(progress: RatingCounts, gaps: Gaps): string {
  if (gaps.progress !== undefined) return gaps.progress.words;
  return `Bars: ${countsInWords(progress)}.`;
}
