import { declaredMembers } from '../../src/stand-in/protocol/declareClass';
import { demandsOfMembers } from '../../src/stand-in/objects/preconditions';
import { openStandInExcel, type StandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { plainWorkbook } from '../support/plainWorkbook';
import { codeOf, openWorkbook } from '../support/newWorkbook';

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** The code that something on the sheet “Plan” is refused with; undefined where it is done. */
const on = (standIn: StandInExcel, act: Act, name = 'Plan') =>
  codeOf(
    standIn.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(name), context);
      await context.sync();
    }),
  );

const rows = Array.from({ length: 8 }, (_, row) => [`a${row}`, row % 2 === 0 ? 'Red' : 'Blue', row]);
const open = () =>
  openStandInExcel(
    plainWorkbook(
      { name: 'Plan', rows: [['Action', 'Rating', 'Cost'], ...rows] },
      { name: 'Other', rows: [['x']] },
    ),
  );

/** A list of addresses of so many letters. */
function namedIn(letters: number): string {
  const most = 'A1,'.repeat(Math.floor((letters - 6) / 3));
  return most + ['A1:B12', 'A1:B123', 'A10:B123'][letters - 6 - most.length]!;
}

test('every demand is of a member that there is, and says where it comes from', () => {
  const known = [...declaredMembers()].flatMap(([name, members]) =>
    members.map((member) => `${name}.${member}`),
  );
  for (const { members, demands, source } of demandsOfMembers) {
    expect(known).toEqual(expect.arrayContaining([...members]));
    expect(demands).toMatch(/\.\)?$/);
    expect(source).toMatch(/^(https:\/\/|declarations of|ECMA)/);
  }
});

test.each<[string, Act, string | undefined]>([
  [
    'titles of one cell',
    (sheet) => sheet.pageLayout.setPrintTitleRows(sheet.getRange('A1')),
    'InvalidArgument',
  ],
  ['titles of whole rows', (sheet) => sheet.pageLayout.setPrintTitleRows('$1:$2'), undefined],
  [
    'title columns of some cells',
    (sheet) => sheet.pageLayout.setPrintTitleColumns('A1:B9'),
    'InvalidArgument',
  ],
  ['title columns', (sheet) => sheet.pageLayout.setPrintTitleColumns('A:B'), undefined],
  ['half a page wide', (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 0.5 }), 'InvalidArgument'],
  ['a scale of 5 %', (sheet) => (sheet.pageLayout.zoom = { scale: 5 }), 'InvalidArgument'],
  ['a row of 409.5 points', (sheet) => (sheet.getRange('A1').format.rowHeight = 409.5), undefined],
  ['a row of 410 points', (sheet) => (sheet.getRange('A1').format.rowHeight = 410), 'InvalidArgument'],
  [
    'a row of 410 points in a list',
    (sheet) => sheet.getRange('A1:A2').setRowProperties([{}, { format: { rowHeight: 410 } }]),
    'InvalidArgument',
  ],
  [
    'a list of heights for other rows than there are',
    (sheet) => sheet.getRange('A1:A2').setRowProperties([{}]),
    'InvalidArgument',
  ],
  [
    'a column of 300 characters in a list',
    (sheet) => sheet.getRange('A1').setColumnProperties([{ format: { columnWidth: 1_700 } }]),
    'InvalidArgument',
  ],
  [
    'areas named in 8,192 letters',
    (sheet) => (sheet.getRanges(namedIn(8_192)).format.wrapText = true),
    undefined,
  ],
  [
    'areas named in 8,193 letters',
    (sheet) => (sheet.getRanges(namedIn(8_193)).format.wrapText = true),
    'InvalidArgument',
  ],
  [
    'an area that is none',
    (sheet) => (sheet.getRanges('A1,B2 C3').format.wrapText = true),
    'InvalidArgument',
  ],
  [
    'a name of 32 characters',
    (_, context) => context.workbook.worksheets.add('x'.repeat(32)),
    'InvalidArgument',
  ],
  ['a sheet called History', (sheet) => (sheet.name = 'History'), 'InvalidArgument'],
  [
    'used cells where there are none',
    (sheet) => sheet.getRange('Z9').getUsedRange().load('address'),
    'ItemNotFound',
  ],
  [
    'a footer of 256 characters',
    (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(256)),
    'InvalidArgument',
  ],
  [
    'a list of 256 characters',
    (sheet) =>
      (sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'x'.repeat(256) },
      }),
    'InvalidArgument',
  ],
  [
    'an alert with a long title',
    (sheet) =>
      (sheet.getRange('A1').dataValidation.errorAlert = {
        title: 'x'.repeat(33),
        message: '',
        showAlert: true,
        style: 'Stop',
      }),
    'InvalidArgument',
  ],
  [
    'a gap in a line chart',
    (sheet) => (sheet.charts.add('Line', sheet.getRange('A1:C9')).series.getItemAt(0).gapWidth = 50),
    'InvalidArgument',
  ],
  ['a colour of CSS', (sheet) => (sheet.getRange('A1').format.fill.color = 'RebeccaPurple'), undefined],
  ['no colour', (sheet) => (sheet.getRange('A1').format.fill.color = 'reddish'), 'InvalidArgument'],
])('%s', async (_, act, code) => expect(await on(await open(), act)).toBe(code));

