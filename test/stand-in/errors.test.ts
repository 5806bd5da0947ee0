import { codeOf, openWorkbook } from '../support/newWorkbook';

describe('errors of the host', () => {
  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      'ItemNotFound',
      'a sheet that is not there',
      ({ workbook }) => void workbook.worksheets.getItem('Nowhere').load('name'),
    ],
    [
      'ItemAlreadyExists',
      'a second sheet of the same name, in any case',
      ({ workbook }) => void workbook.worksheets.add('PLAN'),
    ],
    ['InvalidArgument', 'a sheet name with a slash', ({ workbook }) => void workbook.worksheets.add('a/b')],
    [
      'InvalidArgument',
      'an address that is none',
      ({ workbook }) => void workbook.worksheets.getFirst().getRange('not an address'),
    ],
    [
      'InvalidOperation',
      'deleting the only sheet',
      ({ workbook }) => workbook.worksheets.getFirst().delete(),
    ],
    [
      'NotImplemented',
      'a member that the stand-in has not',
      ({ workbook }) => {
        workbook.worksheets.getFirst().getRange('A1').copyFrom('B1');
      },
    ],
  ])('%s for %s', async (code, _, act) => {
    const { Excel } = await openWorkbook();
    const run = Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    expect(await codeOf(run)).toBe(code);
  });

  it('are genuine Office errors that name the member', async () => {
    const { Excel, OfficeExtension } = await openWorkbook();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').copyFrom('B1');
      await context.sync();
    });
    await expect(run).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(run).rejects.toBeInstanceOf(Error);
    await expect(run).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Range.copyFrom') as string,
      debugInfo: { errorLocation: 'Range.copyFrom' },
    });
  });

  it('keep what a batch did before it failed', async () => {
    const { Excel } = await openWorkbook();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.add('Kept');
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    });
    expect(await codeOf(failing)).toBe('ItemNotFound');
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Plan', 'Kept']);
    });
  });

  it('can be made to happen at an action of the next batch', async () => {
    const excel = await openWorkbook();
    excel.failNext({ code: 'InvalidOperationInCellEditMode' });
    const run = () =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().load('name');
        await context.sync();
      });
    expect(await codeOf(run())).toBe('InvalidOperationInCellEditMode');
    expect(await codeOf(run())).toBeUndefined();
  });

  it('refuse to write locked cells of a protected sheet, and allow unlocked ones', async () => {
    const { Excel } = await openWorkbook();
    const write = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).values = [['x']];
        await context.sync();
      });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect(await codeOf(write('A1'))).toBe('AccessDenied');
    expect(await codeOf(write('B2'))).toBeUndefined();
  });

  it('refuse requests and responses above the limit of Excel on the web', async () => {
    const { Excel } = await openWorkbook('plain.xlsx', { limitBytes: 5000 });
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['x'.repeat(6000)]];
      await context.sync();
    });
    expect(await codeOf(write)).toBe('RequestPayloadSizeLimitExceeded');
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:Z200').load('values');
      await context.sync();
    });
    expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('requirement sets', () => {
  it.each([
    ['1.14', '1.9', true],
    ['1.14', '1.14', true],
    ['1.14', '1.15', false],
    ['1.20', '1.17', true],
  ])('%s offers %s: %s', async (excelApi, wanted, offered) => {
    const { Office, OfficeExtension } = await openWorkbook('plain.xlsx', { excelApi });
    expect(Office.context.requirements.isSetSupported('ExcelApi', wanted)).toBe(offered);
    const { Utility } = OfficeExtension as unknown as {
      Utility: { isSetSupported: (name: string, version: string) => boolean };
    };
    expect(Utility.isSetSupported('ExcelApi', wanted)).toBe(offered);
  });

  it('refuse members that are newer than what is offered', async () => {
    const { Excel } = await openWorkbook('plain.xlsx', { excelApi: '1.12' });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ApiNotFound');
  });
});

describe('several stand-ins', () => {
  it('are independent and leave no globals behind', async () => {
    const before = Reflect.ownKeys(globalThis).length;
    const builtIns = [Function.prototype, Error, String.prototype].map(
      (object) => Reflect.ownKeys(object).length,
    );
    const [first, second] = [await openWorkbook(), await openWorkbook()];
    await first.Excel.run(async (context) => {
      context.workbook.worksheets.add('First');
      await context.sync();
    });
    await second.Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject('First');
      found.load('name');
      await context.sync();
      expect(found.isNullObject).toBe(true);
    });
    expect(Reflect.ownKeys(globalThis)).toHaveLength(before);
    expect(
      [Function.prototype, Error, String.prototype].map((object) => Reflect.ownKeys(object).length),
    ).toEqual(builtIns);
  });

  it('count their traffic and end when they are closed', async () => {
    const excel = await openWorkbook();
    const run = () =>
      excel.Excel.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
      });
    await run();
    expect(excel.traffic.batches).toBeGreaterThanOrEqual(1);
    expect(excel.traffic.bytesIn).toBeGreaterThan(100);
    excel.close();
    expect(await codeOf(run())).toBe('GeneralException');
  });
});
