import { attribute, child, children, numeric, type XmlNode } from '../../../src/workbook-file/read/xmlTree';
import { parseAddress } from '../../../src/workbook-file/model/address';
import { intersect, type Area } from '../../../src/workbook-file/model/area';
import type { Package } from './package';

/** What a sheet's numbers may point at. */
export interface Bounds {
  readonly looks: number;
  readonly strings: number;
  readonly rules: number;
}

/** Children of a worksheet in the order of the schema (ECMA-376 18.3.1.99). */
const order =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );
const once = new Set(order.filter((name) => name !== 'conditionalFormatting'));
const types = new Set(['b', 'd', 'e', 'inlineStr', 'n', 's', 'str']);
const [maxFormula, maxText, maxHeight, maxWidth] = [8192, 32_767, 409.5, 255];

/** What a sheet holds that other parts have to agree with. */
export interface SheetContent {
  readonly texts: ReadonlyMap<string, string>;
  readonly formulas: ReadonlySet<string>;
}

const textOf = (node: XmlNode): string =>
  node.local === 't'
    ? node.text
    : node.children
        .filter(({ local }) => local !== 'rPh')
        .map(textOf)
        .join('');

/** Texts of the shared strings, or of one. */
export const stringText = textOf;

function overlapping(areas: readonly Area[]): boolean {
  // By rows, so that only neighbours are compared.
  const sorted = [...areas].sort((a, b) => a.row - b.row);
  return sorted.some((area, index) => {
    for (let next = index + 1; next < sorted.length && sorted[next]!.row < area.row + area.rows; next++)
      if (intersect(area, sorted[next]!)) return true;
    return false;
  });
}

