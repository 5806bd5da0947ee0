import { valueAt, type CellValue } from '../../cells/sheetCells';
import { isBlank, plain, textOf, tidy } from '../../cells/text';
import { filledCells } from './header';
import type { OtherTable } from './foundTable';
import type { Risk } from '../plan';
import { linkedArea } from './linkedArea';
import { noRating, readRating, type RatingReading } from '../values/readRating';
import type { RatingWords } from '../values/ratingWords';

/** Each column's headings, the likeliest first; no column serves twice. */
type Words = Readonly<Record<string, readonly RegExp[]>>;

const riskWords = {
  previous: [/^(previous|prior|last) (risk )?(b?rag|score|rating|level)/],
  direction: [/direction|trend|of travel|^(movement|change since)\b/],
  rating: [/\b(b?rag|r\/a\/g)\b/, /^(risk |current |residual )?(rating|status|level)$/],
  score: [/score/, /^total\b|risk (rating|level)/],
  likelihood: [/^(current |gross |inherent )?(likelihood|probability)/, /likelihood|probability/],
  impact: [/^(current |gross |inherent )?(impact|severity|consequence)\b(?! area)/, /impact|severity/],
  reference: [/^(risk )?(ref|id|no|number|reference|code)\b/],
  area: [/priority|theme|workstream|work stream/, /^(area|objective|linked to)/],
  cause: [/cause|trigger|because/],
  mitigation: [/mitigat/, /control|response|action|treatment/],
  owner: [/owner|^lead\b/, /responsible|lead/],
  text: [
    /^(risk description|description of risk|risk event|risk title)/,
    /^(key |strategic )?risks?$|^threat/,
    /risk|description/,
  ],
} satisfies Words;

/** Reads the lines of a risk register, linked to the plan's areas where a column says so. */
export function readRisks(table: OtherTable, words: RatingWords, areas: readonly string[]): Risk[] {
  return linesOf(table, riskWords, words, areas).map(({ row, text, value, rating, area }) => {
    const score = value('score');
    return {
      sheet: table.sheet.name,
      row,
      reference: text('reference'),
      area,
      text: text('text'),
      cause: text('cause'),
      likelihood: text('likelihood'),
      impact: text('impact'),
      score: typeof score === 'number' ? score : null,
      rating,
      mitigation: text('mitigation'),
      owner: text('owner'),
      previous: text('previous'),
      direction: text('direction'),
    };
  });
}

interface Line<Name extends string> {
  readonly row: number;
  readonly value: (name: Name) => CellValue;
  readonly text: (name: Name) => string;
  readonly rating: RatingReading;
  readonly area: string;
}

/** This many blank rows in a row end a register. */
const blankRowsThatEnd = 3;

function linesOf<W extends Words & { text: readonly RegExp[] }>(
  { sheet, merged, headerRow, headings, end }: OtherTable,
  words: W,
  ratingWords: RatingWords,
  areas: readonly string[],
): Line<keyof W & string>[] {
  type Name = keyof W & string;
  const columns = columnsOf(headings, words, sheet.column) as ReadonlyMap<Name, number>;
  const lines: Line<Name>[] = [];
  let blank = 0;
  for (let row = headerRow + 1; row < end && blank < blankRowsThatEnd; row++) {
    if (filledCells(sheet, row, sheet.column, headings.length) === 0) {
      blank++;
      continue;
    }
    blank = 0;
    const value = (name: Name): CellValue => {
      const column = columns.get(name);
      return column === undefined ? '' : valueAt(sheet, row, column);
    };
    if (isBlank(value('text'))) continue;
    // A heading across the register, or the register's own header again.
    if (filledCells(sheet, row, sheet.column, headings.length) === 1) continue;
    if (headings.includes(plain(textOf(value('text'))))) continue;
    const areaColumn = columns.get('area');
    const named = areaColumn === undefined ? '' : tidy(textOf(merged.at(row, areaColumn)));
    lines.push({
      row,
      value,
      text: (name) => tidy(textOf(value(name))),
      rating: columns.has('rating') ? readRating(value('rating'), null, ratingWords) : noRating,
      area: linkedArea(named, areas),
    });
  }
  return lines;
}

function columnsOf(headings: readonly string[], words: Words, first: number): Map<string, number> {
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const [name, tries] of Object.entries(words)) {
    for (const pattern of tries) {
      const index = headings.findIndex((heading, at) => !taken.has(at) && pattern.test(heading));
      if (index === -1) continue;
      taken.add(index);
      columns.set(name, first + index);
      break;
    }
  }
  return columns;
}
