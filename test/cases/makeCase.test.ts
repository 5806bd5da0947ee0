import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openParts } from '../../src/workbook-file/read/openParts';
import { makeCase } from './make/makeCase';
import { remainingWords, wordsIn } from './make/remainingWords';
import { readCopy } from '../../src/earlier-copy/readCopy';
import { mapPlan } from '../../src/app/mapPlan';
import type { CellValue } from '../../src/core/cells/sheetCells';
import { opensInLibreOffice } from '../support/libreOffice';
import { plantedWorkbook } from '../support/plantedWorkbook';
import { planCases } from '../support/plans';
import { newFaults } from '../support/soundness/soundness';
import { exampleDay, openPlan } from '../support/standIn';

const options = { asAt: exampleDay, factor: 1.13 };

const figuresOf = async (bytes: Uint8Array) => {
  const { total, areas, tables } = await (await openPlan(bytes)).check();
  const counts = [...areas, total].map(({ actions, progress, impact, overdue }) => [
    actions.length,
    progress,
    impact,
    overdue,
  ]);
  return { counts, columns: tables.map(({ columns }) => columns) };
};

const cellsOf = async (bytes: Uint8Array) => (await readCopy(bytes, 'case.xlsx').readCells()).sheets;

const made = new Map<string, Uint8Array>();

describe.each([
  'sample-plan',
  'all-dates',
  'all-money',
  'awkward-cells',
  'excel-table',
  'hidden-and-filtered',
  'messy-text',
  'month-grid',
  'three-row-header',
  'tab-per-area',
  'two-plans-one-sheet',
])('the case of %s', (name) => {
  const { bytes } = planCases.find((one) => one.name === name)!;

  test('has the same figures, the same length of every text, and nothing that Excel would repair', async () => {
    const { bytes: result } = await makeCase(bytes, options);
    made.set(`${name}.xlsx`, result);
    expect(await figuresOf(result)).toEqual(await figuresOf(bytes));
    const lengths = async (of: Uint8Array) =>
      (await cellsOf(of)).map(({ values }) => values.map((row) => row.map(lengthOf)));
    expect(await lengths(result)).toEqual(await lengths(bytes));
    expect(newFaults(bytes, result)).toEqual([]);
  });
});

const lengthOf = (value: CellValue) => (typeof value === 'string' ? value.length : 'number');

const misread = join(__dirname, 'reading');
test.each(readdirSync(misread).filter((_, index) => index % 3 === 0))(
  '%s is read as before once it is a case',
  async (file) => {
    const bytes = new Uint8Array(readFileSync(join(misread, file)));
    const result = await makeCase(bytes, options);
    expect(newFaults(bytes, result.bytes)).toEqual([]);
    expect(result.reading.join()).toMatch(/actions|no plan was found/);
  },
);

const letters = (from: string) => fc.constantFrom(...from.split(''));
/** A name that no list of the reader has. */
const someName = fc
  .tuple(letters('QXZJ'), fc.array(letters('qxjwyc'), { minLength: 3, maxLength: 8 }))
  .map(([first, rest]) => first + rest.join(''));

test('a name that is written in every kind of place is in none of them', async () => {
  await fc.assert(
    fc.asyncProperty(someName, async (name) => {
      const bytes = plantedWorkbook(name);
      const { bytes: result, reading } = await makeCase(bytes, options);
      expect(reading.join('\n')).toContain('2 areas, 3 actions');
      for (const [part, content] of Object.entries(unzipSync(result))) {
        expect(`${part}: ${strFromU8(content).toLowerCase()}`).not.toContain(name.toLowerCase());
      }
      expect(newFaults(bytes, result)).toEqual([]);
      made.set('planted.xlsx', result);
    }),
    { numRuns: 5 },
  );
});

test('a word that would remain is found, with its place', () => {
  const bytes = plantedWorkbook('Quxley');
  const remaining = remainingWords(bytes, wordsIn(openParts(bytes)), (word) => word !== 'quxley');
  for (const place of [
    'author of xl/comments1.xml',
    'sheet/@name of xl/workbook.xml',
    'f of xl/worksheets/sheet1.xml',
    'dataValidation/@prompt',
    'creator of docProps/core.xml',
    'xl/media/image1.png',
  ]) {
    expect(remaining.join('\n')).toContain(place);
  }
});

test('what is to be learnt from stays; names, amounts and telephone numbers are others', async () => {
  const bytes = plantedWorkbook('Quxley');
  const { bytes: result, kept } = await makeCase(bytes, options);
  const [sheet] = await cellsOf(result);
  const [before] = await cellsOf(bytes);
  expect(sheet!.values[1]).toEqual(before!.values[1]);
  expect(kept).toEqual(expect.arrayContaining(['Priority area', 'Progress RAG']));
  const [reference, area, action, lead, due, rating, budget] = sheet!.values[2]!;
  expect([reference, due, rating, budget]).toEqual(['1.1', '31/03/2026', 'Green', 14125]);
  expect(area).toMatch(/^Priority 1: [A-Z][a-z]{5}$/);
  expect(action).toMatch(/^Review the offer of [A-Z][a-z]{5} [A-Z][a-z]{4}$/);
  expect(lead).toMatch(/^[A-Z][a-z] [A-Z][a-z]{5}$/);
  expect(sheet!.values[4]![2]).not.toContain('960001');
  expect(sheet!.values[3]![1]).toBe(area);
});

test('the mapping that a workbook keeps goes with it, under the new names of its sheets', async () => {
  const plan = await openPlan(plantedWorkbook('Quxley'));
  const { mapping } = await plan.inWorkbook((workbook) => mapPlan(workbook, exampleDay));
  const [sheet] = mapping.sheets;
  const [table] = sheet!.tables!;
  const stated = {
    ...mapping,
    sheets: [{ ...sheet!, tables: [{ ...table!, columns: { ...table!.columns, area: null } }] }],
  };
  const { bytes, reading } = await makeCase(plantedWorkbook('Quxley'), { ...options, mapping: stated });
  expect(reading.join('\n')).not.toMatch(/area B/);
  const again = await openPlan(bytes);
  const { mapping: read } = await again.inWorkbook((workbook) => mapPlan(workbook, exampleDay));
  expect(read.sheets[0]!.name).toMatch(/^Plan of [A-Z][a-z]{5}$/);
  expect(read.sheets[0]!.name).not.toContain('Quxley');
});

test('a workbook in which no plan was found becomes a case too, with its likeliest headings', async () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '..', 'not-plans', 'complaints-log.xlsx')));
  const { bytes: result, reading } = await makeCase(bytes, options);
  expect(reading[0]).toBe('no plan was found');
  const heads = async (of: Uint8Array) => (await cellsOf(of))[0]!.values[0];
  expect(await heads(result)).toEqual(await heads(bytes));
});

test('LibreOffice opens the cases', async () => {
  const files = Object.fromEntries(made);
  expect(Object.keys(files).length).toBeGreaterThan(5);
  expect(await opensInLibreOffice(files)).toEqual(new Set(Object.keys(files)));
});
