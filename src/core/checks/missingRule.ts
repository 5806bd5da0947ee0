import type { Field } from '../plan/columns/fields';
import type { Action } from '../plan/plan';
import type { Severity } from './issue';
import { actionRule, type ActionRule } from './rule';

/** A rule for a column that should be filled for every action, where the plan has it. */
export const missingRule = (rule: {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly field: Field;
  readonly isMissing: (action: Action) => boolean;
  readonly message: string;
  readonly advice: string;
}): ActionRule => {
  const { code, severity, title, field, isMissing, message, advice } = rule;
  return actionRule({
    code,
    severity,
    title,
    find: (action) =>
      action.place.columns[field] !== undefined && isMissing(action) ? [{ field, message, advice }] : [],
  });
};
