import fc from 'fast-check';
import { styleAreas } from '../../src/excel/styleAreas';

const style = { bold: true };
const ruled = { bold: true, ruleBelow: '#000000' };
const cell = (look: object) => ({ content: '', style: look });

test('cells of one style become one area', () => {
  const rows = [
    [cell(style), cell(style)],
    [cell(style), cell(style)],
  ];
  expect(styleAreas(rows)).toEqual([{ area: { row: 0, column: 0, rows: 2, columns: 2 }, style }]);
});

test('rows with rules stay apart, so that each has its own', () => {
  expect(styleAreas([[cell(ruled)], [cell(ruled)]])).toHaveLength(2);
});

test('every styled cell is in just one area, and that one has its style', () => {
  const looks = fc.constantFrom(
    undefined,
    cell(style),
    cell(ruled),
    cell({ dashed: true }),
    cell({ fill: '#FFFFFF' }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(looks, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
      const areas = styleAreas(rows);
      rows.forEach((row, r) =>
        row.forEach((look, c) => {
          const over = areas.filter(
            ({ area }) =>
              r >= area.row && r < area.row + area.rows && c >= area.column && c < area.column + area.columns,
          );
          expect(over.map((area) => area.style)).toEqual(look === undefined ? [] : [look.style]);
        }),
      );
    }),
  );
});
