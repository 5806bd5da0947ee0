import { Body1 } from '@fluentui/react-components';
import type { PlanReport } from '../app/planReport';
import { AreasTable } from './AreasTable';
import { Issues } from './Issues';
import { RatingReasons } from './RatingReasons';
import { SheetsRead } from './SheetsRead';
import { dateInWords } from './dates';
import type { RememberedChoice } from './officeHelpers';

export interface ReportProps {
  readonly report: PlanReport;
  readonly issuesOpen: RememberedChoice;
}

/** What was understood of the plan. */
export function Report({ report, issuesOpen }: ReportProps) {
  return (
    <>
      <Body1>
        <bdi>{report.title === '' ? report.workbook : report.title}</bdi>, as at {dateInWords(report.asAt)}
      </Body1>
      <AreasTable areas={report.areas} total={report.total} />
      <RatingReasons areas={report.areas} />
      <Issues issues={report.issues} open={issuesOpen} />
      <SheetsRead sheets={report.sheets} />
    </>
  );
}
