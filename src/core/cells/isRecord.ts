/** True for an object with fields by name; false for null, lists and everything else that JSON can say. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
