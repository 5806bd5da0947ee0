import { Body1, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { PlanReport } from '../../app/planReport';
import { ratingNames, ratingStates } from '../../core/plan/values/rating';
import type { Action } from '../../core/plan/plan';
import { moneyFields } from '../../core/plan/values/moneyFields';
import { wholePlan } from '../../core/rollup/areas';
import { moneyFigures } from '../../core/rollup/figureNotes';
import { gapSentences, untold, type Gaps } from '../../core/rollup/gaps';
import { basisOf, rollUp } from '../../core/rollup/rollUpPlan';
import { countedState } from '../../core/rollup/standing';
import { varianceOf } from '../../core/rollup/variance';
import {
  noSpendRecorded,
  overBudget,
  poundsOf,
  spendRules,
  spendWithoutImpact,
  type SpendQuestion,
} from '../../core/rollup/spendQuestions';
import type { Task } from '../run/run';
import { FiguresHelp } from '../shared/FiguresHelp';
import { ActionList } from '../shared/ActionList';
import { countOf } from '../shared/countOf';
import { pounds } from '../shared/pounds';
import { WideTable } from '../shared/WideTable';
import { LedgerMoney } from './LedgerMoney';
import { SpendAndImpact } from './SpendAndImpact';

export interface FinanceProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
  /** Leads to what the figures mean. */
  readonly onHelp: () => void;
}

/** Money by area and by impact, and the actions that finance asks about. */
export function Finance({ report, busy, start, onHelp }: FinanceProps) {
  const styles = useStyles();
  const { areas, total, gaps, limits } = report;
  const questions = useMemo(() => {
    const { actions } = total;
    const rules = spendRules(limits);
    return [
      {
        title: 'Over budget',
        rule: rules.overBudget,
        list: overBudget(actions, limits),
      },
      {
        title: 'Spend with no evidence of impact',
        rule: rules.spendWithoutImpact,
        list: spendWithoutImpact(actions, limits),
      },
      {
        title: 'No spend recorded',
        rule: rules.noSpend,
        list: noSpendRecorded(actions),
      },
    ];
  }, [total, limits]);
  const sentences = gapSentences(gaps, moneyFigures).join(' ');
  if (moneyFigures.every((field) => gaps[field] !== undefined)) {
    return (
      <>
        <Body1 block as="p" className={styles.flat}>
          {sentences} If it has one under another name, say which on the Settings page.
        </Body1>
        {report.ledger !== undefined && <LedgerMoney {...{ report, busy, start }} ledger={report.ledger} />}
      </>
    );
  }
  const basis = basisOf(
    { actions: total.actions, questions: report.questions, key: report.key },
    report.asAt,
  );
  const byImpact = ratingStates.map((state) => ({
    name: ratingNames[state],
    ...rollUp(
      total.actions.filter((action) => countedState(action, 'impact') === state),
      basis,
    ),
  }));
  return (
    <>
      <div>
        <FiguresHelp onHelp={onHelp} />
      </div>
      {sentences !== '' && (
        <Body1 block as="p" className={styles.flat}>
          {sentences}
        </Body1>
      )}
      <MoneyTable caption="By priority area" rows={areas} total={total} gaps={gaps} />
      {gaps.impact === undefined && (
        <MoneyTable
          caption="By impact rating"
          rows={byImpact.filter(
            ({ budget, actual, forecast }) => budget !== 0 || actual !== 0 || forecast !== 0,
          )}
          total={total}
          gaps={gaps}
        />
      )}
      {report.spendAndImpact !== undefined && <SpendAndImpact figures={report.spendAndImpact} />}
      {report.ledger !== undefined && <LedgerMoney {...{ report, busy, start }} ledger={report.ledger} />}
      {questions.map(({ title, rule, list }) => (
        <QuestionList
          all={total.actions}
          key={title}
          title={title}
          rule={rule}
          list={list}
          busy={busy}
          start={start}
        />
      ))}
    </>
  );
}

interface Money {
  readonly budget: number;
  readonly actual: number;
  readonly forecast: number;
}

interface MoneyTableProps {
  readonly caption: string;
  readonly rows: readonly (Money & { readonly name: string })[];
  readonly total: Money;
  readonly gaps: Gaps;
}

