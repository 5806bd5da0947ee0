import type { FormatRule, FormatTest } from '../core/cells/formatRule';
import { type Area, overlaps } from '../workbook-file/model/area';
import { officeOperator, officeTextOperator } from '../workbook-file/model/formatWords';
import type { Sheet } from '../workbook-file/model/sheet';
import type { ConditionalFormat } from '../workbook-file/model/sheetParts';

/** The conditional formats that lie on some cells, the first before the others, in the words of Office.js. */
export const formatRulesOn = (sheet: Sheet, area: Area): FormatRule[] =>
  sheet.conditionalFormats
    .filter(({ areas }) => areas.some((own) => overlaps(own, area)))
    .map((format) => {
      const { areas, stopIfTrue, style } = format;
      const test = testOf(format);
      return { areas, test, fill: test.kind === 'other' ? '' : (style.fill ?? '').toUpperCase(), stopIfTrue };
    });

function testOf({ type, operator, text = '', formulas }: ConditionalFormat): FormatTest {
  const [first, second] = formulas.map((formula) => `=${formula}`);
  if (type === 'cellIs')
    return {
      kind: 'cell',
      operator: officeOperator(operator),
      formula1: first ?? '',
      formula2: second ?? '',
    };
  const textOperator = officeTextOperator(type);
  if (textOperator !== undefined) return { kind: 'text', operator: textOperator, text };
  return type === 'expression' ? { kind: 'formula', formula: first ?? '=' } : { kind: 'other' };
}
