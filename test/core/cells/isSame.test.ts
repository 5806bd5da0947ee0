import { isSame } from '../../../src/core/cells/isSame';

const same: [unknown, unknown][] = [
  [1, 1],
  ['a', 'a'],
  [null, null],
  [{}, {}],
  [
    { a: 1, b: [1, { c: 2 }] },
    { b: [1, { c: 2 }], a: 1 },
  ],
  // A key that is undefined is one that is absent.
  [{ a: 1, b: undefined }, { a: 1 }],
  [
    { a: 1, b: undefined },
    { c: undefined, a: 1 },
  ],
];
test.each(same)('%j is the same as %j', (one, other) => {
  expect(isSame(one, other)).toBe(true);
  expect(isSame(other, one)).toBe(true);
});

const different: [unknown, unknown][] = [
  [1, '1'],
  [0, ''],
  [null, undefined],
  [null, {}],
  [{}, []],
  [[1, 2], [1]],
  [{ a: 1 }, { a: 1, b: 2 }],
  [
    { a: undefined, b: 1 },
    { b: 1, c: 2 },
  ],
  [{ a: { b: [1] } }, { a: { b: [2] } }],
  // No plain data: nobody looks into it.
  [new Map([[1, 2]]), new Map([[1, 2]])],
  [new Date(0), new Date(0)],
  [JSON.parse('{"__proto__":{"a":1}}'), {}],
];
test.each(different)('%j is not the same as %j', (one, other) => {
  expect(isSame(one, other)).toBe(false);
  expect(isSame(other, one)).toBe(false);
});
