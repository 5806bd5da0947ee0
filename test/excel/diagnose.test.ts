import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { diagnosisOf, diagnosisText, type ExcelFacts } from '../../src/app/diagnosis';
import { diagnose, type Place } from '../../src/excel/diagnose';
import type { StandInOptions } from '../../src/stand-in/standInExcel';
import { openStandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { emptyWorkbook } from '../support/plainWorkbook';
import { samplePlan } from '../support/plans';

const sample = readFileSync(samplePlan);

async function open(options: StandInOptions = {}, bytes: Uint8Array = sample) {
  const standIn = await openStandInExcel(bytes, options);
  const ask = (place: Partial<Place> = {}) =>
    diagnose({
      run: standIn.Excel.run,
      context: standIn.Office.context,
      addin: 'BRAG Board 0.1.0',
      address: 'https://addins.example.gov.uk/brag-board/taskpane.html?et=',
      browser: 'Test/1.0',
      canStore: () => true,
      ...place,
    });
  return { standIn, ask };
}

const finding = (facts: ExcelFacts, name: string) =>
  diagnosisOf(facts).find((one) => one.name.startsWith(name));

test('the workbook is asked once, and is byte for byte what it was', async () => {
  const { standIn, ask } = await open();
  await ask();
  expect(standIn.traffic.batches).toBe(1);
  expect(Buffer.from(await standIn.save()).equals(sample)).toBe(true);
});

test('each fact has its line, those about the Excel first', async () => {
  const { ask } = await open();
  expect(diagnosisOf(await ask()).map(({ name }) => name)).toEqual([
    'Add-in',
    'Excel',
    'Excel’s functions for add-ins (ExcelApi)',
    'One page for pane and ribbon (SharedRuntime 1.1)',
    'Greying out of buttons (RibbonApi 1.1)',
    'Own choice of keys (KeyboardShortcuts 1.1)',
    'One undo step for a run (ExcelApi 1.20)',
    'Most that Excel takes or gives in one go',
    'Workbook',
    'Structure of the workbook',
    'Protected sheets',
    'Formulas',
    'Storage for your own choices',
    'Theme',
    'Language',
    'Web view',
  ]);
});

test('an Excel that has everything has nothing in the way', async () => {
  const { ask } = await open({ excelApi: '1.14' });
  const facts = await ask();
  expect(facts).toMatchObject({
    servedFrom: 'https://addins.example.gov.uk/brag-board/',
    excelApi: '1.14',
    groupsUndo: false,
    workbook: { isReadOnly: false, isStructureProtected: false, protectedSheets: [], isManual: false },
  });
  expect(diagnosisOf(facts).filter(({ weight }) => weight === 'stops')).toEqual([]);
});

test.each([
  ['1.9', 'stops', /needs 1\.14: Excel 2021/],
  ['1.13', 'stops', /needs 1\.14: Excel 2021/],
  ['1.14', 'fine', /^BRAG Board needs 1\.14\.$/],
  ['1.20', 'fine', /^BRAG Board needs 1\.14\.$/],
])('ExcelApi %s: %s', async (excelApi, weight, meaning) => {
  const { ask } = await open({ excelApi });
  const facts = await ask();
  const found = finding(facts, 'Excel’s functions');
  expect(found).toMatchObject({ value: `Up to ${excelApi}`, weight });
  expect(found?.meaning).toMatch(meaning);
  expect(facts.groupsUndo).toBe(excelApi === '1.20');
});

test('a set with an older one missing does not count', async () => {
  const { ask } = await open();
  const isSetSupported = (name: string, version: string) => name === 'ExcelApi' && version !== '1.3';
  expect(await ask({ context: { requirements: { isSetSupported } } })).toMatchObject({ excelApi: '1.2' });
  expect((await ask({ context: { requirements: { isSetSupported: () => false } } })).excelApi).toBe('');
});

test('protection and manual calculation are found, with what they mean', async () => {
  const { standIn, ask } = await open();
  await standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('SEND Improvement Plan').protection.protect();
    context.workbook.application.calculationMode = 'Manual';
    await context.sync();
  });
  const facts = await ask();
  expect(finding(facts, 'Protected sheets')?.value).toMatch(/^1 of \d+: “SEND Improvement Plan”$/);
  expect(finding(facts, 'Formulas')?.meaning).toContain('F9');
});

test('a workbook whose structure is protected says what has to be lifted', async () => {
  const parts = unzipSync(emptyWorkbook());
  const xml = strFromU8(parts['xl/workbook.xml']!);
  const locked = xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
  const { ask } = await open({}, zipSync({ ...parts, 'xl/workbook.xml': strToU8(locked) }));
  const facts = await ask();
  expect(facts.workbook).toMatchObject({ isStructureProtected: true });
  expect(finding(facts, 'Structure')).toMatchObject({ weight: 'stops' });
});

test.each([
  ['InvalidOperationInCellEditMode', /Press Enter or Esc/],
  ['GeneralException', /open it again/],
] as const)('an Excel that answers %s is a finding, and not an end', async (code, meaning) => {
  const { standIn, ask } = await open();
  standIn.failNext({ code });
  const facts = await ask();
  expect(facts.workbook).toEqual({ refused: code });
  expect(finding(facts, 'Workbook')?.meaning).toMatch(meaning);
});

test.each([
  ['OfficeOnline', 'web', '5 MB'],
  ['PC', 'windows', '5 million cells'],
  ['Mac', 'mac', '5 million cells'],
  ['iOS', 'other', '5 million cells'],
])('on %s the limit of a request is that of the platform', async (name, platform, limit) => {
  const { standIn, ask } = await open();
  const context = {
    requirements: standIn.Office.context.requirements,
    platform: name as unknown as Office.PlatformType,
    diagnostics: { version: '16.0.1' } as Office.ContextInformation,
  };
  const facts = await ask({ context });
  expect(facts).toMatchObject({ platform, version: '16.0.1' });
  expect(finding(facts, 'Most that')?.value).toContain(limit);
});

test('the text for IT has every finding on a line of its own, and no cell of the plan', async () => {
  const { ask } = await open();
  const findings = diagnosisOf(await ask({ canStore: () => false }));
  const lines = diagnosisText(findings).split('\n');
  for (const { name, value } of findings) expect(lines).toContain(`${name}: ${value}`);
  expect(lines.join('\n')).not.toContain('SENCO');
  expect(lines).toContain('Storage for your own choices: No');
});
