/** A month by its name, short or in full, in English or Welsh, as one group of a pattern. */
export const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)';

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const welsh = ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'];

/** The number of a month, from 1, by the first letters of its name; 0 for none. */
export function monthNumber(name = ''): number {
  const letters = name.slice(0, 3);
  return Math.max(english.indexOf(letters), welsh.indexOf(letters)) + 1;
}
