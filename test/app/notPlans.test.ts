import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlanProblem } from '../../src/app/planProblem';
import { openPlan } from '../support/standIn';

const folder = join(__dirname, '../not-plans');
/** By workbook: the sheet that comes closest to a plan, and words that are said of it. */
const cases = JSON.parse(readFileSync(join(folder, 'closest.json'), 'utf8')) as Record<
  string,
  { readonly closest: string | null; readonly says: readonly string[] }
>;

async function refusalOf(name: string): Promise<PlanProblem> {
  const plan = await openPlan(readFileSync(join(folder, `${name}.xlsx`)));
  const result: unknown = await plan.check().catch((error: unknown) => error);
  if (result instanceof PlanProblem) return result;
  throw new Error(`${name} was taken for a plan, or could not be read`, { cause: result });
}

/** In characters: what a person reads at a glance in the pane or on one line of a terminal. */
const longestRefusal = 500;

describe.each(Object.entries(cases))('%s', (name, { closest, says }) => {
  test('is refused, with one line that says what was looked for', async () => {
    const { code, message } = await refusalOf(name);
    expect(code).toBe('no-plan');
    expect(message).toMatch(/^No plan was found\b/);
    for (const word of ['action', 'rating', 'lead', 'due date']) expect(message).toContain(word);
    expect(message).not.toMatch(/[\r\n]/);
    expect(message.length).toBeLessThanOrEqual(longestRefusal);
  });

  test(`is refused with what came closest: ${closest ?? 'no sheet'}`, async () => {
    const { message } = await refusalOf(name);
    if (closest === null) {
      // Nothing is to be called close that has none of a plan's headings.
      expect(message).not.toMatch(/\bclosest\b[^.]*“|“[^”]*”[^.]*\bclosest\b/);
      return;
    }
    expect(message).toMatch(/\bclosest\b/);
    expect(message).toContain(`“${closest}”`);
    const about = message.slice(message.lastIndexOf(`“${closest}”`) + closest.length);
    for (const words of says) expect(about).toContain(words);
  });
});

test('every workbook of the folder is among the cases', () => {
  const workbooks = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  expect(workbooks.sort()).toEqual(
    Object.keys(cases)
      .map((name) => `${name}.xlsx`)
      .sort(),
  );
});
