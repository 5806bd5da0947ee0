import type { CellStyle } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import type { HistoryField } from '../../history/historyColumns';

const { text } = styles;
const day: CellStyle = { ...text, numberFormat: 'd mmm yyyy' };
const moment: CellStyle = { ...text, numberFormat: 'd mmm yyyy hh:mm' };
const pounds: CellStyle = { ...text, align: 'Right', numberFormat: '#,##0.00_)' };

/** How the cells of a field look on the history sheet. Ratings are plain words: rows are to be sorted. */
export function historyStyle(field: HistoryField): CellStyle {
  if (field === 'cycleDate' || field === 'due' || field === 'completed') return day;
  if (field === 'keptAt') return moment;
  return field === 'spend' ? pounds : text;
}

/** How the heading of a field looks there. */
export const headingStyle = (field: HistoryField): CellStyle =>
  field === 'spend' ? { ...styles.headLeft, align: 'Right' } : styles.headLeft;
