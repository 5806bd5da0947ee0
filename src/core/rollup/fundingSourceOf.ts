import type { Action } from '../plan/plan';

/** The name under which actions without a funding source are shown. */
export const noFundingSource = '(No funding source named)';

/** Where the money of an action comes from, to group by: one that does not say gives a name that says so. */
export const fundingSourceOf = ({ fundingSource }: Action): string =>
  fundingSource === '' ? noFundingSource : fundingSource;
