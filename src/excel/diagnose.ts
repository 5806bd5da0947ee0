import type { ExcelFacts, WorkbookFacts } from '../app/diagnosis';
import { loadSheets } from './loadSheets';
import { excelErrorCode } from './problems';
import { excelApiFloor } from './requirements';

/** Where it is tried what Excel can do. */
export interface Place {
  readonly run: typeof Excel.run;
  /** `Office.context`; outside Excel itself some of it is missing. */
  readonly context: Partial<Omit<Office.Context, 'requirements'>> & {
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
  };
  /** `BRAG Board 0.1.0` */
  readonly addin: string;
  /** The address of the pane's page. */
  readonly address: string;
  readonly browser: string;
  /** Tries whether something can be remembered for this person. */
  readonly canStore: () => boolean;
}

/** The newest ExcelApi set there is. https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */
const newest = 20;

/** From here on several changes can be one undo step. */
const undoGroups = '1.20';

/** Finds out what this Excel can do. The workbook is asked in one request, and nothing in it is changed. */
export async function diagnose(place: Place): Promise<ExcelFacts> {
  const { context } = place;
  const has = (set: string, version: string) => context.requirements.isSetSupported(set, version);
  return {
    addin: place.addin,
    servedFrom: new URL('.', place.address).href,
    platform: platformOf(context),
    version: context.diagnostics?.version ?? '',
    excelApi: newestOf((version) => has('ExcelApi', version)),
    needed: excelApiFloor,
    sharedRuntime: has('SharedRuntime', '1.1'),
    ribbon: has('RibbonApi', '1.1'),
    shortcuts: has('KeyboardShortcuts', '1.1'),
    groupsUndo: has('ExcelApi', undoGroups),
    workbook: await workbookFacts(place.run),
    storage: place.canStore(),
    officeBackground: context.officeTheme?.bodyBackgroundColor ?? '',
    language: context.displayLanguage ?? '',
    browser: place.browser,
  };
}

function platformOf({ platform }: Place['context']): ExcelFacts['platform'] {
  // As text: its values, and not only its names, are documented.
  switch (String(platform)) {
    case 'OfficeOnline':
      return 'web';
    case 'PC':
      return 'windows';
    case 'Mac':
      return 'mac';
    default:
      return 'other';
  }
}

/** A set of which an older one is missing does not count. */
function newestOf(has: (version: string) => boolean): string {
  let found = '';
  for (let version = 1; version <= newest && has(`1.${version}`); version += 1) found = `1.${version}`;
  return found;
}

async function workbookFacts(run: typeof Excel.run): Promise<ExcelFacts['workbook']> {
  try {
    // Not `delayForCellEdit`: that a cell is being edited is a finding, and not to be waited for.
    return await run(askWorkbook);
  } catch (error) {
    const code = excelErrorCode(error);
    if (code === '') throw error;
    return { refused: code };
  }
}

async function askWorkbook(context: Excel.RequestContext): Promise<WorkbookFacts> {
  const { workbook } = context;
  const { sheets, withoutCells } = await loadSheets(context, () => {
    workbook.load('readOnly');
    workbook.protection.load('protected');
    workbook.application.load('calculationMode');
  });
  return {
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    sheets: sheets.length + withoutCells.length,
    protectedSheets: sheets.filter(({ protection }) => protection.protected).map(({ name }) => name),
    isManual: workbook.application.calculationMode === 'Manual',
  };
}
