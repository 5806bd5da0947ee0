import { PlanProblem } from '../app/planProblem';

/**
 * The name that Excel looks for in a workbook's settings.
 * https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 */
const name = 'Office.AutoShowTaskpaneWithDocument';

/** Whether the pane opens with this workbook, for everybody who has BRAG Board. */
export interface OpenWithWorkbook {
  /** @throws PlanProblem where Excel does not say */
  readonly get: () => Promise<boolean>;
  /** @throws PlanProblem where it was not kept; nothing has changed then */
  readonly set: (on: boolean) => Promise<void>;
}

/** @param settings `Office.context.document.settings` */
export function openWithWorkbook(settings: Office.Settings): OpenWithWorkbook {
  // Office.js works on a copy of all settings, ours too, from when the pane was opened. Saved as it is,
  // that copy would take back whatever was kept in the workbook since.
  const refresh = () => done((back) => settings.refreshAsync(back));
  return {
    async get() {
      await refresh();
      return settings.get(name) === true;
    },
    async set(on) {
      await refresh();
      if (on) settings.set(name, true);
      else settings.remove(name);
      await done((back) => settings.saveAsync(back));
    },
  };
}

type Back = (result: Office.AsyncResult<unknown>) => void;

/** Office's older calls, which call back, as promises. */
function done(call: (back: Back) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    call(({ status, error }) => {
      // As text: outside Office there is no Office.AsyncResultStatus to compare with.
      if (String(status) === 'succeeded') resolve();
      else reject(refused(error));
    });
  });
}

const refused = (error: Office.Error): PlanProblem =>
  new PlanProblem(
    'excel-refused',
    'Excel did not keep this setting. Make sure that the workbook is open for editing and not protected, then try again.',
    { cause: new Error(`${error.name} ${error.code}: ${error.message}`) },
  );
