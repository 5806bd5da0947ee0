import { escapeXml } from '../read/escapeXml';
import { formatAddress } from '../model/address';
import type { ConditionalFormat } from '../model/sheetParts';
import { storedFormula } from './storedFormula';
import type { StyleWriter } from './styleWriter';
import { element, openingTag, setAttribute } from './xmlText';

function ruleXml(prefix: string, format: ConditionalFormat, priority: number, styles: StyleWriter): string {
  if (format.xml !== undefined) {
    const tag = openingTag(format.xml);
    return setAttribute(tag, 'priority', priority) + format.xml.slice(tag.length);
  }
  const dxf = Object.values(format.style).some((facet) => facet !== undefined)
    ? styles.differentialNumberOf(format.style)
    : undefined;
  const formulas = format.formulas.map(
    (formula) => `<${prefix}formula>${escapeXml(storedFormula(formula))}</${prefix}formula>`,
  );
  return element(
    `${prefix}cfRule`,
    {
      type: format.type,
      dxfId: dxf,
      priority,
      stopIfTrue: format.stopIfTrue || undefined,
      operator: format.operator,
      text: format.text,
    },
    formulas.join(''),
  );
}

/** All conditional formats of a sheet, one element each; those that the file had keep their own XML. */
export function conditionalFormatsXml(
  prefix: string,
  formats: readonly ConditionalFormat[],
  styles: StyleWriter,
): string {
  return formats
    .map((format, index) => {
      const sqref = format.areas.map((area) => formatAddress(area)).join(' ');
      return element(`${prefix}conditionalFormatting`, { sqref }, ruleXml(prefix, format, index + 1, styles));
    })
    .join('');
}
