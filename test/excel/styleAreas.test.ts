import fc from 'fast-check';
import { commonStyle } from '../../src/excel/commonStyle';
import { styleAreas } from '../../src/excel/styleAreas';
import { atOnce } from '../support/atOnce';

const style = { bold: true };
const ruled = { bold: true, ruleBelow: '#000000' };
const cell = (look: object) => ({ content: '', style: look });

test('cells of one style become one area', () => {
  const rows = [
    [cell(style), cell(style)],
    [cell(style), cell(style)],
  ];
  expect(atOnce(styleAreas(rows))).toEqual({
    shapes: [{ area: { row: 0, column: 0, rows: 2, columns: 2 }, style }],
    colours: [],
  });
});

test('rows with rules stay apart, so that each has its own', () => {
  expect(atOnce(styleAreas([[cell(ruled)], [cell(ruled)]])).shapes).toHaveLength(2);
});

test('cells that differ in nothing but their colours are one area, and then one for each colour', () => {
  const red = { bold: true, fill: '#B3261E' };
  const rows = [[cell(red)], [cell({ ...red, fill: '#00703C' })], [cell(red)]];
  const { shapes, colours } = atOnce(styleAreas(rows));
  expect(shapes).toEqual([{ area: { row: 0, column: 0, rows: 3, columns: 1 }, style: { bold: true } }]);
  expect(colours.map(({ style: { fill } }) => fill)).toEqual(['#B3261E', '#00703C', '#B3261E']);
});

test('the areas that a cell is in give it its whole style, and none that is not its own', () => {
  const looks = fc.constantFrom(
    undefined,
    cell(style),
    cell(ruled),
    cell({ dashed: true }),
    cell({ fill: '#FFFFFF' }),
    cell({ bold: true, fill: '#B3261E', colour: '#FFFFFF' }),
    cell({ dashed: true, colour: '#0B0C0C' }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(looks, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
      const { shapes, colours } = atOnce(styleAreas(rows));
      rows.forEach((row, r) =>
        row.forEach((look, c) => {
          const over = [...shapes, ...colours].filter(
            ({ area }) =>
              r >= area.row && r < area.row + area.rows && c >= area.column && c < area.column + area.columns,
          );
          expect(over.length).toBeLessThanOrEqual(2);
          expect(Object.assign({}, ...over.map((area) => area.style))).toEqual(look?.style ?? {});
        }),
      );
    }),
  );
});

test('what most cells share is said once; a cell that differs says so, and one that is silent stays as it was', () => {
  const small = { size: 10, vertical: 'Top' } as const;
  const rows = [
    [cell(small), cell({ ...small, size: 18 }), { content: 'Plain', style: { size: 10 } }],
    [cell(small), undefined, cell({})],
  ];
  expect(commonStyle(rows)).toEqual({ size: 10 });
  expect(atOnce(styleAreas(rows, { size: 10 })).shapes).toEqual([
    { area: { row: 0, column: 1, rows: 1, columns: 1 }, style: { size: 18, vertical: 'Top' } },
    { area: { row: 0, column: 0, rows: 2, columns: 1 }, style: { vertical: 'Top' } },
  ]);
});
