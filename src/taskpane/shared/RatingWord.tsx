import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ratingNames } from '../../core/plan/rating';
import type { Rating } from '../../core/plan/rating';

/** A rating as a word on its colour; `No rating` where too little is rated to say. */
export function RatingWord({ rating }: { readonly rating: Rating | null }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.word, styles[rating ?? 'none'])}>
      {rating === null ? 'No rating' : ratingNames[rating]}
    </span>
  );
}

/** The colours of the summary sheets, whatever the theme: a rating looks the same everywhere. */
const useStyles = makeStyles({
  word: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    // High contrast would put its own text colour on these fills.
    forcedColorAdjust: 'none',
  },
  blue: { backgroundColor: '#1D70B8', color: '#FFFFFF' },
  green: { backgroundColor: '#00703C', color: '#FFFFFF' },
  amber: { backgroundColor: '#FFBF47', color: '#0B0C0C' },
  red: { backgroundColor: '#B3261E', color: '#FFFFFF' },
  none: { backgroundColor: '#D9DCDE', color: '#0B0C0C' },
});
