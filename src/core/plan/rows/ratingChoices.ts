import type { SheetArea } from '../../cells/sheetCells';
import { cellOf } from '../place';
import type { Plan } from '../plan';
import { ratingNames, ratings, type Rating } from '../values/rating';
import { notInKey } from '../values/rating';

/** A rating column of one plan table. */
interface RatingColumn {
  /** The whole column of the table, for colours. */
  readonly whole: SheetArea;
  /** Its runs of actions without the headings between them, for choosing a rating. */
  readonly runs: readonly SheetArea[];
}

/** What officers may choose from in the rating columns of a plan, and where. */
export interface RatingChoices {
  readonly ratings: readonly Rating[];
  /** The ratings' words, then the plan's own words for no rating, most used first. */
  readonly words: readonly string[];
  readonly columns: readonly RatingColumn[];
}

/** Words for no rating that the list takes over from the plan; more than this is disorder. */
const mostOthers = 3;

/** The words of the plan's key for each rating, and the rating columns. A rating that the key lacks is no choice. */
export function ratingChoices(plan: Plan): RatingChoices {
  const inKey = ratings.filter((rating) => plan.key[rating] !== notInKey);
  return {
    ratings: inKey,
    words: [...inKey.map((rating) => ratingNames[rating]), ...unratedWords(plan)],
    columns: plan.tables.flatMap((table) =>
      (['progress', 'impact'] as const).flatMap((field): RatingColumn[] => {
        const column = table.columns[field];
        if (column === undefined) return [];
        const { sheet, body } = table;
        if (table.cards !== undefined) return cellsOnCards(plan, sheet, field);
        const rows = plan.actions.flatMap(({ place }) =>
          place.sheet === sheet && place.row >= body.row && place.row < body.row + body.rows
            ? [place.row]
            : [],
        );
        return [
          { whole: { sheet, area: { ...body, column, columns: 1 } }, runs: runsOf(sheet, column, rows) },
        ];
      }),
    ),
  };
}

/** On cards each rating is a cell of its own. */
const cellsOnCards = ({ actions }: Plan, sheet: string, field: 'progress' | 'impact'): RatingColumn[] =>
  actions.flatMap(({ place }) => {
    const at = place.sheet === sheet ? cellOf(place, field) : undefined;
    if (at === undefined) return [];
    const cell = { sheet, area: { ...at, rows: 1, columns: 1 } };
    return [{ whole: cell, runs: [cell] }];
  });

function unratedWords({ actions }: Plan): string[] {
  const counts = new Map<string, number>();
  for (const { progress, impact } of actions) {
    for (const { state, text } of [progress, impact]) {
      const word = text.trim();
      // A comma parts the words of a list.
      if (state === 'unrated' && /\p{L}/u.test(word) && !word.includes(',')) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  const byUse = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return byUse
    .filter((word, at) => byUse.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === at)
    .slice(0, mostOthers);
}

function runsOf(sheet: string, column: number, rows: readonly number[]): SheetArea[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs.map((run) => ({ sheet, area: { ...run, column, columns: 1 } }));
}
