import { keepPosition } from '../../src/app/keepPosition';
import { historySheet } from '../../src/core/papers/history/historySheet';
import type { CellStyle, ModelCell, SheetModel } from '../../src/core/papers/sheet/sheetModel';
import { clear, typeInto, valuesOn } from '../support/editPlan';
import { planCases } from '../support/plans';
import { packModels } from '../support/packModels';
import { kept, position } from '../support/positions';
import { openPlan } from '../support/standIn';

/** Every sheet of the pack of every plan case, under a name that tells which. */
let sheets: { readonly name: string; readonly model: SheetModel }[];
beforeAll(async () => {
  const packs = await Promise.all(
    planCases.map(async ({ name, bytes }) => ({ name, models: await packModels(await openPlan(bytes)) })),
  );
  packs.push({ name: 'sample-plan after some boards', models: await laterPack() });
  sheets = packs.flatMap(({ name, models }) =>
    models.map((model) => ({ name: `${name}, ${model.name}`, model })),
  );
});

/** The sample's pack once positions are kept, officers have typed, an area is gone and an issue accepted; with the history. */
async function laterPack(): Promise<SheetModel[]> {
  const plan = await openPlan(planCases.find(({ name }) => name === 'sample-plan')!.bytes);
  const keep = (cycleDate: string) =>
    plan.inWorkbook((workbook) =>
      keepPosition(workbook, { cycleDate, label: '', today: cycleDate, timeOfDay: 0 }),
    );
  for (const cycleDate of ['2025-03-10', '2025-07-14']) await keep(cycleDate);
  await plan.build();
  const form = (await valuesOn(plan, 'Board summary')).findIndex((row) => row.includes('Commentary'));
  await typeInto(plan, 'Board summary', { [`I${form + 2}`]: 'A good month.', [`I${form + 3}`]: 'On time.' });
  await typeInto(plan, 'SEND Improvement Plan', { B10: 'Another area', I10: 'Red', J11: 'Red', I12: 'Blue' });
  await clear(plan, 'SEND Improvement Plan', 'A69:O69');
  const models = await packModels(plan);
  expect(models.find(({ key }) => key === 'movement')?.charts).toHaveLength(1);
  const keeping = { snapshot: position([kept()], '2025-09-08', ''), keptAt: 45908, uses1904Dates: false };
  return [...models, historySheet(keeping)];
}

/** Every cell of a sheet with its place. */
const cellsOf = ({ cells }: SheetModel): { row: number; column: number; cell: ModelCell }[] =>
  cells.flatMap((row, index) =>
    row.flatMap((cell, column) => (cell === undefined ? [] : [{ row: index, column, cell }])),
  );

const isFilled = (cell: ModelCell | undefined): boolean => cell !== undefined && cell.content !== '';

/** Places, on named sheets, where a rule is broken. */
const broken = (rule: (model: SheetModel) => string[]): string[] =>
  sheets.flatMap(({ name, model }) => rule(model).map((place) => `${name}: ${place}`));

test('the title of each sheet stands in A1', () => {
  expect(
    broken(({ cells }) =>
      typeof cells[0]?.[0]?.content === 'string' && cells[0][0].content !== '' ? [] : ['A1'],
    ),
  ).toEqual([]);
});

test('no letters are smaller than 10 points', () => {
  const small = ({ size }: CellStyle) => size !== undefined && size < 10;
  expect(
    broken((model) =>
      cellsOf(model)
        .filter(({ cell }) => small(cell.style))
        .map(({ row }) => `row ${row + 1}`),
    ),
  ).toEqual([]);
});

test('no cell of a table is merged, no row of one is blank, and every filled column has a heading', () => {
  const rule = ({ tables, merges, cells }: SheetModel): string[] =>
    tables.flatMap(({ headerRow, rows }) => {
      const faults: string[] = [];
      for (const merge of merges) {
        const below = merge.row < rows.row + rows.rows && merge.row + merge.rows > rows.row;
        const beside =
          merge.column < rows.column + rows.columns && merge.column + merge.columns > rows.column;
        if ((below && beside) || (merge.row === headerRow && beside))
          faults.push(`merged at row ${merge.row + 1}`);
      }
      for (let row = rows.row; row < rows.row + rows.rows; row++) {
        const own = cells[row]?.slice(rows.column, rows.column + rows.columns) ?? [];
        if (!own.some(isFilled)) faults.push(`row ${row + 1} is blank`);
        own.forEach((cell, index) => {
          const head = cells[headerRow]?.[rows.column + index];
          if (isFilled(cell) && !isFilled(head))
            faults.push(`row ${row + 1}, column ${rows.column + index + 1}`);
        });
      }
      return faults;
    });
  expect(broken(rule)).toEqual([]);
  expect(sheets.filter(({ model }) => model.tables.length > 0).length).toBeGreaterThan(planCases.length * 3);
});

