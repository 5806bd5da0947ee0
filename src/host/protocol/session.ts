import type { HostObject } from './hostObject';

/** What lasts between the batches of one open workbook. */
export class Session {
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private next = 1;

  constructor(
    /** The object at the root of every path: the workbook. */
    readonly root: HostObject,
    /** Newest requirement set offered. */
    readonly excelApi: string,
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

  referenced(name: string): HostObject | undefined {
    return this.kept.get(name);
  }

  release(name: string): void {
    this.kept.delete(name);
  }
}
