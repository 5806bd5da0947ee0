import { buildSheets } from '../../src/app/buildSheets';
import { exportSettings } from '../../src/app/settingsFile';
import { setSettings } from '../../src/app/setSettings';
import { keepPosition, type KeepOptions } from '../../src/app/keepPosition';
import { readHistory } from '../../src/core/history/readHistory';
import type { CellValue, WorkbookCells } from '../../src/core/cells/sheetCells';
import { MemoryWorkbook } from '../support/memoryWorkbook';
import { day } from '../support/positions';
import { sheetOf, workbookOf } from '../support/sheet';
import { cells } from '../support/smallCouncil';

const noon = { today: '2025-09-08', timeOfDay: 0.5, label: '' };
const keep = (workbook: MemoryWorkbook, more: Partial<KeepOptions> = {}) =>
  keepPosition(workbook.port, { ...noon, ...more });
const positions = ({ history }: MemoryWorkbook) =>
  readHistory(history, false).snapshots.map(({ label, actions }) => [label, actions.length]);

describe('keeping a position', () => {
  test('without a board date it is that of today, named by its day', async () => {
    const workbook = new MemoryWorkbook(cells);
    expect(await keep(workbook)).toMatchObject({
      ...{ status: 'kept', cycleDate: '2025-09-08', label: '8 September 2025', actions: 6 },
      ...{ created: true, replaced: false, damaged: [] },
    });
    expect(positions(workbook)).toEqual([['8 September 2025', 6]]);
    expect(workbook.history?.values[4]?.slice(0, 4)).toEqual([
      ...[day('2025-09-08'), '8 September 2025', day('2025-09-08') + 0.5, '1.1'],
    ]);
  });

  test('with board dates it is that of the next, today among them', async () => {
    const next = async (...boards: string[]) => {
      const workbook = new MemoryWorkbook(cells);
      workbook.settings.set('cycles', { boards });
      const kept = await keep(workbook);
      return kept.cycleDate;
    };
    expect(await next('2025-08-11', '2025-10-13', '2025-11-10')).toBe('2025-10-13');
    expect(await next('2025-09-08', '2025-10-13')).toBe('2025-09-08');
    expect(await next('2025-08-11')).toBe('2025-09-08');
  });

  test('a cycle that has one is left as it is, unless it is to be replaced', async () => {
    const workbook = new MemoryWorkbook(cells);
    await keep(workbook, { label: ' First ' });
    expect(await keep(workbook, { label: 'Second' })).toEqual({
      ...{ status: 'exists', cycleDate: '2025-09-08', label: 'First' },
    });
    expect(positions(workbook)).toEqual([['First', 6]]);
    expect(await keep(workbook, { label: 'Second', replace: true })).toMatchObject({
      replaced: true,
      created: false,
    });
    expect(positions(workbook)).toEqual([['Second', 6]]);
  });

  test('boards stand one under the other, and the register of each with it', async () => {
    const workbook = new MemoryWorkbook(cells);
    await keep(workbook, { cycleDate: '2025-08-11', label: 'August' });
    await keep(workbook, { label: 'September' });
    expect(positions(workbook)).toEqual([
      ['August', 6],
      ['September', 6],
    ]);
    const risks = [
      ['R1', 'Staff leave', 20, 'red'],
      ['R2', 'The hub opens late', 9, 'amber'],
      ['R3', 'Data is lost', 4, 'green'],
    ];
    expect(workbook.settings.get('risks')).toEqual({ '2025-08-11': risks, '2025-09-08': risks });
  });

  test('a workbook without a register is given none', async () => {
    const [plan] = cells.sheets;
    const workbook = new MemoryWorkbook(workbookOf(plan!));
    await keep(workbook);
    expect(workbook.settings.has('risks')).toBe(false);
  });

  test('the history is seen or hidden as the settings say', async () => {
    const workbook = new MemoryWorkbook(cells);
    await keep(workbook);
    workbook.settings.set('cycles', { historySheet: 'hidden' });
    await keep(workbook, { replace: true });
    expect(workbook.visibilities).toEqual([null, 'hidden']);
  });

  test('where somebody keeps one at the same time it is tried again, three times', async () => {
    const workbook = new MemoryWorkbook(cells);
    workbook.historyTaken = 2;
    expect(await keep(workbook)).toMatchObject({ status: 'kept' });
    expect(workbook.forgotten).toBe(2);
    workbook.historyTaken = 3;
    await expect(keep(workbook, { cycleDate: '2025-10-13' })).rejects.toThrow(
      'Somebody else is at work on the history sheet just now, so nothing was kept.',
    );
  });

  test('headings that are gone, all or one of them, stop it with what to do', async () => {
    const workbook = new MemoryWorkbook(cells);
    await keep(workbook);
    const kept = workbook.history!;
    const withHeads = (change: (heads: CellValue[]) => CellValue[]) => ({
      ...kept,
      values: kept.values.map((row, at) => (at === 3 ? change([...row]) : row)),
    });
    workbook.history = withHeads((heads) => heads.map(() => ''));
    await expect(keep(workbook, { cycleDate: '2025-10-13' })).rejects.toThrow(
      'The headings of the history sheet “BRAG history” are gone, so nothing was kept.',
    );
    workbook.history = withHeads((heads) => heads.map((head) => (head === 'Lead' ? 'Who' : head)));
    await expect(keep(workbook, { cycleDate: '2025-10-13' })).rejects.toThrow('Lead');
  });
});

