import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { BuildStep } from '../../app/buildSheets';
import type { PlanReport } from '../../app/planReport';
import { areasInWords } from '../../core/papers/words/words';
import { countOf } from './countOf';
import type { Run, Task } from '../run/run';

/**
 * One sentence that says how the run stands. It is always on the page, so that screen readers
 * announce each change of it.
 */
export function RunStatus({ run }: { readonly run: Run }) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite">
      {sentence(run) !== '' && (
        <Body1Strong block as="p" className={styles.sentence}>
          {sentence(run)}
        </Body1Strong>
      )}
      {run.state === 'running' && (
        <Body1 block as="p" className={styles.patience}>
          If you are typing in a cell, press Enter: Excel waits until you have finished.
        </Body1>
      )}
    </div>
  );
}

function sentence(run: Run): string {
  switch (run.state) {
    case 'idle':
      return '';
    case 'running':
      return doing(run.task, run.step);
    case 'done':
      return `${run.said} ${countOf(run.report.issues.length, 'open issue')}.`;
    case 'checked':
      return `${run.report.title === '' ? 'Plan' : run.report.title}: ${totals(run.report)}.`;
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

function doing(task: Task, step: BuildStep): string {
  if (task === 'check' || task === 'build') {
    return steps[step];
  }
  return task.do === 'fix' || task.do === 'undo' ? 'Changing the cells…' : 'Working…';
}

function totals(report: PlanReport): string {
  const { total, issues, impactRecorded, questions } = report;
  const ratings = impactRecorded ? 'both BRAG ratings' : 'one BRAG rating (progress)';
  const size = `${areasInWords(report)}, ${countOf(total.actions.length, 'action')}`;
  const asked =
    questions.length === 0
      ? ''
      : `; not everything is counted yet: ${countOf(questions.length, 'question')} to answer`;
  return `${size}, ${ratings}; ${countOf(issues.length, 'issue')}${asked}`;
}

const useStyles = makeStyles({
  sentence: { margin: 0 },
  patience: { margin: 0, marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});
