import fc from 'fast-check';
import { insertBlankRow } from '../support/layout/insertBlankRow';
import { expectedFigures, figuresOf, layOut, type LaidOutCase } from '../support/layout/laidOutCase';
import type { LaidOutSheet } from '../support/layout/laidOutSheet';
import { columnGroups, moveColumns, type Column } from '../support/layout/moveColumns';
import { relabel } from '../support/layout/relabel';
import { sameMeaning } from '../support/layout/sameMeaning';
import { shiftSheet } from '../support/layout/shiftSheet';
import type { TableFacts } from '../support/layout/tableFacts';
import { planCases } from '../support/plans';

const numRuns = 12;
const unchanged = 'nothing changed';
const laidOut = new Map<string, LaidOutCase>();

beforeAll(async () => {
  for (const plan of planCases) laidOut.set(plan.name, await layOut(plan));
});

/** Rearranges every plan table of a case, the lowest first, so that the others stay where they are said to be. */
function eachTable(
  from: LaidOutCase,
  change: (sheet: LaidOutSheet, table: TableFacts) => LaidOutSheet,
): LaidOutSheet[] {
  return from.sheets.map((sheet) =>
    from.tables
      .filter((table) => table.sheet === sheet.name)
      .sort((a, b) => b.area.row - a.area.row)
      .reduce(change, sheet),
  );
}

/** Fractions that a layout takes its choices from, in turn and round again. */
const choices = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 8,
  maxLength: 24,
});

type Choose = <T>(from: readonly T[]) => T;

function chooser(fractions: readonly number[]): Choose {
  let next = 0;
  return (from) => {
    const fraction = fractions[next++ % fractions.length] ?? 0;
    return from[Math.floor(fraction * from.length)]!;
  };
}

function shuffled<T>(items: readonly T[], choose: Choose): T[] {
  const left = [...items];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(left.indexOf(choose(left)), 1));
  return out;
}

const extraHeadings = ['Ward', 'Link to strategy', 'Year group', 'Sent to', 'Checked'];

/** Where a new column goes: before, between or after the groups. */
function withExtras(groups: readonly (readonly number[])[], choose: Choose): Column[] {
  const placed: Column[][] = groups.map((group) => [...group]);
  const extras = shuffled(extraHeadings, choose).slice(0, choose([1, 2, 3]));
  for (const heading of extras) {
    const at = choose(Array.from({ length: placed.length + 1 }, (_, index) => index));
    placed.splice(at, 0, [{ heading, text: choose(['North', 'All', 'Year 9 and up', 'Yes']) }]);
  }
  return placed.flat();
}

const cased = (heading: string, choose: Choose): string =>
  choose([
    heading.toUpperCase(),
    heading.toLowerCase(),
    heading.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()),
    heading.charAt(0).toUpperCase() + heading.slice(1).toLowerCase(),
  ]);

/** Each way in which officers' layouts differ, and that changes nothing of what a plan says. */
const changes: Record<string, (from: LaidOutCase, choose: Choose) => LaidOutSheet[]> = {
  [unchanged]: (from) => [...from.sheets],
  'shifted down and to the right': (from, choose) =>
    from.sheets.map((sheet) => shiftSheet(sheet, choose([0, 1, 2, 7]), choose([0, 1, 3, 25]))),
  'columns shuffled': (from, choose) =>
    eachTable(from, (sheet, table) =>
      moveColumns(sheet, table, shuffled(columnGroups(sheet, table), choose).flat()),
    ),
  'extra columns': (from, choose) =>
    eachTable(from, (sheet, table) =>
      moveColumns(sheet, table, withExtras(columnGroups(sheet, table), choose)),
    ),
  'headings in other case': (from, choose) =>
    eachTable(from, (sheet, table) => {
      const chosen = new Map<string, string>();
      return relabel(sheet, table, (heading) => {
        const words = chosen.get(heading) ?? cased(heading, choose);
        chosen.set(heading, words);
        return words;
      });
    }),
  'headings in other words': (from, choose) =>
    eachTable(from, (sheet, table) => {
      const chosen = new Map<string, string>();
      return relabel(sheet, table, (heading) => {
        const words = chosen.get(heading) ?? choose([heading, ...sameMeaning(heading)]);
        chosen.set(heading, words);
        return words;
      });
    }),
  'blank rows between': (from, choose) =>
    eachTable(from, (sheet, { area, headerRows }) => {
      const body = Array.from(
        { length: area.rows - headerRows },
        (_, index) => area.row + headerRows + index,
      );
      const rows = new Set(Array.from({ length: choose([1, 2, 4]) }, () => choose(body)));
      return [...rows].sort((a, b) => b - a).reduce(insertBlankRow, sheet);
    }),
  'all at once': (from, choose) => {
    const words = (heading: string) => cased(choose([heading, ...sameMeaning(heading)]), choose);
    const moved = eachTable(from, (sheet, table) => {
      const chosen = new Map<string, string>();
      const labelled = relabel(sheet, table, (heading) => {
        chosen.set(heading, chosen.get(heading) ?? words(heading));
        return chosen.get(heading) ?? heading;
      });
      const order = withExtras(shuffled(columnGroups(labelled, table), choose), choose);
      const { area, headerRows } = table;
      const row = area.row + headerRows + choose(Array.from({ length: area.rows - headerRows }, (_, i) => i));
      return insertBlankRow(moveColumns(labelled, table, order), row);
    });
    return moved.map((sheet) => shiftSheet(sheet, choose([0, 1, 5]), choose([0, 2])));
  },
};

describe.each(planCases.map(({ name }) => name))('the figures of %s are the same', (name) => {
  test.each(Object.entries(changes))('with %s', async (words, change) => {
    const from = laidOut.get(name)!;
    expect(from.tables.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(choices, async (fractions) => {
        const sheets = change(from, chooser(fractions));
        expect(await figuresOf(from, sheets)).toEqual(expectedFigures(from));
      }),
      { numRuns: words === unchanged ? 1 : numRuns },
    );
  });
});
