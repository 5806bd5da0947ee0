import type { FormatRule, FormatTest } from '../core/cells/formatRule';
import type { Area } from '../workbook-file/model/area';
import { intersect } from '../workbook-file/model/area';
import type { Sheet } from '../workbook-file/model/sheet';
import type { ConditionalFormat } from '../workbook-file/model/sheetParts';

/** The conditional formats that lie on some cells, the first before the others, in the words of Office.js. */
export const formatRulesOn = (sheet: Sheet, area: Area): FormatRule[] =>
  sheet.conditionalFormats
    .filter(({ areas }) => areas.some((own) => intersect(own, area)))
    .map((format) => ({
      areas: format.areas,
      test: testOf(format),
      fill:
        format.type in textOperators || known.has(format.type) ? (format.style.fill ?? '').toUpperCase() : '',
      stopIfTrue: format.stopIfTrue,
    }));

const known: ReadonlySet<string> = new Set(['cellIs', 'expression']);

function testOf({ type, operator = '', text = '', formulas }: ConditionalFormat): FormatTest {
  const [first, second] = formulas.map((formula) => `=${formula}`);
  if (type === 'cellIs')
    return {
      kind: 'cell',
      operator: cellOperators[operator] ?? operator.charAt(0).toUpperCase() + operator.slice(1),
      formula1: first ?? '',
      formula2: second ?? '',
    };
  const textOperator = textOperators[type];
  if (textOperator !== undefined) return { kind: 'text', operator: textOperator, text };
  return type === 'expression' ? { kind: 'formula', formula: first ?? '=' } : { kind: 'other' };
}

/** Operators that the file format calls otherwise than Office.js does. */
const cellOperators: Readonly<Record<string, string>> = { equal: 'EqualTo', notEqual: 'NotEqualTo' };

const textOperators: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};
