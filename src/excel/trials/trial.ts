/** Where a trial is made: a sheet that was added for it, in a request context of its own. */
export interface Bench {
  readonly context: Excel.RequestContext;
  /** The scratch sheet. */
  readonly sheet: Excel.Worksheet;
  readonly range: (address: string) => Excel.Range;
  /** Sends what is queued, and gives what an object then says of itself, by the names that were asked for. */
  readonly read: (object: object, names: string) => Promise<Record<string, unknown>>;
  /** Begins a run of its own, for what a run decides. */
  readonly run: typeof Excel.run;
}

/** One thing that the add-in does in Excel, and what Excel answers. */
export interface Trial {
  /** In words, as the table of trials shows it. */
  readonly name: string;
  /** The requirement set that it takes, where it is newer than the add-in's floor: `1.20`. */
  readonly needs?: string;
  /** @returns the answer, as JSON holds it and free of anything that differs from workbook to workbook */
  readonly make: (bench: Bench) => Promise<unknown>;
}

/** By these names a trial keeps something in the workbook; both are taken away in the end. */
export const trialName = 'BragBoard.trial';
