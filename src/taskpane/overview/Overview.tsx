import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useMemo, useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { openQuestions } from '../../core/plan/mapping/openQuestions';
import { pageCode } from '../pageCode';
import type { Task } from '../run/run';
import { FiguresHelp } from '../shared/FiguresHelp';
import type { RememberedChoice } from '../shared/officeHelpers';
import { longDate } from '../../core/cells/serialDate';
import { asAtNote } from '../../core/rollup/asAt';
import { figureNotes } from '../../core/rollup/figureNotes';
import { AreaBars } from './AreaBars';
import { actionsBehind, figureInWords, type Figure } from './figure';
import { KeyFigures } from './KeyFigures';
import { SheetsRead } from './SheetsRead';
import { Welcome } from './Welcome';
import { Trace } from './Trace';

const Question = lazy(pageCode.question);
const RatingQuestion = lazy(pageCode.ratingQuestion);
const TitleQuestion = lazy(pageCode.titleQuestion);
const ChoiceQuestion = lazy(pageCode.choiceQuestion);

export interface OverviewProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
  readonly tourSeen: RememberedChoice;
  /** Leads to what the figures mean. */
  readonly onHelp: () => void;
  /** Takes today's date in place of the plan's own. */
  readonly onToday: () => void;
}

/** Where the plan stands, at a glance; every figure leads to the actions behind it. */
export function Overview({ report, busy, start, tourSeen, onHelp, onToday }: OverviewProps) {
  const styles = useStyles();
  const [traced, setTraced] = useState<Figure | null>(null);
  const questions = useMemo(() => openQuestions(report.tables, report.total.actions), [report]);
  const [question] = questions;
  const ofRatings = report.questions.find(({ about }) => about.startsWith('rating.'));
  const RatingsAsked = ofRatings?.about === 'rating.values' ? RatingQuestion : ChoiceQuestion;
  if (traced !== null) {
    return (
      <Trace
        title={figureInWords(report, traced)}
        actions={actionsBehind(report, traced)}
        all={report.total.actions}
        busy={busy}
        start={start}
        onClose={() => setTraced(null)}
      />
    );
  }
  return (
    <>
      <Body1 block as="p" className={styles.flat}>
        As at {longDate(report.asAt)}
        {asAtNote(report.asAtSource)}. {asked(report)}
        <FiguresHelp onHelp={onHelp} />
      </Body1>
      {report.asAtSource === 'plan' && (
        <Button size="small" className={styles.own} disabledFocusable={busy} onClick={onToday}>
          Use today’s date
        </Button>
      )}
      <Body1 block as="p" className={styles.flat}>
        {report.mainPoints.join(' ')}
      </Body1>
      <Welcome seen={tourSeen} />
      {figureNotes(report.total, report.gaps).map((note) => (
        <Body1 key={note} block as="p" className={styles.flat}>
          <bdi>{note}</bdi>
        </Body1>
      ))}
      {report.keyWarning !== '' && (
        <Body1 block as="p" className={styles.flat}>
          <bdi>{report.keyWarning}</bdi>
        </Body1>
      )}
      {question !== undefined && (
        <Suspense>
          <Question
            key={`${question.table.sheet} ${question.field}`}
            {...{ report, question, questions, busy, start }}
          />
        </Suspense>
      )}
      {question === undefined && ofRatings !== undefined && (
        <Suspense>
          <RatingsAsked key={ofRatings.words} {...{ report, busy, start }} question={ofRatings} />
        </Suspense>
      )}
      {question === undefined && ofRatings === undefined && report.title === '' && (
        <Suspense>
          <TitleQuestion {...{ report, busy, start }} />
        </Suspense>
      )}
      <KeyFigures report={report} onTrace={setTraced} />
      <AreaBars report={report} onTrace={setTraced} />
      <SheetsRead sheets={report.sheets} />
    </>
  );
}

/** In the first sentence, since figures hang on it: that something of the plan is not sure. */
function asked({ questions }: PlanReport): string {
  const [first] = questions;
  if (first === undefined) return '';
  const more = questions.length === 1 ? '' : ` (and ${questions.length - 1} more)`;
  return `Not everything is counted yet: ${first.words}${more} `;
}

const useStyles = makeStyles({ flat: { margin: 0 }, own: { alignSelf: 'flex-start' } });
