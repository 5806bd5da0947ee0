import { method, property, type Member } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { HostObject } from '../protocol/hostObject';

/** The members that most collections have: count, and items by key or place. */
export function collectionMembers<T>(
  items: (self: T) => HostObject[],
  find: (self: T, key: string) => HostObject | undefined,
  since: { count?: string; orNull?: string } = {},
): Record<string, Member<T>> {
  const at = (self: T, index: number) => {
    const item = items(self)[index];
    if (!item) throw new HostError('InvalidArgument');
    return item;
  };
  return {
    Count: property((self) => items(self).length),
    GetCount: method((self) => items(self).length, since.count ?? '1.4'),
    GetItemAt: method((self, args) => at(self, args.integer(0))),
    GetItem: method((self, args) => {
      const item = find(self, args.text(0));
      if (!item) throw new HostError('ItemNotFound');
      return item;
    }),
    GetItemOrNullObject: method((self, args) => find(self, args.text(0)) ?? null, since.orNull ?? '1.4'),
  };
}
