import type { ArgumentInfo, BatchRequest, ObjectPath } from './batch';
import { HostError } from './hostError';
import { Args, isHostObject, type HostObject } from './hostObject';
import { locationOf, requireMember } from './requireMember';
import type { Session } from './session';

/** Follows object paths of one request, each at most once (else an `add` would run twice). */
export class PathResolver {
  private readonly known = new Map<number, HostObject | null>();
  /** The member that was last reached for, for the error's location. */
  location = '';

  constructor(
    private readonly session: Session,
    private readonly paths: BatchRequest['ObjectPaths'],
  ) {}

  /** The object at a path; null for a null object. */
  resolve(id: number): HostObject | null {
    const found = this.known.get(id);
    if (found !== undefined) return found;
    const path = this.paths[String(id)];
    if (!path) throw new HostError('GeneralException', `Object path ${id} is missing from the request.`);
    const object = this.follow(path);
    this.known.set(id, object);
    return object;
  }

  /** The arguments of a call, with the objects that they refer to. */
  args(info: ArgumentInfo | undefined): Args {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Args(values.map((value, index) => this.argument(value, references[index])));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((item, index) => this.argument(item, reference[index]));
    }
    return typeof reference === 'number' && reference !== 0 ? this.resolve(reference) : value;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.session.root;
      case 2: {
        const service = this.session.services.get(path.Name);
        if (!service) throw new HostError('ApiNotFound', `The stand-in Excel cannot create ${path.Name}.`);
        return service;
      }
      case 6: {
        const kept = this.session.referenced(path.Name);
        if (!kept) throw new HostError('InvalidReference');
        return kept;
      }
      case 7:
        return null;
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const name = path.ObjectPathType === 5 ? 'GetItem' : path.Name;
    this.location = locationOf(parent, name);
    const member = requireMember(this.session, parent, name);
    if (path.ObjectPathType === 4 && member.link) return member.link();
    if (!member.call)
      throw new HostError('NotImplemented', `The stand-in Excel does not support ${this.location}.`);
    const args = this.args(path.ArgumentInfo);
    this.location = locationOf(parent, name);
    const result = member.call(args);
    return isHostObject(result) ? result : null;
  }
}
