import { Body1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem } from '../run/problem';
import { DetailsForIt } from './DetailsForIt';

export interface FailureProps {
  readonly problem: Problem;
  /** What runs, and where: the first thing that IT will ask. */
  readonly about: string;
  readonly copy: (text: string) => Promise<boolean>;
}

/** A run that failed: what to do, and the facts for an IT team. */
export function Failure({ problem, about, copy }: FailureProps) {
  const styles = useStyles();
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
      <DetailsForIt details={`${about}\n${problem.details}`} copy={copy} />
    </section>
  );
}

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
});
