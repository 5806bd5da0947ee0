import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperWords } from '../../src/core/papers/sheet/paperWords';
import { samplePlan } from '../support/plans';
import { openPlan } from '../support/standIn';

const dates = /, \d{1,2} \p{L}+ \d{4} to \d{1,2} \p{L}+ \d{4}$/u;
const readme = readFileSync(join(__dirname, '../../src/core/papers/README.md'), 'utf8');

test('a paper has one name: on its tab, at its head, in the list of contents and where the papers are described', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  const every = paperWords.map(({ key }) => key);
  const { sheets } = await plan.build(undefined, undefined, every);
  const titles = paperWords.map(({ title }) => title);
  expect(sheets.map(({ name }) => name)).toEqual(titles);
  const heads = await plan.standIn.Excel.run(async (context) => {
    const tops = titles.map((title) =>
      context.workbook.worksheets.getItem(title).getRange('A1').load('values'),
    );
    await context.sync();
    return tops.map(({ values }) => String(values[0]?.[0]).replace(dates, ''));
  });
  titles.forEach((title, index) => expect(heads[index]).toMatch(new RegExp(`: ${title}$`)));
  const contents = await plan.standIn.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Board summary').getUsedRange().load('values');
    await context.sync();
    return used.values.flat().map(String);
  });
  expect(titles.filter((title) => title !== 'Board summary' && !contents.includes(title))).toEqual([]);
  titles.forEach((title) => expect(readme).toContain(`**${title}**`));
});
