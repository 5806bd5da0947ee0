import { HostError } from '../protocol/hostError';
import type { Area } from '../../workbook-file/model/area';
import { formatAddress, parseAddress } from '../../workbook-file/model/address';
import type { Book } from '../../workbook-file/model/book';
import type { Sheet } from '../../workbook-file/model/sheet';
import { quoteSheet, splitReference } from '../../workbook-file/model/sheetReference';
import type { RangeTarget } from './rangeTarget';

/** `Plan!A1:B2`, as `Range.address` gives it. */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quoteSheet(sheet.name)}!${formatAddress(area)}`;
}

/** `Plan!$A$1:$B$2`, as formulas of names and charts have it. */
export function absoluteReference(sheet: Sheet, area: Area): string {
  return `${quoteSheet(sheet.name)}!${formatAddress(area, true)}`;
}

/** The range that a plain reference means (`'My plan'!$A$1:$B$2`), or undefined for any other formula. */
export function rangeOfReference(book: Book, formula: string, home?: Sheet): RangeTarget | undefined {
  const { sheet: name, rest } = splitReference(formula.trim().replace(/^=/, ''));
  const sheet = name === undefined ? home : book.sheet(name);
  const area = parseAddress(rest);
  return sheet && area ? { book, sheet, area } : undefined;
}

/**
 * The range of an address or of a defined name, as `Worksheet.getRange` takes them.
 * @throws InvalidArgument for what is neither; for an address on another sheet too.
 */
export function rangeOfAddress(book: Book, sheet: Sheet, address: string): RangeTarget {
  const found = rangeOfReference(book, address, sheet);
  if (found) {
    if (found.sheet !== sheet) throw new HostError('InvalidArgument');
    return found;
  }
  const wanted = address.toLowerCase();
  const named = book.names.filter(
    ({ name, scope }) => name.toLowerCase() === wanted && (!scope || scope === sheet),
  );
  const name = named.find(({ scope }) => scope) ?? named[0];
  const target = name && rangeOfReference(book, name.formula);
  if (target?.sheet !== sheet) throw new HostError('InvalidArgument');
  return target;
}
