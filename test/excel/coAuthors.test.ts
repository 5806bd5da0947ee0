import { keepPosition } from '../../src/app/keepPosition';
import { understandPlan } from '../../src/app/understandPlan';
import { inExcel } from '../../src/excel/inExcel';
import { buildSheets } from '../../src/app/buildSheets';
import type { Edit } from '../../src/stand-in/edits/edit';
import { typeInto, valuesOn } from '../support/editPlan';
import { plainWorkbook } from '../support/plainWorkbook';
import { beforeWriting, refusingOnce } from '../support/refusals';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const heads = ['Ref', 'Priority area', 'Action', 'Lead', 'Due', 'BRAG progress', 'BRAG impact'];
const row = (ref: string, area: string, action: string, progress: string) => [
  ref,
  area,
  action,
  'Head of service',
  45800,
  progress,
  'Red',
];
const bytes = plainWorkbook({
  name: 'Plan',
  rows: [
    heads,
    row('H1', 'Homes', 'Build two hundred homes for rent', 'Red'),
    row('H2', 'Homes', 'Appoint more officers to the service', 'Green'),
    row('R1', 'Roads', 'Put numbers on every street sign', 'Red'),
    row('R2', 'Roads', 'Mend potholes within a week of a report', 'Amber'),
  ],
});
const papers = ['board-summary', 'escalations'];
const build = (plan: OpenPlan, builtAt = 'now') => plan.build(builtAt, exampleDay, papers);
const open = () => openPlan(bytes);

/** A colleague does something by hand right before what was laid out is written. */
const meanwhile = <T>({ standIn }: OpenPlan, edits: readonly Edit[], work: () => Promise<T>): Promise<T> =>
  beforeWriting(() => {
    for (const edit of edits) void standIn.edit(edit, 'a colleague');
  }, work);

const firstContents = (actions: readonly string[]) => actions.findIndex((name) => name.endsWith('.Formulas'));
const lastContents = (actions: readonly string[]) =>
  actions.map((name) => name.endsWith('.Formulas')).lastIndexOf(true);

const sheetsOf = ({ standIn }: OpenPlan): Promise<string[]> =>
  standIn.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

const formulasOn = ({ standIn }: OpenPlan, sheet: string): Promise<unknown[][]> =>
  standIn.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('formulas');
    await context.sync();
    return used.formulas as unknown[][];
  });

/** What stands on the line under an escalated action. */
const answers = ['Response', 'Owner', 'Decision needed', 'By when'];

/** Where a heading's cell beside a row that begins with some words is, as `C12`. */
async function cellOf(plan: OpenPlan, sheet: string, words: string, heading: string): Promise<string> {
  const cells = await valuesOn(plan, sheet);
  const header = cells.findIndex((one) => one.includes(heading));
  const isOwnLine = answers.includes(heading);
  const at = cells.findIndex(
    (one, index) => index > header && one.includes(words) && (!isOwnLine || one.includes('Answer')),
  );
  expect([sheet, header > 0, at > 0]).toEqual([sheet, true, true]);
  return `${String.fromCharCode(65 + cells[header]!.indexOf(heading))}${at + 1}`;
}

/** A cell of ours that is blank: under the lead, on the line to answer in. */
const blankOf = async (plan: OpenPlan, words: string): Promise<string> =>
  `G${Number((await cellOf(plan, 'Escalations', words, 'Lead')).slice(1)) + 1}`;

const textOf = async (plan: OpenPlan, sheet: string, words: string, heading: string) => {
  const cell = await cellOf(plan, sheet, words, heading);
  const cells = await valuesOn(plan, sheet);
  return cells[Number(cell.slice(1)) - 1]![cell.charCodeAt(0) - 65];
};

