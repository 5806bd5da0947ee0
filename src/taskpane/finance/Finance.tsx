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
      <Body1 block as="p" className={styles.flat}>
        {sentences} If it has one under another name, say which on the Settings page.
      </Body1>
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
      <MoneyTable caption="By priority area" head="Area" rows={areas} total={total} gaps={gaps} />
      {gaps.impact === undefined && (
        <MoneyTable
          caption="By impact rating"
          head="Impact"
          rows={byImpact.filter(
            ({ budget, actual, forecast }) => budget !== 0 || actual !== 0 || forecast !== 0,
          )}
          total={total}
          gaps={gaps}
        />
      )}
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
  readonly head: string;
  readonly rows: readonly (Money & { readonly name: string })[];
  readonly total: Money;
  readonly gaps: Gaps;
}

function MoneyTable({ caption, head, rows, total, gaps }: MoneyTableProps) {
  const styles = useStyles();
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption} (£)</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {head}
            </th>
            {['Budget', 'Actual', 'Forecast', 'Variance'].map((name) => (
              <th key={name} scope="col" className={number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MoneyRow key={row.name} name={row.name} money={row} gaps={gaps} />
          ))}
        </tbody>
        <tfoot>
          <MoneyRow name={wholePlan} money={total} gaps={gaps} />
        </tfoot>
      </table>
    </div>
  );
}

interface MoneyRowProps {
  readonly name: string;
  readonly money: Money;
  readonly gaps: Gaps;
}

function MoneyRow({ name, money, gaps }: MoneyRowProps) {
  const styles = useStyles();
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        <bdi>{name}</bdi>
      </th>
      {[
        ...moneyFields.map((field) => (gaps[field] === undefined ? money[field] : null)),
        varianceOf(money, gaps),
      ].map((amount, index) => (
        <td key={index} className={number}>
          {amount === null ? untold : pounds(amount).replace('£', '')}
        </td>
      ))}
    </tr>
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
  // Zoomed in so far that seven figures no longer fit, the table alone is wider than the pane.
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    minWidth: '280px',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} 2px`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  // Seven figures and their commas fit, at the narrowest width of a pane.
  number: { width: '19%', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  name: { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  rule: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  why: { fontSize: tokens.fontSizeBase200 },
});