describe('building the sheets', () => {
  const options = { asAt: '2025-09-08', builtAt: 'now' };
  const bare: WorkbookCells = workbookOf(
    sheetOf([
      ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'Progress BRAG'],
      ['1', 'Health', 'Recruit', 'Head of SEND', '31/03/2027', 'Green'],
    ]),
  );
  const names = ({ sheets }: { readonly sheets: readonly { readonly name: string }[] }) =>
    sheets.map(({ name }) => name);

  test('each paper that has something to say is made, then brought up to date', async () => {
    const workbook = new MemoryWorkbook(cells);
    const first = await buildSheets(workbook.port, options);
    expect(names(first)).toEqual([
      ...['Board summary', 'Priority areas', 'Escalations', 'Finance summary', 'Evidence'],
      ...['Members’ summary', 'Risk and performance', 'Plan checks'],
    ]);
    expect(first.sheets.every(({ created }) => created)).toBe(true);
    const again = await buildSheets(workbook.port, options);
    expect(again.sheets.some(({ created }) => created)).toBe(false);
  });

  test('the steps are told in their order, and each paper as it is laid out', async () => {
    const told: string[] = [];
    await buildSheets(new MemoryWorkbook(bare).port, {
      ...options,
      onStep: (step) => told.push(step),
      onPaper: (done, of) => told.push(`${done} of ${of}`),
    });
    expect(told).toEqual([
      ...['reading', 'laying-out', '1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5', 'writing'],
    ]);
  });

  test('a paper that is named is made though it has nothing to say', async () => {
    expect(
      names(await buildSheets(new MemoryWorkbook(bare).port, { ...options, sheets: ['finance'] })),
    ).toEqual(['Finance summary']);
  });

  test('where none that is chosen would say anything, it says so', async () => {
    const workbook = new MemoryWorkbook(bare);
    workbook.settings.set('pack', { sheets: ['finance', 'movement'] });
    await expect(buildSheets(workbook.port, options)).rejects.toThrow(
      'None of the sheets that are chosen would have anything to say, so nothing was built. The plan has no column of money. No position of an earlier board is kept. Choose other sheets, then build again.',
    );
  });

  test('ratings that officers bring stand in the first summary’s form', async () => {
    const workbook = new MemoryWorkbook(cells);
    const areaRatings = [
      { area: 'Leadership', field: 'progress' as const, rating: 'amber' as const, reason: 'Signed since' },
    ];
    await buildSheets(workbook.port, { ...options, areaRatings });
    const row = workbook.own.get('board-summary')!.find((own) => own.includes('Signed since'));
    expect(row).toEqual(expect.arrayContaining(['Leadership', 'Red', 'Amber']));
  });

  test('those of another workbook’s settings do too', async () => {
    const workbook = new MemoryWorkbook(cells);
    workbook.settings.set('pack', {
      areaRatings: [{ area: 'Leadership', rating: 'amber', reason: 'As before' }],
    });
    await buildSheets(workbook.port, options);
    expect(workbook.own.get('board-summary')!.flat()).toContain('As before');
  });

  const held = new Map([['board-summary' as const, [['x']]]]);

  test('where somebody typed before anything was written it is built anew, and is all new', async () => {
    const workbook = new MemoryWorkbook(bare);
    workbook.meanwhile.push({ held, isWritten: false }, { held, isWritten: false });
    const { sheets } = await buildSheets(workbook.port, options);
    expect([sheets.length, sheets.every(({ created }) => created), workbook.forgotten]).toEqual([5, true, 2]);
  });

  test('where somebody typed as it was written it is built once more, and still counts as made by this build', async () => {
    const workbook = new MemoryWorkbook(bare);
    workbook.meanwhile.push({ held, isWritten: true });
    const { sheets } = await buildSheets(workbook.port, options);
    expect([sheets.length, sheets.every(({ created }) => created), workbook.forgotten]).toEqual([5, true, 1]);
  });

  test('what was written stays where somebody goes on typing; where nothing was, it says so', async () => {
    const workbook = new MemoryWorkbook(bare);
    workbook.meanwhile.push(...Array<(typeof workbook.meanwhile)[number]>(3).fill({ held, isWritten: true }));
    expect((await buildSheets(workbook.port, options)).sheets).toHaveLength(5);
    workbook.meanwhile.push(
      ...Array<(typeof workbook.meanwhile)[number]>(3).fill({ held, isWritten: false }),
    );
    await expect(buildSheets(workbook.port, options)).rejects.toThrow(
      'Somebody else is typing on the board sheets just now, so nothing was written over.',
    );
  });
});

