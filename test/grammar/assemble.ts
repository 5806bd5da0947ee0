import { asAt, drawPlan, type DrawnPlan } from './drawPlan';
import type { DueStyleName } from './dueStyle';
import { GridSheet, valueOf } from './gridSheet';
import { keyPlaces, keySheet, keyTruth, putKey, type KeyPlace } from './putKey';
import { putFront, sheetNames, type Laid, type Layout, type Setting } from './layouts/layout';
import type { MoneyStyleName } from './moneyStyle';
import type { Random } from './random';
import { commonStyles, ratingStyles, type RatingStyle, type RatingStyleName } from './ratingStyle';
import type { GrammarCase, RatingAnswer, Truth, TruthAction } from './truth';
import type { Field } from './words/headings';
import { vocabularyOf, type Vocabulary } from './words/vocabulary';
import { sharedBy, type WordSet } from './words/wordSet';

/** A family: what its cases have in common. Each list is drawn from. */
export interface Recipe {
  /** The words of another trade or language. */
  readonly vocabulary?: (random: Random, words: WordSet) => Vocabulary;
  readonly layouts: readonly Layout[];
  readonly styles?: readonly RatingStyleName[];
  readonly dues?: readonly DueStyleName[];
  readonly moneys?: readonly MoneyStyleName[];
  /** Fields that every case has, beside area, action and progress. */
  readonly fields?: readonly Field[];
  /** Fields that some cases have. */
  readonly perhaps?: readonly Field[];
  readonly areas?: readonly [from: number, to: number];
  readonly actions?: readonly [from: number, to: number];
  readonly nameArea?: (random: Random) => (name: string, at: number) => string;
  readonly keyPlaces?: readonly KeyPlace[];
  /** What is added to the finished workbook: other tables, other sheets. */
  readonly add?: (setting: Setting, laid: Laid, sheets: readonly GridSheet[]) => readonly GridSheet[];
  /** Changes the plan before it is laid out. */
  readonly change?: (random: Random, plan: DrawnPlan, words: WordSet) => DrawnPlan;
  readonly mustAsk?: readonly string[];
  readonly noDue?: true;
  /** True where the plan's title is part of what it says. */
  readonly titled?: true;
}

const usual: readonly Field[] = ['reference', 'lead', 'due'];
const often: readonly Field[] = ['agencies', 'start', 'impact', 'update', 'evidence', 'success'];

const namings: readonly ((name: string, at: number) => string)[] = [
  (name) => name,
  (name) => name,
  (name, at) => `Priority ${at + 1}: ${name}`,
  (name, at) => `${at + 1}. ${name}`,
  (name, at) => `Priority Area ${at + 1} – ${name}`,
];

/** Draws a plan by a recipe and lays it out. */
export function assemble(
  family: string,
  recipe: Recipe,
  random: Random,
  seed: number,
  words: WordSet,
): GrammarCase {
  const style = ratingStyles[random.pick(recipe.styles ?? commonStyles)](random, words);
  const perhaps = (recipe.perhaps ?? often).filter(() => random.chance(0.5));
  const money = random.pick(recipe.moneys ?? (['pounds'] as const));
  const wished = drawPlan(random, words, {
    vocabulary: recipe.vocabulary?.(random, words) ?? vocabularyOf(words),
    style,
    due: random.pick(recipe.dues ?? (['real', 'real', 'numeric', 'mixed'] as const)),
    money,
    fields: [...(recipe.fields ?? usual), ...perhaps],
    ...(recipe.areas === undefined ? {} : { areas: recipe.areas }),
    ...(recipe.actions === undefined ? {} : { actions: recipe.actions }),
    nameArea: recipe.nameArea?.(random) ?? random.pick(namings),
  });
  const plan = recipe.change?.(random, wished, words) ?? wished;
  const setting: Setting = { random, words, plan };
  const first = new GridSheet(random.pick(sharedBy(sheetNames, words)));
  let top = putFront(setting, first, recipe.titled);
  const layout = random.pick(recipe.layouts);
  const place = style.key.length === 0 ? null : random.pick(recipe.keyPlaces ?? keyPlaces);
  if (place === 'above') top = putKey(setting, first, top, 0, style) + 1;
  const laid = layout(setting, first, top);
  let sheets: readonly GridSheet[] = laid.sheets;
  const home = laid.home ?? laid.sheets[0]!;
  if (place === 'below') putKey(setting, home, home.end + random.int(1, 3), 0, style);
  if (place === 'beside') putKey(setting, home, laid.table.top, laid.table.right + random.int(1, 2), style);
  if (place === 'other sheet' || place === 'hidden sheet') {
    const sheet = keySheet(setting, style, place === 'hidden sheet');
    sheets = random.chance(0.5) ? [...sheets, sheet] : [sheet, ...sheets];
  }
  sheets = recipe.add?.(setting, laid, sheets) ?? sheets;
  return { family, seed, words, sheets, truth: truthOf(laid, plan, style, recipe) };
}

function truthOf(laid: Laid, plan: DrawnPlan, style: RatingStyle, { mustAsk, noDue }: Recipe): Truth {
  const actions = laid.actions ?? plan.actions;
  // Areas stand in the order in which their first actions do.
  const seen = [...new Set(actions.map(({ area }) => area))];
  const names = laid.areas ?? plan.areas.map((name) => [name]);
  return {
    asAt,
    areas: seen.map((area) => names[area]!),
    actions: actions.map((action): TruthAction => ({ ...action, area: seen.indexOf(action.area) })),
    key: keyTruth(style),
    ratings: answersOf(style),
    ...(mustAsk === undefined ? {} : { mustAsk }),
    ...(noDue ? { noDue } : {}),
  };
}

/** What the keeper of the plan would say of each value. */
function answersOf({ progress, impact }: RatingStyle): RatingAnswer[] {
  return [...progress, ...impact].flatMap(({ cell, state: [state], left }): RatingAnswer[] => {
    const value = String(valueOf(cell));
    if (value === '' || state === undefined || state === 'invalid') return [];
    return [{ value, countsAs: left === true ? 'left' : state }];
  });
}
