import { joined } from '../../cells/joined';
import type { Plan } from '../../plan/plan';
import { ownSheetReason } from '../../plan/outlinePlan';
import type { BoardFigures } from './boardFigures';
import { planActionsInWords, plural, quoted } from '../words/words';

/** Which sheets the figures were read from, with rows. */
export function sourceNote(plan: Plan): string {
  const read = plan.tables.map(
    ({ sheet, rowsRead, setAside }) =>
      `${quoted(sheet)} (${plural(rowsRead, 'action')}${setAside.length === 0 ? '' : `; ${plural(setAside.length, 'row')} set aside`})`,
  );
  return `Read from ${joined(read)}.`;
}

/** The same in a line that stands further up: where a paper says `Read from` it ends. */
export const sourceInShort = ({ tables }: Plan, report: BoardFigures): string =>
  `Source: ${joined(tables.map(({ sheet }) => quoted(sheet)))}, ${planActionsInWords(report)}.`;

/** Why the other sheets were left alone; '' where there are none. */
export function leftAloneNote(report: BoardFigures): string {
  const others = report.sheets.filter((sheet) => !sheet.read && sheet.why !== ownSheetReason);
  const left = others.map(({ name, why }) => `${quoted(name)}, ${why}`);
  return left.length === 0 ? '' : `Left alone: ${left.join('; ')}.`;
}
