import { useEffect, useRef, type RefObject } from 'react';
import type { Axis } from './axis';

/** One direction of the grid: its sizes, how many are frozen, and the thickness of the headings. */
interface Direction {
  axis: Axis;
  frozen: number;
  heading: number;
}

/** How far to scroll so that one row or column is in sight; where it is already, or frozen, as far as now. */
function scrolledTo(
  index: number,
  now: number,
  length: number,
  { axis, frozen, heading }: Direction,
): number {
  if (index < frozen) return now;
  const held = axis.start(frozen);
  const room = length - heading - held;
  const place = axis.start(index) - held;
  if (place < now) return place;
  const end = place + Math.min(room, axis.size(index));
  return end > now + room ? end - room : now;
}

/** Scrolls the grid when another cell becomes the active one, as far as it takes to see it. */
export function useCellInSight(
  scroller: RefObject<HTMLElement | null>,
  { row, column }: { row: number; column: number },
  down: Direction,
  across: Direction,
): void {
  // Another size of a row is no reason to scroll, so the newest sizes are only looked at.
  const latest = useRef({ down, across });
  useEffect(() => {
    latest.current = { down, across };
  });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const now = latest.current;
    element.scrollTo(
      scrolledTo(column, element.scrollLeft, element.clientWidth, now.across),
      scrolledTo(row, element.scrollTop, element.clientHeight, now.down),
    );
  }, [scroller, row, column]);
}
