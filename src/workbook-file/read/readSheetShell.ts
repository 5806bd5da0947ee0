import { MAX_COLUMNS, type Area } from '../model/area';
import { parseAddress } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { ColumnFormat, PageSetup, SheetView } from '../model/sheetParts';
import type { Palette } from './color';
import { colorOf } from './readStyles';
import { attribute, child, children, flag, numeric, type XmlNode } from './xmlTree';

/** The areas of a `sqref`, without those that are no address. */
export function areasOf(sqref: string | undefined): Area[] {
  return (sqref ?? '')
    .split(/\s+/)
    .map((address) => parseAddress(address))
    .filter((area) => area !== undefined);
}

/** @throws Error where they are more than a sheet has, which overlap then */
function readColumns(sheet: Sheet, cols: XmlNode): void {
  let count = 0;
  for (const node of children(cols, 'col')) {
    const first = Math.max(numeric(node, 'min') ?? 1, 1) - 1;
    const last = Math.min(numeric(node, 'max') ?? 1, MAX_COLUMNS) - 1;
    count += Math.max(0, last - first + 1);
    if (!Number.isInteger(first) || count > MAX_COLUMNS) throw new Error('The columns overlap.');
    const width = numeric(node, 'width');
    const style = numeric(node, 'style');
    const format: ColumnFormat = {
      ...(width !== undefined && { width }),
      ...(flag(node, 'hidden') && { hidden: true }),
      ...(style && { style }),
    };
    for (let column = first; column <= last; column++) sheet.columns.set(column, { ...format });
  }
}

function readView(root: XmlNode): SheetView {
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const frozen = attribute(pane, 'state')?.startsWith('frozen') ?? false;
  return {
    showGridlines: flag(view, 'showGridLines', true),
    showHeadings: flag(view, 'showRowColHeaders', true),
    frozen: frozen
      ? { rows: numeric(pane, 'ySplit') ?? 0, columns: numeric(pane, 'xSplit') ?? 0 }
      : { rows: 0, columns: 0 },
  };
}

function readPage(root: XmlNode, plain: PageSetup): PageSetup {
  const setup = child(root, 'pageSetup');
  const margins = child(root, 'pageMargins');
  const options = child(root, 'printOptions');
  const texts = child(root, 'headerFooter');
  const orientation = attribute(setup, 'orientation');
  const margin = (name: keyof PageSetup['margins']) => numeric(margins, name) ?? plain.margins[name];
  return {
    orientation: orientation === 'landscape' || orientation === 'portrait' ? orientation : undefined,
    paperSize: numeric(setup, 'paperSize'),
    scale: numeric(setup, 'scale'),
    fitToPage: flag(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage'),
    fitToWidth: numeric(setup, 'fitToWidth') ?? 1,
    fitToHeight: numeric(setup, 'fitToHeight') ?? 1,
    margins: {
      left: margin('left'),
      right: margin('right'),
      top: margin('top'),
      bottom: margin('bottom'),
      header: margin('header'),
      footer: margin('footer'),
    },
    marginsGiven: margins !== undefined,
    centerHorizontally: flag(options, 'horizontalCentered'),
    centerVertically: flag(options, 'verticalCentered'),
    printGridlines: flag(options, 'gridLines'),
    header: child(texts, 'oddHeader')?.text ?? '',
    footer: child(texts, 'oddFooter')?.text ?? '',
  };
}

/** Parts of a sheet that are bound to rows and that the stand-in only keeps, with what a person calls them. */
const unmovable: Readonly<Record<string, string>> = {
  legacyDrawing: 'comments',
  oleObjects: 'embedded objects',
  controls: 'form controls',
  protectedRanges: 'ranges with a password',
  scenarios: 'scenarios',
  sortState: 'a kept sort order',
  extLst: 'sparklines or newer rules',
};

/** The texts that a criterion shows; undefined for one of another kind. */
function filterValues(filterColumn: XmlNode): string[] | undefined {
  const filters = child(filterColumn, 'filters');
  if (!filters || children(filters, 'dateGroupItem').length > 0) return undefined;
  const values = children(filters, 'filter').map((node) => attribute(node, 'val') ?? '');
  return flag(filters, 'blank') ? [...values, ''] : values;
}

/** Reads everything of a sheet but its cells, tables and drawings. */
export function readSheetShell(sheet: Sheet, root: XmlNode, palette: Palette): void {
  sheet.tabColor = colorOf(child(child(root, 'sheetPr'), 'tabColor'), palette) ?? '';
  const format = child(root, 'sheetFormatPr');
  const baseWidth = numeric(format, 'baseColWidth');
  sheet.defaultColumnWidth =
    numeric(format, 'defaultColWidth') ??
    (baseWidth ? Math.ceil((baseWidth * 7 + 5) / 8) * (8 / 7) : sheet.defaultColumnWidth);
  sheet.defaultRowHeight = numeric(format, 'defaultRowHeight') ?? sheet.defaultRowHeight;
  for (const cols of children(root, 'cols')) readColumns(sheet, cols);
  sheet.merges = children(child(root, 'mergeCells'), 'mergeCell').flatMap((node) =>
    areasOf(attribute(node, 'ref')),
  );
  sheet.view = readView(root);
  sheet.page = readPage(root, sheet.page);
  sheet.rowBreaks = children(child(root, 'rowBreaks'), 'brk')
    .filter((node) => flag(node, 'man'))
    .map((node) => numeric(node, 'id') ?? 0)
    .sort((a, b) => a - b);
  const filter = child(root, 'autoFilter');
  [sheet.filter] = areasOf(attribute(filter, 'ref'));
  // A filterColumn may also say no more than that its button is hidden.
  sheet.filterColumns = children(filter, 'filterColumn').flatMap((node) =>
    node.children.length > 0 ? [{ column: numeric(node, 'colId') ?? 0, values: filterValues(node) }] : [],
  );
  // What newer versions wrote beside a form for older ones is there, too: form controls always are.
  const alternatives = children(root, 'AlternateContent').flatMap((node) => node.children);
  sheet.fixed = Object.entries(unmovable)
    .filter(([name]) => [root, ...alternatives].some((place) => child(place, name)))
    .map(([, words]) => words);
  const protection = child(root, 'sheetProtection');
  sheet.protection = { protected: flag(protection, 'sheet'), options: { ...protection?.attributes } };
}
