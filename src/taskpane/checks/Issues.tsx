import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { AcceptedIssues } from './AcceptedIssues';
import { ChecksOff } from './ChecksOff';
import { FilterForm } from './FilterForm';
import { isShown, leadsOf, type IssueFilter } from './issueFilter';
import { IssueGroup } from './IssueGroup';
import { isFocusLost } from './IssueList';
import { SafeFixes } from './SafeFixes';
import { severityHeadings } from '../shared/severityHeadings';
import type { RememberedChoice } from '../shared/officeHelpers';
import type { Task } from '../run/run';

export interface IssuesProps {
  readonly report: PlanReport;
  readonly open: RememberedChoice;
  readonly busy: boolean;
  /** How many cells an undo would put back. */
  readonly undoable: number;
  readonly start: (task: Task) => void;
}

/** With more issues than this, each kind begins shut: its count says enough until it is wanted. */
const mostOpen = 30;

/** What the checks found, the gravest first, with what can be done about it. The list can be shut, and stays so. */
export function Issues({ report, open, busy, undoable, start }: IssuesProps) {
  const styles = useStyles();
  const list = useId();
  const section = useRef<HTMLElement>(null);
  /** What had the focus last on this page. */
  const last = useRef<Element>(null);
  const [isOpen, setIsOpen] = useState(open.get() ?? true);
  const [who, setWho] = useState('');
  const [filter, setFilter] = useState<IssueFilter>({ area: '', lead: '' });
  const { accepted, checksOff } = report;
  const leads = useMemo(() => leadsOf(report), [report]);
  const issues = report.issues.filter((issue) => isShown(issue, filter, leads));
  const acting = { busy, start, who, setWho };

  // A button that went with its issue must not take a keyboard user back to the top of the pane.
  useEffect(() => {
    // Nor out of it: from what the Tab key does not stop at, Office.js would take it there.
    // While somebody types in the sheet the focus is left with the sheet.
    if (last.current?.isConnected === false && isFocusLost()) {
      (section.current?.querySelector('button') ?? section.current)?.focus({ preventScroll: true });
    }
  }, [report]);

  function toggle(): void {
    open.set(!isOpen);
    setIsOpen(!isOpen);
  }

  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label="Issues"
      className={styles.section}
      onFocus={({ target }) => {
        last.current = target;
      }}
    >
      {report.issues.length > 0 && (
        <FilterForm report={report} leads={leads} filter={filter} onFilter={setFilter} />
      )}
      {issues.length === 0 ? (
        <Body1>
          {report.issues.length === 0
            ? 'No issues found.'
            : 'No issues here: choose all areas and all leads to see the others.'}
        </Body1>
      ) : (
        <Button className={styles.toggle} aria-expanded={isOpen} aria-controls={list} onClick={toggle}>
          {isOpen ? 'Hide' : 'Show'} the list of issues ({issues.length})
        </Button>
      )}
      <SafeFixes issues={issues} busy={busy} undoable={undoable} start={start} />
      <div id={list} hidden={!isOpen}>
        {isOpen &&
          severityHeadings.map(([severity, heading]) => (
            <IssueGroup
              key={severity}
              heading={heading}
              issues={issues.filter((issue) => issue.severity === severity)}
              beginsOpen={issues.length <= mostOpen}
              acting={acting}
            />
          ))}
      </div>
      <AcceptedIssues accepted={accepted} busy={busy} start={start} />
      <ChecksOff codes={checksOff} busy={busy} start={start} />
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  toggle: { alignSelf: 'flex-start' },
});
