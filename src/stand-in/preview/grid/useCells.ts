import { useEffect, useRef, useState } from 'react';
import type { CellView } from '../../view/shapes';
import type { Style } from '../../../workbook-file/model/style';
import type { WorkerHost } from '../../browser/workerHost';

/** Rows that are asked for at once. */
const BLOCK = 64;

/** The cells that the page has, by row; rows that are still on their way are empty. */
export interface Cells {
  row: (row: number) => readonly CellView[];
  style: (number: number) => Style | undefined;
}

const none: readonly CellView[] = [];

interface Cache {
  blocks: Map<number, { version: number; rows: CellView[][] }>;
  styles: Map<number, Style>;
}

/**
 * Fetches the rows in sight from the worker, block by block. After a change the old cells stay in sight until the new
 * ones are there.
 */
export function useCells(host: WorkerHost, sheet: string, version: number, from: number, to: number): Cells {
  const cache = useRef<Cache>({ blocks: new Map(), styles: new Map() });
  const asked = useRef(new Map<number, number>());
  const [cells, setCells] = useState<Cells>({ row: () => none, style: () => undefined });
  const first = Math.floor(from / BLOCK);
  const last = Math.floor(to / BLOCK);

  useEffect(() => {
    const { blocks, styles } = cache.current;
    for (let block = first; block <= last; block++) {
      if ((asked.current.get(block) ?? -1) >= version) continue;
      asked.current.set(block, version);
      void host.ask('cells', { sheet, from: block * BLOCK, rows: BLOCK }).then(
        (answer) => {
          if ((blocks.get(block)?.version ?? -1) > version) return;
          blocks.set(block, { version, rows: answer.rows });
          for (const [number, style] of answer.styles) styles.set(number, style);
          // A new object each time, so that rows are drawn again.
          setCells({
            row: (row) => blocks.get(Math.floor(row / BLOCK))?.rows[row % BLOCK] ?? none,
            style: (number) => styles.get(number),
          });
        },
        // The sheet was deleted meanwhile: the page shows another one next.
        () => asked.current.delete(block),
      );
    }
  }, [host, sheet, version, first, last]);

  return cells;
}
