import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useId } from 'react';
import type { PlanReport } from '../../app/planReport';
import { pageCode } from '../pageCode';
import { countOf } from '../shared/countOf';
import { icons } from '../shared/icons';
import { MoreMenu } from '../shared/MoreMenu';
import type { Acting } from './acting';
import { CopyForLead } from './CopyForLead';
import type { IssueGroup } from './groupIssues';
import { IssueList } from './IssueList';
import { SeverityMark } from './SeverityMark';

const ActionList = lazy(pageCode.actionList);

export interface GroupOfIssuesProps {
  readonly group: IssueGroup;
  readonly report: PlanReport;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly acting: Acting;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Issues that stand together: shut to their count, or each with what can be done about it. */
export function GroupOfIssues({ group, report, isOpen, onToggle, acting, copy }: GroupOfIssuesProps) {
  const styles = useStyles();
  const list = useId();
  const { title, issues, severity, code, advice = '', lead, overdue } = group;
  const said = { advice, severity: severity !== undefined, lead: lead !== undefined };
  const fixes = issues.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const late = overdue.length === 0 ? '' : `, ${overdue.length} overdue`;
  return (
    <div className={styles.group} data-group="">
      <div className={styles.head}>
        <h3 className={styles.title}>
          <Button
            appearance="subtle"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={list}
            icon={isOpen ? icons.open : icons.shut}
            onClick={onToggle}
          >
            <span className={styles.name}>
              {severity !== undefined && (
                <>
                  <SeverityMark severity={severity} />{' '}
                </>
              )}
              <bdi>{title}</bdi> ({issues.length}
              {late})
            </span>
          </Button>
        </h3>
        {code !== undefined && (
          <MoreMenu
            label={`More for ${title}`}
            disabled={acting.busy}
            choices={[
              {
                words: 'Stop checking for this in this workbook',
                onChoose: () => acting.start({ do: 'rule', code, on: false }),
              },
            ]}
          />
        )}
      </div>
      <div id={list} hidden={!isOpen} className={styles.body}>
        {isOpen && (
          <>
            {advice !== '' && (
              <Body1 block as="p" className={styles.advice}>
                <bdi>{advice}</bdi>
              </Body1>
            )}
            {lead !== undefined && <CopyForLead {...{ lead, issues, overdue, report, copy }} />}
            {fixes.length > 1 && (
              <Button
                size="small"
                disabledFocusable={acting.busy}
                onClick={() => acting.start({ do: 'fix', fixes })}
              >
                Fix all {fixes.length}
              </Button>
            )}
            <IssueList issues={issues} said={said} acting={acting} />
            {overdue.length > 0 && (
              <section aria-label={`Overdue: ${title}`}>
                <h4 className={styles.overdue}>{countOf(overdue.length, 'overdue action')}</h4>
                <Suspense>
                  <ActionList
                    actions={overdue}
                    all={report.total.actions}
                    busy={acting.busy}
                    start={acting.start}
                  />
                </Suspense>
              </section>
            )}
          </>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  group: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center' },
  title: { flexGrow: 1, minWidth: 0, margin: 0 },
  toggle: { width: '100%', minWidth: 0, justifyContent: 'flex-start', textAlign: 'left', padding: '6px 4px' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  body: { paddingLeft: '4px' },
  advice: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  overdue: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
});
