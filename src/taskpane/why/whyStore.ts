import { inTurns, type Pause } from '../../app/pause';
import type { UnderstoodPlan } from '../../app/understandCells';
import type * as why from '../../app/why/explainCell';

/** What stands behind the cell that is selected. */
export interface WhyState {
  readonly explanation: why.Explanation | null;
  /** True where a person has asked for it, and not only selected a cell. */
  readonly isAsked: boolean;
}

export interface WhyStore {
  readonly get: () => WhyState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Something else is selected, or the plan has changed: it is looked at shortly after. */
  readonly heard: (look: Look) => void;
  /** A person asks about the cell that is selected. */
  readonly ask: (look: Look) => Promise<void>;
}

/** Reads the cell that is selected; null for none. */
type Look = () => Promise<why.CellLook | null>;

export interface Looking {
  /** The plan as it was last understood; null where it has not been. */
  readonly plan: () => UnderstoodPlan | null;
  /** Ends with the run that is under way; what is selected in the midst of it is ours. */
  readonly settled: () => Promise<void>;
  /** What explains a cell: fetched when the first one is selected. */
  readonly code: () => Promise<Pick<typeof why, 'explainCell'>>;
  readonly pause: Pause;
}

/** How long a selection must stay before it is looked at, in milliseconds: somebody may be on the way with the arrows. */
export const restTime = 250;

/** Follows the selection, one small look after each rest. What was said stays until there is something else to say. */
export function createWhyStore({ plan, settled, code, pause }: Looking): WhyStore {
  let state: WhyState = { explanation: null, isAsked: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const listeners = new Set<() => void>();

  async function find(look: Look, isAsked: boolean): Promise<void> {
    const mine = (latest += 1);
    await settled();
    const cell = plan() === null ? null : await look();
    const { explainCell } = await code();
    const understood = plan();
    const explanation =
      understood === null || cell === null ? null : await inTurns(explainCell(understood, cell), pause);
    if (mine !== latest) return;
    if (explanation === null && state.explanation === null && !isAsked) return;
    state = { explanation, isAsked };
    for (const listener of listeners) listener();
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    heard(look) {
      clearTimeout(timer);
      timer = setTimeout(() => void find(look, false), restTime);
    },
    ask(look) {
      clearTimeout(timer);
      return find(look, true);
    },
  };
}
