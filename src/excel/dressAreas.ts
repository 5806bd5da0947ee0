import { rectAddress, type Rect } from '../core/cells/address';
import { applyFormat } from './applyStyle';
import { bytesOfCall, type RequestBudget } from './requestBudget';
import type { SharedLook } from './sharedLooks';

/**
 * Letters of one list of addresses. Excel refuses more than some 8,192, by report; how it counts is not documented, so
 * half of that: https://github.com/OfficeDev/office-js/issues/5198
 */
const longestAddresses = 4_000;

/** Queues a look for all areas that share it. */
export async function dressAreas(
  sheet: Excel.Worksheet,
  { areas, style, lines }: SharedLook,
  budget: RequestBudget,
): Promise<void> {
  const calls = Object.keys(style).length + 4 * lines.length;
  for (const addresses of addressLists(areas)) {
    await budget.take(addresses.length + calls * bytesOfCall);
    const ranges = sheet.getRanges(addresses).untrack();
    applyFormat(ranges.format, style, lines);
  }
}

/** The addresses of areas, in lists that Excel takes. */
export function addressLists(areas: readonly Rect[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = rectAddress(area);
    const last = lists[lists.length - 1];
    if (last === undefined || last.length + 1 + address.length > longestAddresses) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
