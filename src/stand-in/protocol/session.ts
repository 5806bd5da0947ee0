import type { EventSwitch, HostObject } from './hostObject';
import type { Preconditions } from './precondition';

/** What lasts between the batches of one open workbook. */
export class Session {
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private next = 1;
  /** How many handlers the client has for an event and a target. */
  private readonly handlers = new Map<string, number>();

  constructor(
    /** The object at the root of every path: the workbook. */
    readonly root: HostObject,
    /** Newest requirement set offered. */
    readonly excelApi: string,
    /** Objects that the client creates by name. */
    readonly services: ReadonlyMap<string, HostObject> = new Map(),
    /** What members demand before they do anything. */
    readonly preconditions: Preconditions = new Map(),
  ) {}

  /** Keeps an object for later requests, under the name that is answered. */
  keep(object: HostObject): string {
    const known = this.names.get(object);
    if (known) return known;
    const name = `ref${this.next++}`;
    this.kept.set(name, object);
    this.names.set(object, name);
    return name;
  }

  /** The name under which an object was kept, if it was. */
  nameOf(object: HostObject): string | undefined {
    return this.names.get(object);
  }

  /** Counts a handler of the client in or out. */
  listen({ type, target, on }: EventSwitch): void {
    const key = `${type} ${target}`;
    this.handlers.set(key, Math.max(0, (this.handlers.get(key) ?? 0) + (on ? 1 : -1)));
  }

  /** Whether the client has a handler. */
  listens(type: number, target: string): boolean {
    return (this.handlers.get(`${type} ${target}`) ?? 0) > 0;
  }

  referenced(name: string): HostObject | undefined {
    return this.kept.get(name);
  }

  release(name: string): void {
    this.kept.delete(name);
  }
}
