import type { Cell } from '../gridSheet';
import { columnsOf, putAction, putConditional, putHeadings, type LaidColumn } from '../layOut';
import type { DrawnAction } from '../drawPlan';
import * as fresh from '../words/fresh/labels';
import { sharedBy, type Shared } from '../words/wordSet';
import { ofArea, type Layout } from './layout';

/** Where totals stand. */
export type TotalKind = 'below' | 'above' | 'blocks' | 'unlabelled' | 'far label';

const labels: Shared = {
  usual: ['Total', 'TOTAL', 'Totals', 'Grand total', 'Total cost'],
  fresh: fresh.totals,
};
const blockLabels: Shared = { usual: ['Sub-total', 'Subtotal', 'Total'], fresh: fresh.subtotals };

const moneyFields = ['budget', 'actual', 'forecast'] as const;

/** A table with rows of totals among its rows: they are no actions, and their amounts count once. */
export function totals(kind: TotalKind): Layout {
  return ({ random, words, plan }, sheet, top) => {
    const inBlocks = kind === 'blocks';
    const columns = columnsOf(random, plan, inBlocks ? ['area'] : []);
    const money = plan.moneyStyle;
    const total = (actions: readonly DrawnAction[], label: string): Cell[] => {
      const cells = columns.map(({ field }): Cell => {
        const name = moneyFields.find((one) => one === field);
        return name === undefined
          ? ''
          : money.cell(actions.reduce((sum, action) => sum + (action[name] ?? 0), 0));
      });
      const firstMoney = columns.findIndex(({ field }: LaidColumn) =>
        moneyFields.some((one) => one === field),
      );
      if (label !== '') cells[kind === 'far label' && firstMoney > 0 ? firstMoney - 1 : 0] = label;
      return cells;
    };
    const label = kind === 'unlabelled' ? '' : random.pick(sharedBy(labels, words));
    putHeadings(sheet, top, columns);
    let row = top + 1;
    if (kind === 'above') sheet.putRow(row++, total(plan.actions, label));
    if (inBlocks) {
      plan.areas.forEach((name, area) => {
        sheet.put(row++, 0, { value: name, fill: '#D9E1F2' });
        for (const action of ofArea(plan, area)) putAction(sheet, row++, columns, action);
        sheet.putRow(row++, total(ofArea(plan, area), random.pick(sharedBy(blockLabels, words))));
      });
      if (random.chance(0.5)) sheet.putRow(row++, total(plan.actions, 'Grand total'));
    } else {
      for (const action of plan.actions) putAction(sheet, row++, columns, action);
      if (kind === 'unlabelled') row += random.int(0, 1);
      if (kind !== 'above') sheet.putRow(row++, total(plan.actions, label));
    }
    putConditional(sheet, plan, columns, top + 1, row - top - 1);
    return { sheets: [sheet], table: { top, end: row, right: columns.length } };
  };
}
