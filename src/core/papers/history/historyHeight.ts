import { heightOfTexts } from '../sheet/textHeight';
import { historyColumns, type HistoryField } from '../../history/historyColumns';

const widths = historyColumns.map(([, , width]) => width);

/** The height that a row of the history sheet needs for its texts, in points. A number takes one line. */
export const historyHeight = (row: Readonly<Record<HistoryField, string | number>>): number =>
  heightOfTexts(
    historyColumns.map(([field], column) => ({
      text: typeof row[field] === 'string' ? row[field] : '',
      width: widths[column] ?? 1,
    })),
  );
