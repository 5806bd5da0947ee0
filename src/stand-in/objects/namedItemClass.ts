import { declareClass, link, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Book } from '../../workbook-file/model/book';
import type { DefinedName } from '../../workbook-file/model/definedName';
import { fullAddress, rangeOfReference } from './rangeAddress';
import { rangeClass } from './rangeClass';
import { worksheetClass } from './worksheetClass';

interface Named {
  book: Book;
  item: DefinedName;
}

const target = ({ book, item }: Named) => rangeOfReference(book, item.formula);

/** A constant's value: a quoted text, a number or a truth value; undefined for any other formula. */
function constant(formula: string): string | number | boolean | undefined {
  const text = /^"((?:[^"]|"")*)"$/s.exec(formula);
  if (text) return (text[1] ?? '').replaceAll('""', '"');
  if (/^(true|false)$/i.test(formula)) return formula.toLowerCase() === 'true';
  return formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : undefined;
}

function typeOf(self: Named): string {
  if (target(self)) return 'Range';
  const value = constant(self.item.formula);
  if (value === undefined) return self.item.formula.includes('#REF!') ? 'Error' : 'String';
  return { string: 'String', number: Number.isInteger(value) ? 'Integer' : 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}

function valueOf(self: Named): unknown {
  const range = target(self);
  if (range) return fullAddress(range.sheet, range.area);
  return constant(self.item.formula) ?? `=${self.item.formula}`;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItemClass = declareClass<Named>('NamedItem', {
  identity: ({ item }) => ({ _Id: item.name }),
  members: {
    Name: property(({ item }) => item.name),
    Type: property(typeOf),
    Value: property(valueOf),
    Visible: property(
      ({ item }) => item.visible,
      ({ item }, value) => {
        item.visible = value === true;
      },
    ),
    Comment: property(
      ({ item }) => item.comment,
      ({ item }, value) => {
        if (typeof value !== 'string') throw new HostError('InvalidArgument');
        item.comment = value;
      },
      '1.4',
    ),
    Scope: property(({ item }) => (item.scope ? 'Worksheet' : 'Workbook'), undefined, '1.4'),
    Formula: property(
      ({ item }) => `=${item.formula}`,
      ({ item }, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw new HostError('InvalidArgument');
        item.formula = value.slice(1);
      },
      '1.7',
    ),
    Worksheet: link(({ book, item }) => {
      if (!item.scope) throw new HostError('InvalidOperation');
      return worksheetClass({ book, sheet: item.scope });
    }, '1.4'),
    WorksheetOrNullObject: link(
      ({ book, item }) => (item.scope ? worksheetClass({ book, sheet: item.scope }) : null),
      '1.4',
    ),
    GetRange: method((self) => {
      const range = target(self);
      if (!range) throw new HostError('InvalidReference');
      return rangeClass(range);
    }),
    GetRangeOrNullObject: method((self) => {
      const range = target(self);
      return range ? rangeClass(range) : null;
    }, '1.4'),
    Delete: method(({ book, item }) => {
      book.names = book.names.filter((other) => other !== item);
    }, '1.4'),
  },
});
