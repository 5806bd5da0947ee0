import type * as changing from './changing';

/** Fetches what changes the plan; asking again costs nothing. */
export const changingCode = (): Promise<typeof changing> =>
  import(/* webpackChunkName: "change" */ './changing');
