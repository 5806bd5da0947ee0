import { colourName } from './colourName';
import { notInKey, type ColourName, type Rating, type RatingKey } from '../values/rating';

const usual: ReadonlySet<ColourName> = new Set<ColourName>(['blue', 'green', 'amber', 'red']);

/** What each fill counts as under a key; null for white and colours that stand for nothing. */
export type FillMeaning = (colour: string) => Rating | 'unrated' | null;

/**
 * What fills count as: the four ratings by hue, and the other colours that the key explains.
 * @param swatches the key's own coloured cells, by `#RRGGBB`: they tell its orange from its amber
 */
export function fillMeaning(
  key: RatingKey,
  swatches: ReadonlyMap<string, Rating | 'unrated'> = new Map(),
): FillMeaning {
  const others = new Map<ColourName, Rating | 'unrated'>();
  for (const { colour, countsAs } of key.others ?? []) {
    // Without an amber of its own, the key's orange is what all orange fills are.
    if (colour === 'orange') others.set('amber', countsAs);
    else if (colour !== 'white') others.set(colour, countsAs);
  }
  const known = new Map<string, Rating | 'unrated' | null>(swatches);
  return (colour) => {
    let meaning = known.get(colour);
    if (meaning === undefined) {
      const name = colourName(colour);
      const own = name !== null && usual.has(name) ? (name as Rating) : null;
      const orangeIsAmber = name === 'amber' && key.amber !== notInKey;
      meaning = name === null || orangeIsAmber ? own : (others.get(name) ?? own);
      known.set(colour, meaning);
    }
    return meaning;
  };
}
