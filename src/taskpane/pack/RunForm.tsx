import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Task } from '../run/run';

export interface RunFormProps {
  readonly asAt: string;
  readonly onAsAt: (asAt: string) => void;
  readonly busy: boolean;
  readonly onStart: (task: Task) => void;
}

/** The as-at date, and the two things that can be done. */
export function RunForm({ asAt, onAsAt, busy, onStart }: RunFormProps) {
  const styles = useStyles();
  return (
    <section className={styles.form} aria-label="Run">
      <Field label="As-at date" hint="Actions due before this date count as overdue. Blank means today.">
        <Input type="date" value={asAt} onChange={(_event, { value }) => onAsAt(value)} />
      </Field>
      {/* Focusable while disabled: a run must not throw a keyboard user back to the top of the pane. */}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onStart('build')}>
          Build board sheets
        </Button>
        <Button disabledFocusable={busy} onClick={() => onStart('check')}>
          Check the plan
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
