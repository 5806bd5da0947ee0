import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { AcceptedIssue } from '../../core/checks/acceptance';
import { dateInWords } from '../shared/dates';
import type { Task } from '../run/run';

export interface AcceptedIssuesProps {
  readonly accepted: readonly AcceptedIssue[];
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** The issues that somebody has accepted, with who, when and why; nothing where there are none. */
export function AcceptedIssues({ accepted, busy, start }: AcceptedIssuesProps) {
  const styles = useStyles();
  if (accepted.length === 0) return null;
  return (
    <section aria-label="Accepted issues">
      <Subtitle2 block as="h2" className={styles.flat}>
        Accepted ({accepted.length})
      </Subtitle2>
      <ul className={styles.list}>
        {accepted.map(({ issue, acceptance }, index) => (
          <li key={`${issue.code} ${issue.sheet} ${issue.cell} ${index}`} className={styles.issue}>
            <div className={styles.place}>
              <bdi>{issue.sheet}</bdi>, cell {issue.cell}
            </div>
            <div>
              <bdi>{issue.message}</bdi>
            </div>
            <div>
              Accepted by <bdi>{acceptance.who}</bdi> on {dateInWords(acceptance.on)}:{' '}
              <bdi>{acceptance.reason}</bdi>
            </div>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={`Open it again: the issue in cell ${issue.cell}`}
              onClick={() => start({ do: 'reopen', acceptance })}
            >
              Open it again
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
  issue: { padding: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  place: { fontWeight: tokens.fontWeightSemibold },
});
