import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { inExcel } from '../excel/inExcel';
import { excelApiFloor } from '../excel/requirements';
import { App } from './App';
import type { CannotStartReason } from './CannotStart';
import { copyText } from './copyText';
import { isoDate } from './dates';
import { hostInWords, rememberedChoice } from './officeHelpers';
import { runs } from './runs';
import type { Task } from './run';
import { version } from './version';

/** Opens the pane once Office.js has said where it runs. */
async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id "root".');
  const cannotStart = await whyNot();
  createRoot(root).render(
    <StrictMode>
      <App
        cannotStart={cannotStart}
        runs={runs}
        start={start}
        today={() => isoDate(new Date())}
        about={`BRAG Board ${version} in ${hostInWords()}`}
        officeBackground={cannotStart === 'office-blocked' ? undefined : officeBackground()}
        issuesOpen={rememberedChoice('issues-open')}
        copy={copyText}
      />
    </StrictMode>,
  );
}

async function whyNot(): Promise<CannotStartReason | null> {
  if (!('Office' in window)) return 'office-blocked';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'not-in-excel';
  return Office.context.requirements.isSetSupported('ExcelApi', excelApiFloor) ? null : 'excel-too-old';
}

/** Absent in Excel on the web, whatever the types say. */
function officeBackground(): string | undefined {
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.officeTheme?.bodyBackgroundColor;
}

function start(task: Task): void {
  void runs.start(task, inExcel(Excel.run));
}

void open();
