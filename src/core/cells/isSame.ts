/**
 * Whether two values of plain data are the same: records in whatever order their keys are, where a key that is undefined
 * is one that is absent. What is no plain data, such as a map, is the same only as itself.
 * @param known what was found to be the same before: one of each pair by the other
 */
export function isSame(one: unknown, other: unknown, known?: ReadonlyMap<unknown, unknown>): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index], known));
  }
  if (!isPlain(one) || !isPlain(other)) return false;
  if (known?.get(one) === other) return true;
  let defined = 0;
  for (const key of Object.keys(one)) {
    const value = one[key];
    const its = other[key];
    if (value !== its && !isSame(value, its, known)) return false;
    if (value !== undefined) defined++;
  }
  for (const key of Object.keys(other)) if (other[key] !== undefined) defined--;
  return defined === 0;
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
