import type { Risk } from '../../plan/plan';
import { joined } from '../../cells/joined';
import { table, type Block, type Column } from '../blocks/block';
import { byGravity } from './byGravity';

/** The scale that registers score by. */
const fewest = 3;
const most = 5;

/** A likelihood or impact as its place on the scale: `4`, `4 - Likely`; null for what gives none. */
function placeOf(text: string): number | null {
  const [, digit] = /^\s*(\d)(?!\d|\.\d)/.exec(text) ?? [];
  const place = Number(digit);
  return place >= 1 && place <= most ? place : null;
}

/**
 * Where the risks stand by likelihood (up) and impact (across), by their references; nothing where the register does not
 * score both. A cell has the colour of its gravest risk as the register rates it.
 */
export function heatMap(risks: readonly Risk[]): Block[] {
  const placed = [...risks].sort(byGravity).flatMap((risk) => {
    const [likelihood, impact] = [placeOf(risk.likelihood), placeOf(risk.impact)];
    return likelihood === null || impact === null ? [] : [{ risk, likelihood, impact }];
  });
  if (placed.length === 0) return [];
  const highest = Math.max(fewest, ...placed.flatMap(({ likelihood, impact }) => [likelihood, impact]));
  const scale = Array.from({ length: highest }, (_, index) => index + 1);
  const without = risks.length - placed.length;
  const columnOf = (impact: number): Column<number> => ({
    head: `Impact ${impact}`,
    kind: 'rating',
    of: (likelihood) => {
      const here = placed.filter((one) => one.likelihood === likelihood && one.impact === impact);
      const [gravest] = here;
      if (gravest === undefined) return '';
      const words = joined(here.map(({ risk }) => risk.reference || 'one without a reference'));
      return { as: 'rating', figure: words, tint: gravest.risk.rating.state };
    },
  });
  // The narrow columns of the sheet are its fourth to eighth.
  return [
    { kind: 'section', title: 'Likelihood and impact' },
    {
      kind: 'beside',
      tables: [
        {
          from: mapColumn,
          table: table<number>({
            as: 'figures',
            rows: [...scale].reverse(),
            columns: [
              { head: 'Likelihood', kind: 'name', of: (likelihood) => `Likelihood ${likelihood}` },
              ...scale.map(columnOf),
            ],
          }),
        },
      ],
      words: {
        from: 0,
        span: mapColumn,
        lines: [
          `The references of ${placed.length} of ${risks.length} risks, where the register places them: likelihood up, impact across. A place has the colour of its gravest risk.`,
          ...(without === 0 ? [] : [`Not placed, since likelihood or impact is no number: ${without}.`]),
        ],
      },
    },
  ];
}

const mapColumn = 2;