test('512 merged areas are told, and one more is not', async () => {
  const standIn = await open();
  const merge = (from: number, to: number) =>
    on(standIn, (sheet) => {
      for (let row = from; row <= to; row++) sheet.getRange(`E${row}:F${row}`).merge();
    });
  const ask = () =>
    on(standIn, (sheet) => sheet.getRange('A1:Z2000').getMergedAreasOrNullObject().load('areaCount'));
  await merge(1, 512);
  expect(await ask()).toBeUndefined();
  await merge(513, 513);
  expect(await ask()).toBe('GeneralException');
});

test('a name that points at a sheet that is gone is still taken', async () => {
  const standIn = await open();
  await on(standIn, (sheet, { workbook }) => workbook.names.add('Mine', sheet.getRange('A1')), 'Other');
  await on(standIn, (sheet) => (sheet.getRange('H1').formulas = [['=Other!A1&"!"']]));
  await standIn.edit({ do: 'deleteSheet', sheet: 'Other' });
  const found = await standIn.Excel.run(async ({ workbook }) => {
    const name = workbook.names.getItem('Mine').load('formula');
    const cell = workbook.worksheets.getItem('Plan').getRange('H1').load('values,formulas');
    await workbook.context.sync();
    return [name.formula, cell.formulas[0], cell.values[0]] as unknown[];
  });
  expect(found).toEqual(['=#REF!$A$1', ['=#REF!A1&"!"'], ['#REF!']]);
  expect(await on(standIn, (sheet, { workbook }) => workbook.names.add('Mine', sheet.getRange('A1')))).toBe(
    'ItemAlreadyExists',
  );
});

describe('a filter with criteria', () => {
  const filtered = async () => {
    const standIn = await open();
    await standIn.edit({ do: 'filter', sheet: 'Plan', at: 'A1:C9', by: 'B', values: ['Red'] });
    return standIn;
  };
  const hidden = (standIn: StandInExcel) =>
    standIn.Excel.run(async (context) => {
      const view = context.workbook.worksheets.getItem('Plan').getRange('A1:A9').getVisibleView();
      view.load('cellAddresses');
      await context.sync();
      return view.cellAddresses.map(([cell]) => String(cell));
    });

  test('shows only what it asks for, and lets nobody write over what it hides', async () => {
    const standIn = await filtered();
    expect(await hidden(standIn)).toEqual(['Plan!A1', 'Plan!A2', 'Plan!A4', 'Plan!A6', 'Plan!A8']);
    expect(await on(standIn, (sheet) => (sheet.getRange('A2:A4').values = [['x'], ['y'], ['z']]))).toBe(
      'FilteredRangeConflict',
    );
    expect(await on(standIn, (sheet) => sheet.getRange('3:3').delete('Up'))).toBe('FilteredRangeConflict');
    // One row, or rows below the filter, are written as ever.
    expect(await on(standIn, (sheet) => (sheet.getRange('A3').values = [['x']]))).toBeUndefined();
    expect(await on(standIn, (sheet) => (sheet.getRange('A20:A21').values = [['x'], ['y']]))).toBeUndefined();
  });

  test.each<[string, (standIn: StandInExcel) => Promise<unknown>]>([
    ['the person', (standIn) => standIn.edit({ do: 'clearFilter', sheet: 'Plan' })],
    ['the add-in', (standIn) => on(standIn, (sheet) => sheet.autoFilter.clearCriteria())],
    ['the filter going', (standIn) => on(standIn, (sheet) => sheet.autoFilter.remove())],
  ])('shows every row again when cleared by %s', async (_, clear) => {
    const standIn = await filtered();
    await clear(standIn);
    expect(await hidden(standIn)).toHaveLength(9);
    expect(
      await on(standIn, (sheet) => (sheet.getRange('A2:A4').values = [['x'], ['y'], ['z']])),
    ).toBeUndefined();
  });

  test('is kept in the file', async () => {
    const standIn = await openStandInExcel(await (await filtered()).save());
    expect(await hidden(standIn)).toHaveLength(5);
    expect(await on(standIn, (sheet) => (sheet.getRange('A2:A4').values = [['x'], ['y'], ['z']]))).toBe(
      'FilteredRangeConflict',
    );
    await standIn.edit({ do: 'clearFilter', sheet: 'Plan' });
    expect(await hidden(await openStandInExcel(await standIn.save()))).toHaveLength(9);
  });
});

