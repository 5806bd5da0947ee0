import type { CellValue } from '../../../src/core/cells/sheetCells';
import type { MappedColumn, Mapping } from '../../../src/core/plan/mapping/mapping';
import { mappingSkeleton } from '../../../src/core/plan/mapping/mappingSkeleton';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import { parseMapping } from '../../../src/core/plan/mapping/parseMapping';
import { readPlan } from '../../../src/core/plan/readPlan';
import { sheetOf, workbookOf } from '../../support/sheet';

type Book = ReturnType<typeof workbookOf>;

const book = (rows: CellValue[][], name = 'Sheet1'): Book => workbookOf(sheetOf(rows, { name }));

/** The skeleton as a person gets it, a file of JSON, which must be of a workbook that is refused. */
function printed(cells: Book): Mapping {
  const outline = outlinePlan(cells);
  expect(outline.tables.length === 0 || readPlan(outline, []).actions.length === 0).toBe(true);
  return JSON.parse(JSON.stringify(mappingSkeleton(outline))) as Mapping;
}

/** The table of the one sheet that is taken for the plan. */
function planTable({ sheets }: Mapping) {
  const plans = sheets.filter(({ use }) => use === 'plan');
  expect(plans).toHaveLength(1);
  return { sheet: plans[0]!.name, ...plans[0]!.tables![0]! };
}

/** The plan read once a person has put the letters of some columns in place of null. */
function readWith(cells: Book, skeleton: Mapping, letters: Readonly<Record<string, string>>) {
  const sheets = skeleton.sheets.map((sheet) =>
    sheet.use === 'plan'
      ? {
          ...sheet,
          tables: sheet.tables!.map((table) => ({ ...table, columns: { ...table.columns, ...letters } })),
        }
      : sheet,
  );
  const parsed = parseMapping({ ...skeleton, sheets });
  if ('problem' in parsed) throw new Error(parsed.problem);
  const outline = outlinePlan(cells, parsed.mapping);
  expect(outline.mappingProblems).toEqual([]);
  return readPlan(outline, []);
}

const heading = (column: MappedColumn | null | undefined) => column?.heading;

test('of a plan whose actions stand under a word that nobody knows, the action is left to fill in', () => {
  const cells = book([
    ['Corporate recovery'],
    ['Gizmo', 'Owner', 'Colour now', 'Due date'],
    ['Zebra crossing', 'Ann Lee', 'Red', '31/03/2026'],
    ['Lamp posts', 'Bo Marsh', 'Green', '30/06/2026'],
  ]);
  const skeleton = printed(cells);
  const { headerRow, columns, unused } = planTable(skeleton);
  expect(headerRow).toBe(2);
  expect([columns?.action, heading(columns?.lead), heading(columns?.due)]).toEqual([
    null,
    'Owner',
    'Due date',
  ]);
  expect(unused).toMatchObject({ A: 'Gizmo' });
  const { actions } = readWith(cells, skeleton, { action: 'A', progress: 'C' });
  expect(actions.map(({ text, lead, progress }) => [text, lead, progress.state])).toEqual([
    ['Zebra crossing', 'Ann Lee', 'red'],
    ['Lamp posts', 'Bo Marsh', 'green'],
  ]);
});

test('of actions without a rating, a date or a lead, what there is suffices once the action is stated', () => {
  const cells = book([
    ['No.', 'Action', 'How often'],
    [1, 'Publish the local offer', 'Termly'],
    [2, 'Review the panel', 'Yearly'],
  ]);
  const skeleton = printed(cells);
  expect(heading(planTable(skeleton).columns?.action)).toBe('Action');
  const { actions } = readWith(cells, skeleton, {});
  expect(actions.map(({ reference, text }) => [reference, text])).toEqual([
    ['1', 'Publish the local offer'],
    ['2', 'Review the panel'],
  ]);
});

test('headings over two rows stay so', () => {
  const cells = book([
    ['Gizmo', 'People', '', 'Dates', ''],
    ['', 'Owner', 'Agency', 'Start date', 'Gismo by'],
    ['Zebra crossing', 'Ann Lee', 'NHS', '01/04/2025', '31/03/2026'],
  ]);
  const skeleton = printed(cells);
  const { actions } = readWith(cells, skeleton, { action: 'A', due: 'E' });
  expect(actions).toHaveLength(1);
  expect(actions[0]).toMatchObject({ text: 'Zebra crossing', lead: 'Ann Lee', agencies: 'NHS' });
});

test('of several sheets the one that names the most is the plan; the others are listed, for a person who knows better', () => {
  const cells = workbookOf(
    sheetOf(
      [
        ['Name', 'Telephone'],
        ['Ann', '01632 960001'],
      ],
      { name: 'People' },
    ),
    sheetOf(
      [
        ['Ref', 'Thingummy', 'Lead', 'Start date'],
        ['1', 'Lamp posts', 'Bo', '01/04/2025'],
      ],
      { name: 'Tracker' },
    ),
    sheetOf(
      [
        ['Risk ID', 'Risk', 'Likelihood', 'Impact', 'Score'],
        ['R1', 'Rain', 2, 3, 6],
      ],
      { name: 'Risks' },
    ),
  );
  const skeleton = printed(cells);
  expect(planTable(skeleton).sheet).toBe('Tracker');
  expect(skeleton.sheets.map(({ name, use }) => `${name}: ${use}`)).toEqual([
    'People: ignore',
    'Tracker: plan',
    'Risks: risks',
  ]);
  expect(readWith(cells, skeleton, { action: 'B' }).actions).toMatchObject([
    { text: 'Lamp posts', lead: 'Bo' },
  ]);
});

test('a template with a plan’s headings and no actions gives these headings', () => {
  const { headerRow, columns, unused } = planTable(
    printed(book([['Plan'], [], ['Action', 'Lead', 'RAG', 'Wibble']])),
  );
  expect([headerRow, heading(columns?.action), heading(columns?.progress)]).toEqual([3, 'Action', 'RAG']);
  expect(unused).toEqual({ D: 'Wibble' });
});

test('where nothing is known the widest row of words is shown, with every field to fill in', () => {
  const cells = book([
    ['Stall', 'Wares', 'Pitch'],
    ['Ann', 'Plums', 4],
  ]);
  const { sheet, headerRow, columns, unused } = planTable(printed(cells));
  expect([sheet, headerRow]).toEqual(['Sheet1', 1]);
  expect(new Set(Object.values(columns!))).toEqual(new Set([null]));
  expect(Object.keys(columns!)).toEqual(
    expect.arrayContaining(['action', 'area', 'due', 'progress', 'impact', 'lead']),
  );
  expect(unused).toEqual({ A: 'Stall', B: 'Wares', C: 'Pitch' });
});

test('an empty sheet is named, and hidden ones are never the plan', () => {
  const cells = workbookOf(
    sheetOf(
      [
        ['Action', 'Lead', 'RAG'],
        ['Mend', 'Bo', 'Red'],
      ],
      { name: 'Old', hidden: true },
    ),
    sheetOf([], { name: 'Empty' }),
  );
  expect(planTable(printed(cells)).sheet).toBe('Empty');
  const hidden = workbookOf(sheetOf([['Action']], { name: 'Old', hidden: true }));
  expect(printed(hidden).sheets).toEqual([{ name: 'Old', use: 'ignore' }]);
});
