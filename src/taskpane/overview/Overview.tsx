import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { openQuestions } from '../../core/plan/mapping/openQuestions';
import { pageCode } from '../pageCode';
import type { Task } from '../run/run';
import { countOf } from '../shared/countOf';
import { FiguresHelp } from '../shared/FiguresHelp';
import type { RememberedChoice } from '../shared/officeHelpers';
import { figureNotes } from '../../core/rollup/figureNotes';
import { shownReferences } from '../../core/rollup/shownReference';
import { AreaTable } from './AreaTable';
import { actionsBehind, figureInWords, figureKey, type Figure } from './figure';
import { findActions, searchTexts } from './findActions';
import { KeyFigures } from './KeyFigures';
import { Search } from './Search';
import { SheetsRead } from './SheetsRead';

const ActionList = lazy(pageCode.actionList);
const Trace = lazy(pageCode.trace);
const Welcome = lazy(pageCode.welcome);

const Question = lazy(pageCode.question);
const RatingQuestion = lazy(pageCode.ratingQuestion);
const TitleQuestion = lazy(pageCode.titleQuestion);
const ChoiceQuestion = lazy(pageCode.choiceQuestion);
const LedgerCodes = lazy(pageCode.ledgerCodes);
const MeasuresAsked = lazy(pageCode.measuresAsked);

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
  const [wanted, setWanted] = useState('');
  // The field answers each key at once; the list follows.
  const lookedFor = useDeferredValue(wanted);
  const all = report.total.actions;
  const isSearching = lookedFor.trim() !== '';
  const texts = useMemo(
    () => (isSearching ? searchTexts(all, shownReferences(all)) : []),
    [all, isSearching],
  );
  const found = useMemo(() => findActions(all, texts, lookedFor), [all, texts, lookedFor]);
  const section = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<string>(null);
  const questions = useMemo(() => openQuestions(report.tables, report.total.actions), [report]);
  const [question] = questions;
  const ofCells = report.questions.find(({ about }) => /^(?:rating|rows|sheets)\./.test(about));
  const CellsAsked = ofCells?.about === 'rating.values' ? RatingQuestion : ChoiceQuestion;
  // Back from the actions, the keyboard is where it was.
  useEffect(() => {
    if (traced !== null || cameFrom.current === null) return;
    section.current?.querySelector<HTMLElement>(`[data-figure="${cameFrom.current}"]`)?.focus();
    cameFrom.current = null;
  }, [traced]);

  function trace(figure: Figure): void {
    cameFrom.current = figureKey(figure);
    setTraced(figure);
  }

  if (traced !== null) {
    return (
      <Suspense>
        <Trace
          title={figureInWords(report, traced)}
          actions={actionsBehind(report, traced)}
          all={all}
          busy={busy}
          start={start}
          onClose={() => setTraced(null)}
        />
      </Suspense>
    );
  }
  const asksCodes = report.questions.some(({ about }) => about === 'ledger');
  const asksMeasures = report.questions.some(({ about }) => about === 'measures');
  const isAsked =
    questions.length > 0 || ofCells !== undefined || asksCodes || asksMeasures || report.title === '';
  return (
    <div ref={section} className={styles.page}>
      {tourSeen.get() !== true && (
        <Suspense>
          <Welcome seen={tourSeen} />
        </Suspense>
      )}
      {isAsked && (
        <Suspense>
          {question !== undefined ? (
            <Question
              key={`${question.table.sheet} ${question.field}`}
              {...{ report, question, questions, busy, start }}
            />
          ) : ofCells !== undefined ? (
            <CellsAsked key={ofCells.words} {...{ report, busy, start }} question={ofCells} />
          ) : asksCodes ? (
            <LedgerCodes {...{ report, busy, start }} />
          ) : asksMeasures ? (
            <MeasuresAsked {...{ report, busy, start }} />
          ) : (
            <TitleQuestion {...{ report, busy, start }} />
          )}
        </Suspense>
      )}
      <Search wanted={wanted} onWanted={setWanted} />
      {isSearching ? (
        <section aria-label="Actions found">
          <p role="status" className={styles.flat}>
            {countOf(found.length, 'action')} found.
          </p>
          <Suspense>
            <ActionList actions={found} all={all} busy={busy} start={start} />
          </Suspense>
        </section>
      ) : (
        <>
          <p className={styles.points}>
            {asked(report)}
            {report.mainPoints.join(' ')}
          </p>
          {report.asAtSource === 'plan' && (
            <p className={styles.points}>
              The plan’s own date is used.{' '}
              <Button size="small" disabledFocusable={busy} onClick={onToday}>
                Use today’s date
              </Button>
            </p>
          )}
          <AreaTable report={report} onTrace={trace} />
          <KeyFigures report={report} onTrace={trace} />
          {[...figureNotes(report.total, report.gaps), report.keyWarning]
            .filter((note) => note !== '')
            .map((note) => (
              <Body1 key={note} block as="p" className={styles.flat}>
                <bdi>{note}</bdi>
              </Body1>
            ))}
          <div>
            <FiguresHelp onHelp={onHelp} />
          </div>
          <SheetsRead sheets={report.sheets} />
        </>
      )}
    </div>
  );
}

/** In the first sentence, since figures hang on it: that something of the plan is not sure. */
function asked({ questions }: PlanReport): string {
  const [first] = questions;
  if (first === undefined) return '';
  const more = questions.length === 1 ? '' : ` (and ${questions.length - 1} more)`;
  return `Not everything is counted yet: ${first.words}${more} `;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  flat: { margin: 0 },
  points: { margin: 0, overflowWrap: 'anywhere' },
});
