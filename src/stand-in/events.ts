import { wireValue, type CellValue } from '../workbook-file/model/cell';
import { formatAddress } from '../workbook-file/model/address';
import type { Book } from '../workbook-file/model/book';
import type { Change } from '../workbook-file/model/change';
import { valueType } from './behaviour/valueType';

/** An event as Office.js takes it. */
export interface HostEvent {
  /** Number of the event in Office.js. */
  type: number;
  /** A sheet's id, or `Workbook`. */
  target: string;
  /** Arguments, with the names of the wire. */
  args: Record<string, unknown>;
}

/** Who an event is for. */
interface Listener {
  listens: (type: number, target: string) => boolean;
  /** The change was made by the same person, in this pane or by hand. */
  isOwnPerson: boolean;
  /** The change was made by this very add-in. */
  isActor: boolean;
}

const numbers = {
  cells: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  sorted: 19,
} as const;

/** A name for a range of an event, by which the client asks for it later (`event.getRange`). */
const eventReference = (sheetId: string, address: string): string => `event ${sheetId} ${address}`;

function details(before: CellValue, after: CellValue) {
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function argumentsOf(
  book: Book,
  change: Change,
  { isOwnPerson, isActor }: Listener,
): Record<string, unknown> {
  const { sheet } = change;
  const worksheetId = sheet.id;
  const source = isOwnPerson ? 'Local' : 'Remote';
  switch (change.kind) {
    case 'cells': {
      const { area, type, before } = change;
      const address = formatAddress(area);
      // A formula's value is worked out only if somebody wants to know.
      if (before !== undefined) book.calculate();
      return {
        changeType: type,
        source,
        worksheetId,
        address,
        referenceId: eventReference(worksheetId, address),
        triggerSource: isActor ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection:
          type === 'RowInserted' ? 'ShiftCellDown' : type === 'RowDeleted' ? 'ShiftCellUp' : 'None',
        ...(before !== undefined && details(before, sheet.cell(area.row, area.column)?.value ?? null)),
      };
    }
    case 'sorted':
      return { address: formatAddress(change.area), source, worksheetId };
    case 'selected':
      return { address: formatAddress(change.area), worksheetId };
    case 'added':
    case 'deleted':
      return { source, worksheetId };
    default:
      return { worksheetId };
  }
}

/** Whether a change is a person's own business: which sheet is in front, and what is selected. */
const isPrivate = ({ kind }: Change) => kind === 'activated' || kind === 'deactivated' || kind === 'selected';

/**
 * The events that changes lead to for one client: only those that it has handlers for, each for the sheet and for
 * the workbook. Rows that are sorted are told as that, and not as changed cells, since no more is documented.
 */
export function eventsOf(book: Book, changes: readonly Change[], listener: Listener): HostEvent[] {
  return changes.flatMap((change) => {
    if (isPrivate(change) && !listener.isOwnPerson) return [];
    const type = numbers[change.kind];
    const targets = [change.sheet.id, 'Workbook'].filter((target) => listener.listens(type, target));
    if (targets.length === 0) return [];
    const args = argumentsOf(book, change, listener);
    return targets.map((target) => ({ type, target, args }));
  });
}
