import type { Cell, GridSheet } from '../gridSheet';
import { columnsOf, type LaidColumn } from '../layOut';
import type { DrawnAction } from '../drawPlan';
import { ofArea, type Layout } from './layout';

/**
 * How labels and values stand on a card: labels on the left, two of them in a row, above their values; cards beside
 * each other; or labels once, on the left of all.
 */
export type CardMode = 'left' | 'pairs' | 'above' | 'beside' | 'on its side';

type Put = (label: string, value: Cell, at: number) => void;

/** Each action on a card. */
export function cards(mode: CardMode = 'left'): Layout {
  return ({ random, plan }, sheet, top) => {
    const columns = columnsOf(random, plan);
    const gap = random.int(1, 2);
    const colon = random.chance(0.4) ? ':' : '';
    const labelled = (put: Put) => (action: DrawnAction) =>
      columns.forEach((column, at) => put(`${column.heading}${colon}`, column.cell(action), at));
    if (mode === 'on its side' || mode === 'beside') {
      plan.actions.forEach((action, n) => {
        const column = mode === 'beside' ? n * 3 : n + 1;
        labelled((label, value, at) => {
          if (mode === 'beside' || n === 0) sheet.put(top + at, mode === 'beside' ? column : 0, label);
          if (value !== '') sheet.put(top + at, mode === 'beside' ? column + 1 : column, value);
        })(action);
      });
      return {
        sheets: [sheet],
        table: { top, end: top + columns.length, right: plan.actions.length * 3 + 1 },
      };
    }
    let row = top;
    for (const action of plan.actions) {
      labelled(putBy(mode, sheet, row))(action);
      row += rowsOf(mode, columns) + gap;
    }
    return { sheets: [sheet], table: { top, end: row, right: mode === 'left' ? 3 : 5 } };
  };
}

const putBy =
  (mode: CardMode, sheet: GridSheet, row: number): Put =>
  (label, value, at) => {
    if (mode === 'left') {
      sheet.putRow(row + at, [label, value]);
      return;
    }
    if (mode === 'pairs') {
      sheet.putRow(row + Math.floor(at / 2), [label, value], (at % 2) * 2);
      return;
    }
    sheet.put(row + 2 * Math.floor(at / 3), at % 3, label);
    if (value !== '') sheet.put(row + 2 * Math.floor(at / 3) + 1, at % 3, value);
  };

const rowsOf = (mode: CardMode, { length }: readonly LaidColumn[]): number =>
  mode === 'left' ? length : mode === 'pairs' ? Math.ceil(length / 2) : 2 * Math.ceil(length / 3);

/** Cards under the name of each area, alone in its row. */
export const cardsUnderAreas: Layout = ({ random, plan }, sheet, top) => {
  const columns = columnsOf(random, plan, ['area']);
  let row = top + 1;
  plan.areas.forEach((name, area) => {
    sheet.put(row++, 0, { value: name, fill: '#D9E1F2' });
    for (const action of ofArea(plan, area)) {
      for (const column of columns) sheet.putRow(row++, [column.heading, column.cell(action)]);
      row++;
    }
  });
  return { sheets: [sheet], table: { top: top + 1, end: row, right: 3 } };
};
