/** The ribbon of the manifest: https://learn.microsoft.com/office/dev/add-ins/design/disable-add-in-commands */
const tab = 'TabHome';
const group = 'BragBoard.Group';
/** Open and Help always work: the pane says what is in the way. */
const working = { check: 'BragBoard.Check', build: 'BragBoard.Build', keep: 'BragBoard.Keep' } as const;

/** A button that can be grey. */
export type Button = keyof typeof working;
const buttons = Object.keys(working) as readonly Button[];

/** A ribbon that cannot be reached is tried again after so many milliseconds, and so often. */
export const retryAfter = 2_000;
export const mostTries = 5;

export interface RibbonState {
  /** True where a button can do something now. */
  readonly canWork: (button: Button) => boolean;
  /** Calls back whenever that may have changed. */
  readonly subscribe: (listener: () => void) => () => void;
  /** `Office.ribbon.requestUpdate` */
  readonly requestUpdate: (update: Office.RibbonUpdaterData) => Promise<void>;
  /** The ribbon was asked often enough and did not take it. */
  readonly onFault: (fault: unknown) => void;
}

/**
 * Greys out each button that starts a run while it cannot. Only the latest state counts: one
 * that was missed, because the ribbon could not be reached, is made up for.
 * @returns stops it
 */
export function greyOut({ canWork, subscribe, requestUpdate, onFault }: RibbonState): () => void {
  let shown: readonly Button[] = buttons;
  let asking = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function follow(): Promise<void> {
    if (asking) return;
    asking = true;
    clearTimeout(timer);
    try {
      for (;;) {
        const enabled = buttons.filter(canWork);
        if (enabled.join() === shown.join()) break;
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

const updateOf = (enabled: readonly Button[]): Office.RibbonUpdaterData => {
  const controls = buttons.map((button) => ({ id: working[button], enabled: enabled.includes(button) }));
  return { tabs: [{ id: tab, groups: [{ id: group, controls }] }] };
};
