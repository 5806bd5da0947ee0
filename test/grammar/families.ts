import { assemble, type Recipe } from './assemble';
import { bands } from './layouts/bands';
import { cards } from './layouts/cards';
import { liveThenFinished } from './layouts/liveThenFinished';
import { oneTable } from './layouts/oneTable';
import { periods } from './layouts/periods';
import { sheetPerArea } from './layouts/sheetPerArea';
import { sideBySide } from './layouts/sideBySide';
import { threeLevels } from './layouts/threeLevels';
import { titled } from './layouts/titled';
import { updateRows } from './layouts/updateRows';
import { randomOf, seedOf } from './random';
import type { GrammarCase } from './truth';
import type { WordSet } from './words/wordSet';

const plain = [oneTable(), bands] as const;

/** The families whose cases are drawn from a recipe. */
const recipes: Readonly<Record<string, Recipe>> = {
  'area column, in runs': { layouts: [oneTable('runs')] },
  'area column, merged': { layouts: [oneTable('merged')] },
  'area column, written once': { layouts: [oneTable('once')] },
  bands: { layouts: [bands] },
  'titles above tables, headings repeated': { layouts: [titled(true)] },
  'titles above rows, headings once': { layouts: [titled(false)] },
  'sheet per area': { layouts: [sheetPerArea] },
  'three levels': { layouts: [threeLevels] },
  'tables side by side': { layouts: [sideBySide], areas: [2, 3], perhaps: ['update'] },
  cards: { layouts: [cards], areas: [2, 3], actions: [2, 3], perhaps: ['update', 'success'] },
  'update row under each action': { layouts: [updateRows], perhaps: ['agencies', 'start', 'success'] },
  'months across': { layouts: [periods('months'), periods('real months')], perhaps: ['agencies', 'success', 'start'] },
  'quarters across': { layouts: [periods('quarters')], perhaps: ['agencies', 'success', 'start'] },
  'last period and this': { layouts: [periods('last and this')], perhaps: ['agencies', 'success', 'start'] },
  'live, then finished': { layouts: [liveThenFinished], styles: ['letter', 'word', 'filledWord'], actions: [3, 6] },
  'ratings in letters and words': { layouts: plain, styles: ['letter', 'word', 'capitals', 'filledWord', 'filledLetter', 'formulaText'] },
  'ratings in phrases': { layouts: plain, styles: ['phrase'] },
  'ratings in sentences': { layouts: plain, styles: ['sentence', 'arrow'] },
  'ratings in symbols': { layouts: plain, styles: ['symbol', 'emoji'] },
  'ratings by tick': { layouts: plain, styles: ['tick'], perhaps: ['agencies', 'update'] },
  'ratings by fill': { layouts: plain, styles: ['fillOnly', 'fillOnlyWithKey'] },
  'ratings by conditional colour': { layouts: plain, styles: ['conditional'] },
  'key explains phrases': { layouts: plain, styles: ['keyedPhrase'] },
  'key explains numbers': { layouts: plain, styles: ['number'] },
  'key explains symbols': { layouts: plain, styles: ['keyedSymbol'] },
  'key on a hidden sheet': { layouts: plain, styles: ['keyedPhrase', 'number', 'wordWithKey'], keyPlaces: ['hidden sheet'] },
  'states beyond the four': { layouts: plain, styles: ['beyond'], actions: [4, 7] },
  'Yellow for amber': { layouts: plain, styles: ['yellow'] },
  'Green is complete': { layouts: plain, styles: ['greenComplete'] },
  'Blue is no update': { layouts: plain, styles: ['blueIsSilence'] },
  'importance beside areas': { layouts: [oneTable()], fields: ['reference', 'lead', 'due', 'importance'] },
  'dates in months': { layouts: plain, dues: ['months', 'shortMonths', 'long'] },
  'dates in quarters and terms': { layouts: plain, dues: ['quarters', 'terms'] },
  'dates in officers’ words': { layouts: plain, dues: ['officers'] },
  'money in pounds': { layouts: plain, moneys: ['pounds', 'format', 'text', 'textThousands'], fields: ['reference', 'lead', 'due', 'budget', 'actual'], perhaps: ['forecast', 'impact', 'update'] },
  'money in thousands and millions': { layouts: plain, moneys: ['thousands', 'thousandsWord', 'thousandsQuoted', 'millions'], fields: ['reference', 'lead', 'due', 'budget', 'actual'], perhaps: ['forecast', 'impact', 'update'] },
}; // prettier-ignore

/** Makes a case of a family: the same for the same seed. */
export type MakeCase = (seed: number, words: WordSet) => GrammarCase;

/** Every family of the grammar. */
export const families: ReadonlyMap<string, MakeCase> = new Map(
  Object.entries(recipes).map(([family, recipe]) => [
    family,
    (seed, words) => assemble(family, recipe, randomOf(seedOf(family + words, seed)), seed, words),
  ]),
);
