import { HostError } from './hostError';
import { isHostObject, type HostObject } from './hostObject';

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
