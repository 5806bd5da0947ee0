import { keepPosition } from '../../src/app/keepPosition';
import { typeInto } from '../support/editPlan';
import { everythingIn } from '../support/everythingIn';
import { plainWorkbook } from '../support/plainWorkbook';
import { actionsOf, refusingOnce, type ActionName } from '../support/refusals';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

/** A small plan with what is hardest to write back: text that looks like something else. */
const heads = [
  'Ref',
  'Priority area',
  'Action',
  'Lead',
  'Due',
  'BRAG progress',
  'BRAG impact',
  'Budget',
  'Actual',
];
const row = (ref: string, area: string, action: string, progress: string) => [
  ref,
  area,
  action,
  '1.10',
  45800,
  progress,
  'Red',
  100,
  90,
];
const bytes = plainWorkbook({
  name: 'Plan',
  rows: [
    heads,
    row('1.10', 'Homes', '=HYPERLINK("https://example.org","Build homes")', 'Red'),
    row('1.2', 'Homes', '3-4 new officers are appointed to the service', 'Green'),
    row('2.1', 'Roads', '+44 numbers are put on every street sign', 'Red'),
    row('2.2', 'Roads', 'Potholes are mended within a week of report', 'Amber'),
  ],
});
const papers = ['board-summary', 'escalations'];
const build = (plan: OpenPlan, builtAt = 'now') => plan.build(builtAt, exampleDay, papers);
const keep = (plan: OpenPlan, cycleDate: string) =>
  plan.inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate, label: 'Board', today: cycleDate, timeOfDay: 0.5, replace: true }),
  );

/** An area that comes first and one that goes, so that rows of ours are put in, moved and taken out. */
const replan = (plan: OpenPlan) =>
  typeInto(plan, 'Plan', { B2: 'Air', B3: 'Schools', B4: 'Homes', F5: 'Blue', G5: 'Green' });

const jobs: [string, (plan: OpenPlan) => Promise<unknown>, (plan: OpenPlan) => Promise<unknown>][] = [
  ['a first build', () => Promise.resolve(), (plan) => build(plan)],
  [
    'a later build',
    async (plan) => {
      await build(plan);
      await replan(plan);
    },
    (plan) => build(plan, 'later'),
  ],
  ['the first position kept', () => Promise.resolve(), (plan) => keep(plan, '2025-08-11')],
  [
    'a later position kept',
    async (plan) => {
      await keep(plan, '2025-08-11');
      await replan(plan);
    },
    (plan) => keep(plan, '2025-08-11'),
  ],
];

/** The places at which each kind of action that does something comes first and last, and the very first and last. */
function places(actions: readonly ActionName[]): number[] {
  const byName = new Map<ActionName, number[]>();
  actions.forEach((name, index) => {
    if (!/^1|_KeepReference|^2/.test(name)) byName.set(name, [...(byName.get(name) ?? []), index]);
  });
  const looks = actions.findIndex((name) => name.includes('.Font.'));
  // Of the contents each kind, where it comes first and last; of the looks, which are many, some.
  const all = [...byName.values()];
  const contents = all.flatMap((kind) => [kind[0]!, ...kind.filter((place) => place < looks).slice(-1)]);
  const dressing = all.map((kind) => kind[0]!).filter((place, index) => place >= looks && index % 7 === 0);
  const chosen = [...contents.filter((place) => place < looks), ...dressing];
  return [...new Set([0, ...chosen, actions.length - 1])].sort((a, b) => a - b);
}

test.each(jobs)(
  '%s that Excel refuses anywhere, once, is done whole or not at all',
  async (_, prepare, job) => {
    const model = await openPlan(bytes);
    await prepare(model);
    const actions = await actionsOf(() => job(model));
    expect(actions.length).toBeGreaterThan(15);
    const whole = await everythingIn(model);

    let plan = await openPlan(bytes);
    await prepare(plan);
    const before = await everythingIn(plan);
    const kinds = { taken: 0, refused: 0 };
    for (const place of places(actions)) {
      const outcome = await refusingOnce(place, () => job(plan)).then(
        () => 'taken' as const,
        (error: unknown) => error as Error,
      );
      const after = await everythingIn(plan);
      const told = `${place}: ${actions[place]!}`;
      if (outcome === 'taken') {
        kinds.taken++;
        expect([told, withoutIds(after)]).toEqual([told, withoutIds(whole)]);
        plan = await openPlan(bytes);
        await prepare(plan);
      } else {
        kinds.refused++;
        expect([told, outcome.message]).toEqual([
          told,
          expect.stringMatching(/taken back|Nothing was changed/),
        ]);
        expect([told, after]).toEqual([told, before]);
      }
    }
    expect(Math.min(kinds.taken, kinds.refused)).toBeGreaterThan(0);
    // What was refused so often has left nothing that keeps it from being done.
    await job(plan);
    expect(withoutIds(await everythingIn(plan))).toEqual(withoutIds(whole));
  },
);

/** Sheets are given new ids whenever they are made. */
const withoutIds = (everything: unknown): unknown =>
  JSON.parse(JSON.stringify(everything, (key, value: unknown) => (key === 'id' ? undefined : value)));
