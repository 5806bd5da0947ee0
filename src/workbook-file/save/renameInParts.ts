import { escapeXml } from '../read/escapeXml';
import { renameInFormula } from '../model/sheetReference';
import type { PackageEdit } from './packageEdit';
import { changeChartFormulas } from './changeChartFormulas';

/** Points charts and pivot caches, which are not part of the model, at the new name of a sheet. */
export function renameInParts(edit: PackageEdit, from: string, to: string): void {
  for (const part of edit.parts.names) {
    if (/\/charts\/[^/]*\.xml$/.test(part)) {
      const text = edit.text(part) ?? '';
      edit.set(
        part,
        changeChartFormulas(text, (formula) => renameInFormula(formula, from, to)),
      );
    } else if (/\/pivotCacheDefinition\d*\.xml$/.test(part)) {
      const text = edit.text(part) ?? '';
      edit.set(part, text.replaceAll(` sheet="${escapeXml(from)}"`, ` sheet="${escapeXml(to)}"`));
    }
  }
}
