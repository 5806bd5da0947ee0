/** The pane's pages in the order of their tabs. A new one is named here, fetched in `pageCode.ts` and drawn in `Pane.tsx`. */
export const pages = [
  ['overview', 'Overview'],
  ['checks', 'Checks'],
  ['pack', 'Board pack'],
  ['finance', 'Money'],
  ['settings', 'Settings'],
  ['help', 'Help'],
] as const;

/** A page of the pane. */
export type Page = (typeof pages)[number][0];
