import { columnLetters } from '../../cells/address';
import { valueAt, type WorkbookCells } from '../../cells/sheetCells';
import { plain, textOf, tidy } from '../../cells/text';
import type { Action, Plan } from '../../plan/plan';

/** A column of what children, parents and carers say; one that names those who are responsible or consulted is none. */
const heading =
  /\bvoices?\b|lived experience|\b(?:famil(?:y|ies)|parents?|carers?|children|young people)\b.*\b(?:say|said|tell|told|feedback|views?|experience|feel|think)\b|\b(?:feedback|views?|experiences?) (?:of|from)\b.*\b(?:famil|parent|carer|child|young)|\bllais\b/;

/** The columns of families' voices, by the sheet that each stands on. */
export const voiceColumns = ({ tables }: Pick<Plan, 'tables'>) =>
  new Map(
    tables.flatMap(({ sheet, leftAlone, cards }) => {
      // What a card has beside the plan's own fields stands in no column.
      if (cards !== undefined) return [];
      const own = leftAlone.find((one) => heading.test(plain(one.heading)));
      return own === undefined ? [] : [[sheet, own] as const];
    }),
  );

/** What the plan has of the voices of families, action by action; null where it has no such column. */
export function voicesOf(
  { tables }: Pick<Plan, 'tables'>,
  { sheets }: WorkbookCells,
): { readonly column: string; readonly of: (action: Action) => string } | null {
  const found = voiceColumns({ tables });
  const [first] = found.values();
  if (first === undefined) return null;
  return {
    column: first.heading === '' ? columnLetters(first.column) : first.heading,
    of: ({ place: { sheet, row } }) => {
      const own = found.get(sheet);
      const cells = sheets.find(({ name }) => name === sheet);
      return own === undefined || cells === undefined ? '' : tidy(textOf(valueAt(cells, row, own.column)));
    },
  };
}
