import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Issue } from '../core/checks/issue';

export interface IssueGroupProps {
  readonly heading: string;
  readonly issues: readonly Issue[];
}

/** More than a person reads in one go, and few enough that a plan in disorder does not stall the pane. */
const firstShown = 100;

/** The issues of one severity, each with its cell, what is wrong there, and what to do. */
export function IssueGroup({ heading, issues }: IssueGroupProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? issues : issues.slice(0, firstShown);
  const rest = issues.length - shown.length;
  if (issues.length === 0) return null;
  return (
    <>
      <Subtitle2 block as="h2" className={styles.heading}>
        {heading} ({issues.length})
      </Subtitle2>
      <ul className={styles.list}>
        {shown.map((issue) => (
          <li key={`${issue.code} ${issue.sheet} ${issue.cell}`} className={styles.issue}>
            <div className={styles.place}>
              <bdi>{issue.sheet}</bdi>, cell {issue.cell}
              {issue.reference !== '' && (
                <>
                  , action <bdi>{issue.reference}</bdi>
                </>
              )}
            </div>
            <div>
              <bdi>{issue.message}</bdi>
            </div>
            <div className={styles.advice}>
              <bdi>{issue.advice}</bdi>
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setAll(true)}>Show the other {rest}</Button>}
    </>
  );
}

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  issue: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  advice: { color: tokens.colorNeutralForeground2 },
});
