import type { Mapping } from './mapping';

/**
 * A mapping by which only the lines of some financial years of a ledger count.
 * @param years as `2025/26`; null for all, also those that are still to come
 */
export function withYears(mapping: Mapping, years: readonly string[] | null): Mapping {
  const { counts, codes } = mapping.ledger ?? {};
  return {
    ...mapping,
    ledger: {
      ...(counts === undefined ? {} : { counts }),
      ...(codes === undefined ? {} : { codes }),
      ...(years === null ? {} : { years }),
    },
  };
}
