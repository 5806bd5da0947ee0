import { inExcel } from '../excel/inExcel';
import { excelApiFloor } from '../excel/requirements';
import { runs } from '../taskpane/run/runs';
import { buildBoardSheets } from './buildBoardSheets';

/** True where Excel has the requirement set. */
function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

const command = {
  // In an Excel that is too old the pane, which is shown either way, says so.
  build: async () => {
    if (supports('ExcelApi', excelApiFloor)) await runs.start('build', inExcel(Excel.run));
  },
  showPane: async () => {
    if (supports('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
  },
};

// Without Office.js there is no ribbon; the pane says what to do.
if ('Office' in window) {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) return;
    // The name is the manifest's <FunctionName>.
    Office.actions.associate('buildBoardSheets', (event: Office.AddinCommands.Event) => {
      void buildBoardSheets(command, event);
    });
  });
}
