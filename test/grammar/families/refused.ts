import { asAt, drawPlan, type DrawnPlan } from '../drawPlan';
import { GridSheet } from '../gridSheet';
import { columnsOf, putHeadings } from '../layOut';
import { putKey } from '../putKey';
import { randomOf, seedOf } from '../random';
import { ratingStyles } from '../ratingStyle';
import type { GrammarCase } from '../truth';
import { vocabularyOf } from '../words/vocabulary';
import type { WordSet } from '../words/wordSet';

const family = 'blank templates';

/** A plan's headings, perhaps with numbers or areas filled in, and no action: nothing is to be read. */
function template(seed: number, words: WordSet): GrammarCase {
  const random = randomOf(seedOf(family + words, seed));
  const style = ratingStyles[random.pick(['word', 'wordWithKey'] as const)](random, words);
  const plan: DrawnPlan = drawPlan(random, words, {
    vocabulary: vocabularyOf(words),
    style,
    fields: ['reference', 'lead', 'due', 'update'],
  });
  const sheet = new GridSheet(random.pick(['Template', 'Action plan', 'Sheet1']));
  sheet.put(0, 0, random.pick(plan.vocabulary.titles));
  let row = style.key.length > 0 ? putKey({ random, words }, sheet, 1, 0, style) + 1 : 2;
  const columns = columnsOf(random, plan);
  putHeadings(sheet, row++, columns);
  const filled = random.pick([[], ['reference'], ['area'], ['reference', 'area']]);
  for (const action of plan.actions.slice(0, random.int(3, 8))) {
    sheet.putRow(
      row++,
      columns.map(({ field, cell }) => (field !== undefined && filled.includes(field) ? cell(action) : '')),
    );
  }
  return {
    family,
    seed,
    words,
    sheets: [sheet],
    truth: { asAt, areas: [], actions: [], key: null, ratings: [], refuse: true },
  };
}

/** Workbooks in which there is no plan to read, though they look like one. */
export const refusedFamilies: ReadonlyMap<string, (seed: number, words: WordSet) => GrammarCase> = new Map([
  [family, template],
]);
