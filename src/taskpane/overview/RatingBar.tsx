import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ratingNames, ratingStates, type RatingState } from '../../core/plan/values/rating';
import type { RatingCounts } from '../../core/rollup/rollup';
import { ratingColours } from '../../core/papers/sheet/palette';

export interface RatingBarProps {
  readonly counts: RatingCounts;
  /** With the numbers in it. */
  readonly isThick: boolean;
  readonly onTrace: (state: RatingState) => void;
}

/**
 * Ratings as a bar. A part leads to the actions behind it; the reasons of the area say the same in words, and are what
 * the keyboard and screen readers reach.
 */
export function RatingBar({ counts, isThick, onTrace }: RatingBarProps) {
  const styles = useStyles();
  return (
    <div aria-hidden="true" className={mergeClasses(styles.bar, isThick && styles.thick)}>
      {ratingStates
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <div
            key={state}
            className={mergeClasses(styles.part, isThick && styles.numbered)}
            style={{
              flexGrow: counts[state],
              backgroundColor: ratingColours[state].fill,
              color: ratingColours[state].text,
              outlineStyle: state === 'invalid' ? 'dashed' : 'none',
            }}
            title={`${counts[state]} ${ratingNames[state]}`}
            onClick={() => onTrace(state)}
          >
            {isThick && <span className={styles.number}>{counts[state]}</span>}
          </div>
        ))}
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: '1px', height: '6px', forcedColorAdjust: 'none' },
  thick: { height: '20px', marginBottom: '4px' },
  part: {
    flexBasis: 0,
    minWidth: '4px',
    overflow: 'hidden',
    cursor: 'pointer',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    outlineWidth: '1px',
    outlineOffset: '-1px',
    outlineColor: '#0B0C0C',
  },
  numbered: { minWidth: '18px', '@media (max-width: 379px)': { minWidth: '6px' } },
  // No room for them in the narrowest pane: the reasons of the ratings have them in words.
  number: { '@media (max-width: 379px)': { display: 'none' } },
});
