import { UnusableWorkbook } from '../errors';

/** What was read; undefined where the part is damaged. */
export function harmless<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnusableWorkbook) return undefined;
    throw error;
  }
}
