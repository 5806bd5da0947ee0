import { HostError } from './hostError';
import type { Args, BoundMember, EventSwitch, HostObject } from './hostObject';

/** The requirement set of a member that names none. */
const FIRST_SET = '1.1';

/** One declared member; make it with {@link property}, {@link link} or {@link method}. */
export interface Member<T> {
  since: string;
  get?: (self: T) => unknown;
  set?: (self: T, value: unknown) => void;
  link?: (self: T) => HostObject | null;
  call?: (self: T, args: Args) => unknown;
  /** Begins or ends the sending of an event to the client; see {@link BoundMember.event}. */
  event?: (self: T) => EventSwitch;
}

/** A scalar property; without `set` it is read-only. */
export function property<T>(
  get: (self: T) => unknown,
  set?: (self: T, value: unknown) => void,
  since = FIRST_SET,
): Member<T> {
  return set ? { since, get, set } : { since, get };
}

/** A property that can only be set. */
export function setter<T>(set: (self: T, value: unknown) => void, since = FIRST_SET): Member<T> {
  return { since, set };
}

/** A property that leads to another object; null is a null object. */
export function link<T>(to: (self: T) => HostObject | null, since = FIRST_SET): Member<T> {
  return { since, link: to };
}

/** A method: returns another object, a JSON value, or nothing. */
export function method<T>(call: (self: T, args: Args) => unknown, since = FIRST_SET): Member<T> {
  return { since, call };
}

interface Declaration<T> {
  /** How the client addresses an object of the class later: `{Id: …}` or `{_Id: …}`. */
  identity?: (self: T) => Record<string, unknown>;
  /** The items, for a collection. */
  items?: (self: T) => HostObject[];
  /** By wire name, as in `GetRange`. */
  members: Readonly<Record<string, Member<T>>>;
}

/** A declared class: call it to wrap something of the workbook. */
export interface HostClass<T> {
  (target: T): HostObject;
  /** The workbook's side of an argument. @throws InvalidArgument where it is an object of another class. */
  from(object: HostObject | undefined): T;
  /** Whether the object is of this class. */
  is(object: HostObject | undefined): boolean;
}

/** A class that others already lead to before its own members are told. */
export interface NamedClass<T> extends HostClass<T> {
  declare(declaration: Declaration<T>): void;
}

const declared = new Map<string, string[]>();

/** Everything that the stand-in claims to support: wire names of members by class, of the classes that are loaded. */
export const declaredMembers = (): ReadonlyMap<string, readonly string[]> => declared;

/**
 * Names an Office.js class whose members lead to classes that lead back to it, as a range's lead to its sheet and a
 * sheet's to its ranges. Its members are declared where all of them are loaded (`workbookClass.ts`); until then it has
 * none.
 */
export function nameClass<T>(className: string): NamedClass<T> {
  let identity: Declaration<T>['identity'];
  let items: Declaration<T>['items'];
  let members = new Map<string, Member<T>>();
  let scalars: string[] = [];
  const bind = (member: Member<T>, target: T): BoundMember => {
    const { get, set, link: to, call, event } = member;
    return {
      since: member.since,
      ...(get && { get: () => get(target) }),
      ...(set && { set: (value: unknown) => set(target, value) }),
      ...(to && { link: () => to(target) }),
      ...(call && { call: (args: Args) => call(target, args) }),
      ...(event && { event: () => event(target) }),
    };
  };
  const wrap = (target: T): HostObject => {
    const itemsOf = items;
    return {
      className,
      target,
      member: (name) => {
        const member = members.get(name);
        return member && bind(member, target);
      },
      scalars: () => scalars,
      identity: () => identity?.(target) ?? {},
      ...(itemsOf && { items: () => itemsOf(target) }),
    };
  };
  const is = (object: HostObject | undefined) => object?.className === className;
  return Object.assign(wrap, {
    is,
    from: (object: HostObject | undefined): T => {
      if (!object || !is(object)) throw new HostError('InvalidArgument');
      return object.target as T;
    },
    declare: (declaration: Declaration<T>): void => {
      ({ identity, items } = declaration);
      members = new Map(Object.entries(declaration.members));
      scalars = [...members].filter(([, member]) => member.get).map(([name]) => name);
      declared.set(className, [...members.keys()]);
    },
  });
}

/**
 * Declares an Office.js class. What is not declared is answered with `NotImplemented`, by name.
 * To add a member, add one line to the class's `members`.
 */
export function declareClass<T>(className: string, declaration: Declaration<T>): HostClass<T> {
  const named = nameClass<T>(className);
  named.declare(declaration);
  return named;
}
