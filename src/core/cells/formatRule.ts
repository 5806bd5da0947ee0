import type { Rect } from './address';

/** When a conditional format shows itself. Formulas begin with `=` and are those of the top-left cell of its areas. */
export type FormatTest =
  | { readonly kind: 'cell'; readonly operator: string; readonly formula1: string; readonly formula2: string }
  | { readonly kind: 'text'; readonly operator: string; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string }
  /** A scale of colours, icons and the like: what it shows cannot be told. */
  | { readonly kind: 'other' };

/** A conditional format of some cells, as far as it colours them. */
export interface FormatRule {
  readonly areas: readonly Rect[];
  readonly test: FormatTest;
  /** `#RRGGBB`; '' for a format that leaves the fill as it is. */
  readonly fill: string;
  readonly stopIfTrue: boolean;
}
