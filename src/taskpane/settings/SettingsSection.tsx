import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

export interface SettingsSectionProps {
  readonly title: string;
  /** What it changes, in one line. */
  readonly about?: string;
  readonly children: ReactNode;
  readonly busy: boolean;
  /** Absent where there is nothing to save by a button. */
  readonly onSave?: () => void;
  readonly canSave?: boolean;
}

/** One group of settings; shut until it is wanted, and what was typed in it stays. */
export function SettingsSection({
  title,
  about = '',
  children,
  busy,
  onSave,
  canSave = true,
}: SettingsSectionProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  // A page of many groups opens at once where those that nobody looks into are not drawn.
  const [wasOpen, setWasOpen] = useState(false);
  if (isOpen && !wasOpen) setWasOpen(true);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <Subtitle2 as="h2" className={styles.title}>
          {title}
        </Subtitle2>
        {about !== '' && <span className={styles.about}>{about}</span>}
      </summary>
      {wasOpen && (
        <div className={styles.body}>
          {children}
          {onSave !== undefined && (
            <Button className={styles.save} disabledFocusable={busy || !canSave} onClick={onSave}>
              Save in this workbook
            </Button>
          )}
        </div>
      )}
    </details>
  );
}

const useStyles = makeStyles({
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  title: { margin: 0, display: 'inline' },
  about: {
    display: 'block',
    paddingLeft: '15px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
  },
  save: { alignSelf: 'flex-start' },
});
