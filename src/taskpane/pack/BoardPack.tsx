import { useEffect, useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import type { UnderstoodPlan } from '../../app/understandCells';
import type { ReadableWorkbook } from '../../app/workbook';
import type { WordsToCopy } from '../../core/papers/membersSummary/wordsToCopy';
import type { GivenRating } from '../../core/papers/blocks/areaRating';
import type { Run, Task } from '../run/run';
import { AreaRatingsForm, changedRatings, ratingsOf } from './AreaRatingsForm';
import { ComparePositions } from './ComparePositions';
import { CopyWords } from './CopyWords';
import { DetailsForm } from './DetailsForm';
import { InsertFigure } from './InsertFigure';
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
  /** Is given the officers' own ratings that the next build is to write. */
  readonly onRatings: (ratings: readonly GivenRating[]) => void;
  readonly plan: () => UnderstoodPlan | null;
  readonly copyWords: (words: WordsToCopy) => Promise<boolean>;
  readonly readCopy: (file: File) => Promise<ReadableWorkbook>;
}

/** Everything for one board meeting: its date, the sheets, the officers' own ratings, and what is kept of it. */
export function BoardPack(props: BoardPackProps) {
  const { run, report, asAt, onAsAt, today, busy, start, onRatings, plan, copyWords, readCopy } = props;
  const [ratings, setRatings] = useState(() => ratingsOf(report));
  useEffect(() => onRatings(changedRatings(report, ratings)), [onRatings, report, ratings]);
  const saidOf = (what: 'keep' | 'insert'): string =>
    run.state === 'done' && run.of === what ? run.said : '';
  return (
    <>
      {run.state === 'built' && (
        <WrittenSheets sheets={run.result.sheets} notes={run.result.notes} busy={busy} start={start} />
      )}
      <AsAtField asAt={asAt} onAsAt={onAsAt} />
      <DetailsForm report={report} busy={busy} start={start} />
      <SheetsForm report={report} busy={busy} start={start} />
      <AreaRatingsForm report={report} ratings={ratings} onChange={setRatings} />
      <KeepPosition {...{ report, today, busy, start, readCopy }} said={saidOf('keep')} />
      <ComparePositions report={report} busy={busy} start={start} />
      <InsertFigure {...{ report, busy, start }} said={saidOf('insert')} />
      <CopyWords plan={plan} copy={copyWords} />
    </>
  );
}
