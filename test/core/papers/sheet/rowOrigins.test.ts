import fc from 'fast-check';
import { rowOrigins } from '../../../../src/core/papers/sheet/rowOrigins';
import { inverseOf, rowSteps } from '../../../../src/core/papers/sheet/rowSteps';

/** What is on a sheet after the steps, as Excel does them: a row by its number from before, null for an empty one. */
function done(origins: readonly (number | null)[], count: number): (number | null)[] {
  const rows: (number | null)[] = Array.from({ length: count }, (_, row) => row);
  for (const step of rowSteps(origins, count)) {
    if (step.do === 'move') {
      // Nothing of ours is ever under what is moved.
      expect(rows.slice(step.to, step.to + step.rows)).toEqual(Array<null>(step.rows).fill(null));
      for (let row = 0; row < step.rows; row++) {
        rows[step.to + row] = rows[step.row + row] ?? null;
        rows[step.row + row] = null;
      }
    } else if (step.do === 'insert') rows.splice(step.row, 0, ...Array<null>(step.rows).fill(null));
    else rows.splice(step.row, step.rows);
  }
  return rows;
}

/** Rows to come from some of so many rows, in any order, with new ones between. */
const anyOrigins = fc.integer({ min: 0, max: 30 }).chain((count) =>
  fc
    .tuple(
      fc.shuffledSubarray(Array.from({ length: count }, (_, row) => row)),
      fc.array(fc.nat({ max: 40 }), { maxLength: 8 }),
    )
    .map(([kept, places]) => {
      const origins: (number | null)[] = [...kept];
      for (const place of places) origins.splice(place % (origins.length + 1), 0, null);
      return { origins, count };
    }),
);

test('the steps bring every row to its place, whatever stays, comes and goes, and back again', () => {
  fc.assert(
    fc.property(anyOrigins, ({ origins, count }) => {
      expect(done(origins, count)).toEqual(origins);
      const back = inverseOf(origins, count);
      expect(done(back, origins.length)).toEqual(back);
    }),
  );
});

test('rows that stay in order are left alone, and rows next to each other go together', () => {
  expect(rowSteps([0, 1, 2], 3)).toEqual([]);
  expect(rowSteps([0, null, null, 1], 2)).toEqual([{ do: 'insert', row: 1, rows: 2 }]);
  // Two rows from the end to the middle.
  expect(rowSteps([0, 4, 5, 1, 2, 3], 6)).toEqual([
    { do: 'insert', row: 1, rows: 2 },
    { do: 'move', row: 6, rows: 2, to: 1 },
    { do: 'delete', row: 6, rows: 2 },
  ]);
});

/** A sheet of two tables, as its first words: `##` begins a section, `-` is a place in a list. */
function origins(before: readonly string[], after: readonly string[]): (string | null)[] {
  const plain = (text: string) => text.replace(/^(## |- )/, '');
  const sections = after.flatMap((text, row) => (text.startsWith('## ') ? [row] : []));
  const labels = after.map((text) => (text.startsWith('- ') ? null : plain(text)));
  const held = before.map(plain);
  const found = rowOrigins(held, 0, { labels, sections });
  return found.map((row) => (row === null ? null : (held[row] ?? '')));
}

const sheet = (first: readonly string[], second = first) => [
  'Title',
  '',
  '## Ratings',
  'Area',
  ...first,
  'All',
  '',
  '## Money: 3 of 9',
  'Area',
  ...second,
  'All',
  'A note',
];

test('an area that came is new in each table, and every other row is its own', () => {
  const after = sheet(['a', 'b', 'c']).map((text) => text.replace('3 of 9', 'none of 12'));
  expect(origins(sheet(['a', 'c']), after)).toEqual([
    'Title',
    '',
    'Ratings',
    'Area',
    'a',
    null,
    'c',
    'All',
    '',
    'Money: 3 of 9',
    'Area',
    'a',
    null,
    'c',
    'All',
    'A note',
  ]);
});

test('an area that went takes no other’s row; one that moved stays itself; one renamed is known by its place', () => {
  expect(origins(sheet(['a', 'b', 'c']), sheet(['a', 'c']))).toEqual(
    sheet(['a', 'c']).map((text) => text.replace('## ', '')),
  );
  expect(origins(sheet(['a', 'b', 'c']), sheet(['c', 'a', 'b']))).toEqual(
    sheet(['c', 'a', 'b']).map((text) => text.replace('## ', '')),
  );
  expect(origins(sheet(['a', 'b', 'c']), sheet(['a', 'x', 'c'])).filter((text) => text === 'b')).toHaveLength(
    2,
  );
  // Renamed while another came: by what the names have in common.
  const before = sheet(['1. Early years', '2. Plans on time']);
  const after = sheet(['1. Early years', '2. Money', '3. Plans on time and good']);
  expect(origins(before, after).slice(4, 7)).toEqual(['1. Early years', null, '2. Plans on time']);
});

test('the places of a list go on in their order, and what stands under it keeps its rows', () => {
  const list = (places: readonly string[]) => ['Title', '## Late', 'Ref', ...places, 'Sum', '', 'Sources'];
  expect(origins(list(['- 1.1', '- 1.2']), list(['- 9.9', '- 1.1', '- 1.2', '- 1.3']))).toEqual([
    'Title',
    'Late',
    'Ref',
    '1.1',
    '1.2',
    null,
    null,
    'Sum',
    '',
    'Sources',
  ]);
  expect(origins(list(['- 1', '- 2', '- 3']), list(['- 3']))).toEqual([
    'Title',
    'Late',
    'Ref',
    '1',
    'Sum',
    '',
    'Sources',
  ]);
});

test('sections that change places are taken along whole', () => {
  const of = (area: string, first: string) => [`## ${area}`, first, 'Blue', 'All'];
  const before = ['Title', ...of('North', 'x'), ...of('South', 'y'), ...of('West', 'z')];
  const after = ['Title', ...of('West', 'z'), ...of('North', 'x'), ...of('South', 'y')];
  const held = before.map((text) => text.replace('## ', ''));
  const labels = after.map((text) => text.replace('## ', ''));
  expect(rowOrigins(held, 0, { labels, sections: [1, 5, 9] })).toEqual([
    0, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8,
  ]);
});

test('rows that officers put in above the sheet’s first row are not its own', () => {
  const labels = ['title', 'area', 'a'];
  expect(rowOrigins(['my words', 'title', 'area', 'a'], 1, { labels, sections: [] })).toEqual([1, 2, 3]);
});
