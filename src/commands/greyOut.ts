/** The ribbon of the manifest: https://learn.microsoft.com/office/dev/add-ins/design/disable-add-in-commands */
const tab = 'TabHome';
const group = 'BragBoard.Group';
/** Open and Help always work: the pane says what is in the way. */
const working = ['BragBoard.Check', 'BragBoard.Build', 'BragBoard.Keep'];

/** A ribbon that cannot be reached is tried again after so many milliseconds, and so often. */
export const retryAfter = 2_000;
export const mostTries = 5;

export interface RibbonState {
  /** True where the buttons can do something now. */
  readonly canWork: () => boolean;
  /** Calls back whenever that may have changed. */
  readonly subscribe: (listener: () => void) => () => void;
  /** `Office.ribbon.requestUpdate` */
  readonly requestUpdate: (update: Office.RibbonUpdaterData) => Promise<void>;
  /** The ribbon was asked often enough and did not take it. */
  readonly onFault: (fault: unknown) => void;
}

/**
 * Greys out the buttons that start a run while none can be started. Only the latest state counts: one
 * that was missed, because the ribbon could not be reached, is made up for.
 * @returns stops it
 */
export function greyOut({ canWork, subscribe, requestUpdate, onFault }: RibbonState): () => void {
  let shown = true;
  let asking = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function follow(): Promise<void> {
    if (asking) return;
    asking = true;
    clearTimeout(timer);
    try {
      while (shown !== canWork()) {
        const enabled = canWork();
        await requestUpdate(updateOf(enabled));
        shown = enabled;
        tries = 0;
      }
    } catch (error) {
      // A person is typing in a cell, or the add-in was updated while Excel was open.
      tries += 1;
      if (tries === mostTries) onFault(error);
      else timer = setTimeout(() => void follow(), retryAfter);
    } finally {
      asking = false;
    }
  }

  const stop = subscribe(() => {
    tries = 0;
    void follow();
  });
  void follow();
  return () => {
    clearTimeout(timer);
    stop();
  };
}

const updateOf = (enabled: boolean): Office.RibbonUpdaterData => ({
  tabs: [{ id: tab, groups: [{ id: group, controls: working.map((id) => ({ id, enabled })) }] }],
});