describe('settings', () => {
  const options = { asAt: '2025-09-08' };
  const areaRatings = [{ area: 'Leadership', rating: 'amber' as const, reason: 'Signed since' }];

  test('are exported with the ratings that officers gave, and with no other', async () => {
    const workbook = new MemoryWorkbook(cells);
    workbook.settings.set('checks', { overdueDays: 7 });
    await buildSheets(workbook.port, { ...options, builtAt: 'now', areaRatings });
    const { bragBoardSettings, checks, pack } = JSON.parse(
      await exportSettings(workbook.port, options.asAt),
    ) as {
      bragBoardSettings: number;
      checks: { overdueDays: number };
      pack: { areaRatings: unknown[] };
    };
    expect([bragBoardSettings, checks.overdueDays]).toEqual([1, 7]);
    expect(pack.areaRatings).toMatchObject(areaRatings);
    expect(pack.areaRatings).toHaveLength(1);
  });

  test('are exported from a workbook without a plan; what else goes wrong is not hidden', async () => {
    const workbook = new MemoryWorkbook(workbookOf(sheetOf([['Dear all'], ['Hello']])));
    workbook.settings.set('checks', { overdueDays: 7 });
    expect(await exportSettings(workbook.port, options.asAt)).toContain('"overdueDays": 7');
    const broken = { ...workbook.port, readCells: () => Promise.reject(new Error('no answer')) };
    await expect(exportSettings(broken, options.asAt)).rejects.toThrow('no answer');
  });

  test('that are changed are kept, count at once, and leave the others as they are', async () => {
    const workbook = new MemoryWorkbook(cells);
    workbook.settings.set('pack', { sheets: ['finance'] });
    const report = await setSettings(workbook.port, options, ({ checks }) => ({
      checks: { ...checks, rules: { 'money.over-budget': 'error' } },
    }));
    expect(report.issues.filter(({ severity }) => severity === 'error')).toHaveLength(3);
    expect(report.settings.pack.sheets).toEqual(['finance']);
    expect(workbook.settings.get('pack')).toEqual({ sheets: ['finance'] });
  });

  test('that no build could use are refused, and nothing is kept', async () => {
    const workbook = new MemoryWorkbook(cells);
    const wrong = setSettings(workbook.port, options, ({ pack }) => ({
      pack: { ...pack, names: { finance: 'a:b' } },
    }));
    await expect(wrong).rejects.toThrow('a:b');
    expect(workbook.settings.size).toBe(0);
  });
});
