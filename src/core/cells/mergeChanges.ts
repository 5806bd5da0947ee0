import { isRecord } from './isRecord';
import { isSame } from './isSame';

/** What became of two people's changes of one thing. */
interface Merged {
  readonly value: unknown;
  /** Where both had changed the same, as `names.finance`: what the first wrote is there no longer. */
  readonly conflicts: readonly string[];
}

/**
 * Brings together what two people made of the same JSON: each key as whoever changed it left it, and a list of texts
 * with what either put in and without what either took out. Where both changed the same, mine counts.
 * @param base what I began with
 * @param theirs what it is by now
 */
export function mergeChanges(base: unknown, mine: unknown, theirs: unknown, path = ''): Merged {
  if (isSame(mine, base) || isSame(mine, theirs)) return { value: theirs, conflicts: [] };
  if (isSame(theirs, base)) return { value: mine, conflicts: [] };
  if (isRecord(mine) && isRecord(theirs)) return mergeRecords(recordOf(base), mine, theirs, path);
  if (isSet(base) && isSet(mine) && isSet(theirs))
    return { value: mergeSets(base, mine, theirs), conflicts: [] };
  return { value: mine, conflicts: [path] };
}

type JsonRecord = Readonly<Record<string, unknown>>;

function mergeRecords(base: JsonRecord, mine: JsonRecord, theirs: JsonRecord, path: string): Merged {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const merged = keys.map((key) => {
    const at = (record: JsonRecord): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);
    const own = mergeChanges(at(base), at(mine), at(theirs), path === '' ? key : `${path}.${key}`);
    return { key, ...own };
  });
  return {
    value: Object.fromEntries(
      merged.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])),
    ),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

/** Dates, in their order. */
const mergeSets = (base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] =>
  [...new Set([...theirs, ...mine])]
    .filter((item) => !base.includes(item) || (mine.includes(item) && theirs.includes(item)))
    .sort();

const isSet = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && /^\d{4}-\d\d-\d\d$/.test(item));

const recordOf = (value: unknown): JsonRecord => (isRecord(value) ? value : {});
