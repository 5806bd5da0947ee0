import { useMemo } from 'react';
import type { SheetShape } from '../../view/shapes';
import { intersect, type Area } from '../../../workbook-file/model/area';
import { ChartPicture } from '../charts/ChartPicture';
import type { Axis } from './axis';
import { Cell, cellId, GridRow } from './GridRow';
import type { Selection } from './selection';
import type { Cells } from './useCells';

/** One direction of a part of the sheet: what is drawn, how far it is scrolled, and where it is cut off. */
export interface Extent {
  first: number;
  last: number;
  shift: number;
  /** Where the part begins, in pixels from the first cell's corner. */
  clip: number;
  /** Where it ends. */
  extent: number;
}

export interface QuarterProps {
  shape: SheetShape;
  rows: Axis;
  columns: Axis;
  cells: Cells;
  selection: Selection;
  down: Extent;
  across: Extent;
  /** This part has the charts. */
  charts?: boolean;
  /** Text may run on into the part to the right, which is not scrolled. */
  runsOn?: boolean;
}

/** One of the four parts that frozen panes cut a sheet into; without any, one part is the whole sheet. */
export function Quarter(props: QuarterProps) {
  const { shape, rows, columns, cells, selection, down, across, charts = false, runsOn = false } = props;
  const merges = useMemo(() => {
    const seen: Area = {
      row: down.first,
      column: across.first,
      rows: down.last - down.first + 1,
      columns: across.last - across.first + 1,
    };
    return seen.rows > 0 && seen.columns > 0 ? shape.merges.filter((merge) => intersect(merge, seen)) : [];
  }, [shape.merges, down.first, down.last, across.first, across.last]);
  const covered = useMemo(() => {
    const result = new Map<number, Set<number>>();
    for (const merge of merges) {
      for (let row = merge.row; row < merge.row + merge.rows; row++) {
        const inRow = result.get(row) ?? new Set<number>();
        for (let column = merge.column; column < merge.column + merge.columns; column++) inRow.add(column);
        result.set(row, inRow);
      }
    }
    return result;
  }, [merges]);
  if (down.last < down.first || across.last < across.first) return null;

  const drawn = [];
  for (let row = down.first; row <= down.last; row++) {
    const height = rows.size(row);
    if (height === 0) continue;
    drawn.push(
      <GridRow
        key={row}
        row={row}
        top={rows.start(row)}
        height={height}
        first={across.first}
        last={across.last}
        columns={columns}
        views={cells.row(row)}
        style={cells.style}
        covered={covered.get(row)}
        active={row === selection.row ? selection.column : -1}
      />,
    );
  }
  const clip = {
    left: across.clip,
    top: down.clip,
    width: Math.max(0, across.extent - across.clip),
    height: Math.max(0, down.extent - down.clip),
  };
  const layer = {
    transform: `translate(${-across.shift - across.clip}px, ${-down.shift - down.clip}px)`,
  };
  const box = (area: Area) => ({
    left: columns.start(area.column),
    top: rows.start(area.row),
    width: columns.start(area.column + area.columns) - columns.start(area.column),
    height: rows.start(area.row + area.rows) - rows.start(area.row),
  });
  const active = merges.find((merge) => intersect(merge, { ...selection, rows: 1, columns: 1 }));
  return (
    <div role="presentation" className={runsOn ? 'quarter runs-on' : 'quarter'} style={clip}>
      <div role="presentation" className="layer" style={layer}>
        {drawn}
        {merges.map((merge) => {
          const view = cells.row(merge.row).find(({ column }) => column === merge.column);
          const place = box(merge);
          if (place.width === 0 || place.height === 0) return null;
          const id = cellId(merge.row, merge.column);
          return (
            <div key={id} role="row" aria-rowindex={merge.row + 1} className="row">
              {view ? (
                <Cell
                  view={view}
                  style={cells.style}
                  place={place}
                  id={id}
                  column={merge.column}
                  isActive={merge === active}
                  room={place.width}
                  span={merge}
                />
              ) : (
                <div
                  role="gridcell"
                  id={id}
                  aria-colindex={merge.column + 1}
                  aria-selected={merge === active}
                  className="cell"
                  style={place}
                />
              )}
            </div>
          );
        })}
        <div role="presentation" aria-hidden="true" className="selection" style={box(selection.area)} />
        {charts &&
          shape.charts.map((chart) => (
            <ChartPicture key={chart.key} chart={chart} left={chart.left} top={chart.top} />
          ))}
      </div>
    </div>
  );
}
