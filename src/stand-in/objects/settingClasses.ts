import { declareClass, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Book } from '../../workbook-file/model/book';
import { collectionMembers } from './collectionMembers';

interface Setting {
  book: Book;
  key: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
const settingClass = declareClass<Setting>('Setting', {
  identity: ({ key }) => ({ _Id: key }),
  members: {
    Key: property(({ key }) => key, undefined, '1.4'),
    Value: property(
      ({ book, key }) => book.settings.get(key) ?? null,
      ({ book, key }, value) => void book.settings.set(key, value),
      '1.4',
    ),
    Delete: method(({ book, key }) => {
      if (!book.settings.delete(key)) throw new HostError('ItemNotFound');
    }, '1.4'),
  },
});

const items = (book: Book) => [...book.settings.keys()].map((key) => settingClass({ book, key }));
const find = (book: Book, key: string) => (book.settings.has(key) ? settingClass({ book, key }) : undefined);

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export const settingCollection = declareClass<Book>('SettingCollection', {
  items,
  members: {
    ...collectionMembers(items, find),
    Add: method((book, args) => {
      const key = args.text(0);
      if (key === '' || args.value(1) === undefined) throw new HostError('InvalidArgument');
      book.settings.set(key, args.value(1));
      return settingClass({ book, key });
    }, '1.4'),
  },
});
