import { spotOf, type PlanRule } from './rule';

/** Actions stand on hidden rows. They count like the others, so that the figures are more than what is seen. */
export const rowHidden: PlanRule = {
  code: 'row.hidden',
  severity: 'info',
  title: 'Actions stand on rows that are hidden, by hand or by a filter.',
  find: ({ tables, actions }) =>
    tables.flatMap(({ sheet, hiddenRows }) => {
      if (hiddenRows === undefined) return [];
      const rows = new Set(hiddenRows);
      const [first, ...others] = actions.filter(({ place }) => place.sheet === sheet && rows.has(place.row));
      if (first === undefined) return [];
      const row = first.place.row + 1;
      const message =
        others.length === 0
          ? `The action on row ${row} is hidden, but is counted all the same.`
          : `${others.length + 1} actions from row ${row} on are hidden, but are counted all the same.`;
      return [
        {
          spot: spotOf(first, 'action'),
          message,
          advice: 'Clear the filter or show the rows, to see everything that is counted.',
        },
      ];
    }),
};
