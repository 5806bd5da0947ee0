import { Body1, Button, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';

export interface CopyTextProps {
  /** `Text for IT` */
  readonly label: string;
  /** `Copy for IT` */
  readonly button: string;
  readonly text: string;
  /** @returns false where copying is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Text to be sent on, with a button that copies it; where copying is blocked, it is selected instead. */
export function CopyText({ label, button, text, copy }: CopyTextProps) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  async function copyText(): Promise<void> {
    const done = await copy(text);
    if (!done) area.current?.select();
    setCopied(done);
  }

  return (
    <>
      <Field label={label}>
        <Textarea textarea={{ ref: area }} readOnly value={text} rows={6} resize="vertical" />
      </Field>
      <Button className={styles.button} onClick={() => void copyText()}>
        {button}
      </Button>
      <Body1 block role="status">
        {copied === null
          ? ''
          : copied
            ? 'Copied.'
            : 'Copying is blocked here. The text is selected: press Ctrl and C.'}
      </Body1>
    </>
  );
}

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });
