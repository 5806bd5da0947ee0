import { Body1, Button, Caption1, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { Failure } from './shared/Failure';
import { Notes } from './shared/Notes';
import { Report } from './Report';
import { RunForm } from './pack/RunForm';
import { RunStatus } from './shared/RunStatus';
import { WrittenSheets } from './pack/WrittenSheets';
import type { RememberedChoice } from './shared/officeHelpers';
import { reportOf, type Run, type Task } from './run/run';

export interface PaneProps {
  readonly run: Run;
  /** The as-at date as it stands in its field; '' where it is blank. */
  readonly asAt: string;
  readonly onAsAt: (asAt: string) => void;
  readonly start: (task: Task) => void;
  /** How many cells an undo would put back. */
  readonly undoable: number;
  /** True where the plan has changed since and could not be checked again. */
  readonly isBehind: boolean;
  readonly about: string;
  readonly issuesOpen: RememberedChoice;
  readonly copy: (text: string) => Promise<boolean>;
}

/** What can be done with the plan, and what came of the last run. */
export function Pane(props: PaneProps) {
  const { run, asAt, onAsAt, start, undoable, isBehind, about, issuesOpen, copy } = props;
  const styles = useStyles();
  const report = reportOf(run);
  return (
    <div className={styles.page}>
      <header>
        <Title3 block as="h1" className={styles.heading}>
          BRAG Board
        </Title3>
        <Body1 block as="p" className={styles.purpose}>
          Checks the ratings in your improvement plan and builds summary sheets for the board in this
          workbook.
        </Body1>
      </header>
      <main className={styles.page} aria-busy={run.state === 'running'}>
        <RunForm asAt={asAt} onAsAt={onAsAt} busy={run.state === 'running'} onStart={start} />
        <RunStatus run={run} />
        {run.state === 'failed' && <Failure problem={run.problem} about={about} copy={copy} />}
        {run.state === 'failed' && run.problem.isStaleMapping === true && (
          <Button onClick={() => start({ do: 'map', mapping: null })}>
            Work out the sheets and columns anew
          </Button>
        )}
        {run.state === 'done' && <Notes notes={run.notes} />}
        {isBehind && (
          <Body1 block as="p" className={styles.purpose}>
            The plan has changed since. Choose Check the plan to see it as it is now.
          </Body1>
        )}
        {run.state === 'built' && <WrittenSheets sheets={run.result.sheets} />}
        {report !== null && (
          <Report
            report={report}
            issuesOpen={issuesOpen}
            busy={run.state === 'running'}
            undoable={undoable}
            start={start}
          />
        )}
      </main>
      <footer>
        <Caption1>{about}</Caption1>
      </footer>
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  heading: { margin: 0 },
  purpose: { margin: 0, marginTop: tokens.spacingVerticalXS },
});
