/** The path of a Chromium, Chrome or Edge; null where there is none. */
export function findBrowser(): string | null;
