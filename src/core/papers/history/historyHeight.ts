import { heightOf } from '../movement/movementHeight';
import { historyColumns, type HistoryField } from '../../history/historyColumns';

const widths = historyColumns.map(([, , width]) => width);

/** The height that a row of the history sheet needs for its texts, in points. A number takes one line. */
export const historyHeight = (row: Readonly<Record<HistoryField, string | number>>): number =>
  heightOf(
    historyColumns.map(([field]) => (typeof row[field] === 'string' ? row[field] : '')),
    widths,
  );
