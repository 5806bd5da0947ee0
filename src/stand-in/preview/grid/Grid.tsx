import { useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { WorkerHost } from '../../browser/workerHost';
import type { CellDetails, SheetShape } from '../../view/shapes';
import { contains, type Area } from '../../../workbook-file/model/area';
import type { RibbonCommand } from '../page/readCommands';
import { ActiveCell, type Doing } from './ActiveCell';
import { createAxis, indexAt } from './axis';
import { copySelection, pastedValues } from './clipboard';
import { cellId } from './GridRow';
import { gridKeys } from './gridKeys';
import { Headings } from './Headings';
import { Quarter } from './Quarter';
import { selectCell, stretch, type Selection } from './selection';
import { useCellInSight } from './useCellInSight';
import { useCells } from './useCells';

/** Sizes of the headings, in pixels. */
const HEAD_HEIGHT = 22;
const HEAD_WIDTH = 46;
/** Empty rows and columns that are shown after the last one that holds anything. */
const MORE_ROWS = 40;
const MORE_COLUMNS = 8;
const OVERSCAN = 6;

const areaOf = ([row, column]: [number, number]): Area => ({ row, column, rows: 1, columns: 1 });

export interface GridProps {
  host: WorkerHost;
  shape: SheetShape;
  version: number;
  selection: Selection;
  details: CellDetails | undefined;
  doing: Doing;
  onDoing: (doing: Doing) => void;
  onSelect: (selection: Selection) => void;
  /** Types into the selected cells. */
  onType: (at: Selection, value: string | string[][]) => void;
  onClear: () => void;
  onFollow: () => void;
  onMissing: (words: string) => void;
  /** What the add-in puts into the menu of a cell. */
  commands: readonly RibbonCommand[];
  onCommand: (command: RibbonCommand) => void;
  /** See SheetView. */
  heldFocus: React.RefObject<boolean>;
}

/** A sheet: its cells, of which only those in sight are drawn, with frozen panes, charts, selection and editing. */
export function Grid(props: GridProps) {
  const { host, shape, version, selection, details, doing, onDoing, onSelect, heldFocus } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // Another sheet is another grid: a person at the keyboard goes on where they were.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (heldFocus.current) element?.focus({ preventScroll: true });
    return () => {
      heldFocus.current = document.activeElement === element;
    };
  }, [heldFocus]);
  const rows = useMemo(
    () => createAxis(Math.max(60, shape.rows + MORE_ROWS), shape.defaultHeight, shape.heights),
    [shape],
  );
  const columns = useMemo(
    () => createAxis(Math.max(20, shape.columns + MORE_COLUMNS), shape.defaultWidth, shape.widths),
    [shape],
  );
  const frozen = {
    rows: Math.min(shape.frozen.rows, rows.count),
    columns: Math.min(shape.frozen.columns, columns.count),
  };
  const ends = useCallback(({ startIndex, endIndex }: Range) => {
    // Only the first and the last are needed: rows between them are told by their numbers.
    return [startIndex, endIndex];
  }, []);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualiser is not handed to memoised components
  const down = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: rows.size,
    rangeExtractor: ends,
  });
  const right = useVirtualizer({
    horizontal: true,
    count: columns.count,
    getScrollElement: () => scroller.current,
    estimateSize: columns.size,
    rangeExtractor: ends,
  });
  useEffect(() => {
    down.measure();
    right.measure();
  }, [rows, columns, down, right]);

  const [frozenHeight, frozenWidth] = [rows.start(frozen.rows), columns.start(frozen.columns)];
  const [top, left] = [down.scrollOffset ?? 0, right.scrollOffset ?? 0];
  const size = { width: right.scrollRect?.width ?? 0, height: down.scrollRect?.height ?? 0 };
  const seen = (items: readonly { index: number }[], least: number, count: number) => ({
    first: Math.max(least, (items[0]?.index ?? 0) - OVERSCAN),
    last: Math.min(count - 1, (items.at(-1)?.index ?? 0) + OVERSCAN),
  });
  // The sheet is scrolled by what lies under the frozen part, so that much more is in sight.
  const inRows = seen(down.getVirtualItems(), frozen.rows, rows.count);
  const inColumns = seen(right.getVirtualItems(), frozen.columns, columns.count);
  const cells = useCells(host, shape.id, version, inRows.first, inRows.last);
  const frozenCells = useCells(host, shape.id, version, 0, Math.max(0, frozen.rows - 1));

  const { row, column } = selection;
  useCellInSight(
    scroller,
    selection,
    { axis: rows, frozen: frozen.rows, heading: HEAD_HEIGHT },
    { axis: columns, frozen: frozen.columns, heading: HEAD_WIDTH },
  );

  /** The cell under the pointer. */
  const cellAt = (event: React.PointerEvent | React.MouseEvent): [number, number] | undefined => {
    const element = scroller.current;
    if (!element) return undefined;
    const bounds = element.getBoundingClientRect();
    const x = event.clientX - bounds.left - HEAD_WIDTH;
    const y = event.clientY - bounds.top - HEAD_HEIGHT;
    if (x < 0 || y < 0 || event.clientX > bounds.left + element.clientWidth) return undefined;
    if (event.clientY > bounds.top + element.clientHeight) return undefined;
    return [indexAt(rows, y < frozenHeight ? y : y + top), indexAt(columns, x < frozenWidth ? x : x + left)];
  };

  const place = {
    left: HEAD_WIDTH + columns.start(column) - (column < frozen.columns ? 0 : left),
    top: HEAD_HEIGHT + rows.start(row) - (row < frozen.rows ? 0 : top),
    width: columns.start(selection.area.column + selection.area.columns) - columns.start(column),
    height: rows.size(row),
  };
  const focus = () => scroller.current?.focus({ preventScroll: true });
  const beginEdit = (initial: string | undefined) => {
    if (initial !== undefined) onDoing({ kind: 'edit', initial });
  };
  const stop = () => {
    onDoing(undefined);
    focus();
  };
  const shared = { shape, rows, columns, selection };
  const scrolledRows = { ...inRows, shift: top, clip: frozenHeight, extent: size.height - HEAD_HEIGHT };
  const scrolledColumns = { ...inColumns, shift: left, clip: frozenWidth, extent: size.width - HEAD_WIDTH };
  const heldRows = { first: 0, last: frozen.rows - 1, shift: 0, clip: 0, extent: frozenHeight };
  const heldColumns = { first: 0, last: frozen.columns - 1, shift: 0, clip: 0, extent: frozenWidth };
  return (
    <div className="grid-area">
      <div
        ref={scroller}
        id="sheet"
        role="grid"
        aria-label={`Sheet ${shape.name}`}
        aria-rowcount={rows.count}
        aria-colcount={columns.count}
        aria-multiselectable="true"
        aria-activedescendant={cellId(row, column)}
        tabIndex={0}
        className={shape.gridlines ? 'grid' : 'grid plain'}
        onKeyDown={(event) => {
          if (doing) return;
          gridKeys(event, {
            rows,
            columns,
            used: shape,
            merges: shape.merges,
            page: Math.max(1, inRows.last - inRows.first - 2 * OVERSCAN - 1),
            selection,
            onSelect,
            // Never with a blank field for a cell that is not known yet.
            onEdit: (typed) => beginEdit(typed ?? details?.input),
            onClear: props.onClear,
            onChoices: () => onDoing(details?.choices ? { kind: 'choose' } : undefined),
            onFollow: props.onFollow,
            onMissing: props.onMissing,
          });
        }}
        onPointerDown={(event) => {
          const at = event.button === 0 ? cellAt(event) : undefined;
          if (!at) return;
          onSelect(
            event.shiftKey ? stretch(selection, ...at, shape.merges) : selectCell(...at, shape.merges),
          );
          if (!event.shiftKey) event.currentTarget.dataset['drag'] = 'true';
        }}
        onPointerMove={(event) => {
          const at = event.currentTarget.dataset['drag'] && event.buttons === 1 ? cellAt(event) : undefined;
          if (at) onSelect(stretch(selection, ...at, shape.merges));
        }}
        onPointerUp={(event) => {
          delete event.currentTarget.dataset['drag'];
        }}
        onClick={(event) => {
          if ((event.target as Element).classList.contains('link')) props.onFollow();
        }}
        onContextMenu={(event) => {
          if (props.commands.length === 0 || doing) return;
          event.preventDefault();
          // By the keyboard it opens under the cell that is selected.
          const pointed = event.button === 2 ? cellAt(event) : undefined;
          if (pointed && !contains(selection.area, areaOf(pointed)))
            onSelect(selectCell(...pointed, shape.merges));
          const bounds = event.currentTarget.getBoundingClientRect();
          onDoing({
            kind: 'menu',
            left: pointed ? event.clientX - bounds.left : place.left,
            top: pointed ? event.clientY - bounds.top : place.top + place.height,
          });
        }}
        onDoubleClick={() => beginEdit(details?.input)}
        onCopy={(event) => {
          event.clipboardData.setData('text/plain', copySelection(selection, [cells, frozenCells]));
          event.preventDefault();
        }}
        onPaste={(event) => {
          const values = pastedValues(event.clipboardData.getData('text/plain'));
          if (values.length > 0) props.onType(selection, values);
          event.preventDefault();
        }}
      >
        <div
          className="sizer"
          style={{
            width: HEAD_WIDTH + columns.start(columns.count),
            height: HEAD_HEIGHT + rows.start(rows.count),
          }}
        >
          <div className="window" style={size}>
            <div role="rowgroup" className="cells" style={{ left: HEAD_WIDTH, top: HEAD_HEIGHT }}>
              <Quarter {...shared} cells={cells} down={scrolledRows} across={scrolledColumns} charts />
              <Quarter
                {...shared}
                cells={cells}
                down={scrolledRows}
                across={heldColumns}
                runsOn={left === 0}
              />
              <Quarter {...shared} cells={frozenCells} down={heldRows} across={scrolledColumns} />
              <Quarter
                {...shared}
                cells={frozenCells}
                down={heldRows}
                across={heldColumns}
                runsOn={left === 0}
              />
            </div>
            <Headings
              axis={columns}
              selected={[selection.area.column, selection.area.columns]}
              size={HEAD_HEIGHT}
              corner={HEAD_WIDTH}
              scrolled={scrolledColumns}
              held={frozen.columns}
              isAcross
            />
            <Headings
              axis={rows}
              selected={[selection.area.row, selection.area.rows]}
              size={HEAD_WIDTH}
              corner={HEAD_HEIGHT}
              scrolled={scrolledRows}
              held={frozen.rows}
              isAcross={false}
            />
            <div className="corner" style={{ width: HEAD_WIDTH, height: HEAD_HEIGHT }} />
            {frozen.rows > 0 && (
              <div
                className="freeze"
                style={{ left: 0, right: 0, top: HEAD_HEIGHT + frozenHeight, height: 1 }}
              />
            )}
            {frozen.columns > 0 && (
              <div
                className="freeze"
                style={{ top: 0, bottom: 0, left: HEAD_WIDTH + frozenWidth, width: 1 }}
              />
            )}
          </div>
        </div>
      </div>
      <ActiveCell
        {...{ selection, details, doing, onDoing, onSelect, place, rows, columns }}
        merges={shape.merges}
        commands={props.commands}
        onCommand={props.onCommand}
        onType={props.onType}
        onStop={stop}
      />
    </div>
  );
}
