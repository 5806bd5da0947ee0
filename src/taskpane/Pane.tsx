import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  Activity,
  Suspense,
  lazy,
  memo,
  useCallback,
  useDeferredValue,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { ExcelFacts } from '../app/diagnosis';
import type { TrialReport } from '../app/trials';
import type { UnderstoodPlan } from '../app/understandCells';
import type { ReadableWorkbook } from '../app/workbook';
import type { GivenRating } from '../core/papers/blocks/areaRating';
import type { WordsToCopy } from '../core/papers/membersSummary/wordsToCopy';
import { Overview as OverviewPage } from './overview/Overview';
import { pageCode } from './pageCode';
import type { Problem } from './run/problem';
import { pages, type Page } from './pages';
import { reportOf, type Run, type Task } from './run/run';
import type { OpenWith } from './settings/OpenWithForm';
import { Message } from './message/Message';
import { Failure } from './shared/Failure';
import { PageBoundary } from './shared/PageBoundary';
import { Lock } from './shared/Lock';
import type { RememberedChoice } from './shared/officeHelpers';
import { Top } from './top/Top';
import type { WhyState } from './why/whyStore';

// A page is drawn anew only where something that it shows has changed.
const Overview = memo(OverviewPage);
const Issues = memo(lazy(pageCode.checks));
const NoPlan = lazy(pageCode.noPlan);
const BoardPack = memo(lazy(pageCode.pack));
const Finance = memo(lazy(pageCode.finance));
const Settings = memo(lazy(pageCode.settings));
const Help = memo(lazy(pageCode.help));
const WhyPanel = lazy(pageCode.whyPanel);

export interface PaneProps {
  readonly run: Run;
  readonly page: Page;
  readonly onPage: (page: Page) => void;
  /** The as-at date as it stands in its field; '' where it is blank. */
  readonly asAt: string;
  readonly onAsAt: (asAt: string) => void;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  readonly start: (task: Task) => void;
  readonly stop: () => void;
  readonly plan: () => UnderstoodPlan | null;
  /** How many cells an undo would put back. */
  readonly undoable: number;
  /** True where the plan has changed since and could not be checked again. */
  readonly isBehind: boolean;
  /** True once something has happened since the run: what it said is no longer said. */
  readonly isOver: boolean;
  /** True while Excel has not answered for some seconds. */
  readonly isWaiting: boolean;
  /** Why not, where that is known. */
  readonly whyBehind?: Problem | undefined;
  /** What stands behind the cell that is selected. */
  readonly why: WhyState;
  readonly about: string;
  readonly issuesOpen: RememberedChoice;
  /** Whether this person has seen the tour. */
  readonly tourSeen: RememberedChoice;
  readonly copy: (text: string) => Promise<boolean>;
  readonly copyWords: (words: WordsToCopy) => Promise<boolean>;
  readonly readCopy: (file: File) => Promise<ReadableWorkbook>;
  readonly openWith: OpenWith;
  readonly diagnose: () => Promise<ExcelFacts>;
  /** Tries everything on a sheet of its own. */
  readonly tryEverything: () => Promise<TrialReport>;
}

