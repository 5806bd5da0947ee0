import type { UnderstoodPlan } from '../../src/app/understandCells';
import type { CellLook, Explanation } from '../../src/app/why/explainCell';
import { createWhyStore, restTime } from '../../src/taskpane/why/whyStore';

const plan = {} as UnderstoodPlan;
const cell = (row: number): CellLook => ({
  sheet: 'Board summary',
  row,
  column: 2,
  formula: '',
  value: '',
  shown: '',
  rowValues: [],
  beside: () => undefined,
});

/** Rows from 10 on have nothing to say. */
function storeWith(known: () => UnderstoodPlan | null = () => plan) {
  const store = createWhyStore({
    plan: known,
    settled: () => Promise.resolve(),
    pause: () => Promise.resolve(),
    code: () =>
      Promise.resolve({
        // eslint-disable-next-line require-yield -- nothing here takes long
        *explainCell(
          _understood: UnderstoodPlan,
          { row }: CellLook,
        ): Generator<undefined, Explanation | null> {
          return row < 10 ? { kind: 'area', area: row } : null;
        },
      }),
  });
  const told: (number | null | undefined)[] = [];
  store.subscribe(() => {
    const { explanation } = store.get();
    told.push(explanation?.kind === 'area' ? explanation.area : explanation === null ? undefined : -1);
  });
  return { store, told };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());
const rest = () => jest.advanceTimersByTimeAsync(restTime);

test('a selection is looked at once it rests, and only the last one', async () => {
  const { store, told } = storeWith();
  const look = jest.fn(() => Promise.resolve(cell(2)));
  store.heard(() => Promise.resolve(cell(1)));
  await jest.advanceTimersByTimeAsync(restTime - 1);
  store.heard(look);
  await rest();
  expect(look).toHaveBeenCalledTimes(1);
  expect(told).toEqual([2]);
});

test('one that is answered late does not take the place of a later one', async () => {
  const { store, told } = storeWith();
  let answer: (look: CellLook) => void = () => undefined;
  store.heard(() => new Promise((resolve) => (answer = resolve)));
  await rest();
  store.heard(() => Promise.resolve(cell(3)));
  await rest();
  answer(cell(1));
  await rest();
  expect(told).toEqual([3]);
});

test('where there is nothing to say nobody is told, and what was said goes', async () => {
  const { store, told } = storeWith();
  store.heard(() => Promise.resolve(cell(10)));
  await rest();
  store.heard(() => Promise.resolve(null));
  await rest();
  expect(told).toEqual([]);
  store.heard(() => Promise.resolve(cell(1)));
  await rest();
  store.heard(() => Promise.resolve(cell(11)));
  await rest();
  expect(told).toEqual([1, undefined]);
});

test('before a plan is read no cell is looked at', async () => {
  const { store, told } = storeWith(() => null);
  const look = jest.fn(() => Promise.resolve(cell(1)));
  store.heard(look);
  await rest();
  expect([look.mock.calls.length, told]).toEqual([0, []]);
});

test('who asks is answered at once, and it is known that they asked', async () => {
  const { store } = storeWith();
  await store.ask(() => Promise.resolve(cell(4)));
  expect(store.get()).toEqual({ explanation: { kind: 'area', area: 4 }, isAsked: true });
});