/** How much lighter or darker a colour is than another: 1 to 21, by the formula of the accessibility guidelines. */
function contrast(a: string, b: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

test('all text stands out from its ground by 4.5 or more', () => {
  const faint = ({ cell: { style } }: { cell: ModelCell }) =>
    contrast(style.colour ?? '#000000', style.fill ?? '#FFFFFF') < 4.5;
  expect(
    broken((model) =>
      cellsOf(model)
        .filter(({ cell }) => isFilled(cell))
        .filter(faint)
        .map(({ row }) => `row ${row + 1}`),
    ),
  ).toEqual([]);
});

test('a colour of a rating never stands without words, unless it is a heading of a chart’s own', () => {
  const ratingFills = ['#1D70B8', '#00703C', '#FFBF47', '#B3261E', '#D9DCDE'];
  const bare = ({ cell }: { cell: ModelCell }) =>
    ratingFills.includes(cell.style.fill ?? '') && !isFilled(cell);
  // A merged area shows what its first cell says.
  const isUnder = ({ merges }: SheetModel, at: { row: number; column: number }) =>
    merges.some(
      ({ row, column, rows, columns }) =>
        at.row >= row && at.row < row + rows && at.column > column && at.column < column + columns,
    );
  expect(
    broken((model) =>
      cellsOf(model)
        .filter((at) => bare(at) && !isUnder(model, at))
        .map(({ row }) => `row ${row + 1}`),
    ),
  ).toEqual([]);
});

test('each chart has a caption in words under it, its figures in cells, and covers nothing', () => {
  const rule = ({ charts, cells }: SheetModel): string[] =>
    charts.flatMap(({ name, position, series, categories }) => {
      // Bars beside the rows of a table have theirs under its total.
      const under = cells.slice(position.row + position.rows, position.row + position.rows + 2).flat();
      const caption = under.some(
        (cell) =>
          typeof cell?.content === 'string' &&
          /\d .*(Blue|not rated)|^From .*\d.* to .*£\d|^Impact is shown, .*£\d.* of £\d|^(Actual spend|Budget): £\d|: from .*\d.* in .* to .*\d.* in /.test(
            cell.content,
          ),
      );
      const covered = cells
        .slice(position.row, position.row + position.rows)
        .some((row) => row.slice(position.column, position.column + position.columns).some(isFilled));
      const first = series[0]?.values ?? categories;
      const figures =
        isFilled(cells[first.row]?.[first.column]) && isFilled(cells[categories.row]?.[categories.column]);
      return [
        ...(caption ? [] : [`${name} has no caption`]),
        ...(covered ? [`${name} covers cells`] : []),
        ...(figures ? [] : [`${name} has no figures`]),
      ];
    });
  expect(broken(rule)).toEqual([]);
});

test('every sheet prints on A4, its rows in view, and says where its figures come from', () => {
  const words = (model: SheetModel) =>
    cellsOf(model)
      .map(({ cell: { content } }) => (typeof content === 'string' ? content : ''))
      .join('\n');
  const rule = (model: SheetModel): string[] =>
    [/Read from “|rows? set aside/, /Built now by BRAG Board/].flatMap((said) =>
      said.test(words(model)) ? [] : [String(said)],
    );
  // The history is not built: each of its rows says when it was kept.
  expect(broken((model) => (model.key === 'history' ? [] : rule(model)))).toEqual([]);
  expect(broken(({ print }) => (print.footer === '' ? ['no footer'] : []))).toEqual([]);
});

test('what Excel gets: A4, one page wide, the plan’s own marking, page numbers, and headings at the top of each page of a long list', async () => {
  const sample = planCases.find(({ name }) => name === 'sample-plan')!;
  const { standIn, build } = await openPlan(sample.bytes);
  const { sheets: built } = await build();
  await standIn.Excel.run(async (context) => {
    const layouts = built.map(({ name }) => {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      const footers = pageLayout.headersFooters.defaultForAllPages;
      return { name, layout: pageLayout.load('paperSize,zoom'), footers: footers.load('rightFooter') };
    });
    await context.sync();
    for (const { name, layout, footers } of layouts) {
      expect([name, layout.paperSize, layout.zoom.horizontalFitToPages, footers.rightFooter]).toEqual([
        name,
        'A4',
        1,
        'OFFICIAL  Page &P of &N',
      ]);
    }
  });
});
