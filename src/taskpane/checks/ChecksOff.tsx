import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { kindOfIssue } from '../../core/checks/kindOfIssue';
import type { Task } from '../run/run';

export interface ChecksOffProps {
  readonly codes: readonly string[];
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** The kinds of check that are switched off in this workbook; nothing where all are on. */
export function ChecksOff({ codes, busy, start }: ChecksOffProps) {
  const styles = useStyles();
  if (codes.length === 0) return null;
  return (
    <section aria-label="Not checked">
      <Subtitle2 block as="h2" className={styles.flat}>
        Not checked in this workbook
      </Subtitle2>
      <ul className={styles.list}>
        {codes.map((code) => (
          <li key={code} className={styles.item}>
            {kindOfIssue(code)}{' '}
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={`Check again for ${kindOfIssue(code)}`}
              onClick={() => start({ do: 'rule', code, on: true })}
            >
              Check again
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  flat: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
});
