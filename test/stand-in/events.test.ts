import type { StandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { codeOf, openWorkbook, reopen } from '../support/newWorkbook';

type Seen = Record<string, unknown>;

/** Listens to everything that the add-in can be told; what it hears is put in the list that is returned. */
async function listen({ Excel }: StandInExcel, sheetName = 'Plan'): Promise<Seen[]> {
  const seen: Seen[] = [];
  const note = (name: string) => (args: object) => {
    seen.push({ name, ...(JSON.parse(JSON.stringify(args)) as Seen) });
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.load('id');
    await context.sync();
    sheet.onChanged.add(note('sheet changed'));
    sheet.onActivated.add(note('sheet activated'));
    sheet.onDeactivated.add(note('sheet deactivated'));
    sheet.onSelectionChanged.add(note('sheet selection'));
    sheet.onRowSorted.add(note('sheet sorted'));
    context.workbook.worksheets.onChanged.add(note('changed'));
    context.workbook.worksheets.onActivated.add(note('activated'));
    context.workbook.worksheets.onDeactivated.add(note('deactivated'));
    context.workbook.worksheets.onSelectionChanged.add(note('selection'));
    context.workbook.worksheets.onAdded.add(note('added'));
    context.workbook.worksheets.onDeleted.add(note('deleted'));
    await context.sync();
  });
  return seen;
}

const names = (seen: readonly Seen[]) => seen.map(({ name }) => name);
const later = () => new Promise((done) => setTimeout(done));

describe('edits by a person', () => {
  it('reach the add-in for the sheet and for the workbook, with the values before and after', async () => {
    const standIn = await openWorkbook();
    const seen = await listen(standIn);
    await standIn.edit({ do: 'type', sheet: 'Plan', at: 'B2', value: 'Green' });
    expect(names(seen)).toEqual(['sheet changed', 'changed']);
    expect(seen[1]).toMatchObject({
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      address: 'B2',
      details: { valueAfter: 'Green', valueTypeAfter: 'String' },
    });
  });

  it('tell no details of more than one cell, and nothing of cells that only a formula changed', async () => {
    const standIn = await openWorkbook();
    await standIn.edit({ do: 'type', sheet: 'Plan', at: 'H1', value: '=SUM(H2:H3)' });
    const seen = await listen(standIn);
    await standIn.edit({ do: 'type', sheet: 'Plan', at: 'H2:H3', value: [[2], [3]] });
    expect(names(seen)).toEqual(['sheet changed', 'changed']);
    expect(seen[0]).toMatchObject({ address: 'H2:H3' });
    expect(seen[0]).not.toHaveProperty('details');
    await standIn.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('H1').load('values');
      await context.sync();
      expect(range.values).toEqual([[5]]);
    });
  });

  it('are those of a co-author for everybody else', async () => {
    const standIn = await openWorkbook();
    const other = standIn.join();
    const [mine, theirs] = [await listen(standIn), await listen(other)];
    await standIn.edit({ do: 'type', sheet: 'Plan', at: 'B2', value: 'x' }, 'a co-author');
    expect(mine[0]).toMatchObject({ source: 'Remote' });
    expect(theirs[0]).toMatchObject({ source: 'Local' });
  });

  it('that Excel would refuse are refused, and nothing is told', async () => {
    const standIn = await openWorkbook();
    const seen = await listen(standIn);
    await standIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').protection.protect();
      await context.sync();
    });
    expect(await codeOf(standIn.edit({ do: 'type', sheet: 'Plan', at: 'B2', value: 'x' }))).toBe(
      'AccessDenied',
    );
    expect(await codeOf(standIn.edit({ do: 'insertRows', sheet: 'Plan', row: 2 }))).toBe('AccessDenied');
    expect(await codeOf(standIn.edit({ do: 'type', sheet: 'None', at: 'B2', value: 'x' }))).toBe(
      'ItemNotFound',
    );
    expect(seen).toEqual([]);
  });
});

