import { useEffect, useState } from 'react';
import type { Edit } from '../../edits/edit';
import type { CellDetails, SheetShape } from '../../view/shapes';
import { formatAddress, parseAddress } from '../../../workbook-file/model/address';
import { splitReference } from '../../../workbook-file/model/sheetReference';
import { ChartList } from '../charts/ChartList';
import type { Doing } from '../grid/ActiveCell';
import { Grid } from '../grid/Grid';
import { activeAddress, selectedAddress, type Selection } from '../grid/selection';
import type { WorkerHost } from '../../browser/workerHost';
import type { CellEditing } from './cellEditing';
import { FormulaBar } from './FormulaBar';
import type { RibbonCommand } from './readCommands';
import type { OpenWorkbook } from './useWorkbook';

export interface SheetViewProps {
  host: WorkerHost;
  workbook: OpenWorkbook;
  shape: SheetShape;
  editing: CellEditing;
  selection: Selection;
  onSelection: (selection: Selection) => void;
  /** Goes to another sheet's cell, by the sheet's name. */
  onGo: (sheet: string, at: string) => void;
  /** Whether the grid had the focus when the last one was taken away; the next one takes it up. */
  heldFocus: React.RefObject<boolean>;
  /** What the add-in puts into the menu of a cell. */
  commands: readonly RibbonCommand[];
  onCommand: (command: RibbonCommand) => void;
}

/** One sheet with its formula bar: selecting, editing and following links. */
export function SheetView({
  host,
  workbook,
  shape,
  editing,
  selection,
  onSelection,
  onGo,
  heldFocus,
  commands,
  onCommand,
}: SheetViewProps) {
  const [known, setKnown] = useState<{ at: string; details: CellDetails }>();
  const [doing, setDoing] = useState<Doing>();
  const address = activeAddress(selection);
  // What is known of another cell is nothing that is known of this one.
  const details = known?.at === address ? known.details : undefined;
  const { version, attempt, say } = workbook;

  useEffect(() => {
    let late = false;
    void host.ask('details', { sheet: shape.id, at: address }).then(
      (answer) => {
        if (!late) setKnown({ at: address, details: answer });
      },
      // The sheet was deleted meanwhile; the page shows another one next.
      () => undefined,
    );
    return () => {
      late = true;
    };
  }, [host, shape.id, address, version]);

  const begin = (next: Doing) => {
    if (next && next.kind !== 'menu' && details?.locked) {
      say('The cell is on a protected sheet, and locked. Nothing was changed.');
      return;
    }
    editing.set(next?.kind === 'edit');
    setDoing(next);
  };
  const edit = (what: Edit) => {
    say(undefined);
    return attempt(host.ask('edit', { edit: what }));
  };
  const type = (at: Selection, value: string | string[][]) => {
    const { choices } = details ?? {};
    if (typeof value === 'string' && choices && value !== '' && !choices.includes(value)) {
      say(`“${value}” is not one of the choices for this cell: ${choices.join(', ')}.`);
      return;
    }
    const area =
      typeof value === 'string'
        ? { row: at.row, column: at.column, rows: 1, columns: 1 }
        : { row: at.row, column: at.column, rows: value.length, columns: value[0]?.length ?? 1 };
    void edit({ do: 'type', sheet: shape.name, at: formatAddress(area), value });
  };
  const follow = () => {
    const { location, address: web } = details?.link ?? {};
    if (location !== undefined) {
      const { sheet, rest } = splitReference(location.replace(/^#/, ''));
      if (parseAddress(rest)) onGo(sheet ?? shape.name, rest);
    } else if (web !== undefined)
      say(`This link leads to ${web}. The preview does not follow links to other places.`);
  };
  return (
    <>
      <FormulaBar
        address={selectedAddress(selection, shape.merges)}
        input={details?.input}
        isLocked={details?.locked ?? false}
        onType={(text) => type(selection, text)}
        onEditing={(isEditing) => editing.set(isEditing)}
        onGo={(text) => {
          const { sheet, rest } = splitReference(text);
          if (parseAddress(rest)) onGo(sheet ?? shape.name, rest);
          else say(`“${text}” is not the address of a cell.`);
        }}
      />
      <Grid
        host={host}
        shape={shape}
        version={version}
        selection={selection}
        details={details}
        doing={doing}
        onDoing={begin}
        onSelect={(next) => {
          const isSame = JSON.stringify(next) === JSON.stringify(selection);
          if (!isSame) onSelection(next);
        }}
        onType={type}
        onClear={() => void edit({ do: 'clear', sheet: shape.name, at: formatAddress(selection.area) })}
        onFollow={follow}
        onMissing={say}
        heldFocus={heldFocus}
        commands={commands}
        onCommand={onCommand}
      />
      <ChartList charts={shape.charts} />
    </>
  );
}
