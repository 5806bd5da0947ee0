import { memo } from 'react';
import type { CellView } from '../../view/shapes';
import type { Axis } from './axis';
import { cellLook } from './cellLook';
import { fitsIn, textWidth } from './fitsIn';
import type { Cells } from './useCells';

export interface GridRowProps {
  row: number;
  top: number;
  height: number;
  /** First and last column that is drawn. */
  first: number;
  last: number;
  columns: Axis;
  views: readonly CellView[];
  style: Cells['style'];
  /** Columns of this row that a merged area covers; they are drawn elsewhere. */
  covered: ReadonlySet<number> | undefined;
  /** Column of the active cell, or -1. */
  active: number;
}

/** Identity of a cell's element, by which the grid names the active one. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** Columns that a text runs over at most. */
const FARTHEST = 30;

/** How far a text runs over empty cells to its right, in pixels. */
function room(props: GridRowProps, column: number, byColumn: ReadonlyMap<number, CellView>): number {
  let end = column + 1;
  while (end <= column + FARTHEST && !byColumn.get(end)?.text && !props.covered?.has(end)) end++;
  return props.columns.start(end) - props.columns.start(column);
}

/** How far to its right no cell has a fill of its own, in pixels: as far the gridlines stop under a text that runs over. */
function bare(props: GridRowProps, column: number, byColumn: ReadonlyMap<number, CellView>): number {
  const isFilled = (at: number): boolean => {
    const view = byColumn.get(at);
    return view !== undefined && (props.style(view.style)?.fill ?? null) !== null;
  };
  let end = column;
  while (end <= column + FARTHEST && !isFilled(end)) end++;
  return props.columns.start(end) - props.columns.start(column);
}

/** One row of cells. It is drawn again only when something of it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, top, height, first, last, columns, views, style, covered, active } = props;
  const byColumn = new Map(views.map((view) => [view.column, view]));
  const cells = [];
  for (let column = first; column <= last; column++) {
    const width = columns.size(column);
    if (width === 0 || covered?.has(column)) continue;
    const view = byColumn.get(column);
    const place = { left: columns.start(column), top, width, height };
    cells.push(
      view ? (
        <Cell
          key={column}
          view={view}
          style={style}
          place={place}
          id={cellId(row, column)}
          column={column}
          isActive={column === active}
          room={room(props, column, byColumn)}
          bare={bare(props, column, byColumn)}
        />
      ) : (
        <div
          key={column}
          role="gridcell"
          id={cellId(row, column)}
          aria-colindex={column + 1}
          aria-selected={column === active}
          className="cell"
          style={place}
        />
      ),
    );
  }
  // A row that merged cells cover whole has none of its own.
  if (cells.length === 0) return null;
  return (
    <div role="row" aria-rowindex={row + 1} className="row">
      {cells}
    </div>
  );
});

interface CellProps {
  view: CellView;
  style: Cells['style'];
  place: { left: number; top: number; width: number; height: number };
  id: string;
  column: number;
  isActive: boolean;
  /** Pixels that its text may take. */
  room: number;
  /** Pixels, from its left, over which no cell has a fill. */
  bare?: number;
  /** Rows and columns that a merged cell spans. */
  span?: { rows: number; columns: number };
}

/** One cell with something in it. */
export function Cell({
  view,
  style,
  place,
  id,
  column,
  isActive,
  room: available,
  bare: bareTo = 0,
  span,
}: CellProps) {
  const known = style(view.style);
  if (!known) return null;
  const look = cellLook(known, view.kind, view.over);
  const runsOver = look.runsOver && available > place.width && view.text !== '';
  const isTooLong = view.kind === 'number' && !fitsIn(view.text, place.width, look.box);
  const textStyle = runsOver ? { ...look.text, width: available - 6, flex: 'none' } : look.text;
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={column + 1}
      aria-selected={isActive}
      {...(span && { 'aria-rowspan': span.rows, 'aria-colspan': span.columns })}
      className={runsOver ? 'cell filled runs-over' : 'cell filled'}
      style={{ ...look.box, ...place }}
      title={view.comment}
    >
      {view.comment !== undefined && <span className="comment-mark" />}
      {runsOver && bareTo > place.width && (
        <span
          className="cover"
          style={{ width: Math.min(available, bareTo, textWidth(view.text, look.box) + 6) - 1 }}
        />
      )}
      {view.text !== '' && (
        <span className={view.link ? 'text link' : 'text'} style={textStyle}>
          {isTooLong ? '#'.repeat(Math.max(1, Math.floor(place.width / 9))) : view.text}
        </span>
      )}
    </div>
  );
}