describe('changes by an add-in', () => {
  it('are told to it as its own, and to a co-author as remote', async () => {
    const standIn = await openWorkbook();
    const other = standIn.join();
    const [mine, theirs] = [await listen(standIn), await listen(other)];
    await standIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A9:B9').values = [['x', 1]];
      await context.sync();
    });
    await later();
    expect(mine[1]).toMatchObject({ address: 'A9:B9', source: 'Local', triggerSource: 'ThisLocalAddin' });
    expect(theirs[1]).toMatchObject({ address: 'A9:B9', source: 'Remote', triggerSource: 'Unknown' });
  });

  it('lead to ranges that can be asked for', async () => {
    const standIn = await openWorkbook();
    const read: unknown[] = [];
    await standIn.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        standIn.Excel.run(async (inner) => {
          const range = event.getRangeOrNullObject(inner).load('values');
          const same = event.getRange(inner).load('address');
          await inner.sync();
          read.push(range.values, same.address);
        }),
      );
      await context.sync();
    });
    await standIn.edit({ do: 'type', sheet: 'Plan', at: 'C5', value: 7 });
    await later();
    expect(read).toEqual([[[7]], 'Plan!C5']);
  });

  it('are no longer told once the handler is taken away', async () => {
    const standIn = await openWorkbook();
    let heard = 0;
    const { Excel } = standIn;
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(() => {
        heard++;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await standIn.edit({ do: 'type', sheet: 'Plan', at: 'B2', value: 1 });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await standIn.edit({ do: 'type', sheet: 'Plan', at: 'B2', value: 2 });
    expect(heard).toBe(1);
  });

  it('to sheets are told: added, brought to the front, deleted', async () => {
    const standIn = await openWorkbook();
    const seen = await listen(standIn);
    await standIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await later();
    expect(names(seen)).toEqual(['added', 'sheet deactivated', 'deactivated', 'activated', 'deleted']);
  });
});

describe('the sheet in front and the selection', () => {
  it("are each person's own", async () => {
    const standIn = await openWorkbook();
    await standIn.Excel.run(async (context) => {
      context.workbook.worksheets.add('Second');
      await context.sync();
    });
    const other = standIn.join();
    const [mine, theirs] = [await listen(standIn), await listen(other)];
    await standIn.edit({ do: 'select', sheet: 'Second', at: 'B2:C3' });
    expect(names(mine)).toEqual(['sheet deactivated', 'deactivated', 'activated', 'selection']);
    expect(mine.at(-1)).toMatchObject({ type: 'WorksheetSelectionChanged', address: 'B2:C3' });
    expect(theirs).toEqual([]);
    const selected = ({ Excel }: StandInExcel) =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      });
    expect([await selected(standIn), await selected(other)]).toEqual(['Second!B2:C3', 'Plan!A1']);
  });

  it('move on when a co-author deletes the sheet', async () => {
    const standIn = await openWorkbook();
    await standIn.Excel.run(async (context) => {
      context.workbook.worksheets.add('Second');
      await context.sync();
    });
    const other = standIn.join();
    await standIn.edit({ do: 'select', sheet: 'Second', at: 'B2' });
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Second').delete();
      await context.sync();
    });
    await standIn.Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Plan');
    });
  });
});

