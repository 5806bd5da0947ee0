import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Action } from '../../core/plan/plan';
import { ActionList } from '../shared/ActionList';
import { countOf } from '../shared/countOf';
import type { Task } from '../run/run';

export interface TraceProps {
  /** What the figure counts. */
  readonly title: string;
  readonly actions: readonly Action[];
  /** All of the plan's. */
  readonly all: readonly Action[];
  readonly busy: boolean;
  readonly start: (task: Task) => void;
  readonly onClose: () => void;
}

/** The actions behind a figure. */
export function Trace({ title, actions, all, busy, start, onClose }: TraceProps) {
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  // Not the heading: from what the Tab key does not stop at, Office.js takes it straight out of the pane.
  useEffect(() => section.current?.querySelector('button')?.focus(), []);
  return (
    <section ref={section} aria-label="Actions behind the figure" className={styles.trace}>
      <Button size="small" className={styles.back} onClick={onClose}>
        Back to the overview
      </Button>
      <h2 className={styles.heading}>
        <bdi>{title}</bdi> ({countOf(actions.length, 'action')})
      </h2>
      <ActionList actions={actions} all={all} busy={busy} start={start} />
    </section>
  );
}

const useStyles = makeStyles({
  trace: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  back: { alignSelf: 'flex-start' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});
