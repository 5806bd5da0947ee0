import { attribute, child, children, numeric, type XmlNode } from '../../../src/workbook-file/read/xmlTree';
import { cellName, parseAddress } from '../../../src/workbook-file/model/address';
import { intersect, type Area } from '../../../src/workbook-file/model/area';
import { splitReference } from '../../../src/workbook-file/model/sheetReference';
import { Package } from './package';
import { checkSheet, stringText, type SheetContent } from './sheet';

const badName = /[[\]:*?/\\]|^'|'$/;
const goodDefinedName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const likeACell = /^\$?[a-z]{1,3}\$?\d+$|^r\d*c\d*$/i;
const transitional = /^http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\//;

/**
 * What makes Excel repair or refuse a workbook, one line each, looked for independently of what writes it.
 * @returns none for a sound workbook
 */
export function faultsIn(bytes: Uint8Array): string[] {
  const pack = new Package(bytes);
  const part = pack.target('', 'officeDocument') ?? '';
  const book = pack.tree(part);
  if (book?.local !== 'workbook') return [...pack.faults, 'there is no workbook'];
  const styles = checkStyles(pack, pack.tree(pack.target(part, 'styles') ?? ''));
  const strings = children(pack.tree(pack.target(part, 'sharedStrings') ?? ''), 'si').map(stringText);
  const relations = new Map(pack.relations(part).map((relation) => [relation.id, relation]));
  const sheets = children(child(book, 'sheets'), 'sheet').map((node) => ({
    name: attribute(node, 'name') ?? '',
    id: numeric(node, 'sheetId'),
    link: Object.entries(node.attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '',
    state: attribute(node, 'state') ?? 'visible',
  }));
  const small = (text: string) => text.toLowerCase();
  pack.unique(
    sheets.map(({ name }) => small(name)),
    (name) => `two sheets are named ${name}`,
  );
  pack.unique(
    sheets.map(({ id }) => id),
    (id) => `two sheets have the number ${id}`,
  );
  pack.unique(
    sheets.map(({ link }) => link),
    (link) => `two sheets have the relationship ${link}`,
  );
  for (const { name, link, id } of sheets) {
    if (name === '' || name.length > 31 || badName.test(name)) pack.say(`a sheet may not be named ${name}`);
    if (!relations.has(link)) pack.say(`the sheet ${name} has no part`);
    if (!(id !== undefined && id >= 1 && id <= 65_534)) pack.say(`the sheet ${name} has the number ${id}`);
  }
  if (sheets.every(({ state }) => state !== 'visible')) pack.say('no sheet can be seen');
  const active = numeric(child(child(book, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  if (active >= sheets.length) pack.say(`sheet ${active} is in front`);

  const contents = new Map<number | undefined, SheetContent>();
  const tableNames: string[] = [];
  const tableIds: (number | undefined)[] = [];
  for (const { link, id } of sheets) {
    const relation = relations.get(link);
    const root = relation?.kind === 'worksheet' ? pack.tree(relation.target) : undefined;
    if (!relation || !root) continue;
    const content = checkSheet(pack, relation.target, root, { ...styles, strings: strings.length }, strings);
    contents.set(id, content);
    checkTables(pack, relation.target, root, content, tableNames, tableIds);
    const drawing = pack.target(relation.target, 'drawing');
    if (drawing !== undefined)
      checkDrawing(
        pack,
        drawing,
        sheets.map(({ name }) => small(name)),
      );
  }
  pack.unique(tableIds, (id) => `two tables have the number ${id}`);
  const defined = checkNames(pack, book, sheets.length);
  pack.unique([...tableNames, ...defined], (name) => `two tables or names are called ${name}`);
  checkChain(pack, pack.target(part, 'calcChain'), contents);
  if (Object.values(book.attributes).join().includes('purl.oclc.org')) checkDialect(pack);
  for (const name of pack.names) if (/\.(xml|rels)$/.test(name)) pack.tree(name);
  return pack.faults;
}

/** Faults of a saved workbook that the one it was made of did not have. */
export function newFaults(before: Uint8Array, after: Uint8Array): string[] {
  const had = new Set(faultsIn(before));
  return faultsIn(after).filter((fault) => !had.has(fault));
}

function checkStyles(pack: Package, root: XmlNode | undefined): { looks: number; rules: number } {
  const list = (name: string) => {
    const node = child(root, name);
    const count = numeric(node, 'count');
    if (count !== undefined && count !== node?.children.length)
      pack.say(`${name} of the styles says ${count}`);
    return node?.children ?? [];
  };
  const formats = list('numFmts').map((node) => numeric(node, 'numFmtId') ?? -1);
  pack.unique(formats, (id) => `two number formats are ${id}`);
  const lengths = { fontId: list('fonts'), fillId: list('fills'), borderId: list('borders') };
  const bases = list('cellStyleXfs');
  const looks = list('cellXfs');
  for (const xf of [...bases, ...looks]) {
    for (const [name, items] of Object.entries(lengths))
      if ((numeric(xf, name) ?? 0) >= items.length)
        pack.say(`a look has ${name} ${numeric(xf, name)} of ${items.length}`);
    const format = numeric(xf, 'numFmtId') ?? 0;
    if (format >= 164 && !formats.includes(format)) pack.say(`a look has number format ${format}`);
  }
  for (const xf of looks)
    if ((numeric(xf, 'xfId') ?? 0) > Math.max(0, bases.length - 1)) pack.say('a look is made of none');
  if (looks.length > 65_490) pack.say('there are too many looks');
  return { looks: Math.max(1, looks.length), rules: list('dxfs').length };
}

function checkTables(
  pack: Package,
  sheet: string,
  root: XmlNode,
  { texts }: SheetContent,
  names: string[],
  ids: (number | undefined)[],
): void {
  const areas: Area[] = [];
  const merged = children(child(root, 'mergeCells'), 'mergeCell').flatMap(
    (node) => parseAddress(attribute(node, 'ref') ?? '') ?? [],
  );
  for (const { target } of pack.relations(sheet).filter(({ kind }) => kind === 'table')) {
    const table = pack.tree(target);
    const area = parseAddress(attribute(table, 'ref') ?? '');
    if (!table || !area) {
      pack.say(`${target} has no place`);
      continue;
    }
    names.push((attribute(table, 'displayName') ?? '').toLowerCase());
    ids.push(numeric(table, 'id'));
    const columns = children(child(table, 'tableColumns'), 'tableColumn').map(
      (node) => attribute(node, 'name') ?? '',
    );
    pack.unique(
      columns.map((name) => name.toLowerCase()),
      (name) => `${target} has two columns ${name}`,
    );
    if (columns.length !== area.columns)
      pack.say(`${target} has ${columns.length} names of ${area.columns} columns`);
    if (numeric(child(table, 'tableColumns'), 'count') !== columns.length)
      pack.say(`${target} counts its columns wrongly`);
    if ((numeric(table, 'headerRowCount') ?? 1) > 0) {
      for (const [across, name] of columns.entries()) {
        const shown = texts.get(cellName(area.row, area.column + across));
        const plain = name.replace(/_x000[ad]_/gi, '\n').replace(/\n+/g, '\n');
        if (shown?.replace(/\r\n?|_x000d_\n?/gi, '\n') !== plain)
          pack.say(`${target} calls a column ${name}, and its cell says ${shown}`);
      }
    }
    if ([...areas, ...merged].some((other) => intersect(area, other)))
      pack.say(`${target} overlaps with a table or merged cells`);
    areas.push(area);
  }
}

function checkDrawing(pack: Package, drawing: string, sheets: readonly string[]): void {
  const relations = new Map(pack.relations(drawing).map((relation) => [relation.id, relation]));
  const walk = (node: XmlNode): void => {
    for (const [name, id] of Object.entries(node.attributes))
      if (/^r:(id|embed|link|pict)$/.test(name) && id !== '' && !relations.has(id))
        pack.say(`${drawing} leads by ${id} nowhere`);
    node.children.forEach(walk);
  };
  const root = pack.tree(drawing);
  for (const anchor of root?.children ?? []) {
    walk(anchor);
    const place = (name: string, count: string) => Number(child(child(anchor, name), count)?.text ?? 0);
    if (
      child(anchor, 'to') &&
      (place('to', 'col') < place('from', 'col') || place('to', 'row') < place('from', 'row'))
    )
      pack.say(`${drawing} has something that ends before it begins`);
  }
  for (const { target } of [...relations.values()].filter(({ kind }) => kind === 'chart'))
    checkChart(pack, target, sheets);
}

function checkChart(pack: Package, part: string, sheets: readonly string[]): void {
  const axes = new Set<string>();
  const wanted = new Set<string>();
  const walk = (node: XmlNode, above: string): void => {
    const id = attribute(node, 'val') ?? '';
    if (node.local === 'axId') (above.endsWith('Chart') ? wanted : axes).add(id);
    if (node.local === 'f') {
      const { sheet } = splitReference(node.text);
      if (
        sheet !== undefined &&
        !sheet.includes('[') &&
        !sheet.includes(':') &&
        !sheets.includes(sheet.toLowerCase())
      )
        pack.say(`${part} is of the sheet ${sheet}, which is not there`);
    }
    node.children.forEach((inner) => walk(inner, node.local));
  };
  const root = pack.tree(part);
  if (root) walk(root, '');
  for (const id of wanted) if (!axes.has(id)) pack.say(`${part} has no axis ${id}`);
}

/** @returns the names of the whole workbook */
function checkNames(pack: Package, book: XmlNode, sheets: number): string[] {
  const nodes = children(child(book, 'definedNames'), 'definedName');
  const places: string[] = [];
  for (const node of nodes) {
    const name = attribute(node, 'name') ?? '';
    const local = numeric(node, 'localSheetId');
    places.push(`${local ?? 'all'} ${name.toLowerCase()}`);
    if (name.length > 255 || !goodDefinedName.test(name) || likeACell.test(name))
      pack.say(`a name may not be ${name}`);
    if (local !== undefined && local >= sheets) pack.say(`the name ${name} is of sheet ${local}`);
    if (node.text === '' || node.text.length > 8192)
      pack.say(`the name ${name} has no formula, or too long a one`);
  }
  pack.unique(places, (place) => `the name ${place} is there twice`);
  return nodes.flatMap((node) =>
    numeric(node, 'localSheetId') === undefined ? [(attribute(node, 'name') ?? '').toLowerCase()] : [],
  );
}

function checkChain(
  pack: Package,
  part: string | undefined,
  contents: ReadonlyMap<number | undefined, SheetContent>,
): void {
  let sheet: number | undefined;
  for (const node of children(part === undefined ? undefined : pack.tree(part), 'c')) {
    sheet = numeric(node, 'i') ?? sheet;
    const address = attribute(node, 'r') ?? '';
    if (contents.get(sheet)?.formulas.has(address) !== true)
      pack.say(`the chain lists ${address} of sheet ${sheet}, which has no formula`);
  }
}

/** A strict workbook has no part of the other dialect, but for Microsoft's own. */
function checkDialect(pack: Package): void {
  const walk = (name: string, node: XmlNode): boolean =>
    Object.entries(node.attributes).some(
      ([key, value]) => /^xmlns(:|$)/.test(key) && transitional.test(value),
    ) || node.children.some((inner) => walk(name, inner));
  for (const name of pack.names) {
    const root = /\.(xml|rels)$/.test(name) ? pack.tree(name) : undefined;
    if (root && walk(name, root)) pack.say(`${name} is not strict`);
    if (name.endsWith('.rels')) {
      for (const node of root?.children ?? [])
        if (transitional.test(attribute(node, 'Type') ?? ''))
          pack.say(`${name} has a relationship that is not strict`);
    }
  }
}
