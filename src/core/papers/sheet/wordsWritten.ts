import { isRecord } from '../../cells/isRecord';
import type { CellValue } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';
import { textSign } from '../../cells/textSign';
import { withoutCells } from '../../cells/withoutCells';
import type { Steps } from '../../steps';
import { builtLine } from './paperWords';
import { keptFill } from './palette';
import type { CellContent, SheetModel, SummarySheetKey } from './sheetModel';

/**
 * What a build wrote on a sheet, to tell later what officers have typed there since: a sign for each text and number,
 * of its words and its column. Rows may be sorted, put in and taken out, and it still fits.
 */
export interface WordsWritten {
  /** The line that says when the sheet was built. Where it is not there, as after an undo, the rest does not fit. */
  readonly built: string;
  /** Signs, one after the other. */
  readonly signs: string;
  /** The same of its formulas, without the cells that they point at; absent from builds that kept none. */
  readonly formulas?: string;
}

/** The setting that keeps it for a sheet. */
export const wordsSetting = (key: SummarySheetKey): string => `written.${key}`;

/**
 * What is kept of a sheet to be written; null for one that does not say when it was built. What officers type is left out.
 * A step is a row.
 */
export function* wordsWritten({ cells }: SheetModel): Steps<WordsWritten | null> {
  const signs = new Set<string>();
  const formulas = new Set<string>();
  const built: string[] = [];
  for (const row of cells) {
    row.forEach((cell, column) => {
      const content = cell?.content ?? '';
      if (typeof content === 'object' && 'formula' in content)
        formulas.add(signOfFormula(content.formula, column));
      const words = cell === undefined || cell.style.fill === keptFill ? null : constantOf(cell.content);
      if (words === null || isBlank(words)) return;
      if (isBuiltLine(words)) built.push(words);
      else signs.add(signOf(words, column));
    });
    yield;
  }
  const [line] = built;
  if (line === undefined) return null;
  return { built: line, signs: [...signs].join(''), formulas: [...formulas].join('') };
}

const isBuiltLine = (value: CellValue): value is string => typeof value === 'string' && builtLine.test(value);

function constantOf(content: CellContent): string | number | null {
  if (typeof content !== 'object') return content;
  return 'words' in content ? content.words : null;
}

/** Cells of a sheet as they stand. */
interface Held {
  readonly values: readonly (readonly CellValue[])[];
  /** The same where a cell holds no formula. */
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * Finds what officers have typed on a sheet of ours since it was built: what neither that build wrote in its column nor
 * the next one writes there.
 * @param held from the first of our columns on
 * @param before as it was kept; anything else, and what does not fit the sheet, finds nothing
 * @returns such cells, by their place in `held`
 * A step is a column.
 */
export function* findTyped(
  { values, formulas }: Held,
  before: unknown,
  after: WordsWritten | null,
): Steps<{ readonly row: number; readonly column: number }[]> {
  const kept = readSigns(before, values);
  if (kept === null) return [];
  const known = kept.signs;
  const next = new Set(signsIn(after?.signs ?? ''));
  const widest = Math.max(0, ...values.map((row) => row.length));
  const typed: { row: number; column: number }[] = [];
  for (let column = 0; column < widest; column++) {
    let [here, elsewhere] = [0, 0];
    values.forEach((cells, row) => {
      const value = cells[column] ?? '';
      if (isBlank(value) || isBuiltLine(value) || value !== formulas[row]?.[column]) return;
      const sign = signOf(value, column);
      if (known.has(sign)) {
        here++;
        return;
      }
      if (cells.some((_, other) => known.has(signOf(value, other)))) elsewhere++;
      if (!next.has(sign)) typed.push({ row, column });
    });
    // An officer has moved the columns, or put one in.
    if (elsewhere > here) return [];
    yield;
  }
  return [...typed, ...typedFormulas({ values, formulas }, kept, after)];
}

/** The formulas among them. A link of ours is known by its words, since the tab that it leads to may be renamed. */
function typedFormulas(
  { values, formulas }: Held,
  before: KeptSigns,
  after: WordsWritten | null,
): { readonly row: number; readonly column: number }[] {
  if (before.formulas === null) return [];
  const next = new Set(signsIn(after?.formulas ?? ''));
  const typed: { row: number; column: number }[] = [];
  let ours = 0;
  formulas.forEach((cells, row) => {
    cells.forEach((formula, column) => {
      const value = values[row]?.[column] ?? '';
      if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return;
      const sign = signOfFormula(formula, column);
      const isLink = /^=(?:IFERROR\()?HYPERLINK\(/i.test(formula) && before.signs.has(signOf(value, column));
      if (isLink || before.formulas?.has(sign) === true) ours++;
      else if (!next.has(sign)) typed.push({ row, column });
    });
  });
  // This Excel writes formulas otherwise than they were given, or an officer has moved the columns.
  return before.formulas.size > 0 && typed.length > ours ? [] : typed;
}

interface KeptSigns {
  readonly signs: ReadonlySet<string>;
  /** null where none were kept. */
  readonly formulas: ReadonlySet<string> | null;
}

/** The signs that were kept, if they are of the build that the sheet shows. */
function readSigns(kept: unknown, values: Held['values']): KeptSigns | null {
  if (!isRecord(kept)) return null;
  const { built, signs, formulas } = kept;
  if (typeof built !== 'string' || typeof signs !== 'string') return null;
  const line = plain(built);
  const isShown = values.some((row) =>
    row.some((value) => typeof value === 'string' && plain(value) === line),
  );
  if (!isShown) return null;
  return {
    signs: new Set(signsIn(signs)),
    formulas: typeof formulas === 'string' ? new Set(signsIn(formulas)) : null,
  };
}

const signLength = 5;
const signsIn = (signs: string): readonly string[] => signs.match(/.{5}/gs) ?? [];

/** Letters of a text that count. */
const longest = 1_000;

/** A sign of a formula in a column, whatever it points at and however Excel spells it. */
const signOfFormula = (formula: string, column: number): string =>
  signOf(withoutCells(formula).replace(/[\s@]|_xl\w+\./g, ''), column);

/** A sign of a text or number in a column; Excel may hold the last digits of a number otherwise. */
function signOf(value: CellValue, column: number): string {
  const text = typeof value === 'number' ? String(Number(value.toPrecision(12))) : textOf(value);
  return textSign(`${column} ${plain(text.slice(0, longest))}`, signLength);
}
