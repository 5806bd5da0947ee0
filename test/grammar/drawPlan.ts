import { parseIsoDate } from '../../src/core/cells/serialDate';
import { realDate } from './dueDay';
import { writeDue, type DueStyleName } from './dueStyle';
import type { Cell } from './gridSheet';
import { drawPounds, moneyStyleOf, noAmounts, type MoneyStyle, type MoneyStyleName } from './moneyStyle';
import type { Random } from './random';
import type { RatingStyle, Writing } from './ratingStyle';
import type { TruthAction } from './truth';
import type { Field } from './words/headings';
import { numberings } from './words/references';
import type { Vocabulary } from './words/vocabulary';
import { sharedBy, waysOf, type WordSet } from './words/wordSet';

/** The day at which the grammar judges what is overdue. */
export const asAt = '2025-09-08';
const today = parseIsoDate(asAt)!;

/** An action with what stands in each of its cells. */
export interface DrawnAction extends TruthAction {
  readonly cells: Readonly<Partial<Record<Field, Cell>>>;
}

/** A plan before it is laid out on sheets. */
export interface DrawnPlan {
  readonly areas: readonly string[];
  readonly actions: readonly DrawnAction[];
  readonly style: RatingStyle;
  /** The fields that the plan has columns for, area and action among them. */
  readonly fields: ReadonlySet<Field>;
  readonly moneyStyle: MoneyStyle;
  readonly vocabulary: Vocabulary;
  /** How headings are typed, where not as they stand in the vocabulary. */
  readonly typeHeading?: (heading: string) => string;
  /** Columns that hold nothing that is judged. */
  readonly noise?: readonly NoiseColumn[];
}

/** A column that plans have and that the grammar does not judge. */
interface NoiseColumn {
  readonly heading: string;
  readonly cell: (action: DrawnAction) => Cell;
  /** The field that it stands after; the last where that is not there. */
  readonly after?: Field;
}

export interface PlanWishes {
  readonly vocabulary: Vocabulary;
  readonly style: RatingStyle;
  readonly due?: DueStyleName;
  readonly money?: MoneyStyleName;
  /** Fields beside area, action and progress. */
  readonly fields: readonly Field[];
  readonly areas?: readonly [from: number, to: number];
  /** In each area. */
  readonly actions?: readonly [from: number, to: number];
  /** How areas are written: with "Priority 1: " before them, for one. */
  readonly nameArea?: (name: string, at: number) => string;
}

/** Draws a plan's areas and actions, with what each cell holds and what it says. */
export function drawPlan(random: Random, words: WordSet, wishes: PlanWishes): DrawnPlan {
  const { style, vocabulary, due = 'real' } = wishes;
  const money = moneyStyleOf(wishes.money ?? 'pounds', words);
  const fields = new Set<Field>(['area', 'action', 'progress', ...wishes.fields]);
  const set = random.pick(vocabulary.areaSets);
  const [least, most] = wishes.areas ?? [2, 5];
  const areas = random
    .sample(set, random.int(Math.min(least, set.length), most))
    .map(wishes.nameArea ?? ((name) => name));
  const texts = random.sample(vocabulary.objects, vocabulary.objects.length);
  const referenceOf = random.pick(waysOf(numberings, words));
  const people = random.sample(vocabulary.leads, 5);
  const bodies = random.sample(vocabulary.agencies, 4);
  const actions: DrawnAction[] = [];
  areas.forEach((_, area) => {
    const count = random.int(...(wishes.actions ?? [2, 6]));
    for (let n = 0; n < count; n++) {
      const text = `${random.pick(vocabulary.verbs)} ${texts[actions.length % texts.length]!}${random.pick(vocabulary.tails)}${actions.length >= texts.length ? `, part ${Math.floor(actions.length / texts.length) + 1}` : ''}`;
      const action = drawAction(random, { words, vocabulary, style, due, money, fields, people, bodies });
      const reference = fields.has('reference') ? referenceOf(area, n, actions.length) : '';
      const name = areas[area]!;
      actions.push({
        ...action,
        area,
        reference,
        text,
        cells: { ...action.cells, area: name, reference, action: text },
      });
    }
  });
  return { areas, actions, style, fields, moneyStyle: money, vocabulary };
}

interface ActionWishes {
  readonly words: WordSet;
  readonly vocabulary: Vocabulary;
  readonly style: RatingStyle;
  readonly due: DueStyleName;
  readonly money: MoneyStyle;
  readonly fields: ReadonlySet<Field>;
  readonly people: readonly string[];
  readonly bodies: readonly string[];
}

function drawAction(random: Random, wishes: ActionWishes): DrawnAction {
  const { style, fields, vocabulary } = wishes;
  const progress = pickWriting(random, style.progress);
  const impact = fields.has('impact') ? pickWriting(random, style.impact) : null;
  const isDone = progress.finished === true;
  const dueSerial = progress.waits
    ? today + random.int(30, 300)
    : today + random.int(isDone ? -300 : -120, 300);
  const due = fields.has('due')
    ? writeDue(random, wishes.words, wishes.due, dueSerial, today)
    : { cell: '', due: 'none' as const };
  const { money } = wishes;
  const budget = fields.has('budget') && !random.chance(0.2) ? drawPounds(random, money) : null;
  const actual =
    budget !== null && fields.has('actual')
      ? money.step * random.int(0, Math.max(1, budget / money.step))
      : null;
  const forecast = budget !== null && fields.has('forecast') ? drawPounds(random, money) : null;
  const amount = (pounds: number | null): Cell =>
    pounds === null ? random.pick(sharedBy(noAmounts, wishes.words)) : money.cell(pounds);
  const lead = fields.has('lead') ? random.pick(wishes.people) : '';
  const agency = fields.has('agencies') ? random.pick(wishes.bodies) : '';
  const plain: Partial<Record<Field, Cell>> = {
    lead,
    agencies: agency,
    due: due.cell,
    progress: progress.cell,
    ...(impact === null ? {} : { impact: impact.cell }),
    start: realDate(dueSerial - random.int(40, 200)),
    update: random.chance(0.85) ? random.pick(vocabulary.updates) : '',
    evidence: random.chance(0.5) ? random.pick(vocabulary.evidences) : '',
    success: random.pick(vocabulary.successes),
    importance: random.pick(['High', 'Medium', 'Low']),
    budget: amount(budget),
    actual: budget === null ? '' : amount(actual),
    forecast: budget === null ? '' : amount(forecast),
    percent: { value: isDone ? 1 : random.int(0, 9) / 10, format: '0%' },
    completed: isDone ? realDate(Math.min(today - 1, dueSerial - random.int(0, 20))) : '',
  };
  const cells = Object.fromEntries(Object.entries(plain).filter(([field]) => fields.has(field as Field)));
  return {
    area: 0,
    reference: '',
    text: '',
    lead,
    agencies: agency,
    due: due.due,
    progress: progress.state,
    impact: impact?.state ?? ['unrated'],
    finished: progress.finished,
    left: progress.left,
    budget,
    actual,
    forecast,
    cells,
  };
}

function pickWriting(random: Random, writings: readonly Writing[]): Writing {
  let left = random.next() * writings.reduce((sum, { weight }) => sum + weight, 0);
  return writings.find(({ weight }) => (left -= weight) < 0) ?? writings[0]!;
}
