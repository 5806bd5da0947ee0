import { UnusableWorkbook } from '../errors';
import { cellName } from '../model/address';
import { MAX_COLUMNS } from '../model/area';
import type { Sheet } from '../model/sheet';
import { MAX_GRID } from './limits';

/** The keys of the lowest cell with content and of the one furthest to the right; undefined where there is none. */
function outermost(sheet: Sheet): [lowest: number, rightmost: number] | undefined {
  let found: [number, number] | undefined;
  for (const [key, { value, formula }] of sheet.cells) {
    if (value === null && formula === undefined) continue;
    found ??= [key, key];
    if (key > found[0]) found[0] = key;
    if (key % MAX_COLUMNS > found[1] % MAX_COLUMNS) found[1] = key;
  }
  return found;
}

const nameOf = (key: number) => cellName(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);

/**
 * Refuses a sheet whose cells lie so far apart that reading what is between them would never end, as one digit typed
 * into the last row and one into the last column do. Cells without content do not count.
 * @throws UnusableWorkbook `too-large`, with the cells that are far from the others
 */
export function requireNear(sheet: Sheet): void {
  const used = sheet.usedArea(true);
  if (!used || used.rows * used.columns <= MAX_GRID) return;
  const names = [...new Set(outermost(sheet)?.map(nameOf))].join(' and ');
  throw new UnusableWorkbook(
    'too-large',
    `The sheet “${sheet.name}” is too large to read: its cells reach as far as ${names}. Where those are strays, delete their rows and columns in Excel, save the workbook and try again.`,
  );
}
