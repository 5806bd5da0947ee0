import type { Member } from './declareClass';

/**
 * The members by which a client asks for events and no longer asks for them: `DataChanged` becomes
 * `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`.
 * @param target what the client's handlers are for: a sheet's id, or `Workbook`
 * @param events requirement set and number in Office.js, by name
 */
export function eventMembers<T>(
  target: (self: T) => string,
  events: Readonly<Record<string, readonly [since: string, type: number]>>,
): Record<string, Member<T>> {
  const one = (since: string, type: number, on: boolean): Member<T> => ({
    since,
    event: (self) => ({ type, target: target(self), on }),
  });
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, [since, type]]) => [
      [`_Register${name}Event`, one(since, type, true)],
      [`_Unregister${name}Event`, one(since, type, false)],
    ]),
  );
}
