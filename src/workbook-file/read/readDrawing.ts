import type { Book } from '../model/book';
import type { ChartAnchor } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { anchorAt, offsetOf } from '../model/anchors';
import { EMU_PER_POINT } from '../model/units';
import type { Parts } from './openParts';
import { readAnyChart } from './readChart';
import { readRelationships, type Relationship } from './relationships';
import { attribute, child, chosenChildren, descendant, numeric, parseXml, type XmlNode } from './xmlTree';

function readAnchor(node: XmlNode | undefined): ChartAnchor {
  const count = (name: string) => Number(child(node, name)?.text ?? 0);
  return {
    column: count('col'),
    columnOffset: count('colOff'),
    row: count('row'),
    rowOffset: count('rowOff'),
  };
}

/** Where an anchor begins and ends; one of a fixed size ends where that size does. */
function extent(sheet: Sheet, anchor: XmlNode): { from: ChartAnchor; to: ChartAnchor } {
  const from = readAnchor(child(anchor, 'from'));
  const to = child(anchor, 'to');
  if (to) return { from, to: readAnchor(to) };
  const size = child(anchor, 'ext');
  const { left, top } = offsetOf(sheet, from);
  const points = (name: string) => (numeric(size, name) ?? 0) / EMU_PER_POINT;
  return { from, to: anchorAt(sheet, left + points('cx'), top + points('cy')) };
}

/** Reads the charts of a sheet's drawing, the first alternative where there are some. Pictures and shapes are left alone. */
export function readDrawing(
  book: Book,
  sheet: Sheet,
  parts: Parts,
  relationships: readonly Relationship[],
): void {
  const drawing = relationships.find(({ kind }) => kind === 'drawing')?.target;
  if (drawing !== undefined) parts.read(drawing, (text) => readAnchors(book, sheet, parts, drawing, text));
}

function readAnchors(book: Book, sheet: Sheet, parts: Parts, drawing: string, text: string): void {
  const targets = new Map(readRelationships(parts, drawing).map(({ id, target }) => [id, target]));
  for (const [index, place] of parseXml(text).children.entries()) {
    const anchor = place.local === 'AlternateContent' ? place.children[0]?.children[0] : place;
    const frame = chosenChildren(anchor).find(({ local }) => local === 'graphicFrame');
    const reference = descendant(child(frame, 'graphic'), 'chart');
    const relationship =
      Object.entries(reference?.attributes ?? {}).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    const part = targets.get(relationship);
    if (!reference) sheet.hasPictures = true;
    if (!anchor || part === undefined) continue;
    const content = parts.read(part, (xml) => {
      const root = parseXml(xml);
      return root.local === 'chartSpace' ? readAnyChart(root) : undefined;
    });
    if (!content) continue;
    sheet.charts.push({
      key: book.newId(),
      name: attribute(child(child(frame, 'nvGraphicFramePr'), 'cNvPr'), 'name') ?? '',
      ...extent(sheet, anchor),
      ...content,
      source: { part, drawing, anchor: index, relationship },
    });
  }
}
