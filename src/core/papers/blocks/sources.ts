import { ratingNames, ratings } from '../../plan/values/rating';
import type { PackInput } from '../pack/packInput';
import type { SheetGrid } from '../sheet/sheetGrid';
import { sourceNote } from './sourceNote';
import { styles } from '../sheet/styles';

/** Adds, at the foot of a sheet, where its figures come from and the rating key in force. */
export function addSources(grid: SheetGrid, { report, plan }: Pick<PackInput, 'report' | 'plan'>): void {
  grid.addRow(6);
  const key = ratings.map((rating) => `${ratingNames[rating]}: ${report.key[rating]}`).join('; ');
  const source = report.key.source === 'workbook' ? 'the key in this workbook' : 'the usual key';
  const warning = plan.keyWarning === '' ? '' : ` ${plan.keyWarning}`;
  grid.addParagraph(`Rating key (${source}). ${key}.${warning}`, styles.caption);
  grid.addParagraph(sourceNote(plan), {
    ...styles.quiet,
    wrap: true,
    align: 'Left',
    vertical: 'Top',
  });
}
