import { SaxesParser } from 'saxes';
import { MAX_DEPTH, MAX_TREE_LETTERS } from './limits';

/** An element of a small part, with prefixes kept in `name` and taken off in `local`. */
export interface XmlNode {
  name: string;
  local: string;
  /** By name, with prefix. */
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Text directly inside, joined. */
  text: string;
}

/** The name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Parses a small part into a tree. Sheets are streamed instead.
 * @throws Error of the parser where the text is not well-formed, or one where it is too long or too deep.
 */
export function parseXml(text: string): XmlNode {
  if (text.length > MAX_TREE_LETTERS) throw new Error('The part is too long.');
  const root: XmlNode = { name: '', local: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, local: localName(name), attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
    if (open.length > MAX_DEPTH) throw new Error('The elements are nested too deeply.');
  });
  parser.on('closetag', () => void open.pop());
  const addText = (part: string) => {
    const node = open.at(-1);
    if (node) node.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  const document = root.children[0];
  if (!document) throw new Error('The part is empty.');
  return document;
}

/** The first child element of that local name. */
export function child(node: XmlNode | undefined, local: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.local === local);
}

/** All child elements of that local name. */
export function children(node: XmlNode | undefined, local: string): XmlNode[] {
  return node?.children.filter((candidate) => candidate.local === local) ?? [];
}

/**
 * The child elements, with the first alternative in place of an `mc:AlternateContent`: what the newest Excel shows.
 * Older ones show what stands in `mc:Fallback`.
 */
export function chosenChildren(node: XmlNode | undefined): XmlNode[] {
  return (node?.children ?? []).flatMap((candidate) =>
    candidate.local === 'AlternateContent' ? chosenChildren(candidate.children[0]) : [candidate],
  );
}

/** The first element of that local name at any depth. */
export function descendant(node: XmlNode | undefined, local: string): XmlNode | undefined {
  for (const candidate of node?.children ?? []) {
    const found = candidate.local === local ? candidate : descendant(candidate, local);
    if (found) return found;
  }
  return undefined;
}

/** An attribute by local name (`r:id` answers to `id`, unless there is a plain `id`). */
export function attribute(node: XmlNode | undefined, local: string): string | undefined {
  if (!node) return undefined;
  const plain = node.attributes[local];
  if (plain !== undefined) return plain;
  const name = Object.keys(node.attributes).find((candidate) => localName(candidate) === local);
  return name === undefined ? undefined : node.attributes[name];
}

/** A boolean attribute as the file format writes it (`1`, `true`); the fallback where it is absent. */
export function flag(node: XmlNode | undefined, local: string, fallback = false): boolean {
  const value = attribute(node, local);
  return value === undefined ? fallback : value === '1' || value === 'true';
}

/** A numeric attribute; undefined where it is absent or no number. */
export function numeric(node: XmlNode | undefined, local: string): number | undefined {
  const value = attribute(node, local);
  const number = value === undefined || value === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
}
