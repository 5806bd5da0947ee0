import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanReport } from '../../app/planReport';
import { shortDate } from '../../core/cells/serialDate';
import type { Page } from '../pages';
import { countOf } from '../shared/countOf';
import { icons } from '../shared/icons';
import { PageTabs } from './PageTabs';

export interface TopProps {
  readonly report: PlanReport | null;
  readonly page: Page;
  readonly onPage: (page: Page) => void;
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onBuild: () => void;
  /** Leads to where the as-at date is set. */
  readonly onDate: () => void;
}

/** On these, and where no plan is read, a person looks at what was read; on the others the next thing is the pack. */
const readsFirst: readonly Page[] = ['checks', 'settings', 'help'];

/** What stays in sight on every page: the plan, its date, its issues, one button that fits the page, and the pages. */
export function Top({ report, page, onPage, busy, onCheck, onBuild, onDate }: TopProps) {
  const styles = useStyles();
  const checksFirst = report === null || readsFirst.includes(page);
  return (
    <header className={styles.top}>
      <div className={styles.line}>
        <div className={styles.plan}>
          <h1 className={styles.title} title={report?.title}>
            <bdi>{titleOf(report, busy)}</bdi>
          </h1>
          {report !== null && (
            <div className={styles.facts}>
              <button type="button" className={styles.fact} title="Change the as-at date" onClick={onDate}>
                As at {shortDate(report.asAt)}
              </button>
              <span aria-hidden="true">·</span>
              <button
                type="button"
                className={styles.fact}
                title="Show the issues"
                onClick={() => onPage('checks')}
              >
                {countOf(report.issues.length, 'issue')}
              </button>
            </div>
          )}
        </div>
        {/* Focusable while disabled: a run must not throw a keyboard user back to the top of the pane. */}
        {!checksFirst && (
          <Button
            appearance="subtle"
            icon={icons.check}
            aria-label="Check the plan"
            title="Check the plan"
            disabledFocusable={busy}
            onClick={onCheck}
          />
        )}
        <Button
          appearance="primary"
          className={styles.primary}
          aria-label={checksFirst ? 'Check the plan' : 'Build board sheets'}
          disabledFocusable={busy || (!checksFirst && report.writeProtection.build)}
          onClick={checksFirst ? onCheck : onBuild}
        >
          {checksFirst ? 'Check' : 'Build'}
          <span className={styles.wide}>&nbsp;{checksFirst ? 'the plan' : 'board sheets'}</span>
        </Button>
      </div>
      <PageTabs page={page} onPage={onPage} />
    </header>
  );
}

function titleOf(report: PlanReport | null, busy: boolean): string {
  if (report !== null) return report.title === '' ? 'Your plan' : report.title;
  return busy ? 'Reading your workbook…' : 'No plan read yet';
}

const useStyles = makeStyles({
  // 88 pixels: what is below has the rest of the pane.
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    padding: '4px 12px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    height: '46px',
    '@media (max-width: 300px)': { flexWrap: 'wrap', height: 'auto' },
  },
  plan: { flexGrow: 1, minWidth: 0, '@media (max-width: 300px)': { width: '100%' } },
  title: {
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { display: 'flex', alignItems: 'center', columnGap: '4px', color: tokens.colorNeutralForeground2 },
  fact: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  primary: { minWidth: 0, flexShrink: 0, whiteSpace: 'nowrap' },
  wide: { '@media (max-width: 419px)': { display: 'none' } },
});
