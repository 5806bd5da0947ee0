import { inExcel } from '../../src/excel/inExcel';

/** Stands in for `Excel.run`: keeps the options of each run, and fails those of an undo group if so told. Nothing is asked in the runs. */
function runner(refusesGroups = false) {
  const options: unknown[] = [];
  const run = (given: { mergeUndoGroup?: boolean }, work: (context: object) => unknown) => {
    options.push(given);
    return refusesGroups && given.mergeUndoGroup === true
      ? Promise.reject(Object.assign(new Error('Undo'), { code: 'UndoNotSupported' }))
      : Promise.resolve(work({ sync: () => Promise.resolve() }));
  };
  return { options, run: run as unknown as typeof Excel.run };
}

const plain = { delayForCellEdit: true };
const done = () => Promise.resolve('done');

test('a run is one undo step where that is asked for and Excel can do it', async () => {
  const { options, run } = runner();
  await inExcel(run, true)(done, { oneUndoStep: true });
  await inExcel(run, true)(done);
  await inExcel(run, false)(done, { oneUndoStep: true });
  expect(options).toEqual([{ ...plain, mergeUndoGroup: true }, plain, plain]);
});

test('where Excel cannot group what is done, it is done without', async () => {
  const { options, run } = runner(true);
  expect(await inExcel(run, true)(done, { oneUndoStep: true })).toBe('done');
  expect(options).toEqual([{ ...plain, mergeUndoGroup: true }, plain]);
});
