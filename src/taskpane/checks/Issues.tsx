import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Hurdle } from '../../app/hurdles';
import type { PlanReport } from '../../app/planReport';
import { shownReferences } from '../../core/rollup/shownReference';
import type { Page } from '../pages';
import type { Task } from '../run/run';
import type { RememberedChoice } from '../shared/officeHelpers';
import { AcceptedIssues } from './AcceptedIssues';
import { ChecksOff } from './ChecksOff';
import { FilterForm } from './FilterForm';
import { GroupChoice } from './GroupChoice';
import { GroupOfIssues } from './GroupOfIssues';
import { groupIssues, type GroupBy } from './groupIssues';
import { actionOfIssue } from '../../core/checks/actionOfIssue';
import { isShown, type IssueFilter, type LeadOf } from './issueFilter';
import { isFocusLost } from './IssueList';
import { Readiness } from './Readiness';
import { SafeFixes } from './SafeFixes';

export interface IssuesProps {
  readonly report: PlanReport;
  /** Whether this person wants the groups open. */
  readonly open: RememberedChoice;
  readonly busy: boolean;
  /** How many cells an undo would put back. */
  readonly undoable: number;
  readonly start: (task: Task) => void;
  readonly onPage: (page: Page) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** The name of the sheet on which a paper of ours stands; undefined where it is not built. */
  readonly sheetOf: (paper: string) => string | undefined;
}

/** With more issues than this, each group begins shut: its count says enough until it is wanted. */
const mostOpen = 30;

/** What the checks found, put together by kind, area or lead, with what can be done about it. */
export function Issues(props: IssuesProps) {
  const { report, open, busy, undoable, start, onPage, copy, sheetOf } = props;
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  /** What had the focus last on this page, and in which group. */
  const last = useRef<{ readonly element: Element; readonly group: number }>(null);
  const [begins] = useState(report.issues.length <= mostOpen);
  const [chosen, setChosen] = useState<boolean>();
  const allOpen = chosen ?? open.get() ?? begins;
  /** The groups that are not as all of them are. */
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  const [by, setBy] = useState<GroupBy>('kind');
  const [who, setWho] = useState('');
  const [filter, setFilter] = useState<IssueFilter>({ area: '', lead: '' });
  const { accepted, checksOff } = report;
  const actionOf = useMemo(() => actionOfIssue(report.total.actions), [report]);
  const shown = useMemo(() => shownReferences(report.total.actions), [report]);
  const leadOf: LeadOf = useMemo(() => (issue) => actionOf(issue)?.lead ?? '', [actionOf]);
  const issues = report.issues.filter((issue) => isShown(issue, filter, leadOf));
  const groups = groupIssues(report, issues, by, leadOf).filter(
    ({ lead, issues: own }) => own.length > 0 || filter.lead === '' || lead === filter.lead,
  );
  const acting = { busy, start, who, setWho, actionOf, shown };

  // A button that went with its group must not take a keyboard user back to the top of the pane, nor out of it: from
  // what the Tab key does not stop at, Office.js would take it there. The group above has it then. While somebody types
  // in the sheet the focus is left with the sheet.
  useEffect(() => {
    if (last.current?.element.isConnected !== false || !isFocusLost()) return;
    const heads = section.current?.querySelectorAll<HTMLElement>('[data-group] h3 button') ?? [];
    const above = heads[Math.max(0, last.current.group - 1)];
    (above ?? section.current?.querySelector<HTMLElement>('button') ?? section.current)?.focus();
  }, [report]);

  function setAll(isOpen: boolean): void {
    open.set(isOpen);
    setChosen(isOpen);
    setOthers(new Set());
  }

  function toggle(key: string): void {
    setOthers((now) => new Set(now.has(key) ? [...now].filter((one) => one !== key) : [...now, key]));
  }

  function goTo(kind: Hurdle['kind']): void {
    const sheet = sheetOf(kind === 'responses' ? 'escalations' : 'board-summary');
    if (kind === 'questions') onPage('overview');
    else if (kind === 'errors') {
      setBy('kind');
      setFilter({ area: '', lead: '' });
      section.current?.querySelector<HTMLElement>('[data-group] h3 button')?.focus();
    } else if (kind === 'build' || kind === 'position' || sheet === undefined) onPage('pack');
    else start({ do: 'go', sheet, cell: 'A1' });
  }

  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label="Issues"
      className={styles.section}
      onFocus={({ target }) => {
        const heads = [...(section.current?.querySelectorAll('[data-group]') ?? [])];
        last.current = { element: target, group: heads.findIndex((head) => head.contains(target)) };
      }}
    >
      <Readiness hurdles={report.hurdles} onHurdle={goTo} />
      {report.issues.length > 0 && (
        <FilterForm report={report} leads={leadOf} filter={filter} onFilter={setFilter} />
      )}
      <div className={styles.view}>
        <GroupChoice
          by={by}
          onBy={(next) => {
            setBy(next);
            setOthers(new Set());
          }}
        />
        {groups.length > 0 && (
          <Button size="small" appearance="subtle" onClick={() => setAll(!allOpen)}>
            {allOpen ? 'Shut all' : 'Open all'}
          </Button>
        )}
      </div>
      {issues.length === 0 && (
        <Body1>
          {report.issues.length === 0
            ? 'No issues found.'
            : 'No issues here: choose all areas and all leads to see the others.'}
        </Body1>
      )}
      <SafeFixes issues={issues} busy={busy} undoable={undoable} start={start} />
      <div>
        {groups.map((group) => (
          <GroupOfIssues
            key={`${by} ${group.key}`}
            group={group}
            report={report}
            isOpen={allOpen !== others.has(group.key)}
            onToggle={() => toggle(group.key)}
            acting={acting}
            copy={copy}
          />
        ))}
      </div>
      <AcceptedIssues accepted={accepted} busy={busy} start={start} />
      <ChecksOff codes={checksOff} busy={busy} start={start} />
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    outlineStyle: 'none',
  },
  view: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px',
  },
});
