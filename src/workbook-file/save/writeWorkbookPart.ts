import { attribute, child, children, flag, numeric, parseXml, type XmlNode } from '../read/xmlTree';
import { escapeXml } from '../read/escapeXml';
import type { Book } from '../model/book';
import type { DefinedName } from '../model/definedName';
import type { Sheet } from '../model/sheet';
import { childElements } from './childElements';
import { childText, replaceChildren } from './editChildren';
import { namespaces } from './namespaces';
import type { PackageEdit } from './packageEdit';
import { serializeXml } from './serializeXml';
import { element, openingTag, setAttribute } from './xmlText';

const order = (
  'fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets ' +
  'functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr ' +
  'smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

const states = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The `sheet` elements as they shall be: of the file's sheets with new names and states, then of new sheets. */
function writeSheets(
  edit: PackageEdit,
  book: Book,
  part: string,
  text: string,
  newParts: ReadonlyMap<Sheet, string>,
): string {
  const list = childText(text, 'sheets') ?? '';
  const { prefix } = childElements(text);
  const existing = childElements(list).children.map(({ start, end }) => list.slice(start, end));
  const used = existing.map((xml) => Number(/\bsheetId\s*=\s*["'](\d+)["']/.exec(xml)?.[1] ?? 0));
  let nextId = Math.max(0, ...used) + 1;
  const kept = existing.flatMap((xml): Slot[] => {
    const name = attribute(parseXml(xml), 'name');
    const sheet = book.sheets.find(({ originalName }) => originalName === name);
    const isWorksheet = edit
      .relationships(part)
      .some(({ id, kind }) => kind === 'worksheet' && new RegExp(`:id\\s*=\\s*["']${id}["']`).test(xml));
    if (!sheet) return isWorksheet ? [] : [{ xml }];
    let tag = xml;
    if (sheet.name !== name) tag = setAttribute(tag, 'name', sheet.name);
    const state = /\bstate\s*=\s*["'](\w+)["']/.exec(tag)?.[1];
    const wanted = states[sheet.visibility];
    const isAsBefore = (state === 'visible' ? undefined : state) === wanted;
    return [{ sheet, xml: isAsBefore ? tag : setAttribute(tag, 'state', wanted) }];
  });
  const added = [...newParts].map(([sheet, target]): Slot => ({
    sheet,
    xml: element(`${prefix}sheet`, {
      name: sheet.name,
      sheetId: nextId++,
      state: states[sheet.visibility],
      'xmlns:r': namespaces(edit.strict).relationships,
      'r:id': edit.relate(part, 'worksheet', target),
    }),
  }));
  const wanted = inOrder([...kept, ...added], book).join('');
  if (wanted === existing.join('')) return text;
  return replaceChildren(text, 'sheets', `${openingTag(list)}${wanted}</${prefix}sheets>`, order);
}

/** The element of a sheet; without one, of a chart sheet or the like, which the model leaves out. */
interface Slot {
  readonly sheet?: Sheet;
  readonly xml: string;
}

/** Sheets in the order of the model, around those that it leaves out, which stay where they are. */
function inOrder(slots: readonly Slot[], { sheets }: Book): string[] {
  const placeOf = ({ sheet }: Slot) => (sheet === undefined ? -1 : sheets.indexOf(sheet));
  const modelled = slots.filter(({ sheet }) => sheet !== undefined);
  modelled.sort((a, b) => placeOf(a) - placeOf(b));
  let next = 0;
  return slots.map((slot) => (slot.sheet === undefined ? slot : (modelled[next++] ?? slot)).xml);
}

const sheetNodes = (text: string): XmlNode[] => children(child(parseXml(text), 'sheets'), 'sheet');

/** Where sheets have moved, the one that was in front stays so: Excel selects two where file and sheet name others. */
function keepFront(before: string, text: string): string {
  const views = childText(text, 'bookViews');
  const front = numeric(child(child(parseXml(before), 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  const idOf = (node: XmlNode | undefined) => attribute(node, 'sheetId');
  const place = sheetNodes(text).findIndex((node) => idOf(node) === idOf(sheetNodes(before)[front]));
  if (views === undefined || place < 0 || place === front) return text;
  const [view] = childElements(views).children;
  if (view === undefined) return text;
  const tag = openingTag(views.slice(view.start));
  return replaceChildren(text, 'bookViews', views.replace(tag, setAttribute(tag, 'activeTab', place)), order);
}

function nameXml(
  prefix: string,
  { name, formula, visible, comment }: DefinedName,
  local: number | undefined,
  before: XmlNode | undefined,
): string {
  const attributes = {
    ...before?.attributes,
    name,
    comment: comment || undefined,
    localSheetId: local,
    hidden: visible || name.startsWith('_xlnm.Print_') ? undefined : true,
  };
  return element(`${prefix}definedName`, attributes, escapeXml(formula));
}

/** The names as they shall be. Those of chart sheets and the like, which the model leaves out, keep their XML. */
function writeNames(book: Book, text: string, before: string): string {
  const { prefix } = childElements(text);
  const places = (document: string) => sheetNodes(document).map((node) => attribute(node, 'name') ?? '');
  const oldPlaces = places(before);
  const newPlaces = places(text);
  const nodes = children(child(parseXml(before), 'definedNames'), 'definedName');
  const scopeOf = (node: XmlNode) => oldPlaces[numeric(node, 'localSheetId') ?? -1];
  const items = book.names.map((item) => {
    const node = item.source === undefined ? undefined : nodes[item.source];
    const local = item.scope ? newPlaces.indexOf(item.scope.name) : undefined;
    const unchanged =
      node?.text.trim() === item.formula &&
      numeric(node, 'localSheetId') === local &&
      (attribute(node, 'comment') ?? '') === item.comment &&
      flag(node, 'hidden') === !item.visible;
    return node && unchanged ? serializeXml(node) : nameXml(prefix, item, local, node);
  });
  const others = nodes.filter((node) => {
    const scope = scopeOf(node);
    return (
      scope !== undefined &&
      !book.sheets.some(({ originalName }) => originalName === scope) &&
      newPlaces.includes(scope)
    );
  });
  for (const node of others) {
    items.push(
      serializeXml({
        ...node,
        attributes: { ...node.attributes, localSheetId: String(newPlaces.indexOf(scopeOf(node) ?? '')) },
      }),
    );
  }
  const old = nodes.map(serializeXml);
  if (old.length === items.length && [...old].sort().join() === [...items].sort().join()) return text;
  return replaceChildren(
    text,
    'definedNames',
    items.length ? element(`${prefix}definedNames`, {}, items.join('')) : '',
    order,
  );
}

/** Writes sheets, names and calculation into the workbook part. */
export function writeWorkbookPart(
  edit: PackageEdit,
  book: Book,
  part: string,
  newParts: ReadonlyMap<Sheet, string>,
  recalculate: boolean,
): void {
  const before = edit.text(part) ?? '';
  let text = keepFront(before, writeSheets(edit, book, part, before, newParts));
  text = writeNames(book, text, before);
  if (recalculate) {
    const { prefix } = childElements(text);
    const own = childText(text, 'calcPr') ?? `<${prefix}calcPr/>`;
    const tag = openingTag(own);
    if (!/\bfullCalcOnLoad\s*=\s*["'](1|true)["']/.test(tag)) {
      text = replaceChildren(
        text,
        'calcPr',
        setAttribute(tag, 'fullCalcOnLoad', true) + own.slice(tag.length),
        order,
      );
    }
  }
  edit.set(part, text);
}
