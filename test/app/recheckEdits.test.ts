import { randomOf } from '../grammar/random';
import { editedAt, plansToEdit } from '../support/editedPlans';
import { editAtRandom, nothingChecked } from '../support/randomEdits';

/** A third of the kinds: `npm run bench:edits` does the same with all of them and 10,000 edits. */
test('after random edits of every kind of plan, a recheck is what a check of everything finds', async () => {
  const checked = nothingChecked();
  for (const [index, { name, open }] of plansToEdit(1).entries()) {
    if (index % 3 !== 0) continue;
    const before = checked.differing.length;
    const random = randomOf(index + 1);
    await editAtRandom(await open(), random, 4, editedAt, checked);
    const [first] = checked.differing.slice(before);
    if (first !== undefined)
      expect({ name, edit: first.edit, of: first.again }).toEqual({ name, edit: first.edit, of: first.full });
  }
  expect(checked.edits).toBeGreaterThan(120);
  // Most edits are answered without reading all again, and of those most actions are not thought of again.
  expect(checked.whole).toBeLessThan(checked.edits / 2);
  expect(checked.again).toBeLessThan(checked.actions / 4);
});
