import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ratingNames, ratingStates, type RatingState } from '../../core/plan/values/rating';
import type { RatingCounts } from '../../core/rollup/rollup';
import { ratingColours } from '../../core/papers/sheet/palette';

export interface RatingBarProps {
  readonly field: 'Progress' | 'Impact';
  /** Whose ratings they are, for a screen reader. */
  readonly of: string;
  readonly counts: RatingCounts;
  /** Whether the Tab key stops at its first word; the arrows lead to the others. */
  readonly isStop: boolean;
  readonly onTrace: (state: RatingState) => void;
}

/** Ratings as a bar, and in words under it. Each word leads to the actions behind it; so does the bar's part. */
export function RatingBar({ field, of, counts, isStop, onTrace }: RatingBarProps) {
  const styles = useStyles();
  const states = ratingStates.filter((state) => counts[state] > 0);
  return (
    <div role="group" aria-label={`${field} of ${of}`}>
      {/* The words below say the same, and are what the keyboard reaches. */}
      <div aria-hidden="true" className={styles.bar}>
        {states.map((state) => (
          <div
            key={state}
            className={styles.part}
            style={{
              flexGrow: counts[state],
              backgroundColor: ratingColours[state].fill,
              color: ratingColours[state].text,
              outlineStyle: state === 'invalid' ? 'dashed' : 'none',
            }}
            onClick={() => onTrace(state)}
          >
            {counts[state]}
          </div>
        ))}
      </div>
      <div className={styles.words}>
        <span>{field}:</span>
        {states.map((state, index) => (
          <Button
            key={state}
            size="small"
            appearance="transparent"
            tabIndex={isStop && index === 0 ? 0 : -1}
            className={styles.word}
            aria-label={`${counts[state]} ${ratingNames[state]}: ${field.toLowerCase()} of ${of}. Show the actions`}
            onClick={() => onTrace(state)}
          >
            {counts[state]} {ratingNames[state]}
          </Button>
        ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: '1px', height: '20px', forcedColorAdjust: 'none' },
  part: {
    flexBasis: 0,
    minWidth: '18px',
    cursor: 'pointer',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    outlineWidth: '1px',
    outlineOffset: '-1px',
    outlineColor: '#0B0C0C',
  },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  word: {
    minWidth: 0,
    padding: '0 2px',
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
  },
});
