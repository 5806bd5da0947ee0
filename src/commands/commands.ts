import { inExcel } from '../excel/inExcel';
import { lookAtSelection } from '../excel/lookAtSelection';
import { minute } from '../excel/patience';
import { excelApiFloor } from '../excel/requirements';
import type { Page } from '../taskpane/pages';
import { reportOf, type Run, type Task } from '../taskpane/run/run';
import { runs } from '../taskpane/run/runs';
import { whys } from '../taskpane/why/whys';
import { greyOut, type Button } from './greyOut';
import { runInPane } from './runInPane';

/** A command by its name in the manifest or in shortcuts.json: the page where its result is seen, and the task. */
const commands: Readonly<Record<string, { page?: Page; task?: Task }>> = {
  showPane: {},
  checkPlan: { page: 'checks', task: 'check' },
  buildBoardSheets: { page: 'pack', task: 'build' },
  // The next board of the settings, under its date; a position that is there already is left as it is.
  keepPosition: { page: 'pack', task: { do: 'keep', keep: { label: '' } } },
  showHelp: { page: 'help' },
};

/** True where Excel has the requirement set. */
function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** In an Excel that is too old the pane, which is shown either way, says so. */
const isNewEnough = () => supports('ExcelApi', excelApiFloor);

/** Whether a button can start something: nothing else is under way, and the workbook lets it be written. */
function canStart(button: Button, run: Run): boolean {
  if (run.state === 'running') return false;
  return button === 'check' || reportOf(run)?.writeProtection[button] !== true;
}

async function showPane(): Promise<void> {
  if (supports('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}

// Without Office.js there is no ribbon; the pane says what to do.
if ('Office' in window) {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) return;
    for (const [name, { page, task }] of Object.entries(commands)) {
      const work = async () => {
        if (page !== undefined) runs.show(page);
        if (task !== undefined && isNewEnough()) await runs.start(task, inExcel(Excel.run, false, minute));
      };
      Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
        void runInPane({ work, showPane }, event);
      });
    }
    // In the menu of a cell: the pane answers where the person stands.
    Office.actions.associate('whyHere', (event?: Office.AddinCommands.Event) => {
      const work = () => whys.ask(() => lookAtSelection(Excel.run));
      void runInPane({ work, showPane }, event);
    });
    // Elsewhere the buttons stay as they are; a second press waits for the run under way.
    if (supports('RibbonApi', '1.1')) {
      greyOut({
        canWork: (button) => isNewEnough() && canStart(button, runs.get().run),
        subscribe: runs.subscribe,
        requestUpdate: (update) => Office.ribbon.requestUpdate(update),
        // On the console, where whoever looks for the reason of a grey button finds it.
        onFault: (fault) =>
          setTimeout(() => {
            throw fault;
          }),
      });
    }
  });
}
