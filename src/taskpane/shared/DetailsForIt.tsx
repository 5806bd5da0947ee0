import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';

export interface DetailsForItProps {
  readonly details: string;
  /** @returns false where copying is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** The facts for an IT team, folded away, and a button that copies them. */
export function DetailsForIt({ details, copy }: DetailsForItProps) {
  const styles = useStyles();
  const folded = useRef<HTMLDetailsElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  async function copyDetails(): Promise<void> {
    const done = await copy(details);
    if (!done && folded.current !== null) {
      folded.current.open = true;
      text.current?.select();
    }
    setCopied(done);
  }

  return (
    <>
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
    </>
  );
}

const copiedWords = 'Copied.';
const blockedWords = 'Copying is blocked here. The details are selected: press Ctrl and C.';

const useStyles = makeStyles({
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
