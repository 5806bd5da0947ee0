const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const term = '(?:(?:autumn|spring|summer)(?: term)?|term [1-6])';
const period =
  `(?:q[1-4]|(?:quarter|qtr) ?[1-4]|${term}|${month}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|[34]\\d{4})` +
  "(?:[ '/-]*(?:20)?\\d\\d(?: ?/ ?\\d\\d)?)?";
const atEnds = new RegExp(`^${period}(?=$|[^\\w])[ :-]*|[ :(-]*\\b${period}\\)?$`);

/**
 * A heading without the month, quarter or day that it is for: "Q1 RAG" is "rag", "Apr 25" is ''.
 * @param heading as {@link plain} gives it
 * @returns null for a heading that names no period
 */
export function withoutPeriod(heading: string): string | null {
  if (!atEnds.test(heading)) return null;
  return heading.replace(atEnds, '').trim();
}

const time =
  /\b(?:years?|yr|20\d\d|\d\d\/\d\d|(?:autumn|spring|summer)(?: term)?|terms?|q[1-4]|quarters?|months?|live|current|open|closed|completed?|archived?)\b/;
const numbered = /^(?:sheet|table|part|tab|page|plan)? ?\d*$/;

/**
 * True for a tab that says when, or nothing at all, and names no subject: "Year 2", "2025-26", "Sheet3".
 * @param name as {@link plain} gives it
 */
export const namesNoSubject = (name: string): boolean =>
  time.test(name) || numbered.test(name) || withoutPeriod(name) === '';
