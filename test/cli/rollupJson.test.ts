import { rollupContract } from '../../src/cli/rollupJson';
import { plainWorkbook } from '../support/plainWorkbook';
import { openPlan } from '../support/standIn';

interface Figures {
  readonly progress: object;
  readonly impact: object;
  readonly finished: number | null;
  readonly budget: number | null;
}

async function contractOf(head: readonly string[], ratings: readonly string[]) {
  const texts = ['Recruit two advisers', 'Write the guidance', 'Publish the offer', 'Train the team'];
  const rows = texts.map((text, at) => [text, 'Ann Smith', '31/03/2026', ...ratings, 900 + 250 * at]);
  const { check } = await openPlan(
    plainWorkbook({ name: 'Plan', rows: [['Action', 'Lead', 'Due date', ...head], ...rows] }),
  );
  return rollupContract(await check(), { actions: true }) as {
    readonly total: Figures;
    readonly areas: readonly Figures[];
    readonly actions: readonly { readonly progress: string | null }[];
    readonly questions: readonly { readonly question: string; readonly affects: readonly string[] }[];
  };
}

const unknown = { blue: null, red: null, amber: null, green: null, unrated: null, invalid: null };

test('while it is asked which column the ratings are in, no count of them is a figure', async () => {
  const { total, areas, actions, questions } = await contractOf(['RAG', 'BRAG', 'Budget'], ['Red', 'Green']);
  expect(questions).toMatchObject([
    {
      question: 'Which column of “Plan” holds the progress rating: D “RAG” or E “BRAG”?',
      affects: ['progress', 'finished', 'overdue'],
    },
  ]);
  for (const { progress, finished, budget } of [total, ...areas])
    expect([progress, finished, budget]).toEqual([unknown, null, 5100]);
  expect(actions.map(({ progress }) => progress)).toEqual([null, null, null, null]);
});

test('a column of ratings that is sure is counted', async () => {
  const { total, questions } = await contractOf(['RAG', 'Budget'], ['Red']);
  expect(questions).toEqual([]);
  expect(total.progress).toMatchObject({ red: 4, green: 0 });
});
