import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import type { UnderstoodPlan } from '../../app/understandCells';
import type { ReadableWorkbook } from '../../app/workbook';
import type { WordsToCopy } from '../../core/papers/membersSummary/wordsToCopy';
import type { Run, Task } from '../run/run';
import { AreaRatingsForm, changedRatings, ratingsOf } from './AreaRatingsForm';
import { ComparePositions } from './ComparePositions';
import { CopyWords } from './CopyWords';
import { DetailsForm } from './DetailsForm';
import { KeepPosition } from './KeepPosition';
import { SheetsForm } from './SheetsForm';
import { WrittenSheets } from './WrittenSheets';
import { AsAtField } from './AsAtField';

export interface BoardPackProps {
  readonly run: Run;
  readonly report: PlanReport;
  /** The as-at date as it stands in its field; '' where it is blank. */
  readonly asAt: string;
  readonly onAsAt: (asAt: string) => void;
  readonly today: string;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
  readonly stop: () => void;
  readonly plan: () => UnderstoodPlan | null;
  readonly copyWords: (words: WordsToCopy) => Promise<boolean>;
  readonly readCopy: (file: File) => Promise<ReadableWorkbook>;
}

/** Everything for one board meeting: its date, the sheets, the officers' own ratings, and what is kept of it. */
export function BoardPack(props: BoardPackProps) {
  const { run, report, asAt, onAsAt, today, busy, start, stop, plan, copyWords, readCopy } = props;
  const styles = useStyles();
  const [ratings, setRatings] = useState(() => ratingsOf(report));
  const given = changedRatings(report, ratings);
  return (
    <>
      <AsAtField asAt={asAt} onAsAt={onAsAt} />
      <DetailsForm report={report} busy={busy} start={start} />
      <SheetsForm report={report} busy={busy} start={start} />
      <AreaRatingsForm report={report} ratings={ratings} onChange={setRatings} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || report.inTheWay.build}
          onClick={() => start(given.length === 0 ? 'build' : { do: 'rate-and-build', areaRatings: given })}
        >
          Build these sheets
        </Button>
        {run.state === 'running' && run.step !== 'writing' && <Button onClick={stop}>Stop</Button>}
      </div>
      {run.state === 'built' && (
        <WrittenSheets sheets={run.result.sheets} notes={run.result.notes} busy={busy} start={start} />
      )}
      <KeepPosition {...{ report, today, busy, start, readCopy }} />
      <ComparePositions report={report} busy={busy} start={start} />
      <CopyWords plan={plan} copy={copyWords} />
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
