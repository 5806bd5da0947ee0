/** What a cell of a list holds: words, or a number with how it is shown. */
type FigureCell = string | { readonly number: number; readonly format: string };

const figure = /^(-?)(£?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)$/;

/**
 * A figure that was kept as words, such as `9,100`, `7`, `£1,200` and `41%`, as the number that it is, shown alike. Other
 * words, among them those that begin with a nought as codes do, stay words.
 */
export function figureCell(text: string): FigureCell {
  const match = figure.exec(text.trim());
  if (match === null) return text;
  const [, sign = '', pounds = '', whole = '', part = '', share = ''] = match;
  if (/^0\d/.test(whole) || (pounds !== '' && share !== '')) return text;
  const number = Number(`${sign}${whole.replaceAll(',', '')}${part}`);
  const places = part === '' ? '' : `.${'0'.repeat(part.length - 1)}`;
  const digits = whole.includes(',') ? `#,##0${places}` : `0${places}`;
  if (share !== '') return { number: Number((number / 100).toFixed(part.length + 2)), format: `${digits}%` };
  return { number, format: `${pounds}${digits}` };
}
