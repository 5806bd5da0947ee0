/** Whose figures a council's own are held against, as officers write them, with what each is called here. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^(?:england|eng|national|nat|lloegr|cymru|wales)$/, 'England'],
  [
    /^(?:stat(?:istical|\.)? ?n(?:eighbou?rs?|bou?rs?|'?s)|sns?|neighbou?rs?|comparators?|similar councils?|cipfa(?: neighbou?rs?)?)$/,
    'Statistical neighbours',
  ],
  [
    /^(?:region(?:al)?|(?:inner |outer )?london|(?:south|north) (?:east|west)|(?:east|west) midlands|east of england|yorkshire(?: (?:and|&) (?:the )?humber)?)$/,
    'Region',
  ],
];

const around =
  /^(?:[-–:•> ]+|(?:the )?)|(?:[:. ]+|(?:(?: \()?(?:average|avg|av|mean|median|figure|benchmark|rate|total)\)?))+$/g;

/**
 * Whose figures a text speaks of: `England`, `Statistical neighbours`, `Region`.
 * @param text as `plain` gives it
 * @returns '' where it is not the name of one
 */
export function benchmarkIn(text: string): string {
  const bare = text.replace(around, '').trim();
  return names.find(([pattern]) => pattern.test(bare))?.[1] ?? '';
}

const atEnd = /^(.+?)(?: ?[-–:] ?| ?\()([^()\-–:]+)\)?$/;

/** A measure's name that ends with whose figures they are: `Plans in time - England`; null for any other. */
export function benchmarkAtEnd(text: string): { readonly measure: string; readonly name: string } | null {
  const [, measure = '', end = ''] = atEnd.exec(text) ?? [];
  const name = benchmarkIn(end);
  return measure === '' || name === '' ? null : { measure, name };
}
