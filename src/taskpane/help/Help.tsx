import { Body1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ExcelFacts } from '../../app/diagnosis';
import type { TrialReport } from '../../app/trials';
import type { PlanReport } from '../../app/planReport';
import { defaultEscalationRule, escalationRuleInWords } from '../../core/rollup/escalationRule';
import { areaRatingRuleInWords, defaultAreaRatingRule } from '../../core/rollup/areaRatingRule';
import { dueSoonDays } from '../../core/rollup/due';
import { Diagnostics } from './Diagnostics';
import { Trials } from './Trials';

export interface HelpProps {
  /** null where no plan has been read. */
  readonly report: PlanReport | null;
  readonly diagnose: () => Promise<ExcelFacts>;
  readonly tryEverything: () => Promise<TrialReport>;
  readonly copy: (text: string) => Promise<boolean>;
}

/** What the figures mean and by which rules, in words. */
export function Help({ report, diagnose, tryEverything, copy }: HelpProps) {
  const styles = useStyles();
  const rule = report?.settings.pack.escalation ?? defaultEscalationRule;
  return (
    <>
      <section aria-labelledby="help-start" className={styles.section}>
        <Subtitle2 as="h2" block id="help-start" className={styles.flat}>
          How to use it
        </Subtitle2>
        <ol className={styles.list}>
          <li>Overview: where the plan stands. Choose a figure to see the actions behind it.</li>
          <li>
            Checks: what does not add up in the plan. Go to the cell, apply a fix, or accept it with a reason.
          </li>
          <li>
            Board pack: build the sheets for the board in this workbook, then keep this board’s position.
          </li>
          <li>Finance: money by area and by impact, and the actions to ask about.</li>
        </ol>
        <Body1 block as="p" className={styles.flat}>
          Nothing leaves your workbook. The plan itself changes only when you press a button that says so.
        </Body1>
      </section>
      <section aria-labelledby="help-figures" className={styles.section}>
        <Subtitle2 as="h2" block id="help-figures" className={styles.flat}>
          What do these figures mean?
        </Subtitle2>
        <dl className={styles.terms}>
          <dt>Overdue</dt>
          <dd>
            The due date is before the as-at date, and the action is open: neither finished (by the key, a
            completion date or 100%) nor out of the plan. A revised date counts, once there is one.
          </dd>
          <dt>Due in {dueSoonDays} days</dt>
          <dd>The due date is from the as-at date to {dueSoonDays} days after it, and the action is open.</dd>
          <dt>Not rated</dt>
          <dd>The rating is blank, or says something like “Not started” or “N/A”.</dd>
          <dt>Not a rating</dt>
          <dd>
            The rating cell holds something that is not a rating, such as “Gren” or “Amber/Green”. It is never
            guessed.
          </dd>
          <dt>Spent</dt>
          <dd>
            The sum of the plan’s Actual column. An amount that is missing or cannot be read counts as £0.
          </dd>
          <dt>Variance</dt>
          <dd>Forecast less budget. More than £0 means over budget.</dd>
          <dt>Since the last board</dt>
          <dd>The plan now, beside the position that was last kept. Completed: progress became Blue.</dd>
        </dl>
      </section>
      <section aria-labelledby="help-rules" className={styles.section}>
        <Subtitle2 as="h2" block id="help-rules" className={styles.flat}>
          The rules
        </Subtitle2>
        <Body1 block as="p" className={styles.flat}>
          {areaRatingRuleInWords(report?.settings.pack.areaRating ?? defaultAreaRatingRule)}
        </Body1>
        <Body1 block as="p" className={styles.flat}>
          {escalationRuleInWords(rule, true)}
        </Body1>
      </section>
      <section aria-labelledby="help-it" className={styles.section}>
        <Subtitle2 as="h2" block id="help-it" className={styles.flat}>
          For your IT team
        </Subtitle2>
        <Diagnostics diagnose={diagnose} copy={copy} />
        <Trials tryEverything={tryEverything} copy={copy} />
      </section>
    </>
  );
}

const useStyles = makeStyles({
  flat: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  terms: {
    margin: 0,
    '& dt': { fontWeight: tokens.fontWeightSemibold },
    '& dd': { margin: `0 0 ${tokens.spacingVerticalXS}` },
  },
});
