import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from '../../src/app/checkPlan';
import { rollupContract } from '../../src/cli/rollupJson';
import type { CellValue, SheetCells } from '../../src/core/cells/sheetCells';
import { linkMeasures } from '../../src/core/measures/linkMeasures';
import { withMeasures } from '../../src/core/measures/readMeasures';
import { looksNeeded } from '../../src/core/measures/findScorecards';
import { emptyMapping } from '../../src/core/plan/mapping/mapping';
import { outlinePlan } from '../../src/core/plan/outlinePlan';
import type { Plan } from '../../src/core/plan/plan';
import { readPlan } from '../../src/core/plan/readPlan';
import type { MeasureExpected, ScorecardExpected } from '../scorecards/describeScorecard';
import { exampleDay, openPlan } from '../support/standIn';

const folder = join(__dirname, '../scorecards');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => name.replace('.xlsx', ''));
const described = (name: string): ScorecardExpected =>
  jest.requireActual<{ expected: ScorecardExpected }>(join(folder, `${name}.ts`)).expected;

interface PointContract {
  readonly period: string;
  readonly value: number | null;
}

/** The part of the public JSON that is about measures. */
interface Contract {
  readonly sheets: readonly { name: string; why: string }[];
  readonly measures: readonly {
    readonly name: string;
    readonly area: string | null;
    readonly unit: string;
    readonly better: 'higher' | 'lower' | null;
    readonly baseline: number | null;
    readonly target: number | null;
    readonly latest: number | null;
    readonly points: readonly PointContract[];
    readonly targets: readonly PointContract[];
    readonly benchmarks: readonly { name: string; latest: string; points: readonly PointContract[] }[];
    readonly doubts: readonly string[];
    readonly unread: readonly { cell: string; text: string }[];
    readonly links: { areas: readonly string[]; actions: readonly string[]; by: string | null };
  }[];
}

async function read(name: string): Promise<Contract> {
  const { inWorkbook } = await openPlan(readFileSync(join(folder, `${name}.xlsx`)));
  const mapping = name.startsWith('no-') ? undefined : described(name).mapping;
  const report = await inWorkbook((workbook) =>
    checkPlan(workbook, { asAt: exampleDay, ...(mapping === undefined ? {} : { mapping }) }),
  );
  return rollupContract(report, { measures: true }) as Contract;
}

const byPeriod = (points: readonly PointContract[]) =>
  Object.fromEntries(points.map(({ period, value }) => [period, value]));

const isScorecard = (name: string): boolean => !name.startsWith('no-');

/** All of an expected measure, with what it leaves out. */
const whole = ({ benchmarks = {}, doubts = [], ...given }: MeasureExpected) => ({
  area: given.area ?? null,
  unit: given.unit ?? '',
  baseline: given.baseline ?? null,
  target: given.target ?? null,
  latest: given.latest ?? null,
  better: given.better ?? null,
  points: given.points ?? {},
  targets: given.targets ?? {},
  benchmarks: Object.fromEntries(
    Object.entries(benchmarks).map(([name, one]) => [name, { latest: one.latest, points: one.points ?? {} }]),
  ),
  unread: given.unread ?? [],
  doubts: doubts.length,
  actions: given.actions ?? [],
});

