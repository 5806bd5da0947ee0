import { MAX_COLUMNS } from '../model/area';
import { cellName, formatAddress } from '../model/address';
import type { Sheet } from '../model/sheet';
import { childElements } from './childElements';
import { conditionalFormatsXml } from './conditionalFormatXml';
import { childText, replaceChildren } from './editChildren';
import type { ShellFacet } from './shellFacets';
import type { StyleWriter } from './styleWriter';
import { validationsXml } from './validationXml';
import { element, openingTag, setAttribute, type AttributeValue } from './xmlText';

/** Children of a worksheet in the order of the schema; controls and OLE objects may stand in AlternateContent. */
export const sheetOrder = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects AlternateContent controls ' +
  'webPublishItems tableParts extLst'
).split(' ');

/** Sets attributes of a child, which is made where it is missing; one without attributes and content is taken away. */
function setChild(
  shell: string,
  prefix: string,
  name: string,
  attributes: Record<string, AttributeValue>,
): string {
  const before = childText(shell, name);
  let tag = before === undefined ? `<${prefix}${name}/>` : openingTag(before);
  const rest = before === undefined ? '' : before.slice(openingTag(before).length);
  for (const [key, value] of Object.entries(attributes)) tag = setAttribute(tag, key, value);
  return replaceChildren(shell, name, /\s/.test(tag.trim()) || rest ? tag + rest : '', sheetOrder);
}

/** Sets a child of `sheetPr`: `tabColor`, or `pageSetUpPr` for fitting to pages. */
function setSheetProperty(shell: string, prefix: string, name: string, xml: string): string {
  const before = childText(shell, 'sheetPr') ?? `<${prefix}sheetPr></${prefix}sheetPr>`;
  const after = replaceChildren(before, name, xml, ['tabColor', 'outlinePr', 'pageSetUpPr']);
  const empty =
    childElements(after).children.length === 0 && !/\s/.test(openingTag(after).replace(/\s*\/?>$/, ''));
  return replaceChildren(shell, 'sheetPr', empty ? '' : after, sheetOrder);
}

function writeView(shell: string, prefix: string, { view }: Sheet): string {
  const views =
    childText(shell, 'sheetViews') ??
    `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`;
  const [first] = childElements(views).children;
  const before = first ? views.slice(first.start, first.end) : '';
  let own = before;
  const tag = setAttribute(
    setAttribute(openingTag(own), 'showGridLines', view.showGridlines ? undefined : false),
    'showRowColHeaders',
    view.showHeadings ? undefined : false,
  );
  own = tag + own.slice(openingTag(own).length);
  const { rows, columns } = view.frozen;
  const pane = rows && columns ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight';
  const frozen =
    rows || columns
      ? element(`${prefix}pane`, {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: cellName(rows, columns),
          activePane: pane,
          state: 'frozen',
        })
      : '';
  const order = ['pane', 'selection', 'pivotSelection', 'extLst'];
  if ((childText(own, 'pane') ?? '') !== frozen) {
    own = replaceChildren(own, 'pane', frozen, order);
    own = replaceChildren(own, 'selection', frozen && element(`${prefix}selection`, { pane }), order);
  }
  return replaceChildren(
    shell,
    'sheetViews',
    views.replace(before, () => own),
    sheetOrder,
  );
}

function writeColumns(shell: string, prefix: string, sheet: Sheet, styles: StyleWriter): string {
  const runs: { min: number; max: number; attributes: Record<string, AttributeValue>; key: string }[] = [];
  for (const [column, { width, hidden, style }] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    if (width === undefined && !hidden && style === undefined) continue;
    const attributes = {
      width: width ?? sheet.defaultColumnWidth,
      style: style ? styles.numberOf(style) || undefined : undefined,
      hidden: hidden ? true : undefined,
      customWidth: width === undefined ? undefined : true,
    };
    const key = JSON.stringify(attributes);
    const last = runs.at(-1);
    if (last?.key === key && last.max === column) last.max = column + 1;
    else runs.push({ min: column + 1, max: column + 1, attributes, key });
  }
  const xml = runs.map(({ min, max, attributes }) =>
    element(`${prefix}col`, { min, max: Math.min(max, MAX_COLUMNS), ...attributes }),
  );
  return replaceChildren(
    shell,
    'cols',
    xml.length ? element(`${prefix}cols`, {}, xml.join('')) : '',
    sheetOrder,
  );
}

