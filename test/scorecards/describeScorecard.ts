import type { Mapping } from '../../src/core/plan/mapping/mapping';

/** What is expected of a measure; worked out by hand from its cells. What is left out is not there. */
export interface MeasureExpected {
  readonly area?: string;
  readonly unit?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly latest?: number;
  readonly better?: 'higher' | 'lower';
  /** By period: `2025-04`, `Q1 2025/26`, `Autumn term 2024`, `2024/25`; null for one without a figure. */
  readonly points?: Readonly<Record<string, number | null>>;
  readonly targets?: Readonly<Record<string, number>>;
  /** The newest figure of others, as their cells show it, and their series. */
  readonly benchmarks?: Readonly<
    Record<string, { readonly latest: string; readonly points?: Readonly<Record<string, number | null>> }>
  >;
  /** Cells that are not understood. */
  readonly unread?: readonly string[];
  /** Words of what is odd about its figures. */
  readonly doubts?: readonly string[];
  /** The actions and risks that it is linked to. */
  readonly actions?: readonly string[];
}

export interface ScorecardExpected {
  /** By name. */
  readonly measures: Readonly<Record<string, MeasureExpected>>;
  /** What a person has said before it is read. */
  readonly mapping?: Mapping;
  /** Whether its rows stand for themselves, so that any order of them says the same. */
  readonly anyOrder: boolean;
}