test('with another workbook in front, what needs a window is refused, and cells are written as ever', async () => {
  const standIn = await open();
  await standIn.edit({ do: 'otherWorkbook', inFront: true });
  const refused: [Act, string][] = [
    [(_, { workbook }) => workbook.worksheets.add('New'), 'GeneralException'],
    [(sheet) => sheet.activate(), 'GeneralException'],
    [(sheet) => (sheet.showGridlines = false), 'GeneralException'],
    [(sheet) => sheet.freezePanes.freezeRows(1), 'GeneralException'],
    [(sheet) => sheet.getRange('A1').select(), 'GeneralException'],
    [(sheet) => sheet.delete(), 'InvalidSelection'],
  ];
  for (const [act, code] of refused) expect(await on(standIn, act)).toBe(code);
  expect(
    await on(
      standIn,
      (sheet) =>
        (sheet.getRange('A1:B2').values = [
          ['a', 'b'],
          ['c', 'd'],
        ]),
    ),
  ).toBeUndefined();
  await standIn.edit({ do: 'otherWorkbook', inFront: false });
  for (const [act] of refused) expect(await on(standIn, act)).toBeUndefined();
});

test('a hidden sheet is neither activated nor selected on', async () => {
  const standIn = await open();
  await standIn.edit({ do: 'hideSheet', sheet: 'Other' });
  expect(await on(standIn, (sheet) => sheet.activate(), 'Other')).toBe('InvalidOperation');
  expect(await on(standIn, (sheet) => sheet.getRange('A1').select(), 'Other')).toBe('InvalidOperation');
  await standIn.edit({ do: 'showSheet', sheet: 'Other' });
  expect(await on(standIn, (sheet) => sheet.activate(), 'Other')).toBeUndefined();
  expect(await codeOf(standIn.edit({ do: 'hideSheet', sheet: 'None' }))).toBe('ItemNotFound');
});

test('zoom without a height is one page tall, as the file format says', async () => {
  const standIn = await open();
  const read = (zoom: Excel.PageLayoutZoomOptions) =>
    standIn.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Plan');
      pageLayout.zoom = zoom;
      pageLayout.load('zoom');
      await context.sync();
      return pageLayout.zoom;
    });
  expect(await read({ horizontalFitToPages: 1 })).toMatchObject({ verticalFitToPages: 1 });
  expect((await read({ horizontalFitToPages: 1, verticalFitToPages: 0 })).verticalFitToPages).not.toBe(1);
});

test('a copied sheet takes names of the workbook that point there along as its own', async () => {
  const standIn = await open();
  await on(standIn, (sheet, { workbook }) => {
    workbook.names.add('BragBoard.some_sheet', sheet.getRange('A1')).visible = false;
    workbook.names.add('Elsewhere', workbook.worksheets.getItem('Other').getRange('A1'));
    sheet.getRange('E1').formulas = [['=Plan!C9+Other!A1']];
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C9'));
    chart.name = 'Costs';
    sheet.tables.add('A1:C9', true).name = 'Actions';
  });
  await standIn.edit({ do: 'copySheet', sheet: 'Plan' });
  const found = await standIn.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name,items/names/items/name,items/names/items/formula,items/names/items/visible');
    names.load('items/name');
    const copy = worksheets.getItem('Plan (2)');
    const cell = copy.getRange('E1').load('formulas');
    copy.tables.load('items/name');
    copy.charts.load('items/name');
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, names: own }) => [
        name,
        ...own.items.map((item) => `${item.name} ${item.formula} ${String(item.visible)}`),
      ]),
      names: names.items.map(({ name }) => name),
      formula: cell.formulas[0],
      tables: copy.tables.items.map(({ name }) => name),
      charts: copy.charts.items.map(({ name }) => name),
    };
  });
  expect(found).toEqual({
    sheets: [['Plan'], ['Other'], ['Plan (2)', "BragBoard.some_sheet ='Plan (2)'!$A$1 false"]],
    names: ['BragBoard.some_sheet', 'Elsewhere'],
    formula: ["='Plan (2)'!C9+Other!A1"],
    tables: ['Actions2'],
    charts: ['Costs'],
  });
  // The copy is a sheet of its own from then on, in the file too.
  await standIn.edit({ do: 'type', sheet: 'Plan', at: 'C9', value: 100 });
  const reopened = await openStandInExcel(await standIn.save());
  const values = await reopened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan (2)').getRange('A9:C9').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['a7', 'Blue', 7]]);
});

