import { colours, type Colour, type StateTruth } from './truth';
import type { Cell } from './gridSheet';
import type { Random } from './random';
import {
  greenIsComplete,
  keyedPhrases,
  leftWords,
  meanings,
  plainPhrases,
  remarks,
  silences,
  waitingWords,
} from './words/ratingPhrases';
import { arrows, colouredSigns, emojiSets, joins, keyedSigns, ticks } from './words/signs';
import { from, waysOf, type WordSet } from './words/wordSet';

/** One way in which a rating cell may be filled in, and what that says. */
export interface Writing {
  readonly cell: Cell;
  readonly state: StateTruth;
  readonly finished: boolean | null;
  readonly left: boolean | null;
  readonly weight: number;
  /** Set where the state only makes sense for what is not due yet. */
  readonly waits?: true;
}

/** A line of a rating key: what stands in the plan's cells, its colour, what it means. */
export interface KeyLine {
  readonly colour: Colour | 'grey' | 'yellow';
  /** What the plan's cells hold; absent where they hold the colour itself. */
  readonly sign?: Cell;
  readonly fill: string;
  readonly meaning: string;
}

/** How a plan writes its ratings. */
export interface RatingStyle {
  readonly name: string;
  readonly progress: readonly Writing[];
  readonly impact: readonly Writing[];
  /** The lines of the workbook's key; empty where it has none. */
  readonly key: readonly KeyLine[];
  /** True where the cells cannot be understood without the key. */
  readonly needsKey: boolean;
  /** Conditional formatting that colours the ratings, by their value. */
  readonly conditional?: readonly { readonly equals: string | number; readonly fill: string }[];
}

/** Fills as councils use them. */
export const palettes: readonly Readonly<Record<Colour, string>>[] = [
  { blue: '#0070C0', green: '#00B050', amber: '#FFC000', red: '#FF0000' },
  { blue: '#1D70B8', green: '#00703C', amber: '#FFBF47', red: '#B3261E' },
  { blue: '#5B9BD5', green: '#92D050', amber: '#FFC000', red: '#C00000' },
];

const letters: Readonly<Record<Colour, string>> = { blue: 'B', green: 'G', amber: 'A', red: 'R' };
const names: Readonly<Record<Colour, string>> = { blue: 'Blue', green: 'Green', amber: 'Amber', red: 'Red' };
const welsh: Readonly<Record<Colour, string>> = { blue: 'Glas', green: 'Gwyrdd', amber: 'Oren', red: 'Coch' };
const weights: Readonly<Record<Colour, number>> = { blue: 3, green: 5, amber: 3, red: 2 };

const rated = (colour: Colour, cell: Cell, finished = colour === 'blue'): Writing => ({
  cell,
  state: [colour],
  finished,
  left: false,
  weight: weights[colour],
});
const unrated = (cell: Cell = '', weight = 1): Writing => ({
  cell,
  state: ['unrated'],
  finished: false,
  left: false,
  weight,
});

type Draw = (random: Random, words: WordSet) => RatingStyle;

const noKey = { key: [], needsKey: false } as const;

/** A style in which each colour is written in one way. */
function plainStyle(name: string, write: (colour: Colour, random: Random) => Cell, blank: Cell = ''): Draw {
  return (random) => {
    const cells = colours.map((colour) => rated(colour, write(colour, random)));
    return { name, progress: [...cells, unrated(blank)], impact: [...cells, unrated(blank, 3)], ...noKey };
  };
}

/** A key of the four colours, with meanings of its own, for a style that can do without. */
function withKey(draw: Draw): Draw {
  return (random, words) => {
    const style = draw(random, words);
    const said = random.pick(from(meanings, words));
    const palette = random.pick(palettes);
    const key = colours.map((colour, at) => ({ colour, fill: palette[colour], meaning: said[at]! }));
    return { ...style, name: `${style.name} with a key`, key };
  };
}

