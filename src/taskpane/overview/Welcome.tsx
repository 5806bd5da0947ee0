import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RememberedChoice } from '../shared/officeHelpers';

export interface WelcomeProps {
  /** Whether this person has seen it. */
  readonly seen: RememberedChoice;
}

/** A short tour for whoever opens the pane for the first time; it is not shown to them again. */
export function Welcome({ seen }: WelcomeProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(seen.get() !== true);
  if (!isOpen) return null;

  function close(): void {
    seen.set(true);
    setIsOpen(false);
  }

  return (
    <section aria-label="Welcome" className={styles.welcome}>
      <Subtitle2 as="h2" block className={styles.flat}>
        New here?
      </Subtitle2>
      <ol className={styles.list}>
        <li>BRAG Board has read your plan as it stands. Choose any figure to see the actions behind it.</li>
        <li>
          Checks shows what does not add up. Nothing in the plan changes until you press a button that says
          so.
        </li>
        <li>Build board sheets writes the summary sheets into this workbook. Nothing leaves it.</li>
      </ol>
      <Button size="small" className={styles.button} onClick={close}>
        Got it
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  welcome: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
  },
  flat: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  button: { alignSelf: 'flex-start' },
});