/** Each name on a line of its own over its figures, so that no figure is broken at the narrowest width of a pane. */
function MoneyTable({ caption, rows, total, gaps }: MoneyTableProps) {
  const styles = useStyles();
  return (
    <WideTable>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption} (£)</caption>
        <thead>
          <tr>
            {['Budget', 'Actual', 'Forecast', 'Variance'].map((name) => (
              <th key={name} scope="col" className={styles.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <MoneyRows key={row.name} name={row.name} money={row} gaps={gaps} />
        ))}
        <MoneyRows name={wholePlan} money={total} gaps={gaps} isTotal />
      </table>
    </WideTable>
  );
}

interface MoneyRowsProps {
  readonly name: string;
  readonly money: Money;
  readonly gaps: Gaps;
  readonly isTotal?: boolean;
}

function MoneyRows({ name, money, gaps, isTotal = false }: MoneyRowsProps) {
  const styles = useStyles();
  const hasBar = gaps.budget === undefined && gaps.actual === undefined;
  return (
    <tbody className={mergeClasses(styles.group, isTotal && styles.total)}>
      <tr>
        <th scope="rowgroup" colSpan={4} className={styles.name}>
          <bdi>{name}</bdi>
          {hasBar && <SpendBar {...money} />}
        </th>
      </tr>
      <tr>
        {[
          ...moneyFields.map((field) => (gaps[field] === undefined ? money[field] : null)),
          varianceOf(money, gaps),
        ].map((amount, index) => (
          <td key={index} className={styles.number}>
            {amount === null ? untold : pounds(amount).replace('£', '')}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

/** What is spent of the budget; what is beyond it stands out. The figures under it say the same. */
function SpendBar({ budget, actual }: Pick<Money, 'budget' | 'actual'>) {
  const styles = useStyles();
  const most = Math.max(budget, actual);
  if (most <= 0) return null;
  const share = (pounds: number): string => `${(Math.max(0, pounds) / most) * 100}%`;
  return (
    <span aria-hidden="true" className={styles.track}>
      <span className={styles.spent} style={{ width: share(Math.min(actual, budget)) }} />
      {actual > budget && <span className={styles.beyond} style={{ width: share(actual - budget) }} />}
    </span>
  );
}

interface QuestionListProps {
  readonly title: string;
  readonly rule: string;
  readonly list: readonly SpendQuestion[];
  /** All of the plan's actions. */
  readonly all: readonly Action[];
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

function QuestionList({ title, rule, list, all, busy, start }: QuestionListProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Subtitle2 as="h2" block id={heading} className={styles.flat}>
        {title}: {list.length === 0 ? 'none' : countOf(list.length, 'action')}
      </Subtitle2>
      <p className={styles.rule}>{rule}</p>
      {list.length > 0 && (
        <details>
          <summary className={styles.summary}>Show them</summary>
          <ActionList
            actions={list.map(({ action }) => action)}
            all={all}
            busy={busy}
            start={start}
            note={(index) => <Why {...list[index]} />}
          />
        </details>
      )}
    </section>
  );
}

function Why({ action, why }: Partial<SpendQuestion>) {
  const styles = useStyles();
  if (action === undefined) return null;
  return (
    <div className={styles.why}>
      <bdi>{why}</bdi>. Budget {pounds(poundsOf(action.budget))}, actual {pounds(poundsOf(action.actual))},
      forecast {pounds(poundsOf(action.forecast))}.
    </div>
  );
}

const useStyles = makeStyles({
  flat: { margin: 0 },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: {
    padding: 0,
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  group: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  total: { borderTopColor: tokens.colorNeutralStrokeAccessible },
  name: {
    padding: '6px 0 2px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  number: { padding: '0 0 6px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  track: {
    display: 'flex',
    height: '6px',
    marginTop: '4px',
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: 'none',
  },
  spent: { backgroundColor: tokens.colorBrandBackground },
  beyond: { backgroundColor: tokens.colorPaletteRedBackground3 },
  rule: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  why: { fontSize: tokens.fontSizeBase200 },
});
