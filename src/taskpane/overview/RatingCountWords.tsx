import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ratingNames, ratingStates, type RatingState } from '../../core/plan/values/rating';
import type { RatingCounts } from '../../core/rollup/rollup';

export interface RatingCountWordsProps {
  readonly field: 'progress' | 'impact';
  /** Whose ratings they are, for a screen reader. */
  readonly of: string;
  readonly counts: RatingCounts;
  readonly onTrace: (state: RatingState) => void;
}

/** How many actions have each rating, in words; each leads to those actions. */
export function RatingCountWords({ field, of, counts, onTrace }: RatingCountWordsProps) {
  const styles = useStyles();
  const name = field === 'progress' ? 'Progress' : 'Impact';
  return (
    <div role="group" aria-label={`${name} of ${of}`} className={styles.words}>
      {ratingStates
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <Button
            key={state}
            size="small"
            appearance="transparent"
            className={styles.word}
            aria-label={`${counts[state]} ${ratingNames[state]}: ${field} of ${of}. Show the actions`}
            onClick={() => onTrace(state)}
          >
            {counts[state]} {ratingNames[state]}
          </Button>
        ))}
    </div>
  );
}

const useStyles = makeStyles({
  words: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  word: {
    minWidth: 0,
    padding: '0 2px',
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
  },
});
