import { isoDate, longDate, type Serial } from '../../cells/serialDate';
import type { WorkbookCells } from '../../cells/sheetCells';
import { fieldNames } from '../../plan/columns/fieldNames';
import type { Plan } from '../../plan/plan';
import { ratingNames, type Rating } from '../../plan/values/rating';
import type { MoneyField } from '../../plan/values/moneyFields';
import { wholePlan } from '../../rollup/areas';
import { dueSoonDays } from '../../rollup/due';
import type { AreaRollup, Rollup } from '../../rollup/rollup';
import { judgeOf } from '../../rollup/standing';
import type { CellContent } from '../sheet/sheetModel';
import { PlanFormulas } from './planFormulas';

/** What a figure counts or adds up. */
export type FigureOf =
  | { readonly kind: 'all' }
  | { readonly kind: 'rating'; readonly field: 'progress' | 'impact'; readonly state: Rating | 'unrated' }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'dueSoon' }
  | { readonly kind: 'money'; readonly field: MoneyField };

/** A figure that an officer wants on a sheet of their own. */
export interface ChosenFigure {
  /** Its priority area; null for the whole plan. */
  readonly area: string | null;
  readonly of: FigureOf;
}

interface Figures {
  readonly plan: Plan;
  readonly cells: WorkbookCells;
  readonly areas: readonly AreaRollup[];
  readonly total: Rollup;
  readonly asAt: Serial;
}

/**
 * A figure as a formula over the plan that any Excel works out, with or without the add-in; the as-at date stands in it
 * as a date.
 * @returns the figure as a number where the plan's cells do not allow such a formula; null for one that cannot be told,
 *   and for an area that the plan has no longer
 */
export function chosenFigure({ area, of }: ChosenFigure, figures: Figures): CellContent | null {
  const { plan, cells, areas, total, asAt } = figures;
  const rollup = area === null ? total : areas.find(({ name }) => name === area);
  if (rollup === undefined) return null;
  const [year, month, day] = isoDate(asAt).split('-').map(Number);
  const formulas = new PlanFormulas(plan, cells, judgeOf(plan.key, asAt), `DATE(${year},${month},${day})`);
  const { actions } = rollup;
  switch (of.kind) {
    case 'all':
      return formulas.actions(actions);
    case 'rating':
      return formulas.rated(actions, of.field, of.state, rollup[of.field][of.state]);
    case 'overdue':
      return rollup.overdue === null ? null : formulas.overdue(actions, rollup.overdue);
    case 'dueSoon':
      return rollup.dueSoon === null ? null : formulas.dueSoon(actions, rollup.dueSoon);
    case 'money':
      return formulas.money(actions, of.field, rollup[of.field]);
  }
}

/** `Progress Red in Priority 2`, `Overdue on 8 September 2025 in the whole plan`. */
export function figureInWords({ area, of }: ChosenFigure, asAt: Serial): string {
  return `${whatInWords(of, asAt)} in ${area ?? `the ${wholePlan.toLowerCase()}`}`;
}

function whatInWords(of: FigureOf, asAt: Serial): string {
  switch (of.kind) {
    case 'all':
      return 'Actions';
    case 'rating':
      return `${of.field === 'progress' ? 'Progress' : 'Impact'} ${ratingNames[of.state]}`;
    case 'overdue':
      return `Overdue on ${longDate(asAt)}`;
    case 'dueSoon':
      return `Due in the ${dueSoonDays} days from ${longDate(asAt)}`;
    case 'money': {
      const name = fieldNames[of.field];
      return `${name.charAt(0).toUpperCase()}${name.slice(1)} (£)`;
    }
  }
}
