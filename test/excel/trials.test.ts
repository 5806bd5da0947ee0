import { compareTrials, type TrialRecord } from '../../src/app/trials';
import { runTrials, trials } from '../../src/excel/trials/runTrials';
import { standInTrials, tryEverything } from '../../src/excel/trials/tryEverything';
import { openStandInExcel, type StandInExcel } from '../../src/stand-in/node/openStandInExcel';
import type { StandInOptions } from '../../src/stand-in/standInExcel';
import { plainWorkbook } from '../support/plainWorkbook';

const workbook = plainWorkbook({ name: 'Plan', rows: [['Mine', 1]] }, { name: 'Other', rows: [] });
const open = (options: StandInOptions = {}) => openStandInExcel(workbook, { excelApi: '1.20', ...options });

const tryIn = ({ Excel, Office }: StandInExcel) =>
  runTrials(Excel.run, (version) => Office.context.requirements.isSetSupported('ExcelApi', version));

/** What is in a workbook: its sheets, names, settings, and what is in front. */
const held = ({ Excel }: StandInExcel) =>
  Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    settings.load('items/key');
    const front = worksheets.getActiveWorksheet().load('name');
    const plan = worksheets.getItem('Plan').getUsedRange().load('values');
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      settings: settings.items.map(({ key }) => key),
      front: front.name,
      plan: plan.values,
    };
  });

const untouched = { sheets: ['Plan', 'Other'], names: [], settings: [], front: 'Plan', plan: [['Mine', 1]] };

test('the recording that ships is what the stand-in answers now (npm run make:trials)', async () => {
  expect(
    compareTrials(await tryIn(await open()), standInTrials).filter(({ outcome }) => outcome !== 'same'),
  ).toEqual([]);
  expect(standInTrials.map(({ name }) => name)).toEqual(trials.map(({ name }) => name));
  expect(new Set(trials.map(({ name }) => name)).size).toBe(trials.length);
});

test('nothing but the scratch sheet is touched, and that is gone in the end', async () => {
  const standIn = await open();
  await tryIn(standIn);
  expect(await held(standIn)).toEqual(untouched);
});

test.each(['GeneralException', 'AccessDenied'] as const)(
  'a trial that is refused with %s is one line of the table, and the others are made',
  async (code) => {
    const standIn = await open();
    // After the sheet in front has been asked for and the scratch sheet added.
    for (const atAction of [Infinity, Infinity, 0]) standIn.failNext({ code, atAction });
    const outcomes = compareTrials(await tryIn(standIn), standInTrials);
    expect(outcomes.filter(({ outcome }) => outcome !== 'same')).toEqual([
      {
        name: trials[0]!.name,
        outcome: 'refused',
        found: `refused (${code})`,
        expected: expect.any(String) as string,
      },
    ]);
    expect(await held(standIn)).toEqual(untouched);
  },
);

test('a sheet whose adding broke off half-way is taken away by its name', async () => {
  const standIn = await open();
  for (const atAction of [Infinity, 2]) standIn.failNext({ code: 'GeneralException', atAction });
  await expect(tryIn(standIn)).rejects.toMatchObject({ name: 'PlanProblem' });
  expect(await held(standIn)).toEqual(untouched);
});

test('a sheet that somebody adds meanwhile stays', async () => {
  const standIn = await open();
  standIn.editBeforeBatch(20, { do: 'addSheet', name: 'Theirs' }, 'a co-author');
  await tryIn(standIn);
  expect((await held(standIn)).sheets).toEqual(['Plan', 'Other', 'Theirs']);
});

test('where no sheet can be added it is said, and nothing is left', async () => {
  const standIn = await open();
  await standIn.edit({ do: 'otherWorkbook', inFront: true });
  await expect(tryIn(standIn)).rejects.toMatchObject({ name: 'PlanProblem' });
  await standIn.edit({ do: 'otherWorkbook', inFront: false });
  expect(await held(standIn)).toEqual(untouched);
});

test('what an older Excel has not is not tried there', async () => {
  const found = await tryIn(await open({ excelApi: '1.14' }));
  const absent = found.filter((trial) => 'absent' in trial);
  expect(absent).toEqual([{ name: 'Several changes as one step of undo', absent: '1.20' }]);
  expect(compareTrials(found, standInTrials).filter(({ outcome }) => outcome === 'absent')).toHaveLength(1);
});

test('the report carries no cell and no name of the workbook', async () => {
  const standIn = await open();
  const { recording, outcomes } = await tryEverything({
    run: standIn.Excel.run,
    context: standIn.Office.context,
    addin: 'BRAG Board 0.1.0',
    address: 'https://addins.example.gov.uk/taskpane.html',
    browser: 'Test/1.0',
    canStore: () => true,
  });
  expect(recording).toMatchObject({ addin: 'BRAG Board 0.1.0', excelApi: '1.20' });
  expect(outcomes).toHaveLength(recording.trials.length);
  expect(JSON.stringify(recording)).not.toMatch(/Mine|Other/);
});

test.each<[string, TrialRecord[], TrialRecord[], string]>([
  [
    'numbers that differ in the seventh figure',
    [{ name: 'a', answer: 0.12345678 }],
    [{ name: 'a', answer: 0.1234568 }],
    'same',
  ],
  ['other answers', [{ name: 'a', answer: { x: [1] } }], [{ name: 'a', answer: { x: [2] } }], 'different'],
  ['a refusal that was expected', [{ name: 'a', refused: 'X' }], [{ name: 'a', refused: 'X' }], 'same'],
  ['a refusal with another code', [{ name: 'a', refused: 'X' }], [{ name: 'a', refused: 'Y' }], 'refused'],
  [
    'an answer where a refusal was expected',
    [{ name: 'a', answer: 1 }],
    [{ name: 'a', refused: 'Y' }],
    'different',
  ],
  ['what was never recorded', [{ name: 'a', answer: 1 }], [], 'different'],
])('%s: %#', (_, found, expected, outcome) =>
  expect(compareTrials(found, expected)[0]?.outcome).toBe(outcome),
);
