import { declareClass, link, method, property, type HostClass } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { cellName } from '../../workbook-file/model/address';
import {
  fileOperators,
  officeOperator,
  officeTextOperator,
  textOperators,
} from '../../workbook-file/model/formatWords';
import type { ConditionalFormat, DifferentialStyle } from '../../workbook-file/model/sheetParts';
import { rangeAreasClass } from './rangeAreasClass';
import { parseColor } from './parseColor';
import { rangeClass } from './rangeClass';
import { parseUnderline, underlineName } from './rangeFontClass';
import type { RangeTarget } from './rangeTarget';

interface FormatTarget extends RangeTarget {
  format: ConditionalFormat;
}

/** The file's type for each type of Office.js that can be made. */
export const fileTypes: Readonly<Record<string, string>> = {
  CellValue: 'cellIs',
  ContainsText: 'containsText',
  Custom: 'expression',
};

const textTypes = Object.values(textOperators).map(([type]) => type);

/** What is changed is written anew; what is not keeps the file's own XML. */
function touched({ format }: FormatTarget): ConditionalFormat {
  format.xml = undefined;
  return format;
}

function setStyle(self: FormatTarget, part: DifferentialStyle): void {
  const format = touched(self);
  format.style = { ...format.style, ...part };
}

const fillClass = declareClass<FormatTarget>('ConditionalRangeFill', {
  members: {
    Color: property(
      ({ format }) => format.style.fill ?? '',
      (self, value) => setStyle(self, { fill: parseColor(value) }),
      '1.6',
    ),
    Clear: method((self) => setStyle(self, { fill: undefined }), '1.6'),
  },
});

function fontFlag(name: 'bold' | 'italic' | 'strikethrough') {
  return property<FormatTarget>(
    ({ format }) => format.style[name] ?? null,
    (self, value) => setStyle(self, { [name]: value === true }),
    '1.6',
  );
}

const fontClass = declareClass<FormatTarget>('ConditionalRangeFont', {
  members: {
    Color: property(
      ({ format }) => format.style.fontColor ?? '',
      (self, value) => setStyle(self, { fontColor: parseColor(value) }),
      '1.6',
    ),
    Bold: fontFlag('bold'),
    Italic: fontFlag('italic'),
    Strikethrough: fontFlag('strikethrough'),
    Underline: property(
      ({ format }) => (format.style.underline === undefined ? null : underlineName(format.style.underline)),
      (self, value) => setStyle(self, { underline: parseUnderline(value) }),
      '1.6',
    ),
  },
});

const rangeFormatClass = declareClass<FormatTarget>('ConditionalRangeFormat', {
  members: { Fill: link((self) => fillClass(self), '1.6'), Font: link((self) => fontClass(self), '1.6') },
});

const format = link<FormatTarget>((self) => rangeFormatClass(self), '1.6');
const bare = (formula: unknown): string => {
  if (typeof formula === 'number') return String(formula);
  if (typeof formula !== 'string' || formula === '') throw new HostError('InvalidArgument');
  return formula.replace(/^=/, '');
};
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const cellValueClass = declareClass<FormatTarget>('CellValueConditionalFormat', {
  members: {
    Format: format,
    Rule: property(
      (self) => ({
        operator: officeOperator(self.format.operator),
        formula1: self.format.formulas[0] === undefined ? '' : `=${self.format.formulas[0]}`,
        ...(self.format.formulas[1] !== undefined && { formula2: `=${self.format.formulas[1]}` }),
      }),
      (self, value) => {
        const { operator, formula1, formula2 } = value as Record<string, unknown>;
        if (typeof operator !== 'string') throw new HostError('InvalidArgument');
        const own = touched(self);
        own.operator = fileOperators[operator] ?? lower(operator);
        own.formulas = [
          bare(formula1),
          ...(formula2 === undefined || formula2 === null ? [] : [bare(formula2)]),
        ];
      },
      '1.6',
    ),
  },
});

/** The formula that goes with a text rule in the file, for the first cell of its range. */
function textFormula(type: string, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (type === 'beginsWith') return `LEFT(${cell},${text.length})=${quoted}`;
  if (type === 'endsWith') return `RIGHT(${cell},${text.length})=${quoted}`;
  const found = `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  return type === 'notContainsText' ? `ISERROR(SEARCH(${quoted},${cell}))` : found;
}

const textClass = declareClass<FormatTarget>('TextConditionalFormat', {
  members: {
    Format: format,
    Rule: property(
      (self) => ({
        operator: officeTextOperator(self.format.type) ?? '',
        text: self.format.text ?? '',
      }),
      (self, value) => {
        const { operator, text } = value as Record<string, unknown>;
        const kind = textOperators[String(operator)];
        const [area] = self.format.areas;
        if (!kind || typeof text !== 'string' || !area) throw new HostError('InvalidArgument');
        const own = touched(self);
        [own.type, own.operator] = kind;
        own.text = text;
        own.formulas = [textFormula(own.type, text, cellName(area.row, area.column))];
      },
      '1.6',
    ),
  },
});

const ruleClass = declareClass<FormatTarget>('ConditionalFormatRule', {
  members: {
    Formula: property(
      (self) => `=${self.format.formulas[0] ?? ''}`,
      (self, value) => {
        touched(self).formulas = [bare(value)];
      },
      '1.6',
    ),
  },
});

const customClass = declareClass<FormatTarget>('CustomConditionalFormat', {
  members: { Format: format, Rule: link((self) => ruleClass(self), '1.6') },
});

function typeName(type: string): string {
  if (textTypes.includes(type)) return 'ContainsText';
  return Object.entries(fileTypes).find(([, file]) => file === type)?.[0] ?? 'Custom';
}

/** A property that only formats of some types have. */
function only(types: readonly string[], wrap: HostClass<FormatTarget>, orNull: boolean) {
  return link<FormatTarget>((self) => {
    if (types.includes(self.format.type)) return wrap(self);
    if (orNull) return null;
    throw new HostError('InvalidOperation');
  }, '1.6');
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export const conditionalFormatClass = declareClass<FormatTarget>('ConditionalFormat', {
  identity: (self) => ({ _Id: self.format.id, Id: self.format.id }),
  members: {
    Id: property((self) => self.format.id, undefined, '1.6'),
    Type: property((self) => typeName(self.format.type), undefined, '1.6'),
    Priority: property((self) => self.sheet.conditionalFormats.indexOf(self.format), undefined, '1.6'),
    StopIfTrue: property(
      (self) => self.format.stopIfTrue,
      (self, value) => {
        touched(self).stopIfTrue = value === true;
      },
      '1.6',
    ),
    CellValue: only(['cellIs'], cellValueClass, false),
    CellValueOrNullObject: only(['cellIs'], cellValueClass, true),
    TextComparison: only(textTypes, textClass, false),
    TextComparisonOrNullObject: only(textTypes, textClass, true),
    Custom: only(['expression'], customClass, false),
    CustomOrNullObject: only(['expression'], customClass, true),
    GetRange: method((self) => {
      const [area, second] = self.format.areas;
      if (!area || second) throw new HostError('InvalidOperation');
      return rangeClass({ ...self, area });
    }, '1.6'),
    GetRanges: method((self) => rangeAreasClass({ ...self, areas: self.format.areas }), '1.9'),
    Delete: method((self) => {
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter((other) => other !== self.format);
    }, '1.6'),
  },
});
