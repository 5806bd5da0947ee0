import { GridSheet } from './gridSheet';
import type { Random } from './random';
import type { KeyLine, RatingStyle } from './ratingStyle';
import type { Setting } from './layouts/layout';
import type { Colour, Truth } from './truth';
import * as fresh from './words/fresh/labels';
import { sharedBy, type Shared } from './words/wordSet';

type WithWords = Pick<Setting, 'random' | 'words'>;

const titles: Shared = {
  usual: ['Key', 'RAG key', 'Rating definitions', 'What the ratings mean', 'Legend'],
  fresh: fresh.keyTitles,
};
const names: Readonly<Record<KeyLine['colour'], string>> = {
  blue: 'Blue',
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  grey: 'Grey',
  yellow: 'Yellow',
};

/** How a key's lines are written. */
type KeyForm = 'two cells' | 'one cell' | 'swatch' | 'across';

/** The forms that a style's key can have: one that explains signs has a column for them. */
function formOf(random: Random, { needsKey, key }: RatingStyle): KeyForm {
  if (key.some(({ sign }) => sign !== undefined)) return 'two cells';
  return random.pick(
    needsKey
      ? (['two cells', 'one cell'] as const)
      : (['two cells', 'one cell', 'swatch', 'across'] as const),
  );
}

/** Writes a rating key from a cell down (or across), and returns the row after it. */
export function putKey(
  { random, words }: WithWords,
  sheet: GridSheet,
  row: number,
  column: number,
  style: RatingStyle,
): number {
  const form = formOf(random, style);
  const titled = form === 'across' || random.chance(0.7);
  if (titled) sheet.put(row, column, random.pick(sharedBy(titles, words)));
  let next = titled && form !== 'across' ? row + 1 : row;
  style.key.forEach((line, at) => {
    const { fill, meaning, sign } = line;
    const name = names[line.colour];
    if (form === 'across') {
      sheet.put(next, column + 1 + at, { value: `${name} – ${meaning}`, fill });
      return;
    }
    if (sign !== undefined) sheet.putRow(next, [sign, { value: name, fill }, meaning], column);
    else if (form === 'one cell') sheet.put(next, column, { value: `${name} – ${meaning}`, fill });
    else sheet.putRow(next, [{ value: form === 'swatch' ? '' : name, fill }, meaning], column);
    if (form === 'swatch') sheet.put(next, column, { value: '', fill });
    next++;
  });
  return form === 'across' ? next + 1 : next;
}

/** Where a key may stand. */
export type KeyPlace = 'above' | 'below' | 'beside' | 'other sheet' | 'hidden sheet';
export const keyPlaces: readonly KeyPlace[] = ['above', 'below', 'beside', 'other sheet'];

/** Puts a key on a sheet of its own. */
export function keySheet(setting: WithWords, style: RatingStyle, hidden = false): GridSheet {
  const { random } = setting;
  const sheet = new GridSheet(random.pick(['Key', 'Guidance', 'Lists', 'Definitions', 'Notes']));
  sheet.hidden = hidden;
  putKey(setting, sheet, random.int(0, 3), random.int(0, 1), style);
  return sheet;
}

/** What the workbook says of its colours. */
export function keyTruth({ key, conditional }: RatingStyle): Truth['key'] {
  // A list of phrases on fills says what they mean; whether that makes it a key is not judged.
  if (key.length === 0) return conditional === undefined ? 'default' : null;
  const said: Partial<Record<Colour, string>> = {};
  for (const { colour, meaning } of key) {
    if (colour === 'grey') continue;
    said[colour === 'yellow' ? 'amber' : colour] = meaning;
  }
  return said;
}
