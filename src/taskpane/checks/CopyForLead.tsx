import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { leadMessage } from '../../app/leadMessage';
import type { PlanReport } from '../../app/planReport';
import type { Issue } from '../../core/checks/issue';
import type { Action } from '../../core/plan/plan';
import { shownReferences } from '../../core/rollup/shownReference';
import { judgeOf } from '../../core/rollup/standing';

export interface CopyForLeadProps {
  readonly lead: string;
  readonly issues: readonly Issue[];
  readonly overdue: readonly Action[];
  readonly report: PlanReport;
  /** @returns false where copying is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Copies a message for a lead: what is to be put right, and what is overdue. */
export function CopyForLead({ lead, issues, overdue, report, copy }: CopyForLeadProps) {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const [blocked, setBlocked] = useState('');

  async function copyNow(): Promise<void> {
    const judge = judgeOf(report.key, report.asAt);
    const shown = shownReferences(report.total.actions);
    const text = leadMessage({ lead, plan: report.title, issues, overdue, judge, shown });
    const done = await copy(text);
    setBlocked(done ? '' : text);
    setSaid(
      done ? 'Copied: paste it into a message.' : 'Copying is blocked here. Select it and press Ctrl and C.',
    );
  }

  return (
    <div className={styles.copy}>
      <Button size="small" onClick={() => void copyNow()}>
        <span>
          Copy for <bdi>{lead === '' ? 'whoever leads these' : lead}</bdi>
        </span>
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
      {blocked !== '' && (
        <Field label="Message" className={styles.text}>
          <Textarea readOnly value={blocked} rows={8} resize="vertical" />
        </Field>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  copy: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', marginBottom: '4px' },
  said: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { flexBasis: '100%' },
});
