import type { Book } from '../model/book';
import type { Parts } from './openParts';
import { attribute, children, child, parseXml } from './xmlTree';

/** The parts in which Excel keeps the settings of add-ins, one each. */
export function settingsParts(names: readonly string[]): string[] {
  return names.filter((name) => /^xl\/webextensions\/webextension\d*\.xml$/i.test(name));
}

/** Reads the settings that add-ins keep in the workbook. A value that is no JSON is taken as text. */
export function readSettings(book: Book, parts: Parts): void {
  for (const part of settingsParts(parts.names)) {
    const root = parts.read(part, parseXml);
    for (const node of children(child(root, 'properties'), 'property')) {
      const key = attribute(node, 'name') ?? '';
      const text = attribute(node, 'value') ?? '';
      try {
        book.settings.set(key, JSON.parse(text) as unknown);
      } catch {
        book.settings.set(key, text);
      }
    }
  }
}