/** Notes what makes Excel repair a worksheet. */
export function checkSheet(
  pack: Package,
  part: string,
  root: XmlNode,
  bounds: Bounds,
  strings: readonly string[],
): SheetContent {
  const say = (fault: string) => pack.say(`${part}: ${fault}`);
  const names = root.children.map(({ local }) => local).filter((name) => order.includes(name));
  if (names.some((name, at) => order.indexOf(name) < order.indexOf(names[at - 1] ?? 'sheetPr')))
    say(`its elements are out of order (${names.join(' ')})`);
  pack.unique(
    names.filter((name) => once.has(name)),
    (name) => `${part}: ${name} is there twice`,
  );

  const texts = new Map<string, string>();
  const formulas = new Set<string>();
  const masters = new Set<string>();
  const followers = new Map<string, string>();
  let row = 0;
  for (const node of children(child(root, 'sheetData'), 'row')) {
    const at = numeric(node, 'r') ?? row + 1;
    if (!Number.isInteger(at) || at <= row || at > 1_048_576) say(`row ${at} comes after row ${row}`);
    row = at;
    if ((numeric(node, 'ht') ?? 0) > maxHeight) say(`row ${row} is too high`);
    checkLook(node, `row ${row}`);
    let column = -1;
    for (const cell of children(node, 'c')) {
      const address = attribute(cell, 'r');
      const area = address === undefined ? undefined : parseAddress(address);
      if (address !== undefined && area?.row !== row - 1) say(`${address} is in row ${row}`);
      const across = area?.column ?? column + 1;
      if (across <= column) say(`${address} comes too late in its row`);
      column = across;
      checkCell(cell, address ?? `row ${row}`);
    }
  }
  for (const [index, address] of followers)
    if (!masters.has(index)) say(`${address} shares a formula that is nowhere`);

  function checkLook(node: XmlNode, where: string): void {
    const look = numeric(node, 's') ?? 0;
    if (look < 0 || look >= bounds.looks) say(`${where} has look ${look} of ${bounds.looks}`);
  }

  function checkCell(cell: XmlNode, address: string): void {
    checkLook(cell, address);
    const type = attribute(cell, 't') ?? 'n';
    const value = child(cell, 'v')?.text;
    if (!types.has(type)) say(`${address} is of type ${type}`);
    if (type === 's' && !(Number(value) >= 0 && Number(value) < bounds.strings))
      say(`${address} has text ${value} of ${bounds.strings}`);
    if (type === 'n' && value !== undefined && value !== '' && !Number.isFinite(Number(value)))
      say(`${address} is no number: ${value}`);
    const inline = child(cell, 'is');
    const text =
      type === 's'
        ? strings[Number(value)]
        : type === 'inlineStr' && inline
          ? textOf(inline)
          : type === 'str'
            ? value
            : undefined;
    if (text !== undefined) texts.set(address, text);
    if ((text?.length ?? 0) > maxText) say(`${address} has ${text!.length} letters`);
    const formula = child(cell, 'f');
    if (!formula) return;
    formulas.add(address);
    if (formula.text.length > maxFormula) say(`${address} has a formula of ${formula.text.length} letters`);
    if (formula.text.startsWith('=')) say(`${address} has a formula with two signs`);
    const [kind, index, ref] = ['t', 'si', 'ref'].map((name) => attribute(formula, name));
    if (kind === 'shared' && index !== undefined) {
      if (ref !== undefined) masters.add(index);
      else followers.set(index, address);
    }
    if (kind === 'array' && !parseAddress(ref ?? '')) say(`${address} has an array formula without cells`);
  }

  let last = 0;
  for (const node of children(child(root, 'cols'), 'col')) {
    const [min, max] = [numeric(node, 'min') ?? 0, numeric(node, 'max') ?? 0];
    if (min <= last || max < min || max > 16_384) say(`columns ${min} to ${max} come after ${last}`);
    if ((numeric(node, 'width') ?? 0) > maxWidth) say(`column ${min} is too wide`);
    const look = numeric(node, 'style') ?? 0;
    if (look >= bounds.looks) say(`column ${min} has look ${look} of ${bounds.looks}`);
    last = max;
  }

  const areasIn = (node: XmlNode, name: string): Area[] =>
    (attribute(node, name) ?? '').split(/\s+/).flatMap((address) => {
      const area = parseAddress(address);
      if (!area) say(`${node.local} is at “${address}”`);
      return area ? [area] : [];
    });
  const counted = (list: XmlNode | undefined, items: readonly XmlNode[]) => {
    const count = numeric(list, 'count');
    if (list && items.length === 0 && count !== 0) say(`${list.local} is empty`);
    if (count !== undefined && count !== items.length)
      say(`${list!.local} says ${count} and has ${items.length}`);
  };
  const merges = children(child(root, 'mergeCells'), 'mergeCell');
  counted(child(root, 'mergeCells'), merges);
  const merged = merges.flatMap((node) => areasIn(node, 'ref'));
  if (merged.some(({ rows, columns }) => rows * columns < 2)) say('one cell is merged with itself');
  if (overlapping(merged)) say('merged cells overlap');

  for (const group of children(root, 'conditionalFormatting')) {
    areasIn(group, 'sqref');
    for (const rule of children(group, 'cfRule')) {
      const look = numeric(rule, 'dxfId');
      if (look !== undefined && look >= bounds.rules) say(`a rule has look ${look} of ${bounds.rules}`);
      if (!((numeric(rule, 'priority') ?? 0) >= 1)) say('a rule has no priority');
      for (const formula of children(rule, 'formula'))
        if (formula.text === '' || formula.text.length > maxFormula)
          say('a rule has no formula, or too long a one');
    }
  }
  const validations = children(child(root, 'dataValidations'), 'dataValidation');
  counted(child(root, 'dataValidations'), validations);
  if (overlapping(validations.flatMap((node) => areasIn(node, 'sqref')))) say('validations overlap');
  for (const node of validations) {
    const long = (name: string, most: number) => {
      if ((attribute(node, name)?.length ?? 0) > most) say(`a validation's ${name} is too long`);
    };
    long('promptTitle', 32);
    long('errorTitle', 32);
    long('prompt', 255);
    long('error', 255);
    const list = child(node, 'formula1')?.text ?? '';
    if (list.startsWith('"') && list.length > 257) say("a validation's list is too long");
    if (attribute(node, 'type') === 'list' && list === '') say('a validation has no list');
  }
  const relations = new Map(pack.relations(part).map((relation) => [relation.id, relation]));
  const linked = (node: XmlNode | undefined, kind: string) => {
    const id = Object.entries(node?.attributes ?? {}).find(([name]) => name.endsWith(':id'))?.[1];
    if (node && id !== undefined && relations.get(id)?.kind !== kind)
      say(`${node.local} leads by ${id} to no ${kind}`);
    return id === undefined ? undefined : relations.get(id)?.target;
  };
  const links = children(child(root, 'hyperlinks'), 'hyperlink');
  if (links.length > 65_530) say('there are too many links');
  for (const node of links) {
    areasIn(node, 'ref');
    linked(node, 'hyperlink');
  }
  linked(child(root, 'drawing'), 'drawing');
  linked(child(root, 'legacyDrawing'), 'vmlDrawing');
  const tables = children(child(root, 'tableParts'), 'tablePart');
  counted(child(root, 'tableParts'), tables);
  pack.unique(
    tables.map((node) => linked(node, 'table')),
    (table) => `${part}: ${table} is a table twice`,
  );
  counted(child(root, 'rowBreaks'), children(child(root, 'rowBreaks'), 'brk'));
  const scale = numeric(child(root, 'pageSetup'), 'scale');
  if (scale !== undefined && (scale < 10 || scale > 400)) say(`it is printed at ${scale} per cent`);
  for (const node of child(root, 'headerFooter')?.children ?? [])
    if (node.text.length > 255) say(`its ${node.local} is too long`);
  return { texts, formulas };
}
