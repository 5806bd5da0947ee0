import type { Rect } from '../core/cells/address';
import type { RowsToBring } from './bringRows';
import type { OwnSheet } from './ownSheet';
import type { ReadWorkbook } from './readCells';
import { isUnanswered } from './problems';
import { rectMembers, rectOf } from './rectOf';
import { isPointedAlike, pointsAt } from './pointsAt';

/** Formulas and names that point at sheets of ours from which rows are taken out, as they were before. */
export interface FormulasElsewhere {
  readonly cells: readonly HeldFormulas[];
  readonly names: readonly HeldName[];
}

/** An area that holds formulas; those that point elsewhere than at such rows are null. */
interface HeldFormulas {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly area: Rect;
  readonly formulas: readonly (readonly (string | null)[])[];
}

interface HeldName {
  readonly name: string;
  readonly formula: string;
  /** The sheet that it is a name of; undefined for one of the workbook. */
  readonly of: Excel.Worksheet | undefined;
}

interface Rows {
  readonly own: OwnSheet;
  readonly rows: RowsToBring | null;
}

const takesRowsOut = ({ rows }: Rows): boolean => rows?.steps.some((step) => step.do === 'delete') === true;

/**
 * Reads, in one batch, what points at sheets of ours from which rows are about to be taken out: Excel makes `#REF!` of
 * that, and bringing the rows back does not mend it. On a sheet that is protected nothing can be put back, but it is known.
 * @returns null where Excel does not tell, or it is more than it gives at once
 */
export async function rememberFormulas(
  context: Excel.RequestContext,
  { sheets, cells }: ReadWorkbook,
  changed: readonly Rows[],
): Promise<FormulasElsewhere | null> {
  const targets = changed.filter(takesRowsOut).map(({ own }) => own.name);
  if (targets.length === 0) return { cells: [], names: [] };
  // What stands on a sheet whose rows are brought is put back with them.
  const apart = new Set(changed.flatMap(({ own, rows }) => (rows === null ? [] : [own.name])));
  const asked = cells.sheets.flatMap(({ name, withoutCells }) => {
    const sheet = sheets.get(name);
    if (sheet === undefined || withoutCells === true) return [];
    const names = sheet.names.load('items/name,items/formula');
    // Looking through a whole sheet can take desktop Excel very long (OfficeDev/office-js issues 4245, 5758).
    const used = apart.has(name) ? null : sheet.getUsedRangeOrNullObject(true);
    if (used !== null && sheet.protection.protected) {
      // Excel looks for no formulas on a sheet that is protected.
      const whole = used.load(`formulas,${rectMembers}`);
      return [{ name, sheet, names, found: () => (whole.isNullObject ? [] : [whole]) }];
    }
    const found = used?.getSpecialCellsOrNullObject('Formulas');
    found?.load(
      'areas/items/formulas,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
    );
    return [{ name, sheet, names, found: () => (found?.isNullObject === false ? found.areas.items : []) }];
  });
  const ofWorkbook = context.workbook.names.load('items/name,items/formula');
  try {
    await context.sync();
  } catch (error) {
    if (isUnanswered(error)) return null;
    throw error;
  }
  const namesIn = (items: readonly Excel.NamedItem[], of?: Excel.Worksheet): HeldName[] =>
    items
      .filter(({ name, formula }) => !ownNames.test(name) && pointsAt(String(formula), targets))
      .map(({ name, formula }) => ({ name, formula: String(formula), of }));
  return {
    cells: asked.flatMap(({ name, sheet, found }) =>
      found().flatMap((range) => heldIn({ name, sheet }, range, targets)),
    ),
    names: [
      ...namesIn(ofWorkbook.items),
      ...asked.flatMap(({ sheet, names }) => namesIn(names.items, sheet)),
    ],
  };
}

/** Names that a build sets anew itself. */
const ownNames = /^(BragBoard\.|Print_|_xlnm\.)/i;

function heldIn(
  place: Pick<HeldFormulas, 'name' | 'sheet'>,
  range: Excel.Range,
  targets: readonly string[],
): HeldFormulas[] {
  const formulas = (range.formulas as unknown[][]).map((row) =>
    row.map((formula) => (typeof formula === 'string' && pointsAt(formula, targets) ? formula : null)),
  );
  const isBlank = formulas.every((row) => row.every((formula) => formula === null));
  return isBlank ? [] : [{ ...place, area: rectOf(range), formulas }];
}

/**
 * Gives formulas and names back what they pointed at, once the rows are where they were. One that somebody has typed
 * over meanwhile is left as it is.
 * @param each does a piece of work on a sheet in a request of its own
 * @returns sheets on which a formula is not what it was, and names that are not
 */
export async function bringFormulasBack(
  context: Excel.RequestContext,
  held: FormulasElsewhere,
  each: (name: string, work: () => Promise<void>) => Promise<void>,
): Promise<string[]> {
  if (held.cells.length + held.names.length === 0) return [];
  const places = [...new Set(held.cells.map(({ name }) => name)), ...held.names.map(({ name }) => name)];
  const now = held.cells.map((one) => ({ one, range: rangeOf(one).load('formulas') }));
  const names = held.names.map((one) => {
    const all = one.of === undefined ? context.workbook.names : one.of.names;
    return { one, item: all.getItemOrNullObject(one.name).load('formula') };
  });
  try {
    await context.sync();
  } catch {
    return places;
  }
  const typedOver = new Set<string>();
  const changes = now.flatMap(({ one, range }) => {
    const formulas = one.formulas.map((row, index) =>
      row.map((was, column) => {
        const is: unknown = range.formulas[index]?.[column];
        if (was === null || is === was) return null;
        if (isPointedAlike(String(is), was)) return was;
        typedOver.add(one.name);
        return null;
      }),
    );
    return formulas.every((row) => row.every((cell) => cell === null)) ? [] : [{ one, range, formulas }];
  });
  for (const name of new Set(changes.map(({ one }) => one.name))) {
    await each(name, () => {
      for (const { one, range, formulas } of changes)
        if (one.name === name) range.formulas = formulas as string[][];
      return Promise.resolve();
    });
  }
  for (const { one, item } of names) {
    if (item.isNullObject || item.formula === one.formula) continue;
    if (!isPointedAlike(String(item.formula), one.formula)) typedOver.add(one.name);
    else {
      await each(one.name, () => {
        item.formula = one.formula;
        return Promise.resolve();
      });
    }
  }
  return [...typedOver];
}

const rangeOf = ({ sheet, area }: HeldFormulas): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
