import { readAnyChart } from '../read/readChart';
import { parseXml } from '../read/xmlTree';
import type { Chart, ChartAnchor } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { chartXml } from './chartXml';
import { childElements } from './childElements';
import { childText, replaceChildren } from './editChildren';
import { namespaces } from './namespaces';
import { repointChart } from './repointChart';
import type { PackageEdit } from './packageEdit';
import { sheetOrder } from './sheetShell';
import { element } from './xmlText';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** One text for a chart's content and one for its place and name, to see later what changed. */
export function chartFacets(chart: Chart): { content: string; place: string } {
  const { name, from, to } = chart;
  const content = { ...chart, key: '', name: '', from: undefined, to: undefined, source: undefined };
  return { content: JSON.stringify(sorted(content)), place: JSON.stringify([name, from, to]) };
}

/** The same value with its keys in order and what is undefined left out. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]),
  );
}

function corner(prefix: string, name: string, anchor: ChartAnchor): string {
  const part = (local: string, count: number) => element(`${prefix}${local}`, {}, String(count));
  return element(
    `${prefix}${name}`,
    {},
    part('col', anchor.column) +
      part('colOff', anchor.columnOffset) +
      part('row', anchor.row) +
      part('rowOff', anchor.rowOffset),
  );
}

/** A new chart's anchor; it moves with its cells and keeps its size. */
function anchorXml(chart: Chart, id: number, relationship: string, strict: boolean): string {
  const ns = namespaces(strict);
  const frame =
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id, name: chart.name }) + '<xdr:cNvGraphicFramePr/>',
    ) +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: ns.chart },
        element('c:chart', { 'xmlns:c': ns.chart, 'xmlns:r': ns.relationships, 'r:id': relationship }),
      ),
    );
  return element(
    'xdr:twoCellAnchor',
    { 'xmlns:xdr': ns.spreadsheetDrawing, 'xmlns:a': ns.drawing, editAs: 'oneCell' },
    `${corner('xdr:', 'from', chart.from)}${corner('xdr:', 'to', chart.to)}${element('xdr:graphicFrame', { macro: '' }, frame)}<xdr:clientData/>`,
  );
}

/**
 * An anchor of the file with another place or name, in each of its alternatives where there are some; one of a fixed
 * size becomes one between two cells.
 */
function movedAnchor(xml: string, chart: Chart): string {
  const { prefix, children, contentEnd } = childElements(xml);
  if (!/^<[\w:.-]*Anchor\b/.test(xml)) {
    const inner = children.map(({ start, end }) => movedAnchor(xml.slice(start, end), chart)).join('');
    return xml.slice(0, children[0]?.start) + (children[0] ? inner + xml.slice(contentEnd) : '');
  }
  const order = ['from', 'to'];
  let result = replaceChildren(xml, 'from', corner(prefix, 'from', chart.from), order);
  result = replaceChildren(
    replaceChildren(result, 'ext', '', []),
    'to',
    corner(prefix, 'to', chart.to),
    order,
  );
  if (childText(xml, 'to') === undefined)
    result = result.replaceAll(`${prefix}oneCellAnchor`, `${prefix}twoCellAnchor`);
  const name = element('x', { name: chart.name }).slice(3, -2);
  return result.replace(
    /(<[\w:]*cNvPr\b[^>]*?)\sname\s*=\s*("[^"]*"|'[^']*')/,
    (_, start: string) => `${start} ${name}`,
  );
}

/** The sheet's drawing part, which is made where it has none. */
function drawingOf(edit: PackageEdit, sheetPart: string): string {
  const found = edit.relationships(sheetPart).find(({ kind }) => kind === 'drawing')?.target;
  if (found !== undefined) return found;
  const ns = namespaces(edit.strict);
  const part = edit.freeName('xl/drawings/drawing');
  edit.add(
    part,
    `<xdr:wsDr xmlns:xdr="${ns.spreadsheetDrawing}" xmlns:a="${ns.drawing}"></xdr:wsDr>`,
    DRAWING_TYPE,
  );
  const id = edit.relate(sheetPart, 'drawing', part);
  const text = edit.text(sheetPart) ?? '';
  const { prefix } = childElements(text);
  edit.set(
    sheetPart,
    replaceChildren(
      text,
      'drawing',
      element(`${prefix}drawing`, { 'xmlns:r': ns.relationships, 'r:id': id }),
      sheetOrder,
    ),
  );
  return part;
}

