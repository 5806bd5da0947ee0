import { useRef } from 'react';

/** Narrowest and widest pane, in pixels; Excel's own is 320 at the narrowest. */
export const NARROWEST = 320;
const WIDEST = 900;
const STEP = 16;

export interface SplitterProps {
  width: number;
  onWidth: (width: number) => void;
}

const within = (width: number) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

/** The bar between workbook and pane: drag it, or move it with the arrow keys. */
export function Splitter({ width, onWidth }: SplitterProps) {
  const start = useRef<{ x: number; width: number }>(undefined);
  return (
    <div
      role="separator"
      aria-label="Width of the task pane"
      aria-orientation="vertical"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      className="splitter"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        const from = start.current;
        if (from) onWidth(within(from.width + from.x - event.clientX));
      }}
      onPointerUp={() => {
        start.current = undefined;
      }}
      onKeyDown={(event) => {
        const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
        if (step !== undefined) onWidth(within(width + step));
        if (event.key === 'Home') onWidth(NARROWEST);
        if (event.key === 'End') onWidth(WIDEST);
      }}
    />
  );
}
