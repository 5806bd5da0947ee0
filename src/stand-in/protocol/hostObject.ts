import type { Args } from './args';

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
