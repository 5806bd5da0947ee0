import type { Serial } from '../cells/serialDate';
import { plain } from '../cells/text';
import { textSign } from '../cells/textSign';
import type { Action } from '../plan/plan';
import type { RatingState } from '../plan/values/rating';

/** How an action stood at a board whose position is kept. */
export interface BoardPosition {
  readonly board: Serial;
  readonly progress: RatingState;
  readonly impact: RatingState;
  /** null where there was none, or words stood in its place. */
  readonly due: Serial | null;
  /** Spend so far in pounds; null where none was recorded. */
  readonly spend: number | null;
  /** A sign of its update, as {@link updateSign} gives it; '' where it had none, or none was kept. */
  readonly update: string;
}

/** What earlier boards say of an action. */
export interface ActionHistory {
  /** In words, where a rating is worse than at the last board: `progress was Green`; '' where none is. */
  readonly worse: string;
  /** The same where one is better. */
  readonly better: string;
  /** At how many boards in a row, this one included, its progress has been what it is. */
  readonly boardsAtRating: number;
  /** At how many boards in a row, this one included, impact has been Red, Amber or blank. */
  readonly boardsWithoutImpact: number;
  /** The positions that are kept of it, the last board first: at least one. Boards that it was not in the plan at are left out. */
  readonly boards: readonly BoardPosition[];
}

/** Gives what earlier boards say; undefined for an action that the last board did not have. */
export type HistoryOf = (action: Action) => ActionHistory | undefined;

/** Where no earlier board is kept. */
export const noHistory: HistoryOf = () => undefined;

/** By which an update is known again, word for word, without its words; '' for none. The letter keeps it a text in a cell. */
export const updateSign = ({ update }: Pick<Action, 'update'>): string =>
  update === '' ? '' : `u${textSign(plain(update))}`;
