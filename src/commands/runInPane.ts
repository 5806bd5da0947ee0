/** What a command needs of the runtime that it shares with the pane. */
export interface PaneCommand {
  /** Does the work; what comes of it is seen in the pane. */
  readonly work: () => Promise<void>;
  /** Brings the pane to the front. */
  readonly showPane: () => Promise<void>;
}

/**
 * A command of the ribbon or of the keyboard: the pane is shown while it works, so that a run is never
 * without a visible result. Excel is told that the command has ended, whatever comes of it.
 * @param event absent where a keyboard shortcut was pressed
 */
export async function runInPane(
  { work, showPane }: PaneCommand,
  event?: Pick<Office.AddinCommands.Event, 'completed'>,
): Promise<void> {
  try {
    // Side by side: a pane that cannot be shown is no reason not to work, nor to end early.
    const ended = await Promise.allSettled([work(), showPane()]);
    for (const part of ended) if (part.status === 'rejected') throw part.reason;
  } finally {
    event?.completed();
  }
}
