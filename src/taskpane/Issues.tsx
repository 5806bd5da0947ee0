import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Issue, Severity } from '../core/checks/issue';
import { IssueGroup } from './IssueGroup';
import type { RememberedChoice } from './officeHelpers';

export interface IssuesProps {
  readonly issues: readonly Issue[];
  readonly open: RememberedChoice;
}

const groups: readonly (readonly [Severity, string])[] = [
  ['error', 'Put these right'],
  ['warning', 'Look at these'],
  ['info', 'Good to know'],
];

/** What the checks found, the gravest first. The list can be shut, and stays as it was left. */
export function Issues({ issues, open }: IssuesProps) {
  const styles = useStyles();
  const list = useId();
  const [isOpen, setIsOpen] = useState(open.get() ?? true);
  if (issues.length === 0) return <Body1>No issues found.</Body1>;

  function toggle(): void {
    open.set(!isOpen);
    setIsOpen(!isOpen);
  }

  return (
    <section aria-label="Issues" className={styles.section}>
      <Button className={styles.toggle} aria-expanded={isOpen} aria-controls={list} onClick={toggle}>
        {isOpen ? 'Hide' : 'Show'} the list of issues ({issues.length})
      </Button>
      <div id={list} hidden={!isOpen}>
        {isOpen &&
          groups.map(([severity, heading]) => (
            <IssueGroup
              key={severity}
              heading={heading}
              issues={issues.filter((issue) => issue.severity === severity)}
            />
          ))}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  toggle: { alignSelf: 'flex-start' },
});
