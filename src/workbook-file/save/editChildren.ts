import { childElements } from './childElements';
import { openingTag, setAttribute } from './xmlText';

/** A document whose root is `<x/>` gets room for children. */
function opened(text: string): string {
  const { contentStart, contentEnd, children } = childElements(text);
  if (
    children.length > 0 ||
    contentStart !== contentEnd ||
    text.slice(contentStart - 2, contentStart) !== '/>'
  )
    return text;
  const start = text.lastIndexOf('<', contentStart - 1);
  const name = /^<([^\s/>]+)/.exec(text.slice(start))?.[1] ?? '';
  return `${text.slice(0, contentStart - 2)}></${name}>${text.slice(contentStart)}`;
}

/**
 * Puts elements of one name into a document in place of those that it has; an empty text takes them away.
 * @param order names of the root's children in the order of the schema; others count as the last
 */
export function replaceChildren(
  document: string,
  local: string,
  xml: string,
  order: readonly string[],
): string {
  const text = xml === '' ? document : opened(document);
  const { children, contentEnd } = childElements(text);
  const rank = (name: string) => {
    const index = order.indexOf(name);
    return index < 0 ? order.length : index;
  };
  const mine = children.filter((child) => child.local === local);
  const next = children.find((child) => rank(child.local) > rank(local));
  const at = mine[0]?.start ?? next?.start ?? contentEnd;
  let result = text.slice(0, at);
  let position = at;
  for (const { start, end } of mine) {
    result += text.slice(position, start);
    if (start === mine[0]?.start) result += xml;
    position = end;
  }
  if (mine.length === 0) result += xml;
  return result + text.slice(position);
}

/** The text of the first child of that name; undefined where there is none. */
export function childText(document: string, local: string): string | undefined {
  const found = childElements(document).children.find((child) => child.local === local);
  return found && document.slice(found.start, found.end);
}

/** Appends items to a counted list such as `<fonts count="2">`, which is made where it is missing. */
export function appendToList(
  document: string,
  local: string,
  items: readonly string[],
  order: readonly string[],
): string {
  if (items.length === 0) return document;
  const { prefix } = childElements(document);
  const list = childText(document, local) ?? `<${prefix}${local} count="0"/>`;
  const tag = openingTag(list);
  const name = `${prefix}${local}`;
  const inner = tag.endsWith('/>') ? '' : list.slice(tag.length, list.lastIndexOf('</'));
  const count = childElements(list).children.length + items.length;
  const open = setAttribute(tag.replace(/\s*\/>$/, '>'), 'count', count);
  return replaceChildren(document, local, `${open}${inner}${items.join('')}</${name}>`, order);
}
