import { serializeXml } from '../save/serializeXml';
import { shownFormula } from '../save/storedFormula';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import type { ConditionalFormat, DifferentialStyle, Validation } from '../model/sheetParts';
import type { Palette } from './color';
import { colorOf } from './readStyles';
import { areasOf } from './readSheetShell';
import type { Relationship } from './relationships';
import { attribute, child, children, flag, numeric, type XmlNode } from './xmlTree';

/** The kinds of rules that the stand-in can make; others are kept as their XML. */
const expressible = new Set([
  'cellIs',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'expression',
]);

const onOff = (node: XmlNode | undefined) => (node ? flag(node, 'val', true) : undefined);

function readDifferential(dxf: XmlNode | undefined, palette: Palette): DifferentialStyle {
  const font = child(dxf, 'font');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const solid = attribute(pattern, 'patternType') === 'solid' ? child(pattern, 'fgColor') : undefined;
  const underline = child(font, 'u');
  const style: DifferentialStyle = {
    fill: colorOf(child(pattern, 'bgColor') ?? solid, palette),
    fontColor: colorOf(child(font, 'color'), palette),
    bold: onOff(child(font, 'b')),
    italic: onOff(child(font, 'i')),
    strikethrough: onOff(child(font, 'strike')),
    underline: underline && (attribute(underline, 'val') ?? 'single'),
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

function readFormat(
  book: Book,
  rule: XmlNode,
  sqref: string | undefined,
  dxfs: readonly XmlNode[],
  palette: Palette,
): ConditionalFormat {
  const type = attribute(rule, 'type') ?? '';
  const dxf = numeric(rule, 'dxfId');
  return {
    id: book.newId(),
    areas: areasOf(sqref),
    type: expressible.has(type) ? type : 'other',
    operator: attribute(rule, 'operator'),
    text: attribute(rule, 'text'),
    formulas: children(rule, 'formula').map((node) => shownFormula(node.text)),
    style: readDifferential(dxf === undefined ? undefined : dxfs[dxf], palette),
    stopIfTrue: flag(rule, 'stopIfTrue'),
    priority: numeric(rule, 'priority') ?? 0,
    xml: serializeXml(rule),
  };
}

function readValidation(node: XmlNode): Validation {
  const text = (name: string) => attribute(node, name) ?? '';
  return {
    areas: areasOf(attribute(node, 'sqref')),
    type: attribute(node, 'type') ?? 'none',
    operator: attribute(node, 'operator') ?? 'between',
    formula1: child(node, 'formula1')?.text ?? '',
    formula2: child(node, 'formula2')?.text ?? '',
    ignoreBlanks: flag(node, 'allowBlank'),
    inCellDropDown: !flag(node, 'showDropDown'),
    errorStyle: attribute(node, 'errorStyle') ?? 'stop',
    showError: flag(node, 'showErrorMessage'),
    errorTitle: text('errorTitle'),
    errorMessage: text('error'),
    showPrompt: flag(node, 'showInputMessage'),
    promptTitle: text('promptTitle'),
    promptMessage: text('prompt'),
  };
}

/** Reads conditional formats, data validations and hyperlinks of a sheet. */
export function readRules(
  book: Book,
  sheet: Sheet,
  root: XmlNode,
  styles: XmlNode | undefined,
  palette: Palette,
  relationships: readonly Relationship[],
): void {
  const dxfs = children(child(styles, 'dxfs'), 'dxf');
  sheet.conditionalFormats = children(root, 'conditionalFormatting')
    .flatMap((group) =>
      children(group, 'cfRule').map((rule) =>
        readFormat(book, rule, attribute(group, 'sqref'), dxfs, palette),
      ),
    )
    .sort((a, b) => a.priority - b.priority);
  sheet.validations = children(child(root, 'dataValidations'), 'dataValidation').map(readValidation);
  sheet.hyperlinks = children(child(root, 'hyperlinks'), 'hyperlink').flatMap((node) => {
    const [area] = areasOf(attribute(node, 'ref'));
    const id = Object.entries(node.attributes).find(([name]) => /(^|:)id$/.test(name))?.[1];
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    if (!area) return [];
    return [
      {
        area,
        ...(target !== undefined && { address: target }),
        ...(attribute(node, 'location') !== undefined && { location: attribute(node, 'location') }),
        ...(attribute(node, 'tooltip') !== undefined && { screenTip: attribute(node, 'tooltip') }),
      },
    ];
  });
}
