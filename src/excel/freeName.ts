import { longestTabName } from '../core/papers/sheet/tabName';
import type { SheetModel } from '../core/papers/sheet/sheetModel';

/** The name under which a sheet can be added: its own or, where somebody has a sheet of that name, the next free one, which is then taken. */
export function freeName(model: SheetModel, taken: Set<string>): string {
  let name = model.name;
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    const ending = ` ${n}`;
    name = model.name.slice(0, longestTabName - ending.length) + ending;
  }
  taken.add(name.toLowerCase());
  return name;
}
