import type { RatingState } from '../../src/core/plan/values/rating';
import type { GridSheet } from './gridSheet';
import type { WordSet } from './words/wordSet';

/** The colour names of a key, best to worst. */
export const colours = ['blue', 'green', 'amber', 'red'] as const;
export type Colour = (typeof colours)[number];

/** What a due cell says. A range is for words such as "mid March": any day in it is right. */
export type DueTruth =
  | { readonly from: number; readonly to: number }
  /** "Ongoing": no date, and that is meant. */
  | 'undated'
  /** "TBC", "within 6 weeks", blank: no date, whatever it is called. */
  | 'none';

/** What a rating cell says: any of these states is a right reading. */
export type StateTruth = readonly RatingState[];

export interface TruthAction {
  /** Which of the workbook's areas. */
  readonly area: number;
  /** '' where the plan has none; null where a person could take another column for it, or none. */
  readonly reference: string | null;
  readonly text: string;
  readonly lead: string;
  readonly agencies: string;
  readonly due: DueTruth;
  readonly progress: StateTruth;
  readonly impact: StateTruth;
  /** Whether nothing more is to be done; null where a person could think either. */
  readonly finished: boolean | null;
  /** Superseded, cancelled, transferred and the like; null where a person could think either. */
  readonly left: boolean | null;
  /** In pounds; null where no amount is given. */
  readonly budget: number | null;
  readonly actual: number | null;
  readonly forecast: number | null;
}

/** A value of rating cells and what it counts as. */
export interface RatingAnswer {
  readonly value: string;
  readonly countsAs: Colour | 'unrated' | 'left';
}

export interface Truth {
  /** `YYYY-MM-DD` */
  readonly asAt: string;
  /** The names under which each area may be shown, in the plan's order: its title or its tab, for one. */
  readonly areas: readonly (readonly string[])[];
  readonly actions: readonly TruthAction[];
  /** What the workbook's own key says; 'default' where it has none of its own; null where that is not judged. */
  readonly key: Readonly<Partial<Record<Colour, string>>> | 'default' | null;
  /** The plan has no due dates at all: how many are overdue cannot be told, and 0 would be wrong. */
  readonly noDue?: true;
  /** There is nothing to read, and that must be said. */
  readonly refuse?: true;
  /** What each value of a rating cell counts as: what a person who keeps the plan would answer. */
  readonly ratings: readonly RatingAnswer[];
  /** What a person could not tell either, so that it must be asked: 'area', 'progress', 'due'. */
  readonly mustAsk?: readonly string[];
}

/** A workbook of the grammar, with what it says. */
export interface GrammarCase {
  readonly family: string;
  readonly seed: number;
  readonly words: WordSet;
  readonly sheets: readonly GridSheet[];
  readonly truth: Truth;
}