/** The pane's pages, and how the last run ended. */
export function Pane(props: PaneProps) {
  const { run, page, onPage, asAt, onAsAt, today, start, stop, plan, about, copy } = props;
  const { undoable, isBehind, isOver, isWaiting, why, whyBehind, issuesOpen, tourSeen, copyWords, openWith } =
    props;
  const { diagnose, tryEverything, readCopy } = props;
  const styles = useStyles();
  const report = reportOf(run);
  const busy = run.state === 'running';
  // The tab answers at once; its page follows when it has been drawn, which other work may come between.
  const inFront = useDeferredValue(page);
  // A page that was opened stays, hidden, so that nothing that was typed on it is lost.
  const [opened, setOpened] = useState<ReadonlySet<Page>>(new Set([inFront]));
  if (!opened.has(inFront)) setOpened(new Set([...opened, inFront]));
  const onHelp = useCallback(() => onPage('help'), [onPage]);

  const onToday = useCallback(() => {
    onAsAt(today());
    start('check');
  }, [onAsAt, today, start]);

  const sheetOf = useCallback(
    (paper: string) => plan()?.cells.sheets.find((sheet) => sheet.paper === paper)?.name,
    [plan],
  );

  /** Ratings that officers have given on the page of the pack, and that no build has written yet. */
  const given = useRef<readonly GivenRating[]>([]);
  const onRatings = useCallback((ratings: readonly GivenRating[]) => void (given.current = ratings), []);

  // Where a build ends there are links to its sheets.
  const build = (): void => {
    onPage('pack');
    start(given.current.length === 0 ? 'build' : { do: 'rate-and-build', areaRatings: given.current });
  };

  const contents: Readonly<Record<Page, ReactNode>> = {
    overview: report && <Overview {...{ report, busy, start, tourSeen, onHelp, onToday }} />,
    checks: report && (
      <Issues {...{ report, busy, undoable, start, onPage, copy, sheetOf }} open={issuesOpen} />
    ),
    pack: report && (
      <BoardPack
        {...{ run, report, asAt, onAsAt, busy, start, onRatings, plan, copyWords, readCopy }}
        today={today()}
      />
    ),
    finance: report && <Finance {...{ report, busy, start, onHelp }} />,
    settings: report && <Settings {...{ report, busy, start, copy, openWith }} />,
    help: <Help {...{ report, diagnose, tryEverything, copy }} />,
  };

  return (
    <>
      <Top
        {...{ report, page, onPage, busy }}
        onCheck={() => start('check')}
        onBuild={build}
        onDate={() => onPage('pack')}
      />
      <main className={styles.main}>
        {run.state === 'failed' && <Failure problem={run.problem} about={about} copy={copy} />}
        {run.state === 'failed' && run.problem.isStaleMapping === true && (
          <Button onClick={() => start({ do: 'map', mapping: null })}>
            Work out the sheets and columns anew
          </Button>
        )}
        {run.state === 'failed' && run.problem.choices !== undefined && (
          <Suspense>
            <NoPlan choices={run.problem.choices} start={start} />
          </Suspense>
        )}
        {report !== null && <Lock words={report.writeProtection.words} />}
        {isBehind && (
          <Body1 block as="p" className={styles.behind}>
            The plan has changed since. Choose Check the plan to see it as it is now.
            {whyBehind !== undefined && whyBehind.isUnexpected !== true && (
              <>
                {' '}
                <bdi>{whyBehind.message}</bdi>
              </>
            )}
          </Body1>
        )}
        {isBehind && whyBehind?.isUnexpected === true && (
          <Failure problem={whyBehind} about={about} copy={copy} />
        )}
        <div aria-busy={busy}>
          {pages
            .filter(([value]) => opened.has(value))
            .map(([value]) => (
              <div
                key={value}
                role="tabpanel"
                id={`page-${value}`}
                aria-labelledby={`tab-${value}`}
                hidden={value !== inFront}
                className={value === inFront ? styles.page : undefined}
              >
                {/* What is not in sight is brought up to date when there is nothing else to do. */}
                <Activity mode={value === inFront ? 'visible' : 'hidden'}>
                  <PageBoundary>
                    <Suspense fallback={<Body1>Opening this page…</Body1>}>
                      {contents[value] ?? (
                        <Body1 block as="p" className={styles.behind}>
                          {busy
                            ? 'This page is filled once the plan has been read.'
                            : 'There is no plan to show yet.'}
                        </Body1>
                      )}
                    </Suspense>
                  </PageBoundary>
                </Activity>
              </div>
            ))}
        </div>
      </main>
      <div className={styles.foot}>
        {report !== null && why.explanation !== null && (
          <Suspense>
            <WhyPanel {...why} explanation={why.explanation} {...{ report, busy, start }} />
          </Suspense>
        )}
        <Message {...{ run, isOver, isWaiting, stop, about }} />
      </div>
    </>
  );
}

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    // The bar of messages is over what is below.
    padding: '10px 12px 108px',
  },
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  // Over what is scrolled: nothing that is said here moves the page.
  foot: { position: 'fixed', left: 0, right: 0, bottom: 0, zIndex: 3 },
  behind: { margin: 0, color: tokens.colorNeutralForeground2 },
});
