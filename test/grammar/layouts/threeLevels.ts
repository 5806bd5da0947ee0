import { columnsOf, putAction, putConditional, putHeadings } from '../layOut';
import type { Layout } from './layout';

/** Priority, objective and action: the first two in columns or bands. */
export const threeLevels: Layout = ({ random, plan }, sheet, top) => {
  const isBand = random.chance(0.5);
  const columns = columnsOf(random, plan, isBand ? ['area', 'aim'] : ['aim']);
  const aimColumn = isBand ? 0 : columns.findIndex(({ field }) => field === 'area') + 1;
  const aimHeading = random.pick(
    plan.vocabulary.headings.aim.filter((heading) => columns.every((column) => column.heading !== heading)),
  );
  const aimOf = new Map<number, string>();
  const written = [
    ...columns.slice(0, aimColumn),
    {
      field: 'aim' as const,
      heading: aimHeading,
      cell: ({ area }: { area: number }) => aimOf.get(area) ?? '',
    },
    ...columns.slice(aimColumn),
  ];
  putHeadings(sheet, top, written);
  let row = top + 1;
  let before = -1;
  let aim = '';
  const pool = random.sample(plan.vocabulary.aims, plan.vocabulary.aims.length);
  plan.actions.forEach((action, at) => {
    const isNew = action.area !== before;
    if (isNew && isBand) sheet.put(row++, 0, { value: plan.areas[action.area]!, fill: '#D9E1F2' });
    if (isNew || random.chance(0.35)) aim = pool[at % pool.length]!;
    aimOf.set(action.area, aim);
    putAction(sheet, row++, written, action);
    before = action.area;
  });
  putConditional(sheet, plan, written, top + 1, row - top - 1);
  return { sheets: [sheet], table: { top, end: row, right: written.length } };
};
