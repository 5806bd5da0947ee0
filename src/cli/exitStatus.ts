import type { PlanReport } from '../app/planReport';

export const exitStatus = { done: 0, errorsFound: 1, usage: 2, unusable: 3 } as const;

/** The exit status of a run that could be done. */
export const statusOf = ({ strict }: { readonly strict: boolean }, { issues }: PlanReport): number =>
  strict && issues.some(({ severity }) => severity === 'error') ? exitStatus.errorsFound : exitStatus.done;
