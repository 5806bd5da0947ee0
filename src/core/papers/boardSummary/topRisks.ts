import type { Risk } from '../../plan/plan';
import { ratingNames } from '../../plan/values/rating';
import { table, type Block, type Column } from '../blocks/block';
import type { PackInput } from '../pack/packInput';
import { byGravity } from '../riskPerformance/byGravity';
import { riskMoves } from '../riskPerformance/riskMoves';

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
  const hasMoved = rows.some((risk) => moves.of(risk) !== '–');
  const area: Column<Risk> = {
    head: 'Priority area',
    kind: 'name',
    of: (risk) => (risk.area === '' ? 'Not linked to an area' : risk.area),
  };
  const since: Column<Risk> = { head: 'Since last time', kind: 'text', span: 3, of: moves.of };
  return [
    { kind: 'section', title: 'Top risks' },
    table<Risk>({
      as: 'form',
      isList: true,
      rows,
      columns: [
        ...(isLinked ? [area] : []),
        {
          head: 'Ref',
          kind: 'link',
          of: ({ reference, sheet, row }) => ({ sheet, row, words: reference || `Row ${row + 1}` }),
        },
        { head: 'Rating', kind: 'rating', of: ({ rating }) => ratingNames[rating.state] },
        { head: 'Risk', kind: 'text', span: isLinked ? 5 : 6, of: ({ text }) => text },
        ...(hasMoved ? [since] : []),
        {
          head: 'Controls',
          kind: 'text',
          span: hasMoved ? 6 : 9,
          of: ({ mitigation }) => mitigation || 'None written down',
        },
      ],
    }),
  ];
}
