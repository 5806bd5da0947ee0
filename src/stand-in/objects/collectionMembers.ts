import { method, property, type Member } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { HostObject } from '../protocol/hostObject';

/** The members that all collections with keys have: how many, and one by its key. */
export function collectionMembers<T>(
  items: (self: T) => HostObject[],
  find: (self: T, key: string) => HostObject | undefined,
  since: { count?: string; orNull?: string } = {},
): Record<string, Member<T>> {
  return {
    GetCount: method((self) => items(self).length, since.count ?? '1.4'),
    GetItem: method((self, args) => {
      const item = find(self, args.text(0));
      if (!item) throw new HostError('ItemNotFound');
      return item;
    }),
    GetItemOrNullObject: method((self, args) => find(self, args.text(0)) ?? null, since.orNull ?? '1.4'),
  };
}

/** The member of collections whose items can be had by their place, too. */
export function placeMember<T>(items: (self: T) => HostObject[]): Record<string, Member<T>> {
  return {
    GetItemAt: method((self, args) => {
      const item = items(self)[args.integer(0)];
      if (!item) throw new HostError('InvalidArgument');
      return item;
    }),
  };
}

/** The property of collections that can be asked for their count by loading it. */
export function countMember<T>(items: (self: T) => HostObject[]): Record<string, Member<T>> {
  return { Count: property((self) => items(self).length) };
}
