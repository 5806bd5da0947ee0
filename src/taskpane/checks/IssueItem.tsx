import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Issue } from '../../core/checks/issue';
import { MoreMenu } from '../shared/MoreMenu';
import { AcceptForm } from './AcceptForm';
import type { Acting } from './acting';
import { changeInWords } from './changeInWords';
import { SeverityMark } from './SeverityMark';

/** What a group says once of all its issues. */
export interface SaidByGroup {
  /** What to do; '' where that differs. */
  readonly advice: string;
  readonly severity: boolean;
  readonly lead: boolean;
}

export interface IssueItemProps {
  readonly issue: Issue;
  readonly acting: Acting;
  /** What the group about it says already. */
  readonly said: SaidByGroup;
  /** Whether its form to accept it is open. */
  readonly isAccepting: boolean;
  readonly onAccepting: (isOpen: boolean) => void;
}

/** One issue: its action and who leads it, what is wrong, and the buttons that lead to it or correct it. */
export function IssueItem({ issue, acting, said, isAccepting, onAccepting }: IssueItemProps) {
  const styles = useStyles();
  const { sheet, cell, message, fix } = issue;
  const { busy, start } = acting;
  const action = acting.actionOf(issue);
  const lead = said.lead ? '' : (action?.lead ?? '');
  return (
    <>
      <div className={styles.action} title={action?.text}>
        {action === undefined ? (
          <>
            <bdi>{sheet}</bdi>, cell {cell}
          </>
        ) : (
          <>
            <bdi className={styles.reference}>{acting.shown(action) || `Row ${action.place.row + 1}`}</bdi>{' '}
            <bdi>{action.text}</bdi>
          </>
        )}
      </div>
      <div>
        {!said.severity && (
          <>
            <SeverityMark severity={issue.severity} />{' '}
          </>
        )}
        <bdi>{message}</bdi>
      </div>
      {issue.advice !== said.advice && (
        <div className={styles.quiet}>
          <bdi>{issue.advice}</bdi>
        </div>
      )}
      <div className={styles.foot}>
        {lead !== '' && (
          <span className={styles.lead}>
            <bdi>{lead}</bdi>
          </span>
        )}
        <div className={styles.buttons}>
          {fix !== undefined && (
            <Button
              size="small"
              className={styles.fix}
              disabledFocusable={busy}
              aria-label={`Fix: ${changeInWords(fix)} in cell ${cell}`}
              onClick={() => start({ do: 'fix', fixes: [fix] })}
            >
              <span>
                Fix: <bdi>{changeInWords(fix)}</bdi>
              </span>
            </Button>
          )}
          <Button
            size="small"
            className={styles.go}
            disabledFocusable={busy}
            aria-label={`Go to cell ${cell}`}
            title={`${sheet}, cell ${cell}`}
            onClick={() => start({ do: 'go', sheet, cell })}
          >
            Go
          </Button>
          <MoreMenu
            label={`More for cell ${cell}`}
            disabled={busy}
            choices={[
              { words: 'Leave as it is…', onChoose: () => onAccepting(true) },
              {
                words: 'Stop checking for this in this workbook',
                onChoose: () => start({ do: 'rule', code: issue.code, on: false }),
              },
            ]}
          />
        </div>
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
  action: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  reference: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end', gap: '4px' },
  lead: {
    flexGrow: 1,
    flexBasis: '56px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', alignItems: 'center', minWidth: 0, gap: '4px' },
  // Stray spaces are what some changes are about.
  fix: { minWidth: 0, whiteSpace: 'pre-wrap', fontWeight: tokens.fontWeightRegular },
  go: { minWidth: 0, flexShrink: 0, whiteSpace: 'nowrap' },
});
