import { grouped } from '../../core/cells/grouped';

/** A number with its noun: `1 action`, `0 issues`, `1,204 actions`. */
export function countOf(count: number, noun: string, many = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : many}`;
}
