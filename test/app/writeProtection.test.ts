import { readFileSync } from 'node:fs';
import { keepPosition } from '../../src/app/keepPosition';
import { setSettings } from '../../src/app/setSettings';
import { lockedWorkbook } from '../support/lockedWorkbook';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const sample = readFileSync(samplePlan);
const readOnly = () => openPlan(lockedWorkbook(sample, 'read-only'), { readOnlyWhereAsked: true });
const keep = ({ inWorkbook }: OpenPlan) =>
  inWorkbook((workbook) => keepPosition(workbook, { label: '', today: exampleDay, timeOfDay: 0.5 }));

test('nothing is in the way of a workbook that can be written', async () => {
  expect((await (await openPlan(sample)).check()).writeProtection).toEqual({
    build: false,
    keep: false,
    words: '',
  });
});

test('a workbook that is open read-only is said to be, and what cannot be done there is refused', async () => {
  const plan = await readOnly();
  const { writeProtection, issues } = await plan.check();
  expect(writeProtection).toMatchObject({ build: true, keep: true });
  expect(writeProtection.words).toMatch(
    /^This workbook is open read-only, so .* open it for editing, then choose Check/,
  );
  expect(issues.length).toBeGreaterThan(0);
  await expect(plan.build()).rejects.toMatchObject({ code: 'read-only' });
  await expect(keep(plan)).rejects.toMatchObject({ code: 'read-only' });
  const settings = plan.inWorkbook((workbook) =>
    setSettings(workbook, { asAt: exampleDay }, ({ checks }) => ({ checks })),
  );
  await expect(settings).rejects.toMatchObject({ code: 'read-only' });
});

test('a file that only asks for it is open for editing where nobody says yes', async () => {
  const plan = await openPlan(lockedWorkbook(sample, 'read-only'));
  expect((await plan.check()).writeProtection.words).toBe('');
});

test('in a protected workbook no sheet can be added, and those that are there are brought up to date', async () => {
  const plan = await openPlan(lockedWorkbook(sample, 'structure'));
  expect((await plan.check()).writeProtection).toMatchObject({
    build: true,
    keep: true,
    words: expect.stringMatching(
      /^The structure of this workbook is protected, .* Review > Protect Workbook/,
    ) as string,
  });
  await expect(plan.build()).rejects.toMatchObject({ code: 'protected' });

  const built = await openPlan(sample);
  await keep(built);
  await built.build();
  const later = await openPlan(lockedWorkbook(await built.standIn.save(), 'structure'));
  expect((await later.check()).writeProtection).toEqual({ build: false, keep: false, words: '' });
  await later.build();
});
