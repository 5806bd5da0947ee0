import { optionsHelp } from './options';

export const usage = `brag-board: reads an improvement plan workbook, checks its BRAG ratings and writes board sheets into it

  brag-board check PLAN.xlsx [--json]           the issues found in the plan
  brag-board check PLAN.xlsx --fix safe --out FILE.xlsx
                                                makes the safe fixes in a copy, and says each change
  brag-board rollup PLAN.xlsx [--json]          the figures of each priority area
  brag-board build PLAN.xlsx --out FILE.xlsx    writes the board sheets into a copy
  brag-board build PLAN.xlsx --in-place         writes them into the workbook itself
  brag-board map PLAN.xlsx > mapping.json       what was understood of the workbook, to be seen and corrected;
                                                where no plan was found, the likeliest table, to be filled in
  brag-board map PLAN.xlsx --save --in-place    keeps that in the workbook, for every officer's next run
  brag-board settings PLAN.xlsx > settings.json what is set for the workbook: checks, thresholds, rules, board dates
  brag-board settings PLAN.xlsx --import settings.json --in-place
                                                takes such settings over, from this or another workbook
  brag-board snapshot PLAN.xlsx --label NAME --out FILE.xlsx | --in-place
                                                keeps this board's position in the workbook's history

${optionsHelp()}
  --help, --version

Nothing leaves this computer. Exit status: 0 done; 1 done, with errors found (only with --strict);
2 wrong usage; 3 the workbook cannot be used.
`;
