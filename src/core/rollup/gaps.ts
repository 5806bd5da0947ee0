import { grouped } from '../cells/grouped';
import { plain } from '../cells/text';
import type { Field } from '../plan/columns/fields';
import type { Action, Plan, PlanQuestion } from '../plan/plan';

/** The figures that a plan may not give, by the names that the JSON has for what hangs on a question. */
export const figures = [
  'actions',
  'areas',
  'leads',
  'agencies',
  'progress',
  'impact',
  'finished',
  'overdue',
  'budget',
  'actual',
  'forecast',
] as const;
export type Figure = (typeof figures)[number];

/** Why a figure cannot be told. */
export interface Gap {
  /** `not recorded`: the plan has no such column. `not counted yet`: an answer to a question of the reader is missing. */
  readonly kind: 'not recorded' | 'not counted yet';
  /** One sentence. */
  readonly words: string;
  /** Present where it is asked which of some columns gives the figure: what the first of them holds is no fact until then. */
  readonly ofColumn?: true;
}

/** Why figures of a plan cannot be told; one that can is absent. */
export type Gaps = Readonly<Partial<Record<Figure, Gap>>>;

/** What stands in the place of a figure that cannot be told. */
export const untold = '–';

/** The columns that give a figure; one of them is enough. */
const columnsOf: Readonly<Record<Exclude<Figure, 'areas'>, readonly Field[]>> = {
  actions: ['action'],
  leads: ['lead'],
  agencies: ['agencies'],
  progress: ['progress'],
  impact: ['impact'],
  finished: ['progress', 'completed', 'percent'],
  overdue: ['due', 'revisedDue'],
  budget: ['budget'],
  actual: ['actual'],
  forecast: ['forecast'],
};

const notFound: Readonly<Record<Figure, string>> = {
  actions: 'No column of actions was found in this plan.',
  areas: 'No priority areas were found in this plan, so its actions stand together.',
  leads: 'No column of leads was found in this plan.',
  agencies: 'No column of agencies was found in this plan.',
  progress: 'No column of progress ratings was found in this plan.',
  impact: 'Impact is not recorded in this plan: it has one rating column, which is progress.',
  finished: 'No column of this plan says what is finished.',
  overdue: 'No due date column was found in this plan, so nobody can say what is overdue or due soon.',
  budget: 'No budget column was found in this plan.',
  actual: 'No column of actual spend was found in this plan.',
  forecast: 'No forecast column was found in this plan.',
};

/** Whether one of the actions stands on a sheet with a column for the figure, or finance's sheets give it. Blank cells are recorded, as blank. */
export const isRecorded = (actions: readonly Action[], figure: Exclude<Figure, 'areas'>): boolean =>
  actions.some(
    ({ place, moneyFrom = [] }) =>
      moneyFrom.some((field) => field === figure) ||
      columnsOf[figure].some((field) => place.columns[field] !== undefined),
  );

/** The question that a figure hangs on, the gravest first; undefined where it hangs on none. */
export const affectedBy = (questions: readonly PlanQuestion[], figure: string): PlanQuestion | undefined =>
  questions.find(
    ({ affects }) => affects.includes(figure) || (figure === 'overdue' && affects.includes('dueSoon')),
  );

/** The actions of a plan, and what is not sure of it. */
export type Asking = Pick<Plan, 'actions' | 'questions'> & Partial<Pick<Plan, 'notCounted' | 'moneyOfAreas'>>;

/** Every figure of a plan that cannot be told, and why. What is not recorded is no question any more. */
export function gapsOf({ actions, questions, notCounted = [] }: Asking): Gaps {
  const gaps: Partial<Record<Figure, Gap>> = {};
  const asked = [...questions, ...notCounted];
  const ofColumns = asked.filter(({ about }) => about === 'column');
  for (const figure of figures) {
    const question = affectedBy(asked, figure);
    const has = figure === 'areas' ? actions.some(({ area }) => area !== '') : isRecorded(actions, figure);
    if (question !== undefined) {
      const ofColumn = has && affectedBy(ofColumns, figure) !== undefined;
      const words = notYet(question, actions);
      gaps[figure] = { kind: 'not counted yet', words, ...(ofColumn && { ofColumn }) };
    } else if (!has) gaps[figure] = { kind: 'not recorded', words: notFound[figure] };
  }
  const { progress, impact } = gaps;
  if (impact?.kind === 'not recorded' && progress?.kind === 'not recorded') {
    return { ...gaps, impact: { ...impact, words: 'No column of impact ratings was found in this plan.' } };
  }
  return gaps;
}

/** `Not counted yet: 6 ratings given as “●” and “▲”.`; the question itself where it is about something else. */
function notYet({ about, choices, affects, words }: PlanQuestion, actions: readonly Action[]): string {
  if (about === 'rating.values') {
    const asked = new Set(choices.map(plain));
    const fields = (['progress', 'impact'] as const).filter((field) => affects.includes(field));
    const count = actions
      .flatMap((action) => fields.map((field) => action[field].text))
      .filter((text) => text !== '' && asked.has(plain(text))).length;
    if (count > 0) {
      const quoted = choices.map((choice) => `“${choice}”`);
      const last = quoted.pop() ?? '';
      const as = quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
      return `Not counted yet: ${grouped(count)} ${count === 1 ? 'rating' : 'ratings'} given as ${as}.`;
    }
  }
  return `Not counted yet: ${words}`;
}

/** The sentences of some gaps, each once; all three of money, where none is recorded, in one. */
export function gapSentences(gaps: Gaps, of: readonly Figure[] = figures): string[] {
  const money = ['budget', 'actual', 'forecast'] as const;
  const noMoney = money.every((figure) => of.includes(figure) && gaps[figure]?.kind === 'not recorded');
  const sentences = of.flatMap((figure) =>
    noMoney && money.some((one) => one === figure)
      ? ['No column of money was found in this plan: no budget, actual or forecast.']
      : (gaps[figure]?.words ?? []),
  );
  return [...new Set(sentences)];
}