test('sheets are added, renamed and deleted by hand, unless the structure forbids it', async () => {
  const standIn = await open();
  await standIn.edit({ do: 'addSheet', name: 'Mine' });
  await standIn.edit({ do: 'renameSheet', sheet: 'Mine', to: 'Yours' });
  expect(await on(standIn, (sheet) => sheet.load('name'), 'Yours')).toBeUndefined();
  expect(await codeOf(standIn.edit({ do: 'renameSheet', sheet: 'Yours', to: 'plan' }))).toBe(
    'ItemAlreadyExists',
  );
  await standIn.edit({ do: 'deleteSheet', sheet: 'Yours' });
  await standIn.edit({ do: 'deleteSheet', sheet: 'Other' });
  expect(await codeOf(standIn.edit({ do: 'deleteSheet', sheet: 'Plan' }))).toBe('InvalidOperation');
});

test('a series is deleted by hand', async () => {
  const standIn = await open();
  await on(standIn, (sheet) => {
    sheet.getRange('D1:D9').values = Array.from({ length: 9 }, (_, row) => [row === 0 ? 'More' : row]);
    sheet.charts.add('BarClustered', sheet.getRange('C1:D9'), 'Columns').name = 'Costs';
  });
  await standIn.edit({ do: 'deleteSeries', sheet: 'Plan', chart: 'Costs', series: 0 });
  const names = await standIn.Excel.run(async (context) => {
    const { series } = context.workbook.worksheets.getItem('Plan').charts.getItem('Costs');
    series.load('items/name');
    await context.sync();
    return series.items.map(({ name }) => name);
  });
  expect(names).toEqual(['More']);
  expect(await codeOf(standIn.edit({ do: 'deleteSeries', sheet: 'Plan', chart: 'Costs', series: 5 }))).toBe(
    'ItemNotFound',
  );
});

test('a person edits between two batches of one run', async () => {
  const standIn = await open();
  standIn.editBeforeBatch(2, { do: 'type', sheet: 'Plan', at: 'A2', value: 'theirs' });
  const seen = await standIn.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan').getRange('A2').load('values');
    await context.sync();
    const before = range.values;
    range.load('values');
    await context.sync();
    return [before, range.values] as unknown[];
  });
  expect(seen).toEqual([[['a0']], [['theirs']]]);
});

test('comments move with their rows, and a file that would lose them is not written', async () => {
  const standIn = await open();
  await standIn.edit({ do: 'comment', sheet: 'Plan', at: 'B3', text: 'Ask' });
  await standIn.edit({ do: 'insertRows', sheet: 'Plan', row: 2, count: 2 });
  const at = await standIn.Excel.run(async (context) => {
    const comments = context.workbook.worksheets.getItem('Plan').comments.load('items/id');
    await context.sync();
    const place = comments.items[0]!.getLocation().load('address');
    await context.sync();
    return place.address;
  });
  expect(at).toBe('Plan!B5');
  await expect(standIn.save()).rejects.toThrow('comments that were added on “Plan”');
});

test('whole rows follow rows that are put in, and other workbooks’ cells stay', async () => {
  const standIn = await openWorkbook();
  const formulas = [
    '=SUM(Plan!4:6)',
    '=SUM($4:$6)',
    '=SUM(A:B)',
    '=[1]Plan!A5',
    "='[1]My plan'!A5",
    '=Plan!A5',
  ];
  await on(standIn, (sheet) => (sheet.getRange('K1:P1').formulas = [formulas]));
  await standIn.edit({ do: 'insertRows', sheet: 'Plan', row: 3, count: 2 });
  await standIn.edit({ do: 'deleteRows', sheet: 'Plan', row: 8 });
  const after = await standIn.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan').getRange('K1:P1').load('formulas');
    await context.sync();
    return range.formulas[0];
  });
  expect(after).toEqual([
    '=SUM(Plan!6:7)',
    '=SUM($6:$7)',
    '=SUM(A:B)',
    '=[1]Plan!A5',
    "='[1]My plan'!A5",
    '=Plan!A7',
  ]);
});
