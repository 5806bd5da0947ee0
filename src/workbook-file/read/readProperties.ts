import type { Book, DocumentProperties } from '../model/book';
import type { Parts } from './openParts';
import { harmless } from './harmless';
import type { Relationship } from './relationships';
import { attribute, child, children, parseXml, type XmlNode } from './xmlTree';

/** The element of docProps/core.xml for each property; manager and company are in docProps/app.xml. */
export const coreElements: Record<keyof Omit<DocumentProperties, 'manager' | 'company'>, string> = {
  title: 'title',
  subject: 'subject',
  author: 'creator',
  keywords: 'keywords',
  comments: 'description',
  category: 'category',
};

function readCustom(book: Book, root: XmlNode): void {
  for (const node of children(root, 'property')) {
    const name = attribute(node, 'name');
    const [value] = node.children;
    if (name === undefined || !value) continue;
    if (value.local === 'bool') book.customProperties.set(name, value.text === 'true' || value.text === '1');
    else if (/^(i\d|int|r\d|decimal|ui\d|uint)$/.test(value.local))
      book.customProperties.set(name, Number(value.text));
    else book.customProperties.set(name, value.text);
  }
}

/**
 * Reads title, author and the like, and the custom properties, from the package's relationships. A part of these that
 * cannot be read is taken as empty: nothing else in a workbook depends on it.
 */
export function readProperties(book: Book, parts: Parts, relationships: readonly Relationship[]): void {
  const open = (kind: string) => {
    const part = relationships.find((relationship) => relationship.kind === kind)?.target;
    return part === undefined ? undefined : harmless(() => parts.read(part, parseXml));
  };
  const core = open('core-properties') ?? open('coreProperties');
  for (const [name, element] of Object.entries(coreElements)) {
    book.properties[name as keyof DocumentProperties] = child(core, element)?.text ?? '';
  }
  const app = open('extended-properties') ?? open('extendedProperties');
  book.properties.manager = child(app, 'Manager')?.text ?? '';
  book.properties.company = child(app, 'Company')?.text ?? '';
  const custom = open('custom-properties') ?? open('customProperties');
  if (custom) readCustom(book, custom);
}
