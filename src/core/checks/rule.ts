import { cellAddress } from '../cells/address';
import type { ActionMark } from '../cells/cellChange';
import type { Field } from '../plan/columns/fields';
import type { LedgerFigures } from '../ledger/ledgerFigures';
import type { MeasureFigures } from '../measures/linkMeasures';
import { cellOf } from '../plan/place';
import type { Action, Place, Plan } from '../plan/plan';
import type { HistoryOf } from '../rollup/actionHistory';
import type { Judge } from '../rollup/standing';
import type { CheckSettings } from './checkSettings';
import type { Fix, Issue, Severity } from './issue';

/** The cell that a finding is about. Rows and columns are the sheet's, from 0. */
interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The action's reference and area; '' where there is no one action. */
  readonly reference: string;
  readonly area: string;
}

interface Texts {
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** One sentence that says what to do. */
  readonly advice: string;
}

/** What a rule found at one cell of the plan. */
export interface Finding extends Texts {
  readonly spot: Spot;
}

/** What a rule found at one action: the column that it is about, and what to say. */
export interface ActionFinding extends Texts {
  readonly field: Field;
  /** The change of the finding's own cell that would answer it. */
  readonly fix?: Pick<Fix, 'from' | 'to' | 'safe'>;
}

/** What an action is judged by. */
export interface ActionContext extends Judge {
  readonly settings: CheckSettings;
  /** What earlier boards say of each action; it hangs on the other actions too, among which it is found again. */
  readonly historyOf: HistoryOf;
}

/** What a plan is judged by. */
interface CheckContext extends ActionContext {
  /** Finance's ledger beside the plan; absent where the workbook has none. */
  readonly ledger?: LedgerFigures;
  /** The measures of its scorecards, and what they are of; absent where nobody has read them. */
  readonly measures?: MeasureFigures;
}

interface RuleHead {
  /** Stable: other programs and accepted issues refer to it. */
  readonly code: string;
  /** Where the settings say nothing else. */
  readonly severity: Severity;
  /** One sentence that says when the rule finds something, for the table in CONTRIBUTING.md. */
  readonly title: string;
}

/** A check of the plan as a whole. */
export interface PlanRule extends RuleHead {
  readonly of?: undefined;
  readonly find: (plan: Plan, context: CheckContext) => readonly Finding[];
}

/** A check of one action at a time, which looks at nothing else. */
export interface ActionRule extends RuleHead {
  readonly of: 'action';
  /** True for what matters of an action that left the plan, too, such as its money, which still counts. */
  readonly ofLeft: boolean;
  readonly find: (action: Action, context: ActionContext) => readonly ActionFinding[];
}

/** One check of the plan. To add one, write its file and name it in `rules.ts`. */
export type Rule = PlanRule | ActionRule;

/**
 * A rule that looks at one action at a time. Of one that left the plan nothing is asked any more, unless the rule says
 * otherwise: nobody is told to rate what is superseded.
 */
export const actionRule = ({
  ofLeft = false,
  ...rule
}: Omit<ActionRule, 'of' | 'ofLeft'> & Partial<Pick<ActionRule, 'ofLeft'>>): ActionRule => ({
  of: 'action',
  ofLeft,
  ...rule,
});

/** What is found where there is nothing to say, as of most actions. */
const nothing: readonly ActionFinding[] = [];

/** What is found at each of some columns of an action; null for nothing. */
export function findEach<T>(
  columns: readonly T[],
  findAt: (column: T) => ActionFinding | null,
): readonly ActionFinding[] {
  let found = nothing;
  for (const column of columns) {
    const finding = findAt(column);
    if (finding !== null) found = [...found, finding];
  }
  return found;
}

/** An action's cell in a column; in the action's own column where the plan has no such column. */
export const spotOf = ({ place, reference, area }: Action, field: Field): Spot => ({
  sheet: place.sheet,
  ...cellAt(place, field),
  reference,
  area,
});

const cellAt = (place: Place, field: Field): { readonly row: number; readonly column: number } =>
  cellOf(place, field) ?? cellOf(place, 'action') ?? { row: place.row, column: 0 };

/** A finding with its cell's address, ready to be shown. */
export function issueOf(code: string, severity: Severity, { spot, message, advice }: Finding): Issue {
  const { sheet, row, column, reference, area } = spot;
  return { code, severity, sheet, cell: cellAddress(row, column), reference, area, message, advice };
}

/** What was found at an action, ready to be shown; a fix knows the action again where its row has moved. */
export function issueAt(
  action: Action,
  code: string,
  severity: Severity,
  { field, message, advice, fix }: ActionFinding,
  markOf: (action: Action) => ActionMark,
): Issue {
  const { place, reference, area } = action;
  const { sheet } = place;
  const at = cellAt(place, field);
  const cell = cellAddress(at.row, at.column);
  if (fix === undefined) return { code, severity, sheet, cell, reference, area, message, advice };
  const { from, to, safe } = fix;
  return {
    code,
    severity,
    sheet,
    cell,
    reference,
    area,
    message,
    advice,
    fix: { sheet, cell, from, to, safe, action: markOf(action), field },
  };
}
