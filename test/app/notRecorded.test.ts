import type { SheetModel } from '../../src/core/papers/sheet/sheetModel';
import { packModels } from '../support/packModels';
import { plainWorkbook } from '../support/plainWorkbook';
import { openPlan } from '../support/standIn';

const words = ({ cells }: SheetModel): string[][] =>
  cells.map((row) => row.map((cell) => (typeof cell?.content === 'string' ? cell.content : '')));

/** What a column says on the rows of the plan's actions, by the action. */
function columnOf(model: SheetModel, head: string): Map<string, string> {
  const found = new Map<string, string>();
  let at = -1;
  let action = -1;
  for (const row of words(model)) {
    if (row.includes('Action') && row.includes(head))
      [at, action] = [row.indexOf(head), row.indexOf('Action')];
    const text = /\bDo thing \d/.exec(row[action] ?? '')?.[0];
    if (text !== undefined) found.set(text, row[at] ?? '');
  }
  return found;
}

const rows = (ratingHead: string) => [
  ['Ref', 'Priority area', 'Action', 'Lead', 'Due', ratingHead, 'Budget', 'Actual'],
  ...['Red', 'Red', 'Amber', 'Green', 'Blue', 'Green'].map((rating, row) => [
    `1.${row}`,
    'Homes',
    `Do thing ${row}`,
    'Head of Homes',
    row < 3 ? 45_500 + row : 45_960 + row,
    rating,
    100,
    900,
  ]),
];

test.each([
  ['Impact', 'RAG', 'Progress'],
  ['Progress', 'Impact BRAG', 'Impact'],
])(
  'a rating that the plan has no column for (%s) is left out of lists, or a dash, and not one that nobody gave',
  async (missing, ratingHead, there) => {
    const open = await openPlan(plainWorkbook({ name: 'Plan', rows: rows(ratingHead) }));
    const models = await packModels(open);
    const lists = models.filter(({ key }) =>
      ['areas', 'priorityAreas', 'escalations', 'finance', 'stocktake'].includes(key),
    );
    let seen = 0;
    for (const model of lists) {
      for (const suffix of ['', ' now']) {
        const dashes = columnOf(model, missing + suffix);
        expect([model.key, ...new Set(dashes.values())]).toEqual(
          dashes.size > 0 ? [model.key, '–'] : [model.key],
        );
        const ratings = columnOf(model, there + suffix);
        seen += ratings.size;
        for (const rating of ratings.values()) expect(rating).not.toBe('–');
      }
    }
    expect(seen).toBeGreaterThan(10);
  },
);
