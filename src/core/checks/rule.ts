import { cellAddress } from '../cells/address';
import type { Field } from '../plan/columns/columnWords';
import { markActions } from '../plan/actionMark';
import type { LedgerFigures } from '../ledger/ledgerFigures';
import type { Action, Plan } from '../plan/plan';
import type { HistoryOf } from '../rollup/actionHistory';
import { hasLeft, type Judge } from '../rollup/standing';
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
  /** The change of the finding's own cell that would answer it. */
  readonly fix?: Omit<Fix, 'sheet' | 'cell'>;
}

/** What a rule found at one cell of the plan. */
export interface Finding extends Texts {
  readonly spot: Spot;
}

/** What a rule found at one action: the column that it is about, and what to say. */
interface ActionFinding extends Omit<Texts, 'fix'> {
  readonly field: Field;
  readonly fix?: Omit<Fix, 'sheet' | 'cell' | 'action' | 'field'>;
}

interface CheckContext extends Judge {
  readonly settings: CheckSettings;
  /** Finance's ledger beside the plan; absent where the workbook has none. */
  readonly ledger?: LedgerFigures;
  /** What earlier boards say of each action; it hangs on the other actions too, among which it is found again. */
  readonly historyOf: HistoryOf;
}

interface RuleHead {
  /** Stable: other programs and accepted issues refer to it. */
  readonly code: string;
  /** Where the settings say nothing else. */
  readonly severity: Severity;
  /** One sentence that says when the rule finds something, for the table in CONTRIBUTING.md. */
  readonly title: string;
}

/** One check of the plan. To add one, write its file and name it in `rules.ts`. */
export interface Rule extends RuleHead {
  readonly find: (plan: Plan, context: CheckContext) => Finding[];
}

interface ActionRule extends RuleHead {
  /** True for what matters of an action that left the plan, too, such as its money, which still counts. */
  readonly ofLeft?: boolean;
  readonly find: (action: Action, context: CheckContext) => ActionFinding[];
}

/**
 * A rule that looks at one action at a time. Of one that left the plan nothing is asked any more, unless the rule says
 * otherwise: nobody is told to rate what is superseded.
 */
export function actionRule({ find, ofLeft = false, ...head }: ActionRule): Rule {
  return {
    ...head,
    find: (plan, context) => {
      const markOf = markActions(plan.actions);
      return plan.actions
        .filter((action) => ofLeft || !hasLeft(action))
        .flatMap((action) =>
          find(action, context).map(({ field, fix, ...texts }) => ({
            ...texts,
            spot: spotOf(action, field),
            ...(fix !== undefined && { fix: { ...fix, action: markOf(action), field } }),
          })),
        );
    },
  };
}

/** An action's cell in a column; in the action's own column where the plan has no such column. */
export function spotOf({ place, reference, area }: Action, field: Field): Spot {
  const { sheet, row, columns } = place;
  return { sheet, row, column: columns[field] ?? columns.action ?? 0, reference, area };
}

/** A finding with its cell's address, ready to be shown. */
export function issueOf(code: string, severity: Severity, { spot, message, advice, fix }: Finding): Issue {
  const { sheet, row, column, reference, area } = spot;
  const cell = cellAddress(row, column);
  const base = { code, severity, sheet, cell, reference, area, message, advice };
  return fix === undefined ? base : { ...base, fix: { sheet, cell, ...fix } };
}
