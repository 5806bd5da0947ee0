import type { DrawnAction, DrawnPlan } from '../drawPlan';
import type { GridSheet } from '../gridSheet';
import type { Random } from '../random';
import * as fresh from '../words/fresh/labels';
import { sharedBy, type Shared, type WordSet } from '../words/wordSet';

/** What a layout is made from. */
export interface Setting {
  readonly random: Random;
  readonly words: WordSet;
  readonly plan: DrawnPlan;
}

/** A plan on its sheets. */
export interface Laid {
  readonly sheets: readonly GridSheet[];
  /** The sheet that the key stands on; the first where absent. */
  readonly home?: GridSheet;
  /** Where the home sheet's table begins and ends: a key can stand beside or below it. */
  readonly table: { readonly top: number; readonly end: number; readonly right: number };
  /** The names under which each area may be shown; absent where those are the plan's own. */
  readonly areas?: readonly (readonly string[])[];
  /** The actions in which the layout changed what is said; absent where it changed none. */
  readonly actions?: readonly DrawnAction[];
}

/** Lays a plan out. @param top the first row of the first sheet that is free */
export type Layout = (setting: Setting, first: GridSheet, top: number) => Laid;

/** The name of a plan's sheet. */
export const sheetNames: Shared = {
  usual: ['Plan', 'Action plan', 'Sheet1', 'Tracker', 'Delivery plan', 'Master'],
  fresh: fresh.sheetNames,
};

const lines: Shared = {
  usual: [
    'Version 4.2',
    'Last updated September 2025',
    'Owner: Programme Office',
    'For the meeting of the board',
  ],
  fresh: fresh.frontLines,
};

/** Writes a plan's title and perhaps a line or two; returns the row after them. */
export function putFront({ random, words, plan }: Setting, sheet: GridSheet, titled = false): number {
  const kind = random.int(titled ? 1 : 0, 3);
  if (kind === 0) return 0;
  sheet.put(0, 0, random.pick(plan.vocabulary.titles));
  if (kind === 1) return 1;
  sheet.put(1, 0, random.pick(sharedBy(lines, words)));
  return kind === 2 ? 2 : 3;
}

/** The actions of one area. */
export const ofArea = ({ actions }: DrawnPlan, area: number) =>
  actions.filter((action) => action.area === area);
