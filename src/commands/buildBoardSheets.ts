/** What the command needs of the runtime that it shares with the pane. */
export interface BuildCommand {
  /** Builds the sheets; what comes of it is seen in the pane. */
  readonly build: () => Promise<void>;
  /** Brings the pane to the front. */
  readonly showPane: () => Promise<void>;
}

/**
 * The ribbon's "Build board sheets": the pane is shown while the sheets are built, so that a run is
 * never without a visible result. Excel is told that the command has ended, whatever comes of it.
 */
export async function buildBoardSheets(
  { build, showPane }: BuildCommand,
  event: Pick<Office.AddinCommands.Event, 'completed'>,
): Promise<void> {
  try {
    // Side by side: a pane that cannot be shown is no reason not to build, nor to end early.
    const ended = await Promise.allSettled([build(), showPane()]);
    for (const part of ended) if (part.status === 'rejected') throw part.reason;
  } finally {
    event.completed();
  }
}