describe('rows put in, taken out and sorted', () => {
  /** A sheet with a formula, a merged area, a name, a rule and a validation below the rows that move. */
  async function openFull(): Promise<StandInExcel> {
    const standIn = await openWorkbook();
    await standIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Moves');
      sheet.getRange('A1:B6').values = [
        ['n', 'v'],
        ['c', 3],
        ['a', 1],
        ['', ''],
        ['b', 2],
        ['sum', ''],
      ];
      sheet.getRange('B6').formulas = [['=SUM(B2:B5)+B$3']];
      sheet.getRange('A8:B8').merge();
      sheet.getRange('B5').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
      context.workbook.names.add('Total', sheet.getRange('B6'));
      context.workbook.worksheets.getItem('Plan').getRange('J1').formulas = [['=Moves!B6']];
      await context.sync();
    });
    return standIn;
  }

  async function look({ Excel }: StandInExcel) {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Moves');
      const used = sheet.getUsedRange(true).load('formulas');
      const name = context.workbook.names.getItem('Total').load('formula');
      const elsewhere = context.workbook.worksheets.getItem('Plan').getRange('J1').load('formulas,values');
      const merged = sheet.getRange('A1:B12').getMergedAreasOrNullObject().load('address');
      await context.sync();
      return {
        cells: used.formulas as unknown[][],
        name: name.formula as string,
        elsewhere: elsewhere.formulas[0]![0] as string,
        value: elsewhere.values[0]![0] as number,
        merged: merged.address,
      };
    });
  }

  it.each([
    ['in memory', (standIn: StandInExcel) => Promise.resolve(standIn)],
    ['in the saved file', reopen],
  ])('an inserted row moves what is below, %s', async (_, then) => {
    const standIn = await openFull();
    await standIn.edit({ do: 'insertRows', sheet: 'Moves', row: 3, count: 2 });
    const { cells, ...rest } = await look(await then(standIn));
    expect(cells).toHaveLength(8);
    expect(cells[7]).toEqual(['sum', '=SUM(B2:B7)+B$5']);
    expect(rest).toEqual({ name: '=Moves!$B$8', elsewhere: '=Moves!B8', value: 7, merged: 'Moves!A10:B10' });
  });

  it('a deleted row takes its cells with it, and what pointed there becomes #REF!', async () => {
    const standIn = await openFull();
    const seen = await listen(standIn, 'Moves');
    await standIn.edit({ do: 'deleteRows', sheet: 'Moves', row: 3 });
    const { cells, merged } = await look(standIn);
    expect(cells[4]).toEqual(['sum', '=SUM(B2:B4)+#REF!']);
    expect(merged).toBe('Moves!A7:B7');
    expect(seen[0]).toMatchObject({
      address: '3:3',
      changeType: 'RowDeleted',
      changeDirectionState: { deleteShiftDirection: 'Up' },
    });
  });

  it('sorting moves whole rows, blanks last, and is told as sorting', async () => {
    const standIn = await openFull();
    const seen = await listen(standIn, 'Moves');
    await standIn.edit({ do: 'sort', sheet: 'Moves', at: 'A2:B5', by: 'A' });
    expect((await look(standIn)).cells.slice(1, 5)).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['', ''],
    ]);
    expect(seen).toMatchObject([{ name: 'sheet sorted', address: 'A2:B5', source: 'Local' }]);
    await standIn.edit({ do: 'sort', sheet: 'Moves', at: 'A2:B5', by: 'B', descending: true });
    expect((await look(standIn)).cells.slice(1, 3)).toEqual([
      ['c', 3],
      ['b', 2],
    ]);
  });

  it('rows of a sheet with something that cannot move are refused, by its name', async () => {
    const standIn = await openWorkbook('comments.xlsx');
    const sheet = await standIn.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst().load('name');
      await context.sync();
      return first.name;
    });
    await expect(standIn.edit({ do: 'insertRows', sheet, row: 1 })).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('comments') as string,
    });
  });

  it('a table of the file moves and grows with its rows when saved', async () => {
    const standIn = await openWorkbook('table.xlsx');
    const tableOf = ({ Excel }: StandInExcel) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItemAt(0);
        table.worksheet.load('name');
        const range = table.getRange().load('address,rowIndex,rowCount');
        await context.sync();
        return { sheet: table.worksheet.name, top: range.rowIndex, rows: range.rowCount };
      });
    const { sheet, top, rows } = await tableOf(standIn);
    await standIn.edit({ do: 'insertRows', sheet, row: top + 2 });
    await standIn.edit({ do: 'insertRows', sheet, row: 1 });
    expect(await tableOf(await reopen(standIn))).toEqual({ sheet, top: top + 1, rows: rows + 1 });
  });
});
