import { intersect, type Area } from '../model/area';
import { parseAddress } from '../model/address';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { quoteSheet, splitReference } from '../model/sheetReference';

/** A range that a formula reads. */
export interface Reference {
  sheet: Sheet;
  area: Area;
  /** As it stands in the formula; empty for one that a name or table leads to. */
  text: string;
}

const TOKENS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?|\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(!.])|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_(!.])/giu;

/** The ranges that a formula of a sheet reads: written out, behind a defined name, or as a table. */
export function referencesOf(book: Book, home: Sheet, formula: string, depth = 0): Reference[] {
  const found: Reference[] = [];
  for (const [token, sheetPart, address] of formula.matchAll(TOKENS)) {
    if (token.startsWith('"')) continue;
    if (address !== undefined) {
      const { sheet: name } = splitReference(sheetPart ?? '');
      const sheet = name === undefined ? home : book.sheet(name);
      const area = parseAddress(address);
      if (sheet && area) found.push({ sheet, area, text: token });
    } else if (depth < 5) {
      found.push(...behindName(book, home, token, depth));
    }
  }
  return found;
}

function behindName(book: Book, home: Sheet, token: string, depth: number): Reference[] {
  const wanted = token.toLowerCase();
  const name = book.names.find((item) => item.name.toLowerCase() === wanted);
  if (name)
    return referencesOf(book, home, name.formula, depth + 1).map((reference) => ({ ...reference, text: '' }));
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return [{ sheet, area: table.area, text: '' }];
  }
  return [];
}

/** A formula with the sheet written out in every reference that leaves it out. */
export function qualify(formula: string, home: Sheet): string {
  return formula.replace(TOKENS, (token: string, sheetPart?: string, address?: string) =>
    address !== undefined && sheetPart === undefined && !token.startsWith('"')
      ? `${quoteSheet(home.name)}!${token}`
      : token,
  );
}

const GONE =
  /"(?:[^"]|"")*"|#REF!(?:\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?|\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_(!.])/giu;

/** A formula with plain `#REF!` for each reference to cells that were taken out, also behind a name. */
export function withPlainErrors(book: Book, formula: string): string {
  const lost = new Set(
    book.names.filter((name) => name.formula.includes('#REF!')).map(({ name }) => name.toLowerCase()),
  );
  if (lost.size === 0 && !formula.includes('#REF!')) return formula;
  return formula.replace(GONE, (token) =>
    token.endsWith('!#REF!') || token.startsWith('#REF!') || lost.has(token.toLowerCase()) ? '#REF!' : token,
  );
}

/** The part of an area that can hold anything: whole columns end with the sheet's last cell. */
export function usedPart({ sheet, area }: Reference, used: Map<Sheet, Area | undefined>): Area | undefined {
  if (!used.has(sheet)) used.set(sheet, sheet.usedArea(true));
  const all = used.get(sheet);
  return all && intersect(all, area);
}
