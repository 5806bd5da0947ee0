import type { Args } from '../protocol/hostObject';
import { declareClass, method } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Book } from '../../workbook-file/model/book';
import type { Sheet } from '../../workbook-file/model/sheet';
import { collectionMembers } from './collectionMembers';
import { namedItemClass } from './namedItemClass';
import { absoluteReference } from './rangeAddress';
import { rangeClass } from './rangeClass';

interface Names {
  book: Book;
  /** The sheet whose names these are; undefined for the workbook's own. */
  scope: Sheet | undefined;
}

/** Letters, digits, dots and underscores; not like a cell (https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1). */
const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LIKE_A_CELL = /^(\$?[a-z]{1,3}\$?\d+|r\d*(c\d*)?|c\d*)$/i;

// Names that Excel keeps for itself (`_xlnm.…`) are not among the items, as in Excel.
const list = ({ book, scope }: Names) =>
  book.names.filter((item) => item.scope === scope && !item.name.startsWith('_xlnm.'));
const items = (self: Names) => list(self).map((item) => namedItemClass({ book: self.book, item }));

function find(self: Names, name: string) {
  const item = list(self).find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  return item && namedItemClass({ book: self.book, item });
}

function add(self: Names, args: Args) {
  const name = args.text(0);
  if (!VALID.test(name) || LIKE_A_CELL.test(name)) throw new HostError('InvalidArgument');
  if (find(self, name)) throw new HostError('ItemAlreadyExists');
  const object = args.object(1);
  let formula: string;
  if (object) {
    const { sheet, area } = rangeClass.from(object);
    formula = absoluteReference(sheet, area);
  } else {
    const value = args.value(1);
    if (typeof value === 'number' || typeof value === 'boolean') formula = String(value).toUpperCase();
    else if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument');
    else formula = value.startsWith('=') ? value.slice(1) : `"${value.replaceAll('"', '""')}"`;
  }
  const item = { name, formula, scope: self.scope, visible: true, comment: args.optionalText(2) ?? '' };
  self.book.names.push(item);
  return namedItemClass({ book: self.book, item });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namedItemCollection = declareClass<Names>('NamedItemCollection', {
  items,
  members: {
    ...collectionMembers(items, find),
    Add: method(add, '1.4'),
  },
});
