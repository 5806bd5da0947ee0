import { hiddenLists, raidSheets, riskKeys, tableBelow } from '../additions';
import type { Recipe } from '../assemble';
import {
  completeByDate,
  completeByPercent,
  dressHeadings,
  messTexts,
  misspellRatings,
  putOff,
  slipIn,
} from '../changes';
import { bands } from '../layouts/bands';
import { cards, cardsUnderAreas } from '../layouts/cards';
import { dirtyTable } from '../layouts/dirtyTable';
import { liveThenFinished } from '../layouts/liveThenFinished';
import { mergedRatings } from '../layouts/mergedRatings';
import { oneTable } from '../layouts/oneTable';
import { outline } from '../layouts/outline';
import { periods } from '../layouts/periods';
import { sheetPerArea } from '../layouts/sheetPerArea';
import { sideBySide } from '../layouts/sideBySide';
import { earlierYears, tabPerYear } from '../layouts/tabPerYear';
import { threeLevels } from '../layouts/threeLevels';
import { titled } from '../layouts/titled';
import { totals } from '../layouts/totals';
import { updateRows } from '../layouts/updateRows';
import { auditVocabulary, healthVocabulary, projectVocabulary, schoolVocabulary } from '../words/trades';
import { titlesWithYears } from '../words/content';
import { vocabularyOf } from '../words/vocabulary';
import { bilingualVocabulary, welshVocabulary } from '../words/welsh';
import { sharedBy } from '../words/wordSet';

const plain = [oneTable(), bands] as const;
const bare = ['agencies', 'success', 'start'] as const;
const money = ['reference', 'lead', 'due', 'budget', 'actual'] as const;
const besideMoney = ['forecast', 'impact', 'update'] as const;
const asWritten = () => (name: string) => name;

/** How the actions and areas of a plan lie on its sheets. */
const structures: Readonly<Record<string, Recipe>> = {
  'area column, in runs': { layouts: [oneTable('runs')] },
  'area column, merged': { layouts: [oneTable('merged')] },
  'area column, written once': { layouts: [oneTable('once')] },
  bands: { layouts: [bands] },
  'titles above tables, headings repeated': { layouts: [titled(true)] },
  'titles above rows, headings once': { layouts: [titled(false)] },
  'sheet per area': { layouts: [sheetPerArea] },
  'tab per year': { layouts: [tabPerYear], actions: [3, 6] },
  'earlier years kept': { layouts: [earlierYears], keyPlaces: ['above', 'below', 'other sheet'] },
  'three levels': { layouts: [threeLevels] },
  'rows that sum up others, by number': {
    layouts: [outline('numbers'), outline('letters')],
    actions: [2, 5],
  },
  'rows that sum up others, set in': { layouts: [outline('indents'), outline('levels')], actions: [2, 5] },
  'tables side by side': { layouts: [sideBySide], areas: [2, 3], perhaps: ['update'] },
  cards: { layouts: [cards()], areas: [2, 3], actions: [2, 3], perhaps: ['update', 'success'] },
  'cards of other shapes': {
    layouts: [cards('pairs'), cards('above'), cards('beside'), cards('on its side')],
    areas: [2, 3],
    actions: [2, 3],
    perhaps: ['update', 'success'],
    keyPlaces: ['above', 'below', 'other sheet'],
  },
  'cards under areas': { layouts: [cardsUnderAreas], areas: [2, 3], actions: [2, 3], perhaps: ['update'] },
  'update row under each action': { layouts: [updateRows], perhaps: bare },
  'months across': { layouts: [periods('months'), periods('real months')], perhaps: bare },
  'quarters across': { layouts: [periods('quarters')], perhaps: bare },
  'last period and this': { layouts: [periods('last and this')], perhaps: bare },
  'live, then finished': {
    layouts: [liveThenFinished],
    styles: ['letter', 'word', 'filledWord'],
    actions: [3, 6],
  },
  'importance beside areas': { layouts: [oneTable()], fields: ['reference', 'lead', 'due', 'importance'] },
};

/** How ratings are written and explained. */
const ratings: Readonly<Record<string, Recipe>> = {
  'ratings in letters and words': {
    layouts: plain,
    styles: ['letter', 'word', 'capitals', 'filledWord', 'filledLetter'],
  },
  'ratings by formula': { layouts: plain, styles: ['formulaText'] },
  'ratings in phrases': { layouts: plain, styles: ['phrase'] },
  'ratings in sentences': { layouts: plain, styles: ['sentence', 'arrow'] },
  'ratings in symbols': { layouts: plain, styles: ['symbol', 'emoji'] },
  'ratings by tick': { layouts: plain, styles: ['tick'], perhaps: ['agencies', 'update'] },
  'ratings by fill': { layouts: plain, styles: ['fillOnly', 'fillOnlyWithKey'] },
  'ratings by conditional colour': { layouts: plain, styles: ['conditional'] },
  'ratings merged over actions': {
    layouts: [mergedRatings],
    styles: ['letter', 'word', 'filledWord'],
    actions: [3, 7],
  },
  'ratings misspelt': { layouts: plain, styles: ['word'], change: misspellRatings },
  'key explains phrases': { layouts: plain, styles: ['keyedPhrase'] },
  'key explains numbers': { layouts: plain, styles: ['number'] },
  'key explains symbols': { layouts: plain, styles: ['keyedSymbol'] },
  'key on a hidden sheet': {
    layouts: plain,
    styles: ['keyedPhrase', 'number', 'wordWithKey'],
    keyPlaces: ['hidden sheet'],
  },
  'hidden lists': { layouts: plain, styles: ['word', 'phrase', 'conditional'], add: hiddenLists },
  'key of risks': { layouts: plain, styles: ['word', 'letter', 'filledWord'], add: riskKeys },
  'states beyond the four': { layouts: plain, styles: ['beyond'], actions: [4, 7] },
  'Yellow for amber': { layouts: plain, styles: ['yellow'] },
  'Green is complete': { layouts: plain, styles: ['greenComplete'] },
  'Blue is no update': { layouts: plain, styles: ['blueIsSilence'] },
  'phrases that nothing explains': {
    layouts: plain,
    styles: ['unexplained'],
    mustAsk: ['progress'],
    perhaps: ['agencies', 'update'],
  },
};

