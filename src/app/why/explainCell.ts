import type { CellBeside } from '../../core/cells/cellsBeside';
import type { CellValue } from '../../core/cells/sheetCells';
import { plain, textOf } from '../../core/cells/text';
import { explainFormula } from '../../core/papers/figures/explainFormula';
import { paperWords } from '../../core/papers/sheet/paperWords';
import { plainTexts } from '../../core/papers/sheet/plainTexts';
import { isOwn } from '../../core/plan/place';
import type { Action } from '../../core/plan/plan';
import { areaKey, wholePlan } from '../../core/rollup/areas';
import type { Escalation } from '../../core/rollup/findEscalations';
import { shownReferences } from '../../core/rollup/shownReference';
import type { Issue } from '../../core/checks/issue';
import { parseCellAddress } from '../../core/cells/address';
import type { Steps } from '../../core/steps';
import type { UnderstoodPlan } from '../understandCells';
import { lifeOf, type ActionLife } from './actionLife';

/** A cell that somebody has selected, with what stands about it. */
export interface CellLook {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** As Excel gives it: a formula begins with `=`. */
  readonly formula: CellValue;
  readonly value: CellValue;
  /** As the cell shows it. */
  readonly shown: string;
  /** What is in its row. */
  readonly rowValues: readonly CellValue[];
  /** The formulas and values that its formula leads to, on its own sheet. */
  readonly beside: CellBeside;
}

/** What stands behind a cell. */
export type Explanation =
  | {
      readonly kind: 'figure';
      readonly value: CellValue;
      /** As the cell shows it. */
      readonly shown: string;
      /** What is counted, a sentence each. */
      readonly rule: readonly string[];
      readonly actions: readonly Action[];
      /** What it comes to over the plan as it was last read; null where it is a text or a share of several. */
      readonly result: number | null;
    }
  | {
      readonly kind: 'area';
      /** By its place in the report; null for the whole plan. */
      readonly area: number | null;
    }
  | {
      readonly kind: 'action';
      readonly action: Action;
      readonly life: ActionLife;
      readonly issues: readonly Issue[];
      /** Why it is brought to the board; undefined where it is not. */
      readonly escalation: Escalation | undefined;
      /** The titles of the papers that name it, as they were last read. */
      readonly papers: readonly string[];
    };

/** The action in a row of the plan, or on a card; undefined where there is none. No cell needs to be read for it. */
export const actionAt = (
  { plan }: UnderstoodPlan,
  sheet: string,
  cell: { readonly row: number; readonly column: number },
): Action | undefined => plan.actions.find(({ place }) => place.sheet === sheet && isOwn(place, cell));

/**
 * What stands behind a cell of any sheet: the figure that it counts, by its formula; else the action or the priority
 * area that its row names.
 * @returns null where there is nothing to say
 */
export function* explainCell(understood: UnderstoodPlan, look: CellLook): Steps<Explanation | null> {
  const { plan, cells, report } = understood;
  const own = actionAt(understood, look.sheet, look);
  if (own !== undefined) return yield* explainAction(understood, own);
  // A row of the plan that holds no action, such as a heading, has nothing to say.
  if (plan.tables.some(({ sheet }) => sheet === look.sheet)) return null;
  const figure =
    typeof look.formula === 'string'
      ? explainFormula(
          look.formula,
          { plan, cells, asAt: report.asAt, ledger: report.ledger?.ledger },
          look.beside,
        )
      : null;
  if (figure !== null) return { kind: 'figure', value: look.value, shown: look.shown, ...figure };
  yield;
  const texts = look.rowValues.map((value) => plain(textOf(value))).filter((text) => text !== '');
  const named = namedAction(understood, texts);
  if (named !== undefined) return yield* explainAction(understood, named);
  const [first = ''] = texts;
  if (first === plain(wholePlan)) return { kind: 'area', area: null };
  const area = report.areas.findIndex(({ name }) => areaKey(name) === areaKey(first));
  return area === -1 || first === '' ? null : { kind: 'area', area };
}

/** The action that a row names by its words, or by its reference where no other cell could be taken for one. */
function namedAction({ plan }: UnderstoodPlan, texts: readonly string[]): Action | undefined {
  const shown = shownReferences(plan.actions);
  const byText = plan.actions.filter(({ text }) => text !== '' && texts.includes(plain(text)));
  const byBoth = byText.filter((action) => texts.includes(plain(shown(action))));
  if (byText.length > 0) return byBoth[0] ?? (byText.length === 1 ? byText[0] : undefined);
  // A reference of digits alone may as well be a number.
  const byReference = plan.actions.filter((action) => {
    const reference = plain(shown(action));
    return !/^\d*$/.test(reference) && texts.includes(reference);
  });
  return byReference.length === 1 ? byReference[0] : undefined;
}

function* explainAction(understood: UnderstoodPlan, action: Action): Steps<Explanation | null> {
  const { report } = understood;
  const life = lifeOf(understood, action);
  if (life === undefined) return null;
  const { place } = action;
  const papers = yield* papersNaming(understood, action);
  return {
    kind: 'action',
    action,
    life,
    issues: report.issues.filter(({ sheet, cell }) => {
      const at = parseCellAddress(cell);
      return sheet === place.sheet && at !== null && isOwn(place, at);
    }),
    escalation: report.escalations.find((one) => one.action === action),
    papers,
  };
}

/** The titles of the papers of ours that name an action, as they were last read. A step is a row. */
function* papersNaming({ cells }: UnderstoodPlan, { text }: Action): Steps<string[]> {
  const words = plain(text);
  const titles: string[] = [];
  for (const { key, title } of words === '' ? [] : paperWords) {
    for (const row of cells.own?.get(key) ?? []) {
      yield;
      if (!plainTexts(row).includes(words)) continue;
      titles.push(title);
      break;
    }
  }
  return titles;
}
