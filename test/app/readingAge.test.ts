import { packModels } from '../support/packModels';
import { gridOf } from '../support/answers';
import { planCases } from '../support/plans';
import { openPlan } from '../support/standIn';

/** About how many syllables a word has: groups of vowels, without a silent ending. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, '');
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/** The age at which a text can be read, in years: the grade of Flesch and Kincaid, whose first is for those of six. */
function readingAge(text: string): number {
  const sentences = text.split(/[.!?](?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence));
  const words = text.split(/\s+/).filter((word) => /[\w£]/.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

test('the measure tells plain words from others', () => {
  expect(readingAge('The cat sat on the mat. It was a warm day. The sun was out.')).toBeLessThan(8);
  expect(
    readingAge(
      'Notwithstanding the aforementioned considerations, multidisciplinary collaboration necessitates comprehensive organisational restructuring.',
    ),
  ).toBeGreaterThan(18);
});

test.each(
  planCases.filter(({ name }) => ['sample-plan', 'two-sheets', 'one-rating', 'all-money'].includes(name)),
)('the Members’ summary of $name can be read at the age of 12', async ({ bytes }) => {
  const models = await packModels(await openPlan(bytes));
  const members = models.find(({ key }) => key === 'members-summary')!;
  const sentences = gridOf(members)
    .flat()
    .map(String)
    .filter((words) => /\w{2}\.$/.test(words) && words.split(' ').length > 5);
  expect(sentences.length).toBeGreaterThan(5);
  expect(readingAge(sentences.join(' '))).toBeLessThan(12);
});
