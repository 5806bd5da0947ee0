import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Issue } from '../../core/checks/issue';
import { kindOfIssue } from '../../core/checks/kindOfIssue';
import type { Acting } from './acting';
import { IssueList } from './IssueList';

export interface KindGroupProps {
  readonly code: string;
  readonly issues: readonly Issue[];
  readonly beginsOpen: boolean;
  readonly acting: Acting;
}

/** The issues of one kind: shut to their count, or each with what can be done about it. */
export function KindGroup({ code, issues, beginsOpen, acting }: KindGroupProps) {
  const styles = useStyles();
  const list = useId();
  const [isOpen, setIsOpen] = useState(beginsOpen);
  const kind = kindOfIssue(code);
  const fixes = issues.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  return (
    <div className={styles.group}>
      <h3 className={styles.flat}>
        <Button
          appearance="subtle"
          className={styles.kind}
          aria-expanded={isOpen}
          aria-controls={list}
          icon={<span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>}
          onClick={() => setIsOpen(!isOpen)}
        >
          {kind} ({issues.length})
        </Button>
      </h3>
      <div id={list} hidden={!isOpen}>
        {isOpen && (
          <>
            <div className={styles.buttons}>
              {fixes.length > 1 && (
                <Button
                  size="small"
                  disabledFocusable={acting.busy}
                  onClick={() => acting.start({ do: 'fix', fixes })}
                >
                  Change all {fixes.length} of this kind
                </Button>
              )}
              <Button
                size="small"
                appearance="subtle"
                aria-label={`Stop checking for this: ${kind}`}
                disabledFocusable={acting.busy}
                onClick={() => acting.start({ do: 'rule', code, on: false })}
              >
                Stop checking for this
              </Button>
            </div>
            <IssueList issues={issues} acting={acting} />
          </>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  group: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  flat: { margin: 0 },
  kind: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', paddingLeft: 0 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
});
