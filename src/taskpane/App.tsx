import { FluentProvider, makeStyles, mergeClasses, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { CannotStart } from './shared/CannotStart';
import type { CannotStartReason } from './shared/CannotStart';
import type { WordsToCopy } from '../core/papers/membersSummary/wordsToCopy';
import { Pane } from './Pane';
import type { ExcelFacts } from '../app/diagnosis';
import type { TrialReport } from '../app/trials';
import type { ReadableWorkbook } from '../app/workbook';
import type { OpenWith } from './settings/OpenWithForm';
import type { RememberedChoice } from './shared/officeHelpers';
import { isoDate } from '../core/cells/serialDate';
import { reportOf, type Run, type Task } from './run/run';
import type { RunStore } from './run/runStore';
import { usePaneTheme } from './shared/usePaneTheme';
import type { WhyStore } from './why/whyStore';

export interface AppProps {
  /** Why the pane can do nothing here; null where it can. */
  readonly cannotStart: CannotStartReason | null;
  readonly runs: RunStore;
  readonly whys: Pick<WhyStore, 'get' | 'subscribe'>;
  readonly start: (task: Task) => void;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** What runs, and where: `BRAG Board 0.1.0 in Excel on the web`. */
  readonly about: string;
  readonly officeBackground: string | undefined;
  readonly issuesOpen: RememberedChoice;
  /** Whether this person has seen the tour. */
  readonly tourSeen: RememberedChoice;
  /** @returns false where copying is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly copyWords: (words: WordsToCopy) => Promise<boolean>;
  readonly readCopy: (file: File) => Promise<ReadableWorkbook>;
  readonly openWith: OpenWith;
  readonly diagnose: () => Promise<ExcelFacts>;
  /** Tries everything on a sheet of its own. */
  readonly tryEverything: () => Promise<TrialReport>;
}

/** The date that the figures in view are for. */
function asAtShown(run: Run): string | undefined {
  const report = reportOf(run);
  return report === null ? undefined : isoDate(report.asAt);
}

/** The task pane: its theme, and either what can be done or why nothing can. */
export function App(props: AppProps) {
  const styles = useStyles();
  const theme = usePaneTheme(props.officeBackground);
  const { run, asAt, made, isBehind, isOver, isWaiting, whyBehind, page } = useSyncExternalStore(
    props.runs.subscribe,
    props.runs.get,
  );
  const why = useSyncExternalStore(props.whys.subscribe, props.whys.get);
  return (
    <FluentProvider
      theme={theme}
      className={mergeClasses(styles.ground, theme === webLightTheme ? styles.light : styles.dark)}
    >
      {props.cannotStart === null ? (
        <Pane
          {...props}
          run={run}
          asAt={asAt ?? asAtShown(run) ?? props.today()}
          onAsAt={props.runs.setAsAt}
          page={page}
          onPage={props.runs.show}
          stop={props.runs.stop}
          plan={props.runs.plan}
          undoable={made.length}
          isBehind={isBehind}
          isOver={isOver === true}
          isWaiting={isWaiting === true}
          why={why}
          whyBehind={whyBehind}
        />
      ) : (
        <CannotStart reason={props.cannotStart} about={props.about} copy={props.copy} />
      )}
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  // The browser's own parts, such as the calendar's button, follow this and not the theme.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  ground: { minHeight: '100vh' },
});
