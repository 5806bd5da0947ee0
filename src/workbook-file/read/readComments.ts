import { parseAddress } from '../model/address';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { harmless } from './harmless';
import type { Parts } from './openParts';
import type { Relationship } from './relationships';
import { attribute, child, children, parseXml, type XmlNode } from './xmlTree';

/**
 * Reads the comments of a sheet's file, to be shown and not changed: conversations, and notes where there is none on the
 * cell, since Excel writes a note for older programs beside each conversation. A part that cannot be read is taken as
 * empty: nothing else in a workbook depends on it.
 */
export function readComments(
  book: Book,
  sheet: Sheet,
  parts: Parts,
  relationships: readonly Relationship[],
): void {
  const texts = (kind: string, list: (root: XmlNode) => XmlNode[], text: (node: XmlNode) => string) => {
    const found = new Map<string, string[]>();
    for (const { target } of relationships.filter((one) => one.kind === kind)) {
      for (const node of harmless(() => parts.read(target, (xml) => list(parseXml(xml)))) ?? []) {
        const at = attribute(node, 'ref') ?? '';
        found.set(at, [...(found.get(at) ?? []), text(node).trim()]);
      }
    }
    return found;
  };
  const talks = texts(
    'threadedComment',
    (root) => children(root, 'threadedComment'),
    (node) => child(node, 'text')?.text ?? '',
  );
  const notes = texts(
    'comments',
    (root) => children(child(root, 'commentList'), 'comment'),
    (node) => allText(child(node, 'text')),
  );
  for (const [at, said] of new Map([...notes, ...talks])) {
    const area = parseAddress(at);
    if (area) sheet.keptComments.push({ id: book.newId(), area, text: said.join('\n') });
  }
}

/** The text of an element and of all in it, such as runs of several looks. */
function allText(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  return node.local === 't' ? node.text : node.children.map(allText).join('');
}
