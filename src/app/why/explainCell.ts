import type { CellBeside } from '../../core/cells/cellsBeside';
import type { CellValue } from '../../core/cells/sheetCells';
import { plain, textOf } from '../../core/cells/text';
import { explainByLabels, notFollowing, type FigurePlace } from '../../core/papers/figures/explainByLabels';
import { explainFormula, type FormulaExplained } from '../../core/papers/figures/explainFormula';
import { explainTotal } from '../../core/papers/figures/explainTotal';
import { paperWords } from '../../core/papers/sheet/paperWords';
import { plainTexts } from '../../core/papers/sheet/plainTexts';
import { isOwn } from '../../core/plan/place';
import type { Action } from '../../core/plan/plan';
import { areaKey, wholePlan } from '../../core/rollup/areas';
import type { Escalation } from '../../core/rollup/findEscalations';
import type { Issue } from '../../core/checks/issue';
import { parseCellAddress } from '../../core/cells/address';
import type { Steps } from '../../core/steps';
import type { UnderstoodPlan } from '../understandCells';
import { lifeOf, type ActionLife } from './actionLife';
import { ledBy, namedAction, namedLine, type NamedLine } from './namedInRow';

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
  /** What stands above it, or above the cell that it points at. Absent where its formula needs no such words. */
  readonly labels?: FigurePlace;
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
  | ({ readonly kind: 'line' } & NamedLine)
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
 * What stands behind a cell of any sheet: the figure that it counts, by its formula or by the words at it; else the action,
 * the risk, the measure or the priority area that its row names.
 * @returns null where there is nothing to say
 */
export function* explainCell(understood: UnderstoodPlan, look: CellLook): Steps<Explanation | null> {
  const { plan, report } = understood;
  const own = actionAt(understood, look.sheet, look);
  if (own !== undefined) return yield* explainAction(understood, own);
  // A row of the plan that holds no action, such as a heading, has nothing to say.
  if (plan.tables.some(({ sheet }) => sheet === look.sheet)) return null;
  const figure = explainFigure(understood, look);
  if (figure !== null) return { kind: 'figure', value: look.value, shown: look.shown, ...figure };
  yield;
  const texts = look.rowValues.map((value) => plain(textOf(value))).filter((text) => text !== '');
  const named = namedAction(plan, texts);
  if (named !== undefined) return yield* explainAction(understood, named);
  const line = namedLine(plan, texts);
  if (line !== null) return { kind: 'line', ...line };
  const [first = ''] = texts;
  if (first === plain(wholePlan)) return { kind: 'area', area: null };
  const area = report.areas.findIndex(({ name }) => areaKey(name) === areaKey(first));
  if (area !== -1 && first !== '') return { kind: 'area', area };
  const led = ledBy(plan, first);
  const rule = led?.rule ?? asItStands(understood, look);
  if (rule === null) return null;
  return {
    kind: 'figure',
    value: look.value,
    shown: look.shown,
    rule: [rule],
    actions: led?.actions ?? [],
    result: null,
  };
}

/** Of a figure no more may be known than what it adds up, or that it is none of the plan's cells and no formula. */
function asItStands({ cells }: UnderstoodPlan, { sheet, formula, labels }: CellLook): string | null {
  if (labels !== undefined && typeof formula === 'number') return notFollowing;
  if (!cells.sheets.some(({ name, ours }) => ours && name === sheet)) return null;
  if (typeof formula === 'number')
    return 'A number as it was written here: it does not follow the plan by itself.';
  return explainTotal(textOf(formula));
}

/** What a cell counts: by its formula, else by the words at it. */
function explainFigure({ plan, cells, report }: UnderstoodPlan, look: CellLook): FormulaExplained | null {
  const { formula, labels } = look;
  const byFormula =
    typeof formula === 'string'
      ? explainFormula(
          formula,
          { plan, cells, asAt: report.asAt, ledger: report.ledger?.ledger },
          look.beside,
        )
      : null;
  if (byFormula !== null || labels === undefined) return byFormula;
  const byLabels = explainByLabels(labels, report);
  // The words at an officer's own formula may be like ours, and what it works out another thing.
  const isOurs = typeof formula === 'number' || byLabels?.result === look.value;
  return isOurs ? byLabels : null;
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
