import { declareClass, link, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Book, DocumentProperties } from '../../workbook-file/model/book';
import { collectionMembers } from './collectionMembers';

interface Custom {
  book: Book;
  key: string;
}

/** Longest key and value of a custom property (https://learn.microsoft.com/javascript/api/excel/excel.documentpropertycollection). */
const LONGEST = 255;

function put(book: Book, key: string, value: unknown): void {
  if (key === '' || key.length > LONGEST) throw new HostError('InvalidArgument');
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new HostError('InvalidArgument');
  if (typeof value === 'string' && value.length > LONGEST) throw new HostError('InvalidArgument');
  book.customProperties.set(key, value);
}

function typeOf({ book, key }: Custom): string {
  const value = book.customProperties.get(key);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const documentPropertyClass = declareClass<Custom>('DocumentProperty', {
  identity: ({ key }) => ({ _Id: key }),
  members: {
    Key: property(({ key }) => key, undefined, '1.7'),
    Value: property(
      ({ book, key }) => book.customProperties.get(key) ?? null,
      ({ book, key }, value) => put(book, key, value),
      '1.7',
    ),
    Type: property(typeOf, undefined, '1.7'),
    Delete: method(({ book, key }) => void book.customProperties.delete(key), '1.7'),
  },
});

const items = (book: Book) =>
  [...book.customProperties.keys()].map((key) => documentPropertyClass({ book, key }));

function find(book: Book, wanted: string) {
  const key = [...book.customProperties.keys()].find((name) => name.toLowerCase() === wanted.toLowerCase());
  return key === undefined ? undefined : documentPropertyClass({ book, key });
}

const documentPropertyCollection = declareClass<Book>('DocumentPropertyCollection', {
  items,
  members: {
    ...collectionMembers(items, find, { count: '1.7', orNull: '1.7' }),
    Add: method((book, args) => {
      const key = args.text(0);
      put(book, key, args.value(1));
      return documentPropertyClass({ book, key });
    }, '1.7'),
    DeleteAll: method((book) => book.customProperties.clear(), '1.7'),
  },
});

function text(name: keyof DocumentProperties) {
  return property<Book>(
    (book) => book.properties[name],
    (book, value) => {
      if (typeof value !== 'string') throw new HostError('InvalidArgument');
      book.properties = { ...book.properties, [name]: value };
    },
    '1.7',
  );
}

/** https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
export const documentPropertiesClass = declareClass<Book>('DocumentProperties', {
  members: {
    Title: text('title'),
    Subject: text('subject'),
    Author: text('author'),
    Keywords: text('keywords'),
    Comments: text('comments'),
    Category: text('category'),
    Manager: text('manager'),
    Company: text('company'),
    Custom: link((book) => documentPropertyCollection(book), '1.7'),
  },
});
