import { standInVersion } from './standInVersion';

/** What was found out about the Excel that the pane runs in, without changing anything in it. */
export interface ExcelFacts {
  /** `BRAG Board 0.1.0` */
  readonly addin: string;
  /** Where the add-in is served from. */
  readonly servedFrom: string;
  readonly platform: 'web' | 'windows' | 'mac' | 'other';
  /** Excel's own version, such as `16.0.17328.20162`; '' where it does not say. */
  readonly version: string;
  /** The newest ExcelApi set of which every older one is there too, such as `1.14`; '' where there is none. */
  readonly excelApi: string;
  /** The oldest ExcelApi set that the add-in works with. */
  readonly needed: string;
  readonly sharedRuntime: boolean;
  readonly ribbon: boolean;
  readonly shortcuts: boolean;
  /** True where several changes can be one step of Excel's own undo. */
  readonly groupsUndo: boolean;
  readonly workbook: WorkbookFacts | { readonly refused: string };
  /** True where this person's own choices can be remembered. */
  readonly storage: boolean;
  /** Office's background, `#RRGGBB`; '' where it does not say. */
  readonly officeBackground: string;
  /** The language of Excel's screens, such as `en-GB`; '' where it does not say. */
  readonly language: string;
  /** What the web view calls itself. */
  readonly browser: string;
}

export interface WorkbookFacts {
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly sheets: number;
  readonly protectedSheets: readonly string[];
  /** True where Excel works out formulas only when it is told to. */
  readonly isManual: boolean;
}

/** One fact and what it means for the person. */
export interface Finding {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
  /** `stops`: something cannot be done here; `differs`: it is done in another way. */
  readonly weight: 'fine' | 'differs' | 'stops';
}

const platforms = {
  web: 'Excel on the web',
  windows: 'Excel on Windows',
  mac: 'Excel on a Mac',
  other: 'Excel',
};

/** The facts in words, those about the Excel first and the workbook after. */
export function diagnosisOf(facts: ExcelFacts): readonly Finding[] {
  const { platform, version, workbook } = facts;
  return [
    fine('Add-in', facts.addin, `Loaded from ${facts.servedFrom}.`),
    version === standInVersion
      ? fine('Excel', 'The preview’s stand-in, not Excel', 'What follows is what the stand-in can do.')
      : fine('Excel', `${platforms[platform]}${version === '' ? '' : `, version ${version}`}`, ''),
    excelApiFinding(facts),
    yesOrNo('One page for pane and ribbon (SharedRuntime 1.1)', facts.sharedRuntime, {
      yes: 'A run that starts on the ribbon is seen in the pane.',
      no: 'The ribbon buttons cannot open the pane. Use the buttons in the pane.',
    }),
    yesOrNo('Greying out of buttons (RibbonApi 1.1)', facts.ribbon, {
      yes: 'Ribbon buttons are grey while they cannot work.',
      no: 'Ribbon buttons are never grey. One that is pressed during a run waits for it.',
    }),
    yesOrNo('Own choice of keys (KeyboardShortcuts 1.1)', facts.shortcuts, {
      yes: 'The keyboard shortcuts work, and Excel asks you where another add-in uses the same keys.',
      no: 'The keyboard shortcuts may not work here. Every command is on the Home tab and in the pane.',
    }),
    yesOrNo('One undo step for a run (ExcelApi 1.20)', facts.groupsUndo, {
      yes: 'All fixes of one press are one step of Excel’s own undo.',
      no: 'Use Undo fixes in the pane: it takes back all of them at once.',
    }),
    payloadFinding(platform),
    ...('refused' in workbook ? [refusedFinding(workbook.refused)] : workbookFindings(workbook)),
    yesOrNo('Storage for your own choices', facts.storage, {
      yes: 'What you fold and unfold in the pane is remembered on this computer. Nothing of the plan is.',
      no: 'A browser policy blocks it. What you fold and unfold lasts until the pane is closed.',
    }),
    fine(
      'Theme',
      facts.officeBackground === '' ? 'Excel does not say' : `Background ${facts.officeBackground}`,
      facts.officeBackground === '' ? 'The pane follows the computer’s setting.' : 'The pane follows Excel.',
    ),
    fine(
      'Language',
      facts.language === '' ? 'Excel does not say' : facts.language,
      'The pane is in English.',
    ),
    fine('Web view', facts.browser, ''),
  ];
}

