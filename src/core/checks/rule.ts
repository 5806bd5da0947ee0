import { cellAddress } from '../cells/address';
import type { Serial } from '../cells/serialDate';
import type { Field } from '../plan/columnWords';
import type { Action, Plan } from '../plan/plan';
import type { Fix, Issue, Severity } from './issue';

/** What a rule found at one action: the column that it is about, and its two sentences. */
export interface Finding {
  readonly action: Action;
  readonly field: Field;
  readonly message: string;
  readonly advice: string;
  /** The change of the finding's own cell that would answer it. */
  readonly fix?: Omit<Fix, 'sheet' | 'cell'>;
}

export interface CheckContext {
  readonly asAt: Serial;
}

/** One check of the plan. To add one, write its file and name it in `rules.ts`. */
export interface Rule {
  /** Stable: other programs and accepted issues refer to it. */
  readonly code: string;
  readonly severity: Severity;
  readonly find: (plan: Plan, context: CheckContext) => Finding[];
}

/** A rule that looks at one action at a time. */
export function actionRule(
  code: string,
  severity: Severity,
  find: (action: Action, context: CheckContext) => Omit<Finding, 'action'>[],
): Rule {
  return {
    code,
    severity,
    find: (plan, context) =>
      plan.actions.flatMap((action) => find(action, context).map((finding) => ({ ...finding, action }))),
  };
}

/** A finding with its cell, ready to be shown. */
export function issueOf(rule: Rule, { action, field, message, advice, fix }: Finding): Issue {
  const { place, reference, area } = action;
  const { sheet } = place;
  const cell = cellAddress(place.row, place.columns[field] ?? place.columns.action ?? 0);
  return {
    code: rule.code,
    severity: rule.severity,
    sheet,
    cell,
    reference,
    area,
    message,
    advice,
    ...(fix === undefined ? {} : { fix: { sheet, cell, ...fix } }),
  };
}
