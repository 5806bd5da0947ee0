import { columnName } from '../../../workbook-file/model/address';
import type { Axis } from './axis';
import type { Extent } from './Quarter';

export interface HeadingsProps {
  axis: Axis;
  /** First one selected, and how many. */
  selected: readonly [first: number, count: number];
  /** Thickness of the strip, and of the other one. */
  size: number;
  corner: number;
  scrolled: Extent;
  /** How many are frozen. */
  held: number;
  /** Letters above the columns, else numbers beside the rows. */
  isAcross: boolean;
}

/** The letters above the columns, or the numbers beside the rows. Screen readers get both from the cells. */
export function Headings({ axis, selected, size, corner, scrolled, held, isAcross }: HeadingsProps) {
  const one = (index: number) => {
    const length = axis.size(index);
    const isSelected = index >= selected[0] && index < selected[0] + selected[1];
    const start = axis.start(index);
    return length === 0 ? null : (
      <div
        key={index}
        className={isSelected ? 'heading selected' : 'heading'}
        style={
          isAcross
            ? { left: start, width: length, height: size }
            : { top: start, height: length, width: size }
        }
      >
        {isAcross ? columnName(index) : index + 1}
      </div>
    );
  };
  const list = (first: number, last: number) => {
    const result = [];
    for (let index = first; index <= last; index++) result.push(one(index));
    return result;
  };
  const frozen = axis.start(held);
  const shift = -scrolled.shift - scrolled.clip;
  return (
    <div
      aria-hidden="true"
      className={isAcross ? 'headings across' : 'headings'}
      style={
        isAcross
          ? { left: corner, top: 0, right: 0, height: size }
          : { top: corner, left: 0, bottom: 0, width: size }
      }
    >
      <div
        className="strip"
        style={
          isAcross
            ? { left: frozen, right: 0, top: 0, bottom: 0 }
            : { top: frozen, bottom: 0, left: 0, right: 0 }
        }
      >
        <div
          className="layer"
          style={{ transform: isAcross ? `translateX(${shift}px)` : `translateY(${shift}px)` }}
        >
          {list(scrolled.first, scrolled.last)}
        </div>
      </div>
      {held > 0 && list(0, held - 1)}
    </div>
  );
}