describe('a build that Excel refuses takes back nothing of anybody else', () => {
  test('the plan that a colleague renamed meanwhile stays, and so does a sheet that they added', async () => {
    const plan = await open();
    const edits: Edit[] = [
      { do: 'renameSheet', sheet: 'Plan', to: 'Plan 2026' },
      { do: 'addSheet', name: 'Partners' },
      { do: 'type', sheet: 'Partners', at: 'A1', value: 'Kept by the trust' },
    ];
    await expect(meanwhile(plan, edits, () => refusingOnce(lastContents, () => build(plan)))).rejects.toThrow(
      'All that had been written is taken back.',
    );
    expect(await sheetsOf(plan)).toEqual(['Plan 2026', 'Partners']);
    expect(await valuesOn(plan, 'Partners')).toEqual([['Kept by the trust']]);
  });

  test('a sheet that somebody else makes under the name of ours is not taken for ours', async () => {
    const plan = await open();
    const edits: Edit[] = [{ do: 'addSheet', name: 'Board summary' }];
    await expect(meanwhile(plan, edits, () => build(plan))).rejects.toMatchObject({ name: 'PlanProblem' });
    expect(await sheetsOf(plan)).toEqual(['Plan', 'Board summary']);
    const { sheets } = await build(plan);
    expect(sheets.map(({ name, created }) => [name, created])).toEqual([
      ['Board summary 2', true],
      ['Escalations', true],
    ]);
  });

  test('two officers press Build together: one is told so, and the sheets of the other stay', async () => {
    const plan = await open();
    const other = plan.standIn.join();
    const inTheirs = inExcel(other.Excel.run);
    const theirs = () =>
      inTheirs((workbook) => buildSheets(workbook, { asAt: exampleDay, builtAt: 'theirs', sheets: papers }));
    const outcomes = await Promise.allSettled([build(plan), theirs()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await sheetsOf(plan)).toEqual(['Plan', 'Board summary', 'Escalations']);
    expect((await build(plan, 'again')).sheets.map(({ created }) => created)).toEqual([false, false]);
  });

  test('text that looks like a formula or a number is text again', async () => {
    const plan = await open();
    await typeInto(plan, 'Plan', { C2: `'=HYPERLINK("https://example.org","Build")`, D2: "'1.10" });
    await build(plan);
    const before = await valuesOn(plan, 'Escalations');
    await typeInto(plan, 'Plan', { C2: 'Build homes', D2: 'Sam' });
    for (const at of [0, firstContents, lastContents]) {
      await expect(refusingOnce(at, () => build(plan, 'later'))).rejects.toThrow(
        at === 0
          ? 'Nothing was changed.'
          : 'Filter buttons may be gone from “Board summary”, “Escalations”, and numbers there may show in another format',
      );
      expect(await valuesOn(plan, 'Escalations')).toEqual(before);
    }
    expect(before.flat()).toContain('=HYPERLINK("https://example.org","Build")');
  });
});

describe('what is typed between the reading and the writing', () => {
  test('a comment and a rating stay, and count', async () => {
    const plan = await open();
    await build(plan);
    const comment = await cellOf(plan, 'Board summary', 'Homes', 'Commentary');
    const rating = await cellOf(plan, 'Board summary', 'Homes', 'Your rating');
    const edits: Edit[] = [
      { do: 'type', sheet: 'Board summary', at: comment, value: 'Agreed with the Director' },
      { do: 'type', sheet: 'Board summary', at: rating, value: 'Amber' },
    ];
    await meanwhile(plan, edits, () => build(plan, 'later'));
    expect(await textOf(plan, 'Board summary', 'Homes', 'Commentary')).toBe('Agreed with the Director');
    expect(await textOf(plan, 'Board summary', 'Homes', 'Progress rating')).toBe('Amber');
  });

  test('a response goes along with its action, though the list changes with this build', async () => {
    const plan = await open();
    await build(plan);
    await typeInto(plan, 'Escalations', {
      [await cellOf(plan, 'Escalations', 'R1', 'Response')]: 'A team starts in May',
    });
    // The first of the list leaves it, and another comes in.
    await typeInto(plan, 'Plan', { F2: 'Blue', G2: 'Blue', F5: 'Red' });
    const cell = await cellOf(plan, 'Escalations', 'R2', 'Response');
    const edits: Edit[] = [
      { do: 'type', sheet: 'Escalations', at: cell, value: 'A second machine is hired' },
    ];
    await meanwhile(plan, edits, () => build(plan, 'later'));
    expect(await textOf(plan, 'Escalations', 'R1', 'Response')).toBe('A team starts in May');
    expect(await textOf(plan, 'Escalations', 'R2', 'Response')).toBe('A second machine is hired');
  });

  test('an area that comes with this build takes no words from the row that it pushes down', async () => {
    const plan = await open();
    await build(plan);
    await typeInto(plan, 'Plan', { B2: 'Air', B3: 'Air' });
    const cell = await cellOf(plan, 'Board summary', 'Roads', 'Commentary');
    const edits: Edit[] = [{ do: 'type', sheet: 'Board summary', at: cell, value: 'Weather permitting' }];
    await meanwhile(plan, edits, () => build(plan, 'later'));
    expect(await textOf(plan, 'Board summary', 'Roads', 'Commentary')).toBe('Weather permitting');
    expect(await textOf(plan, 'Board summary', 'Air', 'Commentary')).toBe('');
  });

  test('two positions that are kept at once both stay', async () => {
    const plan = await open();
    const keep = (inWorkbook: OpenPlan['inWorkbook'], cycleDate: string) =>
      inWorkbook((workbook) =>
        keepPosition(workbook, { cycleDate, label: cycleDate, today: cycleDate, timeOfDay: 0.5 }),
      );
    const other = inExcel(plan.standIn.join().Excel.run);
    await keep(plan.inWorkbook, '2025-07-14');
    await Promise.all([keep(plan.inWorkbook, '2025-08-11'), keep(other, '2025-09-08')]);
    const { read } = await plan.inWorkbook((workbook) => understandPlan(workbook, exampleDay));
    expect(read.history.snapshots.map(({ label, actions }) => [label, actions.length])).toEqual([
      ['2025-07-14', 4],
      ['2025-08-11', 4],
      ['2025-09-08', 4],
    ]);
    expect(read.history.damaged).toEqual([]);
  });
});

describe('a position that is put in place of another, while a colleague', () => {
  const history = 'BRAG history';
  test.each<[string, Edit[]]>([
    ['puts a row in', [{ do: 'insertRows', sheet: history, row: 7 }]],
    ['sorts the other way', [{ do: 'sort', sheet: history, at: 'A5:N12', by: 'A', descending: true }]],
    [
      'takes a row out and puts one in',
      [
        { do: 'deleteRows', sheet: history, row: 9 },
        { do: 'insertRows', sheet: history, row: 5 },
      ],
    ],
  ])('%s, takes nothing of the other board', async (_, edits) => {
    const plan = await open();
    const keep = (cycleDate: string) =>
      plan.inWorkbook((workbook) =>
        keepPosition(workbook, {
          cycleDate,
          label: cycleDate,
          today: cycleDate,
          timeOfDay: 0.5,
          replace: true,
        }),
      );
    const kept = async () =>
      (await plan.inWorkbook((workbook) => understandPlan(workbook, exampleDay))).read.history;
    await keep('2025-07-14');
    await keep('2025-08-11');
    const before = await kept();
    await typeInto(plan, 'Plan', { F2: 'Blue' });
    await meanwhile(plan, edits, () => keep('2025-08-11'));
    const { snapshots, damaged } = await kept();
    const byReference = (actions: readonly { reference: string }[]) =>
      [...actions].sort((a, b) => a.reference.localeCompare(b.reference));
    expect(snapshots.map(({ label, actions }) => [label, actions.length])).toEqual([
      ['2025-07-14', 4],
      ['2025-08-11', 4],
    ]);
    expect(byReference(snapshots[0]!.actions)).toEqual(byReference(before.snapshots[0]!.actions));
    expect(damaged).toEqual([]);
  });
});

describe('officers’ words outside the shaded cells', () => {
  test('those beside, below and above our cells are kept', async () => {
    const plan = await open();
    await build(plan);
    const before = await valuesOn(plan, 'Escalations');
    const below = `A${before.length + 3}`;
    const beside = `${String.fromCharCode(65 + before[0]!.length + 1)}9`;
    await typeInto(plan, 'Escalations', { [below]: 'Ask the trust', [beside]: 'Sam rings on Monday' });
    await plan.standIn.edit({ do: 'insertRows', sheet: 'Escalations', row: 1 });
    await typeInto(plan, 'Escalations', { A1: 'Draft for the chair' });
    // More escalations than before, over what was written below.
    await typeInto(plan, 'Plan', { F3: 'Red', F5: 'Red' });
    const { notes } = await build(plan, 'later');
    const after = (await valuesOn(plan, 'Escalations')).flat();
    expect(after).toEqual(
      expect.arrayContaining(['Ask the trust', 'Sam rings on Monday', 'Draft for the chair']),
    );
    expect(notes.map(({ words }) => words).join()).toContain('A1 is now in');
    await build(plan, 'once more');
    expect((await valuesOn(plan, 'Escalations')).flat()).toEqual(
      expect.arrayContaining(['Ask the trust', 'Sam rings on Monday', 'Draft for the chair']),
    );
  });

  test('those in blank cells among ours stay with their row, whatever the build is about', async () => {
    const plan = await open();
    await typeInto(plan, 'Plan', { D4: '' });
    await build(plan);
    const blank = await blankOf(plan, 'R1');
    const response = await cellOf(plan, 'Escalations', 'R1', 'Response');
    await typeInto(plan, 'Escalations', { [blank]: 'Red', [response]: 'A team starts in May' });
    await typeInto(plan, 'Board summary', { D1: 'Needs a call' });
    for (const builtAt of ['later', 'once more']) {
      await typeInto(plan, 'Plan', { B2: 'Air', B3: 'Air', D2: builtAt });
      expect((await build(plan, builtAt)).notes).toEqual([]);
      expect((await valuesOn(plan, 'Board summary'))[0]![3]).toBe('Needs a call');
      const { [Number((await blankOf(plan, 'R1')).slice(1)) - 1]: line } = await valuesOn(
        plan,
        'Escalations',
      );
      expect(line![6]).toBe('Red');
      expect(await textOf(plan, 'Escalations', 'R1', 'Response')).toBe('A team starts in May');
    }
  });

  test('those over our words, and those of a row that is another’s, are kept beside, and it is said', async () => {
    const plan = await open();
    await typeInto(plan, 'Plan', { D4: '' });
    await build(plan);
    const tried = await cellOf(plan, 'Escalations', 'H1', 'Why it is here');
    const blank = await blankOf(plan, 'R1');
    await typeInto(plan, 'Escalations', { [tried]: 'Ask Sam', [blank]: 'In May', A2: 'Draft' });
    // R1 is not brought to the board any more, and its place in the list is another's.
    await typeInto(plan, 'Plan', { F4: 'Blue', G4: 'Blue' });
    const { notes } = await build(plan, 'later');
    const cells = await valuesOn(plan, 'Escalations');
    const placeOf = (words: string) => {
      const row = cells.findIndex((one) => one.includes(words));
      return `${String.fromCharCode(65 + cells[row]!.indexOf(words))}${row + 1}`;
    };
    expect(notes.map(({ words }) => words)).toEqual([
      `Words that stood where “Escalations” needs the room are kept beside it: what was in A2 is now in ${placeOf('Draft')}, ${tried} is now in ${placeOf('Ask Sam')}, ${blank} is now in ${placeOf('In May')}.`,
    ]);
    expect([placeOf('Draft'), placeOf('Ask Sam')]).toEqual(['J2', `J${tried.slice(1)}`]);
    expect((await build(plan, 'once more')).notes).toEqual([]);
    expect((await valuesOn(plan, 'Escalations')).flat()).toEqual(
      expect.arrayContaining(['Draft', 'Ask Sam', 'In May']),
    );
  });

  test('formulas in cells among ours stay with their row, or go beside, as words do', async () => {
    const plan = await open();
    await typeInto(plan, 'Plan', { D4: '' });
    await build(plan);
    const tried = await cellOf(plan, 'Escalations', 'H1', 'Why it is here');
    const blank = await blankOf(plan, 'R1');
    await typeInto(plan, 'Escalations', { [tried]: '=Plan!C2&" now"', [blank]: `="Of "&A${blank.slice(1)}` });
    await typeInto(plan, 'Board summary', { D1: '=1+COUNTA(Plan!A2:A9)' });
    // R1 is not brought to the board any more, and an area comes before the others.
    await typeInto(plan, 'Plan', { F4: 'Blue', G4: 'Blue', B2: 'Air' });
    const formulas = async (sheet: string) =>
      (await formulasOn(plan, sheet)).flat().filter((one) => String(one).startsWith('='));
    const { notes } = await build(plan, 'later');
    const told = notes.map(({ words }) => words).join();
    expect(told).toContain(`${tried} is now in `);
    expect(told).toContain(`${blank} is now in `);
    expect((await formulasOn(plan, 'Board summary'))[0]![3]).toBe('=1+COUNTA(Plan!A2:A9)');
    const onEscalations = await formulas('Escalations');
    expect(onEscalations).toContain('=Plan!C2&" now"');
    expect(onEscalations.filter((one) => String(one).startsWith('="Of "&'))).toHaveLength(1);
    expect((await build(plan, 'once more')).notes).toEqual([]);
    expect(await formulas('Escalations')).toEqual(onEscalations);
    expect((await formulasOn(plan, 'Board summary'))[0]![3]).toBe('=1+COUNTA(Plan!A2:A9)');
  });

  test.each<[string, Edit[]]>([
    ['sorts a list', [{ do: 'sort', sheet: 'Priority areas', at: 'A16:G17', by: 'F', descending: false }]],
    ['puts rows in', [{ do: 'insertRows', sheet: 'Board summary', row: 5, count: 2 }]],
    ['changes the plan', [{ do: 'type', sheet: 'Plan', at: 'C2:F3', value: 'Red' }]],
  ])('nothing of ours is taken for theirs when an officer %s', async (_, edits) => {
    const plan = await open();
    await plan.build('now');
    for (const edit of edits) await plan.standIn.edit(edit);
    await typeInto(plan, 'Plan', { F4: 'Green', D4: 'Sam', A3: 'H9' });
    expect((await plan.build('later')).notes).toEqual([]);
  });

  test('after an undo of a build, what stands there is not taken for an officer’s', async () => {
    const plan = await open();
    await build(plan, 'first');
    const cells = await valuesOn(plan, 'Escalations');
    await typeInto(plan, 'Plan', { F2: 'Blue', G2: 'Blue', C4: 'Other words', F5: 'Red' });
    await build(plan, 'later');
    const texts = cells.map((row) => row.map((value) => (typeof value === 'string' ? `'${value}` : value)));
    await plan.standIn.edit({ do: 'clear', sheet: 'Escalations', at: 'A1:I40' });
    await plan.standIn.edit({ do: 'type', sheet: 'Escalations', at: `A1:I${texts.length}`, value: texts });
    expect((await build(plan, 'once more')).notes).toEqual([]);
  });

  test('a comment on a cell of ours and a colour rule of an officer’s stay', async () => {
    const plan = await open();
    await build(plan);
    await plan.standIn.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Escalations').getRange('A1:A5');
      const rule = cells.conditionalFormats.add('CellValue');
      rule.cellValue.format.fill.color = '#FF0000';
      rule.cellValue.rule = { formula1: '="x"', operator: 'EqualTo' };
      await context.sync();
    });
    await build(plan, 'later');
    const rules = await plan.standIn.Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Escalations').getRange('A1:A5');
      const count = conditionalFormats.getCount();
      await context.sync();
      return count.value;
    });
    expect(rules).toBe(1);
  });
});
