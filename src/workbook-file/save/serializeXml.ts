import type { XmlNode } from '../read/xmlTree';
import { escapeXml } from '../read/escapeXml';
import { element } from './xmlText';

/** The text of a parsed element, without white space between its children. */
export function serializeXml(node: XmlNode): string {
  const content = node.children.length ? node.children.map(serializeXml).join('') : escapeXml(node.text);
  return element(node.name, node.attributes, content);
}
