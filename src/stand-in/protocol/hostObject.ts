import { HostError } from './hostError';

/** One object that the add-in can address: a declared class over something of the workbook. */
export interface HostObject {
  /** Name of the Office.js class, as in `Worksheet`. */
  readonly className: string;
  readonly target: unknown;
  /** The member of that wire name (`GetRange`), or undefined where it is not declared. */
  member(name: string): BoundMember | undefined;
  /** Wire names of all scalar properties. */
  scalars(): string[];
  /** How the client addresses this object later: `{Id}`, `{_Id}` or nothing. */
  identity(): Record<string, unknown>;
  /** The members of a collection; undefined for what is no collection. */
  items?: () => HostObject[];
}

/** A member of one object, ready to use. */
export interface BoundMember {
  /** Requirement set of ExcelApi that brought the member, as `1.13`. */
  since: string;
  get?: () => unknown;
  set?: (value: unknown) => void;
  /** Follows a navigation property; null is a null object. */
  link?: () => HostObject | null;
  call?: (args: Args) => unknown;
  event?: () => EventSwitch;
}

/** A wish to be told of something from now on, or no longer. */
export interface EventSwitch {
  /** Number of the event in Office.js. */
  type: number;
  /** What it is about: a sheet's id, or `Workbook`. */
  target: string;
  on: boolean;
}

/** Whether the value is an object of the stand-in (and not plain JSON from the wire). */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'member' in value;
}

/** The arguments of one call; each reader throws `InvalidArgument` for a value of the wrong kind. */
export class Args {
  constructor(private readonly values: readonly unknown[]) {}

  /** The raw argument; `undefined` and `null` both mean "not given". */
  value(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  has(index: number): boolean {
    return this.value(index) !== undefined;
  }

  text(index: number): string {
    const value = this.value(index);
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    throw new HostError('InvalidArgument');
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  number(index: number): number {
    const value = this.value(index);
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw new HostError('InvalidArgument');
  }

  integer(index: number, fallback?: number): number {
    if (!this.has(index) && fallback !== undefined) return fallback;
    const value = this.number(index);
    if (!Number.isInteger(value)) throw new HostError('InvalidArgument');
    return value;
  }

  boolean(index: number, fallback?: boolean): boolean {
    const value = this.value(index);
    if (typeof value === 'boolean') return value;
    if (value === undefined && fallback !== undefined) return fallback;
    throw new HostError('InvalidArgument');
  }

  object(index: number): HostObject | undefined {
    const value = this.value(index);
    return isHostObject(value) ? value : undefined;
  }
}
