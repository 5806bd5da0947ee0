import { readFileSync } from 'node:fs';
import { acceptIssue } from '../../src/app/acceptIssue';
import { recalculated } from '../support/libreOffice';
import { largePlan } from '../support/largePlan';
import { planCases, samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const sample = readFileSync(samplePlan);

/** Builds the one sheet that is looked at here. */
const buildChecks = ({ build }: OpenPlan) => build(undefined, undefined, ['plan-checks']);

/** What the sheet shows, row by row, and the range that its filter has. */
async function shown({
  standIn,
}: OpenPlan): Promise<{ rows: string[][]; filter: string; formulas: unknown[][] }> {
  return standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan checks');
    const used = sheet.getUsedRange().load('values,formulas');
    const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
    await context.sync();
    const rows = used.values.map((row) => row.map(String));
    return { rows, formulas: used.formulas, filter: filter.isNullObject ? '' : filter.address };
  });
}

/** The rows under a header row, up to the first one that is empty in its first cell. */
function tableAt(rows: readonly string[][], first: string, last: string): string[][] {
  const top = rows.findIndex((row) => row[0] === first && row.includes(last));
  const below = rows.slice(top + 1);
  return below.slice(
    0,
    below.findIndex((row) => row[0] === ''),
  );
}

test('every issue is a row of a table that can be filtered, with its cell, what is wrong and what to do', async () => {
  const plan = await openPlan(sample);
  const { report } = await buildChecks(plan);
  const { rows, filter } = await shown(plan);
  const table = tableAt(rows, 'Lead', 'What to do');
  const listed = table.map(([, reference, , , cell, area, , wrong, advice]) => [
    cell,
    reference,
    area,
    wrong,
    advice,
  ]);
  const issues = report.issues.map(({ cell, reference, area, message, advice }) => [
    cell,
    reference,
    area,
    message,
    advice,
  ]);
  expect(listed.sort()).toEqual(issues.sort());
  const top = rows.findIndex((row) => row.includes('What to do')) + 1;
  expect(filter).toBe(`'Plan checks'!A${top}:I${top + table.length}`);
  const again = await openPlan(await plan.standIn.save());
  expect((await shown(again)).filter).toBe(filter);
});

test('each cell is a link to its place in the plan', async () => {
  const plan = await openPlan(sample);
  await buildChecks(plan);
  const { rows, formulas } = await shown(plan);
  const at = rows.findIndex((row) => row[4] === 'I32');
  expect(formulas[at]?.[4]).toBe(
    `=IFERROR(HYPERLINK("#'SEND Improvement Plan'!I"&ROW('SEND Improvement Plan'!I32),"I32"),"I32")`,
  );
});

test('the issues stand lead by lead, the gravest first, and each lead’s name leads to the first of them', async () => {
  const plan = await openPlan(sample);
  await buildChecks(plan);
  const { rows, formulas } = await shown(plan);
  const list = tableAt(rows, 'Lead', 'What to do');
  const leads = list.map(([lead]) => lead ?? '');
  const inTurn = leads.filter((lead, index) => lead !== leads[index - 1]);
  expect(new Set(inTurn).size).toBe(inTurn.length);
  expect(inTurn.slice(-2)).toEqual(['No lead named', 'No one action']);
  const counted = tableAt(rows, 'Lead', 'All open issues');
  const counts = inTurn.map((lead) => [lead, String(leads.filter((one) => one === lead).length)]);
  expect(counted.filter(([lead]) => lead !== 'Lead').map(([lead, , , , all]) => [lead, all])).toEqual(counts);
  const grave = ['Error', 'Warning', 'Note'];
  list.forEach(([lead, , serious = ''], index) => {
    const [above, , before = ''] = list[index - 1] ?? [];
    if (above === lead) expect(grave.indexOf(before)).toBeLessThanOrEqual(grave.indexOf(serious));
  });
  const first = rows.findIndex((row) => row[0] === inTurn[1] && row.length > 8 && row[7] !== '');
  expect(formulas.flat()).toContain(`=HYPERLINK("#'Plan checks'!A${first + 1}","${inTurn[1]}")`);
  // An action's date and words, as the plan has them.
  const row = list.find(([, reference, , , cell]) => reference === '2.1' && cell === 'O24');
  expect(row?.slice(5, 7)).toEqual(['2. Timely, high-quality EHC plans', expect.stringContaining('backlog')]);
});