describe.each(names.filter(isScorecard))('the scorecard “%s”', (name) => {
  const { measures: expected } = described(name);
  let contract: Contract;
  beforeAll(async () => {
    contract = await read(name);
  });

  test('is read as its cells say', () => {
    const found = contract.measures.map((measure) => [
      measure.name,
      {
        area: measure.area,
        unit: measure.unit,
        baseline: measure.baseline,
        target: measure.target,
        latest: measure.latest,
        better: measure.better,
        points: byPeriod(measure.points),
        targets: byPeriod(measure.targets),
        benchmarks: Object.fromEntries(
          measure.benchmarks.map((one) => [one.name, { latest: one.latest, points: byPeriod(one.points) }]),
        ),
        unread: measure.unread.map(({ text }) => text),
        doubts: measure.doubts.length,
        actions: measure.links.actions,
      },
    ]);
    const all = Object.entries(expected).map(([key, one]) => [key, whole(one)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(all));
    expect(found).toHaveLength(all.length);
  });

  test('says what is odd about it', () => {
    for (const { name: measure, doubts } of contract.measures) {
      (expected[measure]?.doubts ?? []).forEach((words, index) => expect(doubts[index]).toContain(words));
    }
  });

  test('is among the sheets as a scorecard, and counts for no area that nobody named', () => {
    const scored = contract.sheets.filter(({ why }) =>
      /a performance scorecard, \d+ measures? read/.test(why),
    );
    expect(scored.length).toBeGreaterThan(0);
    for (const { links, area } of contract.measures) {
      const isArea = area === 'Early help' || area === 'Timely assessment';
      if (links.by === 'scorecard' && isArea) expect(links.areas).toContain(area);
      if (links.by === null) expect([...links.areas, ...links.actions]).toEqual([]);
    }
  });
});

describe.each(names.filter((name) => !isScorecard(name)))('“%s” is no scorecard', (name) => {
  test('and no measure is read', async () => {
    const { measures } = await read(name);
    expect(measures).toEqual([]);
  });
});

describe('in any order', () => {
  /** The plan of a workbook whose scorecards' rows below their headings, or whose columns, are in another order. */
  async function shuffled(name: string, what: 'rows' | 'columns', by: number): Promise<Plan> {
    const { inWorkbook } = await openPlan(readFileSync(join(folder, `${name}.xlsx`)));
    return inWorkbook(async (workbook) => {
      const cells = await workbook.readCells();
      const fills = await workbook.readFills(looksNeeded(outlinePlan(cells, emptyMapping)));
      const [, first] = cells.sheets;
      const moved = cells.sheets.map((sheet) =>
        sheet === first ? (what === 'rows' ? turnRows(sheet, by) : turnColumns(sheet, by)) : sheet,
      );
      // Cells carry their formats with them.
      const own = fills.map((fill) =>
        fill.sheet !== first?.name || fill.formats === undefined
          ? fill
          : { ...fill, formats: turnedFormats(fill.formats, what, by) },
      );
      const outline = outlinePlan({ ...cells, sheets: moved }, described(name).mapping ?? emptyMapping);
      return withMeasures(outline, readPlan(outline, own), own);
    });
  }

  /** Rows of figures stand at the end; one of headings, and titles, keep their places. */
  const headings: Readonly<Record<string, number>> = {
    months: 3,
    terms: 1,
    'rows-for-periods': 1,
    'percent-formats': 1,
    'latest-only': 1,
    'latest-disagrees': 1,
    'england-in-the-name': 1,
    answered: 1,
  };

  const turn = <T>(items: readonly T[], by: number): T[] =>
    items.map((_, index) => items[(index + by) % items.length]!);
  let above = 1;
  const turnRows = (sheet: SheetCells, by: number): SheetCells => ({
    ...sheet,
    values: [...sheet.values.slice(0, above), ...turn(sheet.values.slice(above), by)],
  });
  const turnColumns = (sheet: SheetCells, by: number): SheetCells => ({
    ...sheet,
    values: sheet.values.map((row): CellValue[] => turn(row, by)),
  });
  const turnedFormats = (formats: readonly (readonly string[])[], what: 'rows' | 'columns', by: number) =>
    what === 'columns'
      ? formats.map((row) => turn(row, by))
      : [...formats.slice(0, 1), ...turn(formats.slice(1), by)];

  const read = (plan: Plan) =>
    plan.measures
      .map(({ unread, names: named, ...measure }) => ({
        ...measure,
        row: 0,
        column: 0,
        benchmarks: [...measure.benchmarks].sort((a, b) => a.name.localeCompare(b.name)),
        unread: unread.map(({ text }) => text),
        named: named.map(({ text }) => text),
      }))
      .sort((a, b) => a.text.localeCompare(b.text));

  test.each(Object.keys(headings))('%s says the same', async (name) => {
    above = headings[name] ?? 1;
    const straight = await shuffled(name, 'rows', 0);
    expect(straight.measures.length).toBeGreaterThan(0);
    for (const by of [1, 2]) {
      const rows = await shuffled(name, 'rows', by);
      // Of a month that stands twice, the first column counts, and no first is a first in another order.
      if (name !== 'latest-disagrees')
        expect(read(await shuffled(name, 'columns', by))).toEqual(read(straight));
      expect(read(rows)).toEqual(read(straight));
      expect(
        linkMeasures(rows)
          .measures.map(({ links }) => links.areas.length)
          .sort(),
      ).toEqual(
        linkMeasures(straight)
          .measures.map(({ links }) => links.areas.length)
          .sort(),
      );
    }
  });
});
