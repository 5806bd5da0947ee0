import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BuildStep } from '../../app/buildSheets';
import type { PlanReport } from '../../app/planReport';
import { planActionsInWords, areasInWords } from '../../core/papers/words/words';
import type { Run } from '../run/run';
import { countOf } from '../shared/countOf';
import { Notes } from './Notes';

export interface MessageProps {
  readonly run: Run;
  /** True once something else has happened: what was said before is then no longer said. */
  readonly isOver: boolean;
  /** True while Excel has not answered for some seconds. */
  readonly isWaiting: boolean;
  readonly stop: () => void;
  /** What runs, and where: said where there is nothing else to say. */
  readonly about: string;
}

/**
 * One bar at the foot of the pane, always of the same height, so that nothing jumps: it says what is being done or what
 * was just done. It is always on the page, so that screen readers announce each change of it.
 */
export function Message({ run, isOver, isWaiting, stop, about }: MessageProps) {
  const styles = useStyles();
  const said = isOver ? '' : sentence(run);
  const notes = run.state === 'done' && !isOver ? run.notes : [];
  const [shut, setShut] = useState<readonly string[]>();
  const isOpen = notes.length > 0 && notes !== shut;
  return (
    <>
      {isOpen && (
        <div className={styles.notes}>
          <Notes notes={notes} />
        </div>
      )}
      <footer className={styles.bar}>
        {run.state === 'running' && <Progress step={behindOf(run)} />}
        <div
          role="status"
          aria-live="polite"
          className={mergeClasses(said !== '' && styles.words, run.state === 'running' && styles.late)}
        >
          {said !== '' && (
            <p className={styles.sentence} title={said}>
              {said}
            </p>
          )}
          {run.state === 'running' && isWaiting && (
            <p className={styles.patience}>
              Excel has not answered yet. If you are typing in a cell, press Enter.
            </p>
          )}
        </div>
        {said === '' && <span className={styles.about}>{about}</span>}
        {notes.length > 0 && (
          <Button size="small" aria-expanded={isOpen} onClick={() => setShut(isOpen ? notes : undefined)}>
            {countOf(notes.length, 'note')}
          </Button>
        )}
        {run.state === 'running' && run.step !== 'writing' && (
          <Button size="small" className={styles.late} onClick={stop}>
            Stop
          </Button>
        )}
      </footer>
    </>
  );
}

/** How far a run is; null where that cannot be said. */
function Progress({ step }: { readonly step: number | null }) {
  const styles = useStyles();
  return (
    <div
      role="progressbar"
      aria-label="How far it is"
      {...(step !== null && { 'aria-valuenow': step, 'aria-valuemin': 0, 'aria-valuemax': 100 })}
      className={mergeClasses(styles.track, styles.late)}
    >
      <div
        className={mergeClasses(styles.done, step === null && styles.unsure)}
        style={step === null ? undefined : { width: `${step}%` }}
      />
    </div>
  );
}

/** About how much of a build is behind when a step begins, in percent. */
const behind: Readonly<Record<BuildStep, number>> = { reading: 10, 'laying-out': 30, writing: 75 };

/** How far a build is, paper by paper, in percent; null for what is one step. */
function behindOf({ task, step, papers }: Extract<Run, { state: 'running' }>): number | null {
  const builds = task === 'build' || (typeof task !== 'string' && task.do === 'rate-and-build');
  if (!builds) return null;
  const room = behind.writing - behind['laying-out'];
  const laid = step === 'laying-out' && papers !== undefined ? (room * papers.done) / papers.of : 0;
  return Math.round(behind[step] + laid);
}

function sentence(run: Run): string {
  switch (run.state) {
    case 'idle':
      return '';
    case 'running':
      return doing(run);
    case 'done':
      return run.said;
    case 'checked':
      // Its title stands at the top of the pane.
      return `Plan read: ${totals(run.report)}.`;
    case 'built':
      return `Board sheets built: ${totals(run.result.report)}.`;
    case 'stopped':
      return 'Stopped. Nothing was changed.';
    case 'failed':
      // The failure is an alert of its own; said here too it would be heard twice.
      return '';
  }
}

const steps: Readonly<Record<BuildStep, string>> = {
  reading: 'Reading the plan…',
  'laying-out': 'Laying out the board sheets…',
  writing: 'Writing the board sheets…',
};

function doing({ task, step }: Extract<Run, { state: 'running' }>): string {
  if (task === 'check' || task === 'build') return steps[step];
  return task.do === 'fix' || task.do === 'undo' ? 'Changing the cells…' : 'Working…';
}

function totals(report: PlanReport): string {
  const { issues, impactRecorded, questions } = report;
  const ratings = impactRecorded ? 'both BRAG ratings' : 'one BRAG rating (progress)';
  const size = `${areasInWords(report)}, ${planActionsInWords(report)}`;
  const asked =
    questions.length === 0
      ? ''
      : `; not everything is counted yet: ${countOf(questions.length, 'question')} to answer`;
  return `${size}, ${ratings}; ${countOf(issues.length, 'issue')}${asked}`;
}

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    height: '52px',
    padding: '0 12px',
    // At 200 % a sentence has a third of the letters a line.
    '@media (max-width: 260px)': { height: '84px' },
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { flexGrow: 1, minWidth: 0 },
  // Three lines; the whole of a longer one is in its title.
  sentence: {
    maxHeight: '48px',
    '@media (max-width: 260px)': { maxHeight: '80px' },
    overflow: 'hidden',
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  // What is done within a second needs no word of being done.
  late: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '1s',
    animationFillMode: 'backwards',
  },
  patience: { margin: 0, color: tokens.colorNeutralForeground2 },
  about: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  track: { position: 'absolute', top: '-2px', left: 0, right: 0, height: '2px', overflow: 'hidden' },
  done: { height: '100%', backgroundColor: tokens.colorCompoundBrandBackground, forcedColorAdjust: 'none' },
  unsure: {
    width: '33%',
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
  },
  notes: {
    maxHeight: '40vh',
    overflowY: 'auto',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
