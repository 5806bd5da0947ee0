import { escapeXml } from '../read/escapeXml';
import { plainFormula } from './plainFormula';

/**
 * A chart's XML with other formulas in it, and everything else as it was; of either of the two languages of charts.
 * @param changed gives the new formula; the same where it stays
 */
export const changeChartFormulas = (xml: string, changed: (formula: string) => string): string =>
  xml.replace(
    /(<(?:[\w.-]+:)?f(?:\s[^<>]*)?>)([^<]+)(<\/)/g,
    (all, open: string, formula: string, close: string) => {
      const before = plainFormula(formula);
      const after = changed(before);
      return after === before ? all : open + escapeXml(after) + close;
    },
  );
