import type { Args } from './hostObject';

/** Something that Excel demands before a member does what it is asked to. */
export interface Precondition {
  /** Wire names, as in `Worksheet.Activate`. */
  readonly members: readonly string[];
  /** In words, close to the source's. */
  readonly demands: string;
  /** An address, or `declarations of 1.1.110`. */
  readonly source: string;
  /**
   * @param args of the call; for a property that is set, its new value
   * @throws HostError where it is not met
   */
  readonly check: (target: unknown, args: Args) => void;
}

/** Preconditions by the member that they are for. */
export type Preconditions = ReadonlyMap<string, readonly Precondition[]>;

/** Orders preconditions by member. */
export function byMember(all: readonly Precondition[]): Preconditions {
  const found = new Map<string, Precondition[]>();
  for (const one of all) {
    for (const member of one.members) {
      const known = found.get(member);
      if (known) known.push(one);
      else found.set(member, [one]);
    }
  }
  return found;
}
