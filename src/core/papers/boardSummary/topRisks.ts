import type { Risk } from '../../plan/plan';
import { ratingNames } from '../../plan/values/rating';
import { table, type Block, type Column } from '../blocks/block';
import type { PackInput } from '../pack/packInput';
import { byGravity } from '../riskPerformance/byGravity';
import { riskMoves, unknownMove } from '../riskPerformance/riskMoves';

/**
 * The gravest risks of the workbook's own register; nothing where it has none.
 * @param most how many there is room for; the others stand on Risk and performance
 */
export function topRisks({ plan, earlierRisks, report }: PackInput, most: number): Block[] {
  const { risks } = plan;
  if (risks.length === 0) return [];
  const moves = riskMoves(risks, earlierRisks, report.asAt);
  const rows = [...risks].sort(byGravity).slice(0, most);
  // A column that says the same in every row says nothing.
  const isLinked = rows.some(({ area }) => area !== '');
  const [first, ...others] = rows.map(moves.of);
  const hasMoved = others.some((words) => words !== first);
  const area: Column<Risk> = {
    head: 'Priority area',
    kind: 'name',
    of: (risk) => (risk.area === '' ? 'Not linked to an area' : risk.area),
  };
  const since: Column<Risk> = { head: 'Since last time', kind: 'text', span: 3, of: moves.of };
  const risk: Column<Risk> = { head: 'Risk', kind: 'text', span: 5, of: ({ text }) => text };
  const aside = hasMoved || first === undefined || first === unknownMove ? '' : `Since last time: ${first}`;
  return [
    { kind: 'section', title: 'Top risks', aside },
    table<Risk>({
      as: 'form',
      isList: true,
      rows,
      columns: [
        isLinked ? area : risk,
        {
          head: 'Ref',
          kind: 'link',
          of: ({ reference, sheet, row }) => ({ sheet, row, words: reference || `Row ${row + 1}` }),
        },
        { head: 'Rating', kind: 'rating', of: ({ rating }) => ratingNames[rating.state] },
        ...(isLinked ? [risk] : []),
        ...(hasMoved ? [since] : []),
        {
          head: 'Controls',
          kind: 'text',
          span: (isLinked ? 9 : 10) - (hasMoved ? 3 : 0),
          of: ({ mitigation }) => mitigation || 'None written down',
        },
      ],
    }),
  ];
}
