import { Body1, Button, Field, Subtitle2, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnderstoodPlan } from '../../app/understandCells';
import { membersWords } from '../../core/papers/membersSummary/membersWords';
import { wordsToCopy, type WordsToCopy } from '../../core/papers/membersSummary/wordsToCopy';

export interface CopyWordsProps {
  /** The plan as it was last understood. */
  readonly plan: () => UnderstoodPlan | null;
  /** @returns false where copying is not allowed. */
  readonly copy: (words: WordsToCopy) => Promise<boolean>;
}

/** Copies the Members' summary for a report in Word: with headings and bullets where they can be pasted. */
export function CopyWords({ plan, copy }: CopyWordsProps) {
  const styles = useStyles();
  const [blocked, setBlocked] = useState('');
  const [said, setSaid] = useState('');

  async function copyNow(): Promise<void> {
    const understood = plan();
    if (understood === null) {
      setSaid('Choose Check the plan first.');
      return;
    }
    const now = wordsToCopy(
      membersWords({
        ...understood,
        mainPoints: understood.report.mainPoints,
        history: understood.report.history,
      }),
    );
    const done = await copy(now);
    setBlocked(done ? '' : now.plain);
    setSaid(
      done
        ? 'Copied: paste it into your report.'
        : 'Copying is blocked here. Select the text and press Ctrl and C.',
    );
  }

  return (
    <section aria-label="Words for councillors" className={styles.section}>
      <Subtitle2 as="h2" block className={styles.flat}>
        Words for councillors
      </Subtitle2>
      <Button className={styles.button} onClick={() => void copyNow()}>
        Copy the Members’ summary
      </Button>
      <Body1 block role="status">
        {said}
      </Body1>
      {blocked !== '' && (
        <Field label="Members’ summary">
          <Textarea readOnly value={blocked} rows={8} resize="vertical" />
        </Field>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  flat: { margin: 0 },
  button: { alignSelf: 'flex-start' },
});
