import type { QueryInfo } from './batch';
import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import { requireMember } from './requireMember';
import type { Session } from './session';
import { versionAtLeast } from './versionAtLeast';

const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** What the client asked to load: paths such as `format/fill/color`, and a window on a collection. */
function pathsOf(info: QueryInfo): string[] {
  const paths = [...(info.Select ?? [])];
  for (const expanded of info.Expand ?? []) {
    if (paths.length === 0) paths.push('*');
    paths.push(expanded);
  }
  return paths;
}

function loadObject(session: Session, object: HostObject, paths: readonly string[]): Record<string, unknown> {
  const result = { ...identify(session, object) };
  const nested = new Map<string, string[]>();
  const all = paths.length === 0 || paths.includes('*') || paths.includes('$all');
  for (const path of paths) {
    const [head = '', ...rest] = path.split(/[/.]/);
    if (head === '*' || head === '$all') continue;
    const name = wireName(head);
    if (name === 'Items' && object.items) continue;
    const member = requireMember(session, object, name);
    if (member.get && rest.length === 0) result[name] = member.get();
    else if (member.link)
      nested.set(name, [...(nested.get(name) ?? []), ...(rest.length ? [rest.join('/')] : [])]);
    else throw new HostError('NotImplemented', `${object.className}.${head} cannot be loaded`);
  }
  if (all) {
    for (const name of object.scalars()) {
      const member = object.member(name);
      if (member?.get && versionAtLeast(session.excelApi, member.since)) result[name] = member.get();
    }
  }
  for (const [name, inner] of nested) {
    const linked = object.member(name)?.link?.();
    result[name] = linked ? loadAny(session, linked, inner, {}) : null;
  }
  return result;
}

function loadAny(session: Session, object: HostObject, paths: readonly string[], info: QueryInfo): unknown {
  if (!object.items) return loadObject(session, object, paths);
  const skip = info.Skip ?? 0;
  const items = object.items().slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const own = paths.filter((path) => object.member(wireName(path))?.get);
  const inner = paths
    .filter((path) => !own.includes(path))
    .map((path) => path.replace(/^items[/.]/, ''))
    .filter((path) => path !== 'items');
  const result: Record<string, unknown> = own.length
    ? loadObject(session, object, own)
    : identify(session, object);
  result['_Items'] = items.map((item) => loadAny(session, item, inner, {}));
  return result;
}

/** The identity of an object on the wire. */
export function identify(session: Session, object: HostObject): Record<string, unknown> {
  const reference = session.nameOf(object);
  return { ...object.identity(), ...(reference ? { _ReferenceId: reference } : {}) };
}

/**
 * Answers a `load`.
 * @throws NotImplemented for a property that the stand-in does not have, by name.
 */
export function query(session: Session, object: HostObject, info: QueryInfo): unknown {
  return loadAny(session, object, pathsOf(info), info);
}