/** Dates and money. */
const values: Readonly<Record<string, Recipe>> = {
  'dates in months': { layouts: plain, dues: ['months', 'shortMonths', 'long'] },
  'dates in quarters and terms': { layouts: plain, dues: ['quarters', 'terms'] },
  'dates in officers’ words': { layouts: plain, dues: ['officers'] },
  'dates in other orders': { layouts: plain, dues: ['orders'] },
  'dates, several in a cell': { layouts: plain, dues: ['several'] },
  'dates without a year': {
    layouts: plain,
    dues: ['yearless'],
    titled: true,
    vocabulary: (_, words) => ({
      ...vocabularyOf(words),
      titles: sharedBy(titlesWithYears, words),
    }),
  },
  'dates put off': {
    layouts: plain,
    fields: ['reference', 'lead', 'due', 'revised'],
    dues: ['real'],
    change: putOff,
  },
  'dates of completion': {
    layouts: plain,
    fields: ['reference', 'lead', 'due', 'completed'],
    change: completeByDate,
  },
  'percentages complete': {
    layouts: plain,
    fields: ['reference', 'lead', 'due', 'percent'],
    change: completeByPercent,
  },
  'no due dates': { layouts: plain, fields: ['reference', 'lead'], noDue: true },
  'money in pounds': {
    layouts: plain,
    moneys: ['pounds', 'format', 'text', 'textThousands'],
    fields: money,
    perhaps: besideMoney,
  },
  'money in thousands and millions': {
    layouts: plain,
    moneys: ['thousands', 'thousandsWord', 'thousandsQuoted', 'millions'],
    fields: money,
    perhaps: besideMoney,
  },
  'totals below and above': {
    layouts: [totals('below'), totals('above'), totals('unlabelled'), totals('far label')],
    moneys: ['pounds', 'format'],
    fields: money,
    perhaps: besideMoney,
  },
  'totals of blocks': {
    layouts: [totals('blocks')],
    moneys: ['pounds', 'format'],
    fields: money,
    perhaps: besideMoney,
  },
};

/** Plans of other trades and languages, and what stands beside them. */
const trades: Readonly<Record<string, Recipe>> = {
  'audit trackers': { layouts: [oneTable(), bands], vocabulary: (_, words) => auditVocabulary(words), fields: ['reference', 'lead', 'due', 'revised', 'importance'], dues: ['real'], perhaps: ['update'], change: putOff, nameArea: asWritten },
  'school plans': { layouts: [oneTable(), titled(true), threeLevels], vocabulary: (_, words) => schoolVocabulary(words), fields: ['lead', 'due', 'success'], perhaps: ['evidence', 'budget', 'reference'], dues: ['terms', 'months', 'real'] },
  'school plans, terms across': { layouts: [periods('terms')], vocabulary: (_, words) => schoolVocabulary(words), fields: ['lead', 'due'], perhaps: ['success', 'evidence'] },
  'health plans': {
    layouts: [oneTable(), bands, sheetPerArea], vocabulary: (_, words) => healthVocabulary(words), styles: ['letterWithKey', 'wordWithKey', 'filledWordWithKey', 'word'], perhaps: ['evidence', 'impact', 'update'],
    change: (random, plan) => ({ ...plan, noise: [{ heading: random.pick(['Must do / should do', 'Requirement', 'MD / SD']), after: 'reference', cell: ({ text }) => (text.length % 3 === 0 ? 'Should do' : 'Must do') }] }),
  },
  'RAID workbooks': { layouts: [oneTable()], vocabulary: (_, words) => projectVocabulary(words), styles: ['letter', 'word', 'filledWord'], perhaps: ['update', 'start'], add: raidSheets },
  Welsh: { layouts: plain, vocabulary: (_, words) => welshVocabulary(words), styles: ['welshWord'], dues: ['welsh', 'real'], perhaps: ['agencies', 'update', 'evidence', 'success', 'impact'], nameArea: (random) => random.pick([(name) => name, (name, at) => `Blaenoriaeth ${at + 1}: ${name}`]) },
  bilingual: { layouts: plain, vocabulary: (random, words) => bilingualVocabulary(random.pick([' / ', '\n', ' | ']), words), styles: ['bilingual', 'word', 'welshWord'], perhaps: ['agencies', 'update', 'evidence', 'impact'] },
}; // prettier-ignore

/** What hurried hands and other programs leave. */
const dirt: Readonly<Record<string, Recipe>> = {
  'blank rows, notes and repeated headings': { layouts: [dirtyTable] },
  'texts with stray characters': { layouts: plain, styles: ['word', 'letter'], change: messTexts },
  'headings with slips': {
    layouts: plain,
    change: (random, plan) => ({ ...plan, typeHeading: slipIn(random) }),
  },
  'headings dressed up': {
    layouts: plain,
    change: (random, plan) => ({ ...plan, typeHeading: dressHeadings(random) }),
  },
  'a small table under the plan': { layouts: plain, add: tableBelow, styles: ['letter', 'word', 'fillOnly'] },
};

/** The families whose cases are drawn from a recipe. */
export const recipes: Readonly<Record<string, Recipe>> = {
  ...structures,
  ...ratings,
  ...values,
  ...trades,
  ...dirt,
};