/** The findings as text that can be sent to an IT team. */
export function diagnosisText(findings: readonly Finding[]): string {
  return findings
    .map(({ name, value, meaning }) => `${name}: ${value}${meaning === '' ? '' : `\n    ${meaning}`}`)
    .join('\n');
}

const fine = (name: string, value: string, meaning: string): Finding => ({
  name,
  value,
  meaning,
  weight: 'fine',
});

const yesOrNo = (name: string, is: boolean, words: { yes: string; no: string }): Finding => ({
  name,
  value: is ? 'Yes' : 'No',
  meaning: is ? words.yes : words.no,
  weight: is ? 'fine' : 'differs',
});

function excelApiFinding({ excelApi, needed }: ExcelFacts): Finding {
  const name = 'Excel’s functions for add-ins (ExcelApi)';
  // As numbers: 1.9 is older than 1.14.
  const isEnough = excelApi !== '' && minor(excelApi) >= minor(needed);
  return {
    name,
    value: excelApi === '' ? 'None' : `Up to ${excelApi}`,
    meaning: isEnough
      ? `BRAG Board needs ${needed}.`
      : `BRAG Board needs ${needed}: Excel 2021 or later, Excel for Microsoft 365, or Excel on the web.`,
    weight: isEnough ? 'fine' : 'stops',
  };
}

const minor = (version: string): number => Number(version.split('.')[1]);

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
function payloadFinding(platform: ExcelFacts['platform']): Finding {
  const name = 'Most that Excel takes or gives in one go';
  if (platform !== 'web') {
    return fine(
      name,
      '5 million cells',
      'More than any plan. There is no limit on the size of a request here.',
    );
  }
  return {
    name,
    value: '5 MB, and 5 million cells',
    meaning:
      'Long plans are read and written in parts. One that is still too large works in Excel on a computer.',
    weight: 'differs',
  };
}

const refusedFinding = (code: string): Finding => ({
  name: 'Workbook',
  value: `Excel did not answer (${code})`,
  meaning:
    code === 'InvalidOperationInCellEditMode'
      ? 'A cell is being edited. Press Enter or Esc in the sheet, then test again.'
      : 'Save the workbook, open it again and test once more.',
  weight: 'stops',
});

function workbookFindings(workbook: WorkbookFacts): Finding[] {
  const { isReadOnly, isStructureProtected, sheets, protectedSheets, isManual } = workbook;
  const locked = protectedSheets.map((sheet) => `“${sheet}”`).join(', ');
  return [
    {
      name: 'Workbook',
      value: isReadOnly ? 'Open for reading only' : 'Open for editing',
      meaning: isReadOnly
        ? 'The plan can be checked. To build sheets or make fixes, open the workbook for editing.'
        : '',
      weight: isReadOnly ? 'stops' : 'fine',
    },
    {
      name: 'Structure of the workbook',
      value: isStructureProtected ? 'Protected' : 'Not protected',
      meaning: isStructureProtected
        ? 'No sheet can be added. Choose Review > Protect Workbook to lift it before the first build.'
        : '',
      weight: isStructureProtected ? 'stops' : 'fine',
    },
    {
      name: 'Protected sheets',
      value:
        protectedSheets.length === 0
          ? `None of ${sheets}`
          : `${protectedSheets.length} of ${sheets}: ${locked}`,
      meaning:
        protectedSheets.length === 0
          ? ''
          : 'They are read as they are. Fixes and board sheets cannot be written there.',
      weight: protectedSheets.length === 0 ? 'fine' : 'differs',
    },
    {
      name: 'Formulas',
      value: isManual ? 'Worked out only when told to' : 'Worked out at once',
      meaning: isManual
        ? 'Figures on the sheets may be old. Press F9, or choose Formulas > Calculate Now.'
        : '',
      weight: isManual ? 'differs' : 'fine',
    },
  ];
}
