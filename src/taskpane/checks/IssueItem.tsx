import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Issue } from '../../core/checks/issue';
import { AcceptForm } from './AcceptForm';
import type { Acting } from './acting';
import { changeInWords, valueInWords } from './changeInWords';

export interface IssueItemProps {
  readonly issue: Issue;
  readonly acting: Acting;
  /** Whether its form to accept it is open. */
  readonly isAccepting: boolean;
  readonly onAccepting: (isOpen: boolean) => void;
}

/** One issue: its cell, what is wrong, what to do, and the buttons that do it. */
export function IssueItem({ issue, acting, isAccepting, onAccepting }: IssueItemProps) {
  const styles = useStyles();
  const { sheet, cell, reference, message, advice, fix } = issue;
  const { busy, start } = acting;
  return (
    <>
      <div className={styles.place}>
        <bdi>{sheet}</bdi>, cell {cell}
        {reference !== '' && (
          <>
            , action <bdi>{reference}</bdi>
          </>
        )}
      </div>
      <div>
        <bdi>{message}</bdi>
      </div>
      <div className={styles.advice}>
        <bdi>{advice}</bdi>
      </div>
      {fix !== undefined && (
        <div className={styles.change}>
          Change: <bdi>{changeInWords(fix)}</bdi>
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`Go to cell ${cell}`}
          onClick={() => start({ do: 'go', sheet, cell })}
        >
          Go to cell
        </Button>
        {fix !== undefined && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={`Change to ${valueInWords(fix.to)} in cell ${cell}`}
            onClick={() => start({ do: 'fix', fixes: [fix] })}
          >
            <span>
              Change to <bdi>{valueInWords(fix.to)}</bdi>
            </span>
          </Button>
        )}
        {!isAccepting && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            aria-label={`Accept the issue in cell ${cell}`}
            onClick={() => onAccepting(true)}
          >
            Accept…
          </Button>
        )}
      </div>
      {isAccepting && (
        <AcceptForm
          cell={cell}
          acting={acting}
          onAccept={(given) => start({ do: 'accept', issue, given })}
          onCancel={() => onAccepting(false)}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({
  place: { fontWeight: tokens.fontWeightSemibold },
  advice: { color: tokens.colorNeutralForeground2 },
  // Stray spaces are what some changes are about.
  change: { whiteSpace: 'pre-wrap' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
