import type { CellDetails } from '../../view/shapes';
import type { Area } from '../../../workbook-file/model/area';
import type { RibbonCommand } from '../page/readCommands';
import type { Axis } from './axis';
import { CellEditor } from './CellEditor';
import { CellMenu } from './CellMenu';
import { Choices } from './Choices';
import { activeAddress, selectCell, type Selection } from './selection';

/** What a person is doing to the active cell. */
export type Doing =
  | { kind: 'edit'; initial: string }
  | { kind: 'choose' }
  | { kind: 'menu'; left: number; top: number }
  | undefined;

export interface ActiveCellProps {
  selection: Selection;
  details: CellDetails | undefined;
  doing: Doing;
  onDoing: (doing: Doing) => void;
  onSelect: (selection: Selection) => void;
  /** Types into the cell. */
  onType: (at: Selection, value: string) => void;
  /** Where the cell is on the page. */
  place: { left: number; top: number; width: number; height: number };
  rows: Axis;
  columns: Axis;
  merges: readonly Area[];
  /** What the add-in puts into the menu of a cell. */
  commands: readonly RibbonCommand[];
  onCommand: (command: RibbonCommand) => void;
  /** Goes back to moving about in the grid. */
  onStop: () => void;
}

const within = (at: number, { count }: Axis) => Math.max(0, Math.min(count - 1, at));

/** What lies over the active cell: the field that is typed into, the list of its choices, and the button for that. */
export function ActiveCell(props: ActiveCellProps) {
  const { selection, details, doing, place, rows, columns, merges, onStop } = props;
  const { row, column } = selection;
  const address = activeAddress(selection);
  if (doing?.kind === 'edit') {
    return (
      <CellEditor
        key={address}
        place={place}
        label={`Cell ${address}`}
        initial={doing.initial}
        onDone={(text, down, right) => {
          onStop();
          if (text !== details?.input) props.onType(selectCell(row, column, merges), text);
          if (down !== 0 || right !== 0)
            props.onSelect(selectCell(within(row + down, rows), within(column + right, columns), merges));
        }}
        onCancel={onStop}
      />
    );
  }
  if (doing?.kind === 'menu') {
    return (
      <CellMenu
        place={doing}
        commands={props.commands}
        onChoose={(command) => {
          onStop();
          props.onCommand(command);
        }}
        onCancel={onStop}
      />
    );
  }
  const said = details?.comment;
  const words = said !== undefined && (
    <div
      role="note"
      aria-label={`Comment on ${address}`}
      className="comment-words"
      // Left of the cell where there is room: what is typed, and the list, stand to its right.
      style={{ left: place.left > 260 ? place.left - 250 : place.left + place.width + 30, top: place.top }}
    >
      {said}
    </div>
  );
  if (!details?.choices) return words || null;
  const list = doing ? (
    <Choices
      place={{ ...place, top: place.top + place.height }}
      choices={details.choices}
      chosen={details.input}
      onChoose={(choice) => {
        onStop();
        props.onType(selectCell(row, column, merges), choice);
      }}
      onCancel={onStop}
    />
  ) : (
    <button
      type="button"
      tabIndex={-1}
      aria-label={`Choices for ${address}`}
      className="choices-button"
      // Beside the cell; at the edge of the grid inside it.
      style={{
        left: `min(${place.left + place.width + 1}px, calc(100% - 38px))`,
        top: place.top + Math.max(0, place.height - 20),
      }}
      onClick={() => props.onDoing({ kind: 'choose' })}
    >
      <svg width={10} height={6} aria-hidden="true">
        <path d="M0 0h10L5 6z" />
      </svg>
    </button>
  );
  return (
    <>
      {words}
      {list}
    </>
  );
}
