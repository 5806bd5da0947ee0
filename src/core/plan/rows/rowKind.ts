import type { SetAsideReason } from '../plan';

/** What one row of a plan table is: an action, an aim above its own milestones, or set aside with the reason. */
export type RowKind = 'action' | 'parent' | 'rated heading' | SetAsideReason;
