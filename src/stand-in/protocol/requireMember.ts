import { HostError } from './hostError';
import { Args, type BoundMember, type HostObject } from './hostObject';
import type { Session } from './session';
import { versionAtLeast } from './versionAtLeast';

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** `Worksheet.getRange`, as Excel names the place of an error. */
export function locationOf(object: HostObject, name: string): string {
  return `${object.className}.${camel(name)}`;
}

/**
 * The member of that wire name.
 * @throws NotImplemented, with `Class.member`, where the stand-in has none; ApiNotFound where it is newer than what is offered.
 */
export function requireMember(session: Session, object: HostObject, name: string): BoundMember {
  const member = object.member(name);
  const location = locationOf(object, name);
  if (!member) throw new HostError('NotImplemented', `The stand-in Excel does not support ${location}.`);
  if (!versionAtLeast(session.excelApi, member.since)) {
    throw new HostError(
      'ApiNotFound',
      `API '${location}' could not be found. It may require ExcelApi ${member.since}; ${session.excelApi} is offered.`,
    );
  }
  return guarded(session, object, name, member);
}

/** The member, with what Excel demands of it before it is called or set. */
function guarded(
  session: Session,
  { className, target }: HostObject,
  name: string,
  member: BoundMember,
): BoundMember {
  const demands = session.preconditions.get(`${className}.${name}`);
  if (!demands) return member;
  const check = (args: Args) => {
    for (const demand of demands) demand.check(target, args);
  };
  const { call, set } = member;
  const result = { ...member };
  if (call)
    result.call = (args) => {
      check(args);
      return call(args);
    };
  if (set)
    result.set = (value) => {
      check(new Args([value]));
      set(value);
    };
  return result;
}
