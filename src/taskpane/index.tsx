import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ExcelFacts } from '../app/diagnosis';
import type { TrialReport } from '../app/trials';
import type { InWorkbook, ReadableWorkbook } from '../app/workbook';
import { inExcel } from '../excel/inExcel';
import { minute } from '../excel/patience';
import { excelApiFloor } from '../excel/requirements';
import { watchChanges } from '../excel/watchChanges';
import { App } from './App';
import type { CannotStartReason } from './shared/CannotStart';
import { lookAtSelection } from '../excel/lookAtSelection';
import { watchSelection } from '../excel/watchSelection';
import { openWithWorkbook } from '../excel/openWithWorkbook';
import type { OpenWith } from './settings/OpenWithForm';
import { copyText, copyWords } from './shared/copyText';
import { isoDate } from './shared/dates';
import type * as officeHelpers from './shared/officeHelpers';
import type { RememberedChoice } from './shared/officeHelpers';
import { fetchLater, fetchReading, runs } from './run/runs';
import { pageCode } from './pageCode';
import type { Task } from './run/run';
import { version } from './shared/version';
import { explainCode, whys } from './why/whys';

/** Opens the pane once Office.js has said where it runs. */
async function open(): Promise<void> {
  // On its way while Office.js answers and the pane is drawn.
  void fetchReading();
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id "root".');
  const cannotStart = await whyNot();
  const drawn = createRoot(root);
  const draw = (known?: typeof officeHelpers): void =>
    drawn.render(
      <StrictMode>
        <App
          cannotStart={cannotStart}
          runs={runs}
          whys={whys}
          start={start}
          today={() => isoDate(new Date())}
          about={aboutThis(known?.hostInWords(hostVersion(cannotStart)))}
          officeBackground={cannotStart === 'office-blocked' ? undefined : officeBackground()}
          issuesOpen={known?.rememberedChoice('issues-open') ?? notYet()}
          // Nobody who has seen the tour sees it again.
          tourSeen={known?.rememberedChoice('tour-seen') ?? notYet(true)}
          copy={copyText}
          copyWords={copyWords}
          readCopy={readCopy}
          openWith={openWith()}
          diagnose={diagnose}
          tryEverything={tryEverything}
        />
      </StrictMode>,
    );
  draw();
  if (cannotStart !== null) {
    await knowHost(draw);
    return;
  }
  // The first thing that an officer sees is what their workbook holds.
  // A command of the ribbon that opened the pane has begun its own work.
  if (runs.get().run.state === 'idle') start('check');
  void fetchRest(draw);
  void watch();
}

/** What runs, and where, as soon as that is known. */
const aboutThis = (host: string | undefined): string =>
  `BRAG Board ${version}${host === undefined ? '' : ` in ${host}`}`;

/** Until it is known what a person has chosen before. */
const notYet = (choice?: boolean): RememberedChoice => ({ get: () => choice, set: () => undefined });

// It knows a hundred hosts and stores, and nothing of it is needed for a first look at the plan.
const helpersCode = (): Promise<typeof officeHelpers> =>
  import(/* webpackChunkName: "host" */ './shared/officeHelpers');

/** Draws the pane again once it is known where it runs and what this person has chosen before; without, it works as well. */
async function knowHost(draw: (known: typeof officeHelpers) => void): Promise<void> {
  const known = await helpersCode().catch(() => null);
  if (known !== null) draw(known);
}

/** Where it is found out what this Excel can do. */
const here = async () => ({
  run: Excel.run,
  context: Office.context,
  addin: `BRAG Board ${version}`,
  address: location.href,
  browser: navigator.userAgent,
  canStore: (await helpersCode()).canRemember,
});

/** Fetched when somebody asks for them: few ever do. */
async function diagnose(): Promise<ExcelFacts> {
  const facts = await import(/* webpackChunkName: "trials" */ '../excel/diagnose');
  return facts.diagnose(await here());
}

async function tryEverything(): Promise<TrialReport> {
  const trials = await import(/* webpackChunkName: "trials" */ '../excel/trials/tryEverything');
  return trials.tryEverything(await here());
}

/** Made when it is first asked: without Office.js there are no settings. */
function openWith(): OpenWith {
  const settings = () => openWithWorkbook(Office.context.document.settings);
  return { get: async () => settings().get(), set: async (on) => settings().set(on) };
}

/** Reads an earlier copy of the workbook. What reads files is fetched when one is chosen. */
async function readCopy(file: File): Promise<ReadableWorkbook> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reader = await import(/* webpackChunkName: "copy" */ '../earlier-copy/readCopy');
  return reader.readCopy(bytes, file.name);
}

/** Fetches the other pages once the first has been filled, so that they open at once, and without a network. */
async function fetchRest(draw: (known: typeof officeHelpers) => void): Promise<void> {
  await runs.settled();
  await knowHost(draw);
  const pages = Object.values(pageCode).map((fetchPage) => fetchPage());
  await Promise.allSettled([fetchLater(), explainCode(), ...pages]);
}

async function whyNot(): Promise<CannotStartReason | null> {
  if (!('Office' in window)) return 'office-blocked';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'not-in-excel';
  return Office.context.requirements.isSetSupported('ExcelApi', excelApiFloor) ? null : 'excel-too-old';
}

/** Excel's own version; absent where there is no Office.js, and in some hosts, whatever the types say. */
function hostVersion(cannotStart: CannotStartReason | null): string | undefined {
  if (cannotStart === 'office-blocked') return undefined;
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.diagnostics?.version;
}

/** Absent in Excel on the web, whatever the types say. */
function officeBackground(): string | undefined {
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.officeTheme?.bodyBackgroundColor;
}

function start(task: Task): void {
  void runs.start(task, workbook());
}

/** The way to the open workbook; from ExcelApi 1.20 on, fixes are one step of Excel's own undo. */
const workbook = (): InWorkbook =>
  inExcel(Excel.run, Office.context.requirements.isSetSupported('ExcelApi', '1.20'), minute);

/** Keeps what is shown up to date while somebody works on the plan. */
async function watch(): Promise<void> {
  try {
    await watchChanges(Excel.run, (change) => runs.heard(change, workbook()));
    // A pane that is shut goes on living, and looks at nothing.
    const follow = (): void => {
      if (document.visibilityState === 'visible') whys.heard(() => lookAtSelection(Excel.run));
    };
    await watchSelection(Excel.run, follow);
    // What is said of the selected cell is of the plan as it is now.
    let plan = runs.plan();
    runs.subscribe(() => {
      if (runs.plan() === plan) return;
      plan = runs.plan();
      follow();
    });
  } catch (error) {
    // Without events the pane works as before: a press of Check the plan reads it anew.
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}

void open();
