import { escapeXml } from '../../../src/workbook-file/read/escapeXml';
import { localName } from '../../../src/workbook-file/read/xmlTree';

/** What becomes of a part's elements, attributes and texts. Names are without prefix. */
export interface Rewriting {
  /** True for an element that goes, with all that is in it. */
  readonly goes?: (local: string, attributes: ReadonlyMap<string, string>) => boolean;
  /** The new value of an attribute; null takes it away. `name` has its prefix. */
  readonly attribute?: (
    value: string,
    name: string,
    local: string,
    attributes: ReadonlyMap<string, string>,
  ) => string | null;
  /** The new text of an element, in one with such attributes. */
  readonly text?: (text: string, local: string, around: ReadonlyMap<string, string>) => string;
  /** Elements whose `t` and `r/t` are one text: what is in them is rewritten together, and stays as long as it was. */
  readonly joined?: ReadonlySet<string>;
}

const token = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+/g;
const attributesOf = /([^\s=/<>]+)\s*=\s*("[^"]*"|'[^']*')/g;

interface Open {
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Where a text stands among the pieces of the new part. */
interface Piece {
  readonly at: number;
  readonly text: string;
}

/** A part with other texts, and every other byte as it was; comments are left out. */
export function rewriteXml(part: string, { goes, attribute, text, joined }: Rewriting): string {
  const pieces: string[] = [];
  const open: Open[] = [];
  /** The depth at which an element that goes was opened; 0 outside of one. */
  let gone = 0;
  let group: Piece[] | null = null;
  const isInJoined = () => group !== null && !open.some(({ local }) => local === 'rPh');
  for (const [piece] of part.matchAll(token)) {
    if (piece.startsWith('<?')) pieces.push(piece);
    else if (piece.startsWith('<!--')) continue;
    else if (piece.startsWith('</')) {
      const closed = open.pop();
      if (gone > 0) {
        if (open.length < gone) gone = 0;
        continue;
      }
      if (closed !== undefined && group !== null && joined?.has(closed.local) === true) {
        putBack(pieces, group, (whole) => text?.(whole, 't', noAttributes) ?? whole);
        group = null;
      }
      pieces.push(piece);
    } else if (piece.startsWith('<') && !piece.startsWith('<!')) {
      const attributes = new Map(
        [...piece.matchAll(attributesOf)].map(([, name = '', value = '']) => [
          name,
          unescapeXml(value.slice(1, -1)),
        ]),
      );
      const isWhole = piece.endsWith('/>');
      const name = /^<([^\s/>]+)/.exec(piece)?.[1] ?? '';
      const local = localName(name);
      open.push({ local, attributes });
      if (gone === 0 && goes?.(local, attributes) === true) gone = open.length;
      if (gone === 0) {
        pieces.push(attribute === undefined ? piece : retag(piece, local, attributes, attribute));
        if (!isWhole && joined?.has(local) === true) group = [];
      }
      if (isWhole) {
        open.pop();
        if (gone > 0 && open.length < gone) gone = 0;
      }
    } else if (gone === 0) {
      const is = open.at(-1);
      const typed = piece.startsWith('<!') ? piece.slice(9, -3) : unescapeXml(piece);
      if (is === undefined || text === undefined) pieces.push(piece);
      else if (group !== null && isInJoined() && is.local === 't') {
        group.push({ at: pieces.length, text: typed });
        pieces.push('');
      } else {
        const changed = text(typed, is.local, open.at(-2)?.attributes ?? noAttributes);
        pieces.push(changed === typed ? piece : escapeXml(changed));
      }
    }
  }
  return pieces.join('');
}

const noAttributes: ReadonlyMap<string, string> = new Map();

/** The runs of a text get what stands in their place in the new one, which is as long. */
function putBack(pieces: string[], runs: readonly Piece[], rewrite: (whole: string) => string): void {
  const changed = rewrite(runs.map(({ text }) => text).join(''));
  let from = 0;
  for (const { at, text } of runs) {
    pieces[at] = escapeXml(changed.slice(from, from + text.length));
    from += text.length;
  }
}

function retag(
  tag: string,
  local: string,
  attributes: ReadonlyMap<string, string>,
  change: NonNullable<Rewriting['attribute']>,
): string {
  return tag.replace(/\s+([^\s=/<>]+)\s*=\s*("[^"]*"|'[^']*')/g, (whole, name: string) => {
    const value = attributes.get(name) ?? '';
    const changed = change(value, name, local, attributes);
    if (changed === null) return '';
    return changed === value ? whole : ` ${name}="${escapeXml(changed).replaceAll('\n', '&#10;')}"`;
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of a part as it reads. */
const unescapeXml = (text: string): string =>
  !text.includes('&')
    ? text
    : text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (whole, hex?: string, decimal?: string, name?: string) =>
          name === undefined
            ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
            : (entities[name] ?? whole),
      );
