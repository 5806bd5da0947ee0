import { Body1, Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Problem } from '../run/problem';

export interface FailureProps {
  readonly problem: Problem;
  /** What runs, and where: the first thing that IT will ask. */
  readonly about: string;
  readonly copy: (text: string) => Promise<boolean>;
}

/** A run that failed: what to do, and the facts for an IT team. */
export function Failure({ problem, about, copy }: FailureProps) {
  const styles = useStyles();
  const folded = useRef<HTMLDetailsElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const details = `${about}\n${problem.details}`;

  async function copyDetails(): Promise<void> {
    const done = await copy(details);
    if (!done && folded.current !== null) {
      folded.current.open = true;
      text.current?.select();
    }
    setCopied(done);
  }

  return (
    <section className={styles.failure} aria-label="Problem">
      <div role="alert">
        <Subtitle2 block as="h2" className={styles.flat}>
          {problem.isNoPlan === true ? 'No plan to read' : 'That did not work'}
        </Subtitle2>
        <Body1 block as="p" className={styles.flat}>
          <bdi>{problem.message}</bdi>
        </Body1>
      </div>
      {/* A plain one: a failure must need nothing that is fetched later, and little that is fetched before. */}
      <details ref={folded}>
        <summary className={styles.summary}>Details for IT</summary>
        <textarea
          ref={text}
          readOnly
          aria-label="Details for IT"
          value={details}
          rows={4}
          className={styles.details}
        />
      </details>
      <Button size="small" className={styles.copy} onClick={() => void copyDetails()}>
        Copy details for IT
      </Button>
      <Body1 block role="status">
        {copied === null ? '' : copied ? copiedWords : blockedWords}
      </Body1>
    </section>
  );
}

const copiedWords = 'Copied.';
const blockedWords = 'Copying is blocked here. The details are selected: press Ctrl and C.';

const useStyles = makeStyles({
  failure: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorPaletteRedBorder2}`,
    overflowWrap: 'anywhere',
  },
  flat: { margin: 0 },
  details: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    resize: 'vertical',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  summary: { cursor: 'pointer' },
  copy: { alignSelf: 'flex-start' },
});
