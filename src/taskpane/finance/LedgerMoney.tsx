import { Body1, Checkbox, Field, Select, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PlanReport } from '../../app/planReport';
import type { LedgerFigures } from '../../core/ledger/ledgerFigures';
import {
  differing,
  inCredit,
  ledgerRules,
  offProfile,
  offProfileInWords,
  withoutLine,
} from '../../core/ledger/ledgerQuestions';
import { afterDoneInWords, countsInWords, spendInWords } from '../../core/ledger/ledgerWords';
import { leaveOpen } from '../../core/plan/mapping/correctMapping';
import { openQuestions } from '../../core/plan/mapping/openQuestions';
import { spendSources, type SpendSource } from '../../core/plan/mapping/mapping';
import { withYears } from '../../core/plan/mapping/withYears';
import { yearInWords } from '../../core/plan/values/month';
import type { Action } from '../../core/plan/plan';
import { judgeOf } from '../../core/rollup/standing';
import { pounds } from '../../core/cells/pounds';
import type { Task } from '../run/run';
import { ActionList } from '../shared/ActionList';
import { countOf } from '../shared/countOf';
import { LedgerCodes } from './LedgerCodes';

export interface LedgerMoneyProps {
  readonly report: PlanReport;
  readonly ledger: LedgerFigures;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

const sources: Readonly<Record<SpendSource, string>> = {
  plan: 'What the plan says',
  ledger: 'What the ledger says',
};

/** What finance's ledger says beside the plan: where its money went, what is not matched, and what finance asks about. */
export function LedgerMoney({ report, ledger, busy, start }: LedgerMoneyProps) {
  const styles = useStyles();
  const years = useId();
  const { limits, key, asAt, total } = report;
  const rules = ledgerRules(limits, ledger);
  const lists = [
    {
      title: 'Plan and ledger differ',
      rule: rules.differing,
      found: differing(ledger, limits).map(({ action, ledger: spent, plan }) => ({
        action,
        why: `Ledger ${pounds(spent)}, plan ${pounds(plan ?? 0)}`,
      })),
    },
    {
      title: 'A budget and no ledger line',
      rule: rules.withoutLine,
      found: withoutLine(ledger).map(({ action, budget }) => ({
        action,
        why: `Budget ${pounds(budget ?? 0)}`,
      })),
    },
    {
      title: 'Ahead of or behind the year',
      rule: rules.offProfile,
      found: offProfile(ledger, judgeOf(key, asAt), limits).map((money) => ({
        action: money.action,
        why: offProfileInWords(money),
      })),
    },
    {
      title: 'Spend after an action was done',
      rule: rules.afterDone,
      found: ledger.afterDone.map((spend) => ({ action: spend.action, why: afterDoneInWords(spend) })),
    },
    {
      title: 'More credits than spend',
      rule: rules.inCredit,
      found: inCredit(ledger).map(({ action, ledger: spent }) => ({
        action,
        why: `Ledger ${pounds(spent)}`,
      })),
    },
  ];
  const isCounted = (year: number): boolean => ledger.ledger.years.includes(year);
  const countYear = (changed: number): void => {
    const { allYears } = ledger.ledger;
    const counted = allYears.filter((year) => isCounted(year) !== (year === changed));
    const open = leaveOpen(report.mapping, openQuestions(report.tables, total.actions));
    const isAll = counted.length === allYears.length;
    start({ do: 'map', mapping: withYears(open, isAll ? null : counted.map(yearInWords)) });
  };
  const choose = (counts: SpendSource): void => {
    const open = leaveOpen(report.mapping, openQuestions(report.tables, total.actions));
    start({ do: 'map', mapping: { ...open, ledger: { ...open.ledger, counts } } });
  };
  return (
    <section aria-label="The ledger" className={styles.section}>
      <Subtitle2 as="h2" block className={styles.flat}>
        The ledger
      </Subtitle2>
      <Body1 as="p" block className={styles.flat}>
        <bdi>{spendInWords(ledger)}</bdi> {countsInWords(ledger)}
      </Body1>
      <LedgerCodes report={report} busy={busy} start={start} />
      <Field label="Actual spend that counts in the figures">
        <Select
          value={ledger.counts}
          disabled={busy}
          onChange={(_event, { value }) => choose(value as SpendSource)}
        >
          {spendSources.map((source) => (
            <option key={source} value={source}>
              {sources[source]}
            </option>
          ))}
        </Select>
      </Field>
      {ledger.ledger.allYears.length > 1 && (
        <div role="group" aria-labelledby={years}>
          <Body1 as="p" block id={years} className={styles.flat}>
            Financial years whose lines count
          </Body1>
          {ledger.ledger.allYears.map((year) => (
            <Checkbox
              key={year}
              label={yearInWords(year)}
              checked={isCounted(year)}
              disabled={busy || (isCounted(year) && ledger.ledger.years.length === 1)}
              onChange={() => countYear(year)}
            />
          ))}
        </div>
      )}
      {lists
        .filter(({ found }) => found.length > 0)
        .map(({ title, rule, found }) => (
          <LedgerList key={title} {...{ title, rule, found, busy, start }} all={total.actions} />
        ))}
    </section>
  );
}

interface LedgerListProps {
  readonly title: string;
  readonly rule: string;
  readonly found: readonly { readonly action: Action; readonly why: string }[];
  readonly all: readonly Action[];
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

function LedgerList({ title, rule, found, all, busy, start }: LedgerListProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Subtitle2 as="h3" block id={heading} className={styles.flat}>
        {title}: {countOf(found.length, 'action')}
      </Subtitle2>
      <p className={styles.rule}>{rule}</p>
      <details>
        <summary className={styles.summary}>Show them</summary>
        <ActionList
          actions={found.map(({ action }) => action)}
          all={all}
          busy={busy}
          start={start}
          note={(index) => <div className={styles.why}>{found[index]?.why}.</div>}
        />
      </details>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  flat: { margin: 0, overflowWrap: 'anywhere' },
  rule: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  why: { fontSize: tokens.fontSizeBase200 },
});
