import { paperWords } from '../core/papers/sheet/paperWords';

/** A command line that cannot be understood. The message is one line that says what is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

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

  --as-at YYYY-MM-DD   the date that "overdue" is judged at; the plan's own where that is
                       more than 14 days ago, else today, unless given
  --json               one JSON object on standard output and nothing else (check, rollup); given a folder in place of
                       PLAN.xlsx, a line of JSON for each workbook in it
  --actions            each action in the JSON too, with its dates, ratings and money (rollup --json)
  --measures           each measure of the scorecards in the JSON too, with its figures over time (rollup --json)
  --mapping FILE       read the plan as this corrected mapping says, not as the one that the workbook keeps
  --explain            also list the columns understood, with scores to 10, and each row set aside (check, rollup)
  --fix safe           change the writing of ratings whose meaning is certain, such as “green ” (check)
  --import FILE        the settings to take over; what the file leaves out stays as it is (settings)
  --save               keep the mapping in the workbook (map)
  --sheets LIST        the sheets to build, in their order, such as summary,finance (build; all unless given):
                       ${paperWords.map(({ word }) => word).join(', ')}
  --out FILE           where to write the workbook; its folder must be there already (build, snapshot, check --fix, map --save,
                       settings --import)
  --in-place           replace the workbook, once the new one has been checked (build, snapshot, check --fix, map --save,
                       settings --import)
  --cycle YYYY-MM-DD   the board that the position is for; its next one, or today, unless given (snapshot)
  --from OLD.xlsx      keep the position of an earlier copy; needs --cycle (snapshot)
  --replace            in place of the position that the board has already (snapshot)
  --stocktake          the board is a stocktake (snapshot)
  --history HOW        visible or hidden: how the history sheet is from now on (snapshot)
  --strict             exit with 1 where there are issues of severity error
  --help, --version

Nothing leaves this computer. Exit status: 0 done; 1 done, with errors found (only with --strict);
2 wrong usage; 3 the workbook cannot be used.
`;
