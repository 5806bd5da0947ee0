import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Acting } from './acting';

export interface AcceptFormProps {
  readonly cell: string;
  readonly acting: Acting;
  readonly onAccept: (given: { readonly who: string; readonly reason: string }) => void;
  readonly onCancel: () => void;
}

/** Asks who accepts an issue and why; both are kept in the workbook with today's date. */
export function AcceptForm({ cell, acting, onAccept, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const name = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const who = acting.who.trim();
  const why = reason.trim();
  useEffect(() => name.current?.focus(), []);

  function accept(): void {
    setIsAsked(true);
    if (who !== '' && why !== '') onAccept({ who, reason: why });
  }

  return (
    <div role="group" aria-label={`Accept the issue in cell ${cell}`} className={styles.form}>
      <Field label="Your name" required {...missing(isAsked && who === '', 'Type your name.')}>
        <Input
          input={{ ref: name }}
          value={acting.who}
          onChange={(_event, { value }) => acting.setWho(value)}
        />
      </Field>
      <Field label="Why it may stay" required {...missing(isAsked && why === '', 'Type a reason.')}>
        <Textarea value={reason} rows={2} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={acting.busy} onClick={accept}>
          Accept
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

const missing = (isMissing: boolean, message: string) => (isMissing ? { validationMessage: message } : {});

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