function writePage(shell: string, prefix: string, { page }: Sheet): string {
  let result = setSheetProperty(
    shell,
    prefix,
    'pageSetUpPr',
    page.fitToPage ? element(`${prefix}pageSetUpPr`, { fitToPage: true }) : '',
  );
  result = setChild(result, prefix, 'printOptions', {
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically || undefined,
    gridLines: page.printGridlines || undefined,
  });
  if (page.marginsGiven) {
    const { left, right, top, bottom, header, footer } = page.margins;
    result = setChild(result, prefix, 'pageMargins', { left, right, top, bottom, header, footer });
  }
  result = setChild(result, prefix, 'pageSetup', {
    paperSize: page.paperSize,
    scale: page.scale,
    fitToWidth: page.fitToWidth === 1 ? undefined : page.fitToWidth,
    fitToHeight: page.fitToHeight === 1 ? undefined : page.fitToHeight,
    orientation: page.orientation,
  });
  const text = (name: string, content: string) =>
    content ? `<${prefix}${name}>${escapeHeader(content)}</${prefix}${name}>` : '';
  const before = childText(result, 'headerFooter') ?? '';
  const order = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
  let own = before || `<${prefix}headerFooter></${prefix}headerFooter>`;
  own = replaceChildren(own, 'oddHeader', text('oddHeader', page.header), order);
  own = replaceChildren(own, 'oddFooter', text('oddFooter', page.footer), order);
  return replaceChildren(result, 'headerFooter', childElements(own).children.length ? own : '', sheetOrder);
}

function escapeHeader(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function writeMerges(shell: string, prefix: string, { merges }: Sheet): string {
  const cells = merges.map((area) => element(`${prefix}mergeCell`, { ref: formatAddress(area) })).join('');
  return replaceChildren(
    shell,
    'mergeCells',
    cells && element(`${prefix}mergeCells`, { count: merges.length }, cells),
    sheetOrder,
  );
}

/** The sheet's filter with its criteria; of those of another kind than texts, the file's own XML. */
function filterXml(prefix: string, before: string, { filter, filterColumns }: Sheet): string {
  if (!filter) return '';
  const tag = setAttribute(openingTag(before), 'ref', formatAddress(filter)).replace(/\s*\/>$/, '>');
  const kept = childElements(before).children.map(({ start, end }) => before.slice(start, end));
  const columns = filterColumns.map(({ column, values }) => {
    if (values === undefined)
      return kept.find((xml) => new RegExp(`\\bcolId\\s*=\\s*["']${column}["']`).test(openingTag(xml))) ?? '';
    const texts = values.filter((value) => value !== '').map((val) => element(`${prefix}filter`, { val }));
    const blank = values.includes('') || undefined;
    return element(
      `${prefix}filterColumn`,
      { colId: column },
      element(`${prefix}filters`, { blank }, texts.join('')),
    );
  });
  return columns.length > 0 ? `${tag}${columns.join('')}</${prefix}autoFilter>` : tag.replace(/>$/, '/>');
}

/** The breaks in the file are numbered by the row above them, from 1. */
function rowBreaksXml(prefix: string, { rowBreaks }: Sheet): string {
  if (rowBreaks.length === 0) return '';
  const breaks = rowBreaks.map((id) => element(`${prefix}brk`, { id, max: MAX_COLUMNS - 1, man: true }));
  const count = rowBreaks.length;
  return element(`${prefix}rowBreaks`, { count, manualBreakCount: count }, breaks.join(''));
}

/** Writes the facets of a sheet that changed into its XML around the cells. Hyperlinks are written elsewhere. */
export function writeShell(
  shell: string,
  prefix: string,
  sheet: Sheet,
  changed: ReadonlySet<ShellFacet>,
  styles: StyleWriter,
): string {
  let result = shell;
  if (changed.has('tabColor')) {
    const color = sheet.tabColor && element(`${prefix}tabColor`, { rgb: `FF${sheet.tabColor.slice(1)}` });
    result = setSheetProperty(result, prefix, 'tabColor', color);
  }
  if (changed.has('view')) result = writeView(result, prefix, sheet);
  if (changed.has('format')) {
    result = setChild(result, prefix, 'sheetFormatPr', {
      defaultRowHeight: sheet.defaultRowHeight,
      customHeight: true,
    });
  }
  if (changed.has('columns')) result = writeColumns(result, prefix, sheet, styles);
  if (changed.has('protection')) {
    const { protection } = sheet;
    const xml = protection.protected ? element(`${prefix}sheetProtection`, protection.options) : '';
    result = replaceChildren(result, 'sheetProtection', xml, sheetOrder);
  }
  if (changed.has('merges')) result = writeMerges(result, prefix, sheet);
  if (changed.has('conditionalFormats')) {
    result = replaceChildren(
      result,
      'conditionalFormatting',
      conditionalFormatsXml(prefix, sheet.conditionalFormats, styles),
      sheetOrder,
    );
  }
  if (changed.has('validations')) {
    result = replaceChildren(
      result,
      'dataValidations',
      validationsXml(prefix, sheet.validations),
      sheetOrder,
    );
  }
  if (changed.has('filter')) {
    const before = childText(result, 'autoFilter') ?? `<${prefix}autoFilter/>`;
    result = replaceChildren(result, 'autoFilter', filterXml(prefix, before, sheet), sheetOrder);
  }
  if (changed.has('rowBreaks'))
    result = replaceChildren(result, 'rowBreaks', rowBreaksXml(prefix, sheet), sheetOrder);
  return changed.has('page') ? writePage(result, prefix, sheet) : result;
}
