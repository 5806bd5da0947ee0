import { isDeepStrictEqual } from 'node:util';

/**
 * Expects as `toEqual` does. A report names each of its actions many times, and `toEqual` looks at each of them every
 * time: two that are the same are told from each other at once.
 */
export function expectSame(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}
