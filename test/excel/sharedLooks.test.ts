import fc from 'fast-check';
import { rectAddress, type Rect } from '../../src/core/cells/address';
import type { CellStyle } from '../../src/core/papers/sheet/sheetModel';
import { linesOf } from '../../src/excel/applyStyle';
import { commonStyle } from '../../src/excel/commonStyle';
import { sharedLooks } from '../../src/excel/sharedLooks';
import { atOnce } from '../support/atOnce';

const cell = (style: CellStyle) => ({ content: '', style });
const looksOf = (...args: Parameters<typeof sharedLooks>) =>
  atOnce(sharedLooks(...args)).map(({ areas, style, lines }) => ({
    at: areas.map(rectAddress).join(),
    ...(lines.length === 0 ? { style } : { lines: lines.map(({ edge, colour }) => `${edge} ${colour}`) }),
  }));

test('what cells have in common is said once, wherever on the sheet they are', () => {
  const red = cell({ bold: true, fill: '#B3261E' });
  const green = cell({ bold: true, fill: '#00703C' });
  expect(looksOf([[red, undefined, green], [red], [green], [red]])).toEqual([
    { at: 'A1:A4,C1', style: { bold: true } },
    { at: 'A1:A2,A4', style: { fill: '#B3261E' } },
    { at: 'C1,A3', style: { fill: '#00703C' } },
  ]);
});

test('what is said of the same cells comes together', () => {
  const head = cell({ size: 10, bold: true, align: 'Center' });
  expect(looksOf([[head, head]])).toEqual([
    { at: 'A1:B1', style: { size: 10, bold: true, align: 'Center' } },
  ]);
});

test('a rule stays under its own row; rules of all rows of a table are lines inside it, and one at its end', () => {
  const under = cell({ ruleBelow: '#000000' });
  const row = cell({ rowRules: '#CCCCCC' });
  expect(looksOf([[under, under], [under, under], [], [row], [row], [], [row]])).toEqual([
    { at: 'A4:A5', lines: ['InsideHorizontal #CCCCCC'] },
    { at: 'A4:A5,A7', lines: ['EdgeBottom #CCCCCC'] },
    { at: 'A1:B1,A2:B2', lines: ['EdgeBottom #000000'] },
  ]);
});

test('invalid ratings under each other each have their dashes all round', () => {
  const invalid = cell({ dashed: true, colour: '#0B0C0C' });
  expect(looksOf([[invalid, invalid], [invalid]]).filter((look) => 'lines' in look)).toEqual([
    {
      at: 'A1,B1,A2',
      lines: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].map((edge) => `${edge} #0B0C0C`),
    },
  ]);
});

const isIn = (row: number, column: number) => (area: Rect) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

test('the looks that a cell is in give it its whole style, and none that is not its own', () => {
  const styles = fc.constantFrom<(CellStyle | undefined)[]>(
    undefined,
    {},
    { bold: true },
    { bold: true, ruleBelow: '#000000' },
    { dashed: true, colour: '#0B0C0C', rowRules: '#CCCCCC' },
    { fill: '#FFFFFF', rowRules: '#CCCCCC', columnRules: '#CCCCCC' },
    { bold: true, fill: '#B3261E', colour: '#FFFFFF', rowRules: '#CCCCCC' },
    { ruleAbove: '#0B0C0C', align: 'Left' },
  );
  fc.assert(
    fc.property(fc.array(fc.array(styles, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
      const looks = atOnce(sharedLooks(rows.map((row) => row.map((style) => style && cell(style)))));
      rows.forEach((row, r) =>
        row.forEach((style, c) => {
          const over = looks.filter(({ areas }) => areas.some(isIn(r, c)));
          const said = Object.entries(style ?? {}).filter(([name]) => !/^dashed$|rule/i.test(name));
          expect(Object.assign({}, ...over.map((look) => look.style))).toEqual(Object.fromEntries(said));
          // Under it and to its left, the last line drawn is the last of its own.
          const lines = linesOf(style ?? {});
          for (const [edge, inside, isLast] of [
            ['EdgeBottom', 'InsideHorizontal', (area: Rect) => r === area.row + area.rows - 1],
            ['EdgeLeft', 'InsideVertical', (area: Rect) => c === area.column],
          ] as const) {
            const drawn = looks.flatMap((look) => {
              const area = look.areas.find(isIn(r, c));
              return area === undefined
                ? []
                : look.lines.filter((line) => line.edge === (isLast(area) ? edge : inside));
            });
            const last = drawn[drawn.length - 1];
            const own = lines.filter((line) => line.edge === edge);
            expect([last?.colour, last?.style]).toEqual([
              own[own.length - 1]?.colour,
              own[own.length - 1]?.style,
            ]);
          }
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
  expect(looksOf(rows, { size: 10 })).toEqual([
    { at: 'B1', style: { size: 18 } },
    { at: 'A1:B1,A2', style: { vertical: 'Top' } },
  ]);
});
