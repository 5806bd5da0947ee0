import type { BoundMember, HostObject } from '../protocol/hostObject';
import { isHostObject } from '../protocol/hostObject';
import { HostError } from '../protocol/hostError';

/**
 * Several objects of one class as one, as several areas have one format: what is set or called is done on each, and a
 * property in which they differ reads null.
 * @throws InvalidArgument for none at all
 */
export function together(objects: readonly HostObject[]): HostObject {
  const [first] = objects;
  if (!first) throw new HostError('InvalidArgument');
  return {
    className: first.className,
    target: first.target,
    member: (name) => {
      const members = objects.flatMap((object) => object.member(name) ?? []);
      const [one] = members;
      return one && joined(one, members);
    },
    scalars: () => first.scalars(),
    identity: () => first.identity(),
  };
}

function joined(one: BoundMember, members: readonly BoundMember[]): BoundMember {
  return {
    since: one.since,
    ...(one.get && {
      get: () => {
        const [value = null, ...others] = members.map(({ get }) => get?.());
        return others.every((other) => other === value) ? value : null;
      },
    }),
    ...(one.set && {
      set: (value) => {
        for (const { set } of members) set?.(value);
      },
    }),
    ...(one.link && { link: () => together(members.flatMap(({ link }) => link?.() ?? [])) }),
    ...(one.call && {
      call: (args) => {
        const results = members.map(({ call }) => call?.(args));
        return results.every(isHostObject) ? together(results) : results[0];
      },
    }),
  };
}