function addChart(edit: PackageEdit, sheetPart: string, chart: Chart): void {
  const drawing = drawingOf(edit, sheetPart);
  const part = edit.freeName('xl/charts/chart');
  edit.add(part, chartXml(chart, edit.strict), CHART_TYPE);
  const relationship = edit.relate(drawing, 'chart', part);
  const text = edit.text(drawing) ?? '';
  const ids = [...text.matchAll(/cNvPr\b[^>]*?\sid\s*=\s*["'](\d+)["']/g)].map(([, id]) => Number(id));
  const { contentEnd, contentStart } = childElements(text);
  const anchor = anchorXml(chart, Math.max(1, ...ids) + 1, relationship, edit.strict);
  // A drawing without anything in it may be written as one empty tag.
  if (text.slice(contentStart - 2, contentStart) === '/>') {
    const name = /<([\w:.-]+)[^<]*$/.exec(text.slice(0, contentStart))?.[1] ?? 'xdr:wsDr';
    edit.set(drawing, `${text.slice(0, contentStart - 2)}>${anchor}</${name}>${text.slice(contentStart)}`);
  } else {
    edit.set(drawing, text.slice(0, contentEnd) + anchor + text.slice(contentEnd));
  }
}

/** Writes what changed of a sheet's charts: into their own parts, and their places into the drawing. */
export function writeCharts(
  edit: PackageEdit,
  sheet: Sheet,
  sheetPart: string,
  before: ReadonlyMap<Chart, { content: string; place: string }>,
): void {
  const anchors = new Map<string, Map<number, string>>();
  const change = (drawing: string, anchor: number, xml: string) => {
    const changes = anchors.get(drawing) ?? new Map<number, string>();
    anchors.set(drawing, changes.set(anchor, xml));
  };
  const anchorText = (drawing: string, anchor: number) => {
    const text = edit.text(drawing) ?? '';
    const place = childElements(text).children[anchor];
    return place ? text.slice(place.start, place.end) : '';
  };
  for (const chart of sheet.charts) {
    const was = before.get(chart);
    const { source } = chart;
    if (!was || !source) continue;
    const now = chartFacets(chart);
    const text = edit.text(source.part) ?? '';
    if (now.content !== was.content) edit.set(source.part, changedChart(text, chart, edit.strict));
    if (now.place !== was.place)
      change(source.drawing, source.anchor, movedAnchor(anchorText(source.drawing, source.anchor), chart));
  }
  for (const [chart] of before) {
    const { source } = chart;
    if (!source || sheet.charts.includes(chart)) continue;
    change(source.drawing, source.anchor, '');
    edit.unrelate(source.drawing, source.relationship);
    for (const { target, external } of edit.relationships(source.part)) if (!external) edit.remove(target);
    edit.remove(source.part);
  }
  for (const [drawing, changes] of anchors) {
    const text = edit.text(drawing) ?? '';
    let result = '';
    let at = 0;
    for (const [index, { start, end }] of childElements(text).children.entries()) {
      const xml = changes.get(index);
      if (xml === undefined) continue;
      result += text.slice(at, start) + xml;
      at = end;
    }
    edit.set(drawing, result + text.slice(at));
  }
  for (const chart of sheet.charts) if (!chart.source) addChart(edit, sheetPart, chart);
}

/** A chart's XML as it shall be; where its series only point at other cells, nothing else of it changes. */
function changedChart(text: string, chart: Chart, strict: boolean): string {
  const said = readAnyChart(parseXml(text));
  // Where a sheet was renamed the part may already say what the model says.
  const pointed = repointChart(text, said.series, chart.series) ?? text;
  const content = (xml: string) => chartFacets({ ...chart, ...readAnyChart(parseXml(xml)) }).content;
  return content(pointed) === chartFacets(chart).content
    ? pointed
    : withHeader(text, chartXml(chart, strict));
}

/** The new text behind the old one's XML declaration. */
function withHeader(old: string | undefined, xml: string): string {
  return (
    (/^\s*<\?xml[^>]*\?>\s*/.exec(old ?? '')?.[0] ??
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n') + xml
  );
}
