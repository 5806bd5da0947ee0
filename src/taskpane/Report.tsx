import { Body1, makeStyles } from '@fluentui/react-components';
import type { PlanReport } from '../app/planReport';
import { AreasTable } from './overview/AreasTable';
import { Issues } from './checks/Issues';
import { MappingForm } from './settings/MappingForm';
import { RatingAidsForm } from './settings/RatingAidsForm';
import { RatingReasons } from './overview/RatingReasons';
import { SheetsRead } from './overview/SheetsRead';
import { dateInWords } from './shared/dates';
import type { RememberedChoice } from './shared/officeHelpers';
import type { Task } from './run/run';

export interface ReportProps {
  readonly report: PlanReport;
  readonly issuesOpen: RememberedChoice;
  readonly busy: boolean;
  /** How many cells an undo would put back. */
  readonly undoable: number;
  readonly start: (task: Task) => void;
}

/** What was understood of the plan. */
export function Report({ report, issuesOpen, busy, undoable, start }: ReportProps) {
  const styles = useStyles();
  return (
    <>
      <Body1>
        <bdi>{report.title === '' ? report.workbook : report.title}</bdi>, as at {dateInWords(report.asAt)}
      </Body1>
      {!report.impactRecorded && (
        <Body1 block as="p" className={styles.flat}>
          The plan has one rating column, which is read as progress. Impact is not recorded.
        </Body1>
      )}
      {report.keyWarning !== '' && (
        <Body1 block as="p" className={styles.flat}>
          <bdi>{report.keyWarning}</bdi>
        </Body1>
      )}
      <AreasTable areas={report.areas} total={report.total} />
      <RatingReasons areas={report.areas} />
      <Issues report={report} open={issuesOpen} busy={busy} undoable={undoable} start={start} />
      <RatingAidsForm busy={busy} start={start} />
      <SheetsRead sheets={report.sheets} />
      <MappingForm key={JSON.stringify(report.mapping)} report={report} busy={busy} start={start} />
    </>
  );
}

const useStyles = makeStyles({ flat: { margin: 0 } });
