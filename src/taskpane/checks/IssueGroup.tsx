import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Issue } from '../../core/checks/issue';
import { KindGroup } from './KindGroup';
import type { Acting } from './acting';

export interface IssueGroupProps {
  readonly heading: string;
  readonly issues: readonly Issue[];
  /** Whether the issues of each kind are shown at first. */
  readonly beginsOpen: boolean;
  readonly acting: Acting;
}

/** The issues of one severity, by kind. */
export function IssueGroup({ heading, issues, beginsOpen, acting }: IssueGroupProps) {
  const styles = useStyles();
  if (issues.length === 0) return null;
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) {
    const known = kinds.get(issue.code);
    if (known === undefined) kinds.set(issue.code, [issue]);
    else known.push(issue);
  }
  return (
    <>
      <Subtitle2 block as="h2" className={styles.heading}>
        {heading} ({issues.length})
      </Subtitle2>
      {[...kinds].map(([code, own]) => (
        <KindGroup key={code} code={code} issues={own} beginsOpen={beginsOpen} acting={acting} />
      ))}
    </>
  );
}

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
});
