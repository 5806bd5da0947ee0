import { Body1, makeStyles } from '@fluentui/react-components';
import type { PlanReport } from '../../app/planReport';
import type { Task } from '../run/run';
import { AreaRatingForm } from './AreaRatingForm';
import { CheckForm } from './CheckForm';
import { DatesForm } from './DatesForm';
import { EscalationForm } from './EscalationForm';
import { KeyInForce } from './KeyInForce';
import { MappingForm } from './MappingForm';
import { NamesForm } from './NamesForm';
import { OpenWithForm, type OpenWith } from './OpenWithForm';
import { RatingValidationForm } from './RatingValidationForm';
import { SettingsFile } from './SettingsFile';
import { SeverityForm } from './SeverityForm';

export interface SettingsProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly openWith: OpenWith;
}

/** Everything that can be set for this workbook. Each group begins again from what the workbook keeps. */
export function Settings({ report, busy, start, copy, openWith }: SettingsProps) {
  const styles = useStyles();
  const { checks, pack, cycles } = report.settings;
  const acting = { report, busy, start };
  return (
    <>
      <Body1 block as="p" className={styles.flat}>
        Settings are kept in this workbook, for every officer who opens it. The plan itself is not changed.
      </Body1>
      <MappingForm key={`map ${JSON.stringify(report.mapping)}`} {...acting} />
      <KeyInForce report={report} busy={busy} />
      <CheckForm key={`checks ${JSON.stringify({ ...checks, rules: null })}`} {...acting} />
      <SeverityForm key={`severities ${JSON.stringify(checks.rules)}`} {...acting} />
      <AreaRatingForm key={`area rating ${JSON.stringify(pack.areaRating)}`} {...acting} />
      <EscalationForm key={`escalation ${JSON.stringify(pack.escalation)}`} {...acting} />
      <DatesForm key={`cycles ${JSON.stringify(cycles)}`} {...acting} />
      <NamesForm key={`names ${JSON.stringify(pack.names)}`} {...acting} />
      <OpenWithForm openWith={openWith} busy={busy} />
      <RatingValidationForm busy={busy} start={start} />
      <SettingsFile {...acting} copy={copy} />
    </>
  );
}

const useStyles = makeStyles({ flat: { margin: 0 } });