const letter = plainStyle('letters', (colour) => letters[colour]);
const word = plainStyle('words', (colour) => names[colour]);
const capitals = plainStyle('capitals', (colour) => names[colour].toUpperCase());
const filledWord: Draw = (random, words) => {
  const palette = random.pick(palettes);
  return plainStyle('filled words', (colour) => ({ value: names[colour], fill: palette[colour] }))(
    random,
    words,
  );
};
const filledLetter: Draw = (random, words) => {
  const palette = random.pick(palettes);
  return plainStyle('filled letters', (colour) => ({ value: letters[colour], fill: palette[colour] }))(
    random,
    words,
  );
};
const fillOnly: Draw = (random, words) => {
  const palette = random.pick(palettes);
  return plainStyle('fills', (colour) => ({ value: '', fill: palette[colour] }))(random, words);
};
const emoji: Draw = (random, words) => {
  const set = random.pick(waysOf(emojiSets, words));
  return plainStyle('emoji', (colour) => set[colours.indexOf(colour)]!)(random, words);
};
const symbol: Draw = (random, words) => {
  const palette = random.pick(palettes);
  const mark = random.pick(waysOf(colouredSigns, words));
  return plainStyle('coloured symbols', (colour) => ({ value: mark, font: palette[colour] }))(random, words);
};
const arrow: Draw = (random, words) => {
  const set = waysOf(arrows, words);
  const cells = colours.flatMap((colour) =>
    random.sample(set, 2).map((sign) => rated(colour, `${letters[colour]} ${sign}`)),
  );
  return {
    name: 'letters with a direction',
    progress: [...cells, unrated()],
    impact: [...cells, unrated()],
    ...noKey,
  };
};
const sentence: Draw = (random, words) => {
  const join = random.pick(waysOf(joins, words));
  const cells = colours.flatMap((colour) =>
    random
      .sample(from(remarks, words), 2)
      .map((remark) =>
        rated(
          colour,
          `${names[colour]}${join}${colour === 'blue' ? 'closed in May' : remark}${join === ' (' ? ')' : ''}`,
        ),
      ),
  );
  return {
    name: 'sentences that begin with the colour',
    progress: [...cells, unrated()],
    impact: [...cells, unrated()],
    ...noKey,
  };
};
const formulaText: Draw = (random, words) => {
  const style = word(random, words);
  const broken: Writing = { cell: '#N/A', state: ['invalid'], finished: null, left: false, weight: 1 };
  return { ...style, name: 'formulas, some broken', progress: [...style.progress, broken] };
};
const phrase: Draw = (random, words) => {
  const said = random.pick(from(plainPhrases, words));
  const style = plainStyle(
    'phrases',
    (colour) => said[colours.indexOf(colour)]!,
    random.pick(['', 'Not started']),
  )(random, words);
  return style;
};
const keyedPhrase: Draw = (random, words) => {
  const said = random.pick(from(keyedPhrases, words));
  const palette = random.pick(palettes);
  const style = plainStyle('phrases that the key explains', (colour) => said[colours.indexOf(colour)]!)(
    random,
    words,
  );
  const means = random.pick(from(meanings, words));
  const key = colours.map((colour, at) => ({
    colour,
    sign: said[at]!,
    fill: palette[colour],
    meaning: means[at]!,
  }));
  return { ...style, key, needsKey: true };
};
const number: Draw = (random, words) => {
  const best = random.chance(0.5);
  const palette = random.pick(palettes);
  const numberOf = (colour: Colour) => (best ? colours.indexOf(colour) + 1 : 4 - colours.indexOf(colour));
  const style = plainStyle('numbers that the key explains', numberOf)(random, words);
  const means = random.pick(from(meanings, words));
  const key = colours.map((colour, at) => ({
    colour,
    sign: numberOf(colour),
    fill: palette[colour],
    meaning: means[at]!,
  }));
  return { ...style, key: best ? key : [...key].reverse(), needsKey: true };
};
const keyedSymbol: Draw = (random, words) => {
  const marks = random.sample(waysOf(keyedSigns, words), 4);
  const palette = random.pick(palettes);
  const style = plainStyle('symbols that the key explains', (colour) => marks[colours.indexOf(colour)]!)(
    random,
    words,
  );
  const means = random.pick(from(meanings, words));
  const key = colours.map((colour, at) => ({
    colour,
    sign: marks[at]!,
    fill: palette[colour],
    meaning: means[at]!,
  }));
  return { ...style, key, needsKey: true };
};
const conditional: Draw = (random, words) => {
  const said = random.pick(from(keyedPhrases, words));
  const palette = random.pick(palettes);
  const style = plainStyle(
    'phrases coloured by conditional formatting',
    (colour) => said[colours.indexOf(colour)]!,
  )(random, words);
  return {
    ...style,
    conditional: colours.map((colour, at) => ({ equals: said[at]!, fill: palette[colour] })),
  };
};
const unexplained: Draw = (random, words) => {
  const said = random.pick(from(keyedPhrases, words));
  return plainStyle('phrases that nothing explains', (colour) => said[colours.indexOf(colour)]!)(
    random,
    words,
  );
};
const tick: Draw = (random, words) => {
  const mark = random.pick(waysOf(ticks, words));
  const cells: Writing[] = [{ ...rated('blue', mark), weight: 4 }, unrated('', 5)];
  return { name: 'ticks', progress: cells, impact: cells, ...noKey };
};
const yellow: Draw = (random, words) => {
  const palette = random.pick(palettes);
  const short = random.chance(0.3);
  const style = plainStyle('Yellow for Amber', (colour) => {
    const text = colour === 'amber' ? 'Yellow' : names[colour];
    return {
      value: short ? text[0]! : text,
      ...(random.chance(0.5) ? { fill: colour === 'amber' ? '#FFFF00' : palette[colour] } : {}),
    };
  })(random, words);
  if (random.chance(0.5)) return style;
  const said = random.pick(from(meanings, words));
  const key: KeyLine[] = colours.map((colour, at) => ({
    colour: colour === 'amber' ? 'yellow' : colour,
    fill: colour === 'amber' ? '#FFFF00' : palette[colour],
    meaning: said[at]!,
  }));
  return { ...style, key };
};
const greenComplete: Draw = (random, words) => {
  const [done, going, late] = random.pick(from(greenIsComplete, words));
  const palette = random.pick(palettes);
  const three = ['green', 'amber', 'red'] as const;
  const cells = three.map((colour) => rated(colour, names[colour], colour === 'green'));
  const key = three.map((colour, at) => ({
    colour,
    fill: palette[colour],
    meaning: [done, going, late][at]!,
  }));
  return {
    name: 'Green is complete',
    progress: [...cells, unrated()],
    impact: [...cells, unrated()],
    key,
    needsKey: true,
  };
};
const blueIsSilence: Draw = (random, words) => {
  const said = random.pick(from(meanings, words));
  const palette = random.pick(palettes);
  const silent = random.pick(waysOf(silences, words));
  const cells: Writing[] = (['green', 'amber', 'red'] as const).map((colour) => rated(colour, names[colour]));
  const blue: Writing = { cell: 'Blue', state: ['blue', 'unrated'], finished: false, left: false, weight: 2 };
  const key = colours.map((colour, at) => ({
    colour,
    fill: palette[colour],
    meaning: colour === 'blue' ? silent : said[at]!,
  }));
  return {
    name: 'Blue is no update',
    progress: [...cells, blue, unrated()],
    impact: [...cells, unrated()],
    key,
    needsKey: true,
  };
};
const beyond: Draw = (random, words) => {
  const style = random.pick([word, letter, filledWord, phrase])(random, words);
  const gone = random
    .sample(from(leftWords, words), 2)
    .map((text): Writing => ({ cell: text, state: ['unrated'], finished: null, left: true, weight: 1 }));
  const waits = random.sample(from(waitingWords, words), 1).map((text): Writing => ({
    cell: text,
    state: ['unrated'],
    finished: false,
    left: null,
    weight: 1,
    waits: true,
  }));
  return {
    ...style,
    name: `${style.name}, and states beyond the four`,
    progress: [...style.progress, ...gone, ...waits],
  };
};
const welshWord = plainStyle('Welsh words', (colour) => welsh[colour]);
const bilingual: Draw = (random, words) => {
  const join = random.pick([' / ', ' | ', '\n']);
  const welshFirst = random.chance(0.6);
  return plainStyle('both languages', (colour) =>
    welshFirst ? `${welsh[colour]}${join}${names[colour]}` : `${names[colour]}${join}${welsh[colour]}`,
  )(random, words);
};

/** Every way of writing ratings. */
export const ratingStyles = {
  letter,
  word,
  capitals,
  filledWord,
  filledLetter,
  fillOnly,
  emoji,
  symbol,
  arrow,
  sentence,
  formulaText,
  phrase,
  keyedPhrase,
  number,
  keyedSymbol,
  conditional,
  unexplained,
  tick,
  yellow,
  greenComplete,
  blueIsSilence,
  beyond,
  welshWord,
  bilingual,
  letterWithKey: withKey(letter),
  wordWithKey: withKey(word),
  filledWordWithKey: withKey(filledWord),
  fillOnlyWithKey: withKey(fillOnly),
} as const;
export type RatingStyleName = keyof typeof ratingStyles;

/** Those that most plans use, for families in which something else is the point. */
export const commonStyles: readonly RatingStyleName[] = [
  'letter',
  'word',
  'capitals',
  'filledWord',
  'filledLetter',
  'fillOnly',
  'letterWithKey',
  'wordWithKey',
  'filledWordWithKey',
];