test('the counts by area and by kind come to the issues of the table', async () => {
  const plan = await openPlan(sample);
  const { report } = await buildChecks(plan);
  const { rows } = await shown(plan);
  const sum = (table: readonly string[][], column: number) =>
    table.reduce((total, row) => total + Number(row[column]), 0);
  const areas = tableAt(rows, 'Priority area', 'All open issues').filter(([name]) => name !== 'Whole plan');
  // An issue about the whole table, such as a total, is at no one area.
  expect(areas.map(([name]) => name)).toEqual([...report.areas.map(({ name }) => name), 'No one area']);
  expect(sum(areas, 4)).toBe(report.issues.length);
  // The headings stand again where a page begins.
  const kinds = tableAt(rows, 'Kind of issue', 'Fix offered').filter(([kind]) => kind !== 'Kind of issue');
  expect(sum(kinds, 2)).toBe(report.issues.length);
  const total = rows.find(([name]) => name === 'Whole plan');
  expect(total?.slice(1, 6)).toEqual([
    ...['error', 'warning', 'info'].map((wanted) =>
      String(report.issues.filter(({ severity }) => severity === wanted).length),
    ),
    String(report.issues.length),
    // None is accepted, and so there is no column of noughts.
    '',
  ]);
  expect(rows.flat()).not.toContain('Accepted');
});

test('accepted issues stand in a table of their own, with who, when and why', async () => {
  const plan = await openPlan(sample);
  const issue = (await plan.check()).issues.find(({ code }) => code === 'lead.missing')!;
  const given = { who: '=Jo', reason: '+The post is being filled.', on: '2025-09-05' };
  await plan.inWorkbook((workbook) => acceptIssue(workbook, { asAt: exampleDay }, issue, given));
  await buildChecks(plan);
  const { rows } = await shown(plan);
  const [accepted, ...more] = tableAt(rows, 'Lead', 'Why it is accepted');
  expect(more).toEqual([]);
  expect(tableAt(rows, 'Priority area', 'Accepted').find(([name]) => name === 'Whole plan')?.[5]).toBe('1');
  expect(tableAt(rows, 'Kind of issue', 'Accepted').find(([kind]) => kind === 'Lead missing')?.[3]).toBe('1');
  expect(accepted?.[4]).toBe('E44');
  expect(accepted?.at(-1)).toBe('+The post is being filled. (=Jo, 5 September 2025)');
  expect(tableAt(rows, 'Lead', 'What to do').some((row) => row[4] === 'E44')).toBe(false);
});

test('a plan with very many issues lists the first 2,000 and says so; a later build with fewer leaves none behind', async () => {
  const plan = await openPlan(largePlan(2400, 1));
  const { report } = await buildChecks(plan);
  expect(report.issues.length).toBeGreaterThan(2000);
  const { rows } = await shown(plan);
  expect(tableAt(rows, 'Lead', 'What to do')).toHaveLength(2000);
  expect(rows.some(([text]) => text?.startsWith('Open issues: the first 2,000 of '))).toBe(true);
});

test('in LibreOffice too every link shows its cell, and no cell shows an error', async () => {
  const files: Record<string, Uint8Array> = {};
  const found: Record<string, readonly string[]> = {};
  for (const { name, bytes } of planCases) {
    const plan = await openPlan(bytes);
    const { report } = await buildChecks(plan);
    found[name] = report.issues.map(({ cell }) => cell);
    files[`${name}.xlsx`] = await plan.standIn.save();
  }
  const sheets = await recalculated(files);
  for (const { name } of planCases) {
    const rows = sheets.get(`${name}/Plan checks`) ?? [];
    expect(rows.flat().filter((cell) => /^#|^Err:/.test(cell))).toEqual([]);
    const cells = rows.map((row) => row[4] ?? '').filter((cell) => /^[A-Z]+\d+$/.test(cell));
    expect(cells.sort()).toEqual([...(found[name] ?? [])].sort());
  }
});
