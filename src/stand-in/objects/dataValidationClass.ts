import { declareClass, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { isHostObject } from '../protocol/hostObject';
import { sameArea, without, type Area, overlaps } from '../../workbook-file/model/area';
import { forAreas } from '../../workbook-file/model/shiftFormula';
import type { Validation } from '../../workbook-file/model/sheetParts';
import { absoluteReference } from './rangeAddress';
import { rangeClass } from './rangeClass';
import type { RangeTarget } from './rangeTarget';
import { requireWritable } from './requireWritable';

type Fields = Record<string, unknown>;

/** The file's type for each kind of rule of Office.js. */
const kinds: Record<string, string> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};
const operators: Record<string, string> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const alertStyles: Record<string, string> = { Stop: 'stop', Warning: 'warning', Information: 'information' };

const nameIn = (table: Record<string, string>, word: string) =>
  Object.entries(table).find(([, file]) => file === word)?.[0];

const plain = (self: RangeTarget): Validation => ({
  areas: [self.area],
  type: 'none',
  operator: 'between',
  formula1: '',
  formula2: '',
  ignoreBlanks: true,
  inCellDropDown: true,
  errorStyle: 'stop',
  showError: true,
  errorTitle: '',
  errorMessage: '',
  showPrompt: true,
  promptTitle: '',
  promptMessage: '',
});

const find = ({ sheet, area }: RangeTarget) =>
  sheet.validations.find(({ areas }) => areas.reduce(without, [area]).length === 0);

/** The same rule on other areas. */
function onAreas(validation: Validation, areas: Area[]): Validation {
  const moved = (formula: string) => forAreas(formula, validation.areas, areas);
  return {
    ...validation,
    areas,
    formula1: moved(validation.formula1),
    formula2: moved(validation.formula2),
  };
}

/** Takes validations off the range; one that also lies elsewhere stays there. */
function clear({ sheet, area }: RangeTarget): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const areas = without(validation.areas, area);
    return areas.length === 0 ? [] : [onAreas(validation, areas)];
  });
}

/** Changes the validation of exactly this range, which is made where it has none. */
function change(self: RangeTarget, part: Partial<Validation>): void {
  requireWritable(self);
  const before = find(self);
  const own = before?.areas.length === 1 && before.areas[0] && sameArea(before.areas[0], self.area);
  const after = { ...(before ? onAreas(before, [self.area]) : plain(self)), ...part };
  if (own) {
    self.sheet.validations = self.sheet.validations.map((validation) =>
      validation === before ? after : validation,
    );
  } else {
    clear(self);
    self.sheet.validations = [...self.sheet.validations, after];
  }
}

/** A bound of a rule as the file has it: a number, an ISO date as its serial number, or a formula. */
function formulaOf(value: unknown, isDate: boolean): string {
  if (value === undefined || value === null) return '';
  if (isHostObject(value)) {
    const { sheet, area } = rangeClass.from(value);
    return absoluteReference(sheet, area);
  }
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  if (value.startsWith('=')) return value.slice(1);
  const time = isDate ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? value : String(Math.floor(time / 86_400_000) + 25_569);
}

function listSource(source: unknown): string {
  if (isHostObject(source) || (typeof source === 'string' && source.startsWith('=')))
    return formulaOf(source, false);
  if (typeof source !== 'string') throw new HostError('InvalidArgument');
  return `"${source.replaceAll('"', '""')}"`;
}

function setRule(self: RangeTarget, value: unknown): void {
  const rule = (value ?? {}) as Record<string, Fields | null | undefined>;
  const kind = Object.keys(kinds).find((name) => rule[name] !== undefined && rule[name] !== null);
  const fields = kind === undefined ? undefined : rule[kind];
  if (kind === undefined || !fields) throw new HostError('InvalidArgument');
  const type = kinds[kind] ?? 'none';
  if (kind === 'list') {
    change(self, {
      type,
      operator: 'between',
      formula1: listSource(fields['source']),
      formula2: '',
      inCellDropDown: fields['inCellDropDown'] !== false,
    });
  } else if (kind === 'custom') {
    change(self, { type, operator: 'between', formula1: formulaOf(fields['formula'], false), formula2: '' });
  } else {
    const operator = operators[String(fields['operator'])];
    if (!operator) throw new HostError('InvalidArgument');
    const isDate = kind === 'date' || kind === 'time';
    change(self, {
      type,
      operator,
      formula1: formulaOf(fields['formula1'], isDate),
      formula2: formulaOf(fields['formula2'], isDate),
    });
  }
}

function readRule(self: RangeTarget): Fields {
  const validation = find(self);
  const kind = validation && nameIn(kinds, validation.type);
  if (!validation || kind === undefined) return {};
  const { formula1, formula2 } = validation;
  const shown = (formula: string) =>
    formula === '' ? '' : Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
  if (kind === 'list') {
    const quoted = /^"(.*)"$/s.exec(formula1)?.[1];
    return {
      list: {
        inCellDropDown: validation.inCellDropDown,
        source: quoted?.replaceAll('""', '"') ?? `=${formula1}`,
      },
    };
  }
  if (kind === 'custom') return { custom: { formula: `=${formula1}` } };
  return {
    [kind]: {
      operator: nameIn(operators, validation.operator) ?? '',
      formula1: shown(formula1),
      ...(formula2 !== '' && { formula2: shown(formula2) }),
    },
  };
}

const text = (fields: Fields, name: string) => (typeof fields[name] === 'string' ? fields[name] : '');

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidationClass = declareClass<RangeTarget>('DataValidation', {
  members: {
    Type: property(
      (self) => {
        // Cells of which only some have this rule.
        if (
          !find(self) &&
          self.sheet.validations.some(({ areas }) => areas.some((own) => overlaps(own, self.area)))
        )
          return 'Inconsistent';
        const kind = nameIn(kinds, find(self)?.type ?? '');
        return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
      },
      undefined,
      '1.8',
    ),
    Rule: property(readRule, setRule, '1.8'),
    IgnoreBlanks: property(
      (self) => find(self)?.ignoreBlanks ?? true,
      (self, value) => change(self, { ignoreBlanks: value === true }),
      '1.8',
    ),
    ErrorAlert: property(
      (self) => {
        const { errorMessage, showError, errorStyle, errorTitle } = find(self) ?? plain(self);
        return {
          message: errorMessage,
          showAlert: showError,
          style: nameIn(alertStyles, errorStyle) ?? 'Stop',
          title: errorTitle,
        };
      },
      (self, value) => {
        const fields = (value ?? {}) as Fields;
        change(self, {
          showError: fields['showAlert'] !== false,
          errorStyle: alertStyles[text(fields, 'style')] ?? 'stop',
          errorTitle: text(fields, 'title'),
          errorMessage: text(fields, 'message'),
        });
      },
      '1.8',
    ),
    Prompt: property(
      (self) => {
        const { promptMessage, showPrompt, promptTitle } = find(self) ?? plain(self);
        return { message: promptMessage, showPrompt, title: promptTitle };
      },
      (self, value) => {
        const fields = (value ?? {}) as Fields;
        change(self, {
          showPrompt: fields['showPrompt'] !== false,
          promptTitle: text(fields, 'title'),
          promptMessage: text(fields, 'message'),
        });
      },
      '1.8',
    ),
    Clear: method((self) => {
      requireWritable(self);
      clear(self);
    }, '1.8'),
  },
});
