import type { CellValue } from '../../../src/core/cells/sheetCells';
import { keptRows, readKept } from '../../../src/core/papers/sheet/kept';
import type { SheetModel } from '../../../src/core/papers/sheet/sheetModel';
import { written } from '../../support/memoryWorkbook';
import { papersOf, rowsFrom, wordsOf } from '../../support/papersOf';
import { around, cells } from '../../support/smallCouncil';

/** What a paper's cells hold, with something typed in every cell that is for it: each its own words, a choice where there are choices. */
function typedIn(model: SheetModel): CellValue[][] {
  const values = written(model);
  for (const table of model.kept ?? [])
    for (const { row, columns } of keptRows(written(model), table))
      columns.forEach((column, index) => {
        if (column < 0) return;
        const isDate = table.dates?.includes(table.columns[index]!) === true;
        const choice = model.cells[row]?.[column]?.choices?.[0];
        values[row]![column] = isDate ? 46000 + row : (choice ?? `Typed in ${row}, ${column}`);
      });
  return values;
}

const typedOn = (values: readonly (readonly CellValue[])[], { kept = [] }: SheetModel): unknown[] =>
  kept.flatMap((table) => readKept(values, table).map(({ keys, words }) => [keys, [...words]]));

const first = papersOf(cells, around);
const withWords = [...first].filter(([, { kept = [] }]) => kept.length > 0);
const own = new Map(withWords.map(([key, model]) => [key, typedIn(model)]));
const again = papersOf({ ...cells, own }, around);

test('what officers type in is on these papers', () => {
  expect(withWords.map(([key]) => key)).toEqual(['board-summary', 'escalations', 'evidence']);
});

test.each(withWords)('%s keeps every word beside the row that it is about', (key, model) => {
  const typed = typedOn(own.get(key)!, model);
  expect(typed.length).toBeGreaterThan(0);
  expect(typedOn(written(again.get(key)!), again.get(key)!)).toEqual(typed);
});

test('of each escalation four things are typed, the day among them', () => {
  const [typed] = typedOn(own.get('escalations')!, first.get('escalations')!) as [
    unknown,
    [string, unknown][],
  ][];
  expect(typed?.[1].map(([head]) => head)).toEqual(['Response', 'Owner', 'By when', 'Decision needed']);
  expect(typed?.[1].map(([, value]) => typeof value)).toEqual(['string', 'string', 'number', 'string']);
});

test('words about an action that is here no longer are not lost', () => {
  const [plan, ...others] = cells.sheets;
  const calm = {
    ...plan!,
    values: plan!.values.map((row) => (row[0] === '1.2' ? row.map((v) => (v === 'Red' ? 'Green' : v)) : row)),
  };
  const later = papersOf({ ...cells, own, sheets: [calm, ...others] }, { asAt: '2025-07-15' });
  const escalations = later.get('escalations')!;
  const kept = own
    .get('escalations')!
    .flat()
    .filter((value) => String(value).startsWith('Typed in'));
  expect(kept.length).toBeGreaterThan(3);
  expect(wordsOf(escalations)).toEqual(expect.arrayContaining(kept));
});

test('officers’ own rating of an area stands in place of the suggested one', () => {
  const glance = (papers: typeof first) =>
    rowsFrom(papers.get('board-summary')!, 'Priority area | Progress', 3);
  expect(glance(first)[1]).toMatch(/^Leadership \| Red ↓ \| Red → \| /);
  expect(glance(again)).toEqual([
    'Priority area | Progress | Impact | Actions by progress rating | Overdue | Spend of budget | Commentary',
    'Leadership | Blue | Blue | 1 | £3,400 of £3,500 (97%) | Typed in 6, 11',
    'Early help | Blue | Blue * | 0 | £15,500 of £46,000 (34%) | Typed in 7, 11',
  ]);
});
