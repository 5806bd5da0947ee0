import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface QuestionFrameProps {
  /** The name of the part of the page. */
  readonly label: string;
  readonly title: string;
  /** What the button says. */
  readonly keep: string;
  readonly disabled: boolean;
  readonly onKeep: () => void;
  readonly children: ReactNode;
}

/** What every question about the plan looks like: its title, its fields, and the button that keeps the answer. */
export function QuestionFrame({ label, title, keep, disabled, onKeep, children }: QuestionFrameProps) {
  const styles = useStyles();
  return (
    <section aria-label={label} className={styles.question}>
      <Subtitle2 as="h2" block className={styles.flat}>
        {title}
      </Subtitle2>
      {children}
      <Button className={styles.button} disabledFocusable={disabled} onClick={onKeep}>
        {keep}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
  },
  flat: { margin: 0 },
  button: { alignSelf: 'flex-start' },
});
