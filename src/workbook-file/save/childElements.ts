import { localName } from '../read/xmlTree';

/** Where a child of a document's root element stands in the text. */
interface ChildElement {
  local: string;
  start: number;
  end: number;
}

/** The root element's children, and where its opening tag ends and its closing tag begins. */
export interface RootElement {
  /** Prefix of the root with its colon, or empty. */
  prefix: string;
  children: ChildElement[];
  contentStart: number;
  contentEnd: number;
}

const TAGS =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s<>/!?]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** Finds the children of a well-formed document's root element, without building a tree of them. */
export function childElements(text: string): RootElement {
  const children: ChildElement[] = [];
  let depth = 0;
  let start = 0;
  let root = '';
  let contentStart = 0;
  let contentEnd = text.length;
  for (const tag of text.matchAll(TAGS)) {
    const [all, closing, name, , selfClosing] = tag;
    if (name === undefined) continue;
    const end = tag.index + all.length;
    if (closing) {
      depth--;
      if (depth === 1) children.push({ local: localName(name), start, end });
      if (depth === 0) contentEnd = tag.index;
      continue;
    }
    if (depth === 0) {
      root = name;
      contentStart = end;
      if (selfClosing) contentEnd = end;
    }
    if (depth === 1) start = tag.index;
    if (!selfClosing) depth++;
    else if (depth === 1) children.push({ local: localName(name), start: tag.index, end });
  }
  return { prefix: root.slice(0, root.length - localName(root).length), children, contentStart, contentEnd };
}
