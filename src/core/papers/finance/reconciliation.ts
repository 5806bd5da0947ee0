import { absoluteAddress, cellAddress, quoteSheetName } from '../../cells/address';
import { joined } from '../../cells/joined';
import { pounds } from '../../cells/pounds';
import { planTotals, typedAmounts, type PlanTotal } from '../../rollup/planTotals';
import { caption, table, type Block } from '../blocks/block';
import type { PackInput } from '../pack/packInput';
import { paperTitle } from '../sheet/paperWords';
import { numberWord, quoted } from '../words/words';

const fieldNames = { budget: 'Budget', actual: 'Actual', forecast: 'Forecast' };

/** Which of the plan's own totals are not what its actions add up to, for papers that show the sums; '' where all are. */
export function totalsDiffering(plan: PackInput['plan']): string {
  const differing = planTotals(plan).filter(({ agrees }) => !agrees);
  const [first] = differing;
  if (first === undefined) return '';
  const { field, row, column, ours } = first;
  const apart = Math.abs(pence(ours - first.pounds));
  const than = `${pounds(apart)} ${ours > first.pounds ? 'less' : 'more'} than its actions come to`;
  const more =
    differing.length === 1
      ? ''
      : `, and ${numberWord(differing.length - 1)} more of its totals ${differing.length === 2 ? 'differs' : 'differ'}`;
  return `The plan’s own total of ${field} (${cellAddress(row, column)}) is ${than}${more}: see ${paperTitle('finance')}.`;
}

/** The totals that the plan itself gives beside ours, to the penny, with what explains a difference; nothing where it gives none. */
export function reconciliation({ plan, cells }: Pick<PackInput, 'plan' | 'cells'>): Block[] {
  const title: Block = { kind: 'section', title: 'Check against the plan’s totals' };
  const totals = planTotals(plan);
  if (totals.length === 0) return [];
  const differing = totals.filter(({ agrees }) => !agrees);
  return [
    title,
    table<PlanTotal>({
      as: 'list',
      rows: totals,
      columns: [
        {
          head: 'Total in the plan',
          kind: 'text',
          of: ({ sheet, row, column }) => `${quoted(sheet)}, cell ${cellAddress(row, column)}`,
        },
        { head: 'Money', kind: 'text', of: ({ field }) => fieldNames[field] },
        {
          head: 'The plan says (£)',
          key: 'plan',
          kind: 'pence',
          of: ({ sheet, row, column, pounds }) => ({
            formula: `=${quoteSheetName(sheet)}!${absoluteAddress({ row, column, rows: 1, columns: 1 })}`,
            expected: pounds,
          }),
        },
        { head: 'We make it (£)', key: 'ours', kind: 'pence', of: ({ ours }) => ours },
        {
          head: 'Difference (£)',
          kind: 'pence',
          of: ({ ours, pounds }, here) => ({
            formula: `=ROUND(${here.cell('ours')}-${here.cell('plan')},2)`,
            expected: pence(ours - pounds),
          }),
        },
      ],
    }),
    ...differing.map((total) => caption(differenceInWords(total, cells))),
  ];
}

function differenceInWords(total: PlanTotal, cells: PackInput['cells']): string {
  const where = `${fieldNames[total.field]}, ${cellAddress(total.row, total.column)}`;
  const typed = typedAmounts(total, cells).map(({ action, text }) => `${nameOf(action)} (“${text}”)`);
  return typed.length === 0
    ? `${where}: the two differ. Look for a row that the plan’s total leaves out, or counts twice.`
    : `${where}: the plan’s total passes over amounts typed as words, which we read where we can: ${joined(typed)}.`;
}

const nameOf = ({ reference, text }: PlanTotal['of'][number]): string =>
  reference === '' ? text.slice(0, 30) : reference;

const pence = (pounds: number): number => Math.round(pounds * 100) / 100;
