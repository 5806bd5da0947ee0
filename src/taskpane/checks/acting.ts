import type { ShownReference } from '../../core/rollup/shownReference';
import type { Task } from '../run/run';
import type { ActionOf } from '../../core/checks/actionOfIssue';

/** What can be done from the list of issues. */
export interface Acting {
  readonly busy: boolean;
  readonly start: (task: Task) => void;
  /** The name that a person gave when accepting an issue, for the next one. */
  readonly who: string;
  readonly setWho: (who: string) => void;
  readonly actionOf: ActionOf;
  readonly shown: ShownReference;
}
