import { makeStyles, tokens } from '@fluentui/react-components';
import { ratingNames, type RatingState } from '../../core/plan/values/rating';
import { ratingColours } from '../../core/papers/sheet/palette';

/** A rating as a word on its colour; `No rating` where too little is rated to say. */
export function RatingWord({ rating }: { readonly rating: RatingState | null }) {
  const styles = useStyles();
  const { fill, text } = ratingColours[rating ?? 'unrated'];
  return (
    <span className={styles.word} style={{ backgroundColor: fill, color: text }}>
      {rating === null ? 'No rating' : ratingNames[rating]}
    </span>
  );
}

const useStyles = makeStyles({
  word: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    // High contrast would put its own text colour on these fills.
    forcedColorAdjust: 'none',
  },
});
