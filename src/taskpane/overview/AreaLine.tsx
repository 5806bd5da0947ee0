import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { AreaRating } from '../../core/papers/blocks/areaRating';
import { untold, type Gaps } from '../../core/rollup/gaps';
import { RatingWord } from '../shared/RatingWord';
import { countOf } from '../shared/countOf';
import type { AreaRow } from './areaRows';
import { figureKey, type Figure } from './figure';
import { RatingBar } from './RatingBar';
import { useAreaColumns } from './useAreaColumns';
import { RatingReasons } from './RatingReasons';

export interface AreaLineProps {
  readonly row: AreaRow;
  readonly gaps: Gaps;
  readonly hasImpact: boolean;
  readonly onTrace: (figure: Figure) => void;
}

const moves = {
  better: ['↑', 'better than at the last board'],
  worse: ['↓', 'worse than at the last board'],
  same: ['→', 'the same as at the last board'],
} as const;

/** An area in 44 pixels: its name, its ratings with their arrows, a thin bar, what is overdue. The ratings open their reasons. */
export function AreaLine({ row, gaps, hasImpact, onTrace }: AreaLineProps) {
  const styles = useStyles();
  const columns = useAreaColumns();
  const reasons = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { area, name, figures, progress, impact } = row;
  const { overdue, actions } = figures;
  const isWhole = area === null;
  const trace = (of: Figure['of']) => ({
    'data-figure': figureKey({ area, of }),
    onClick: () => onTrace({ area, of }),
  });
  return (
    <li className={mergeClasses(styles.item, isWhole && styles.whole)}>
      <div className={mergeClasses(columns(hasImpact), styles.line)}>
        <div className={styles.first}>
          <button
            type="button"
            className={mergeClasses(styles.button, styles.name)}
            title={name}
            aria-label={`${name}: ${countOf(actions.length, 'action')}. Show them`}
            {...trace({ kind: 'all' })}
          >
            <bdi className={styles.words}>{name}</bdi>
          </button>
          {gaps.progress === undefined && (
            <RatingBar
              counts={figures.progress}
              isThick={isWhole}
              onTrace={(state) => onTrace({ area, of: { kind: 'rating', field: 'progress', state } })}
            />
          )}
        </div>
        <button
          type="button"
          className={mergeClasses(styles.button, styles.ratings, hasImpact && styles.both)}
          aria-expanded={isOpen}
          aria-controls={reasons}
          title="Why?"
          onClick={() => setIsOpen(!isOpen)}
        >
          <span className={styles.unseen}>Ratings of {name}: progress </span>
          <Rating rating={progress} />
          {hasImpact && (
            <>
              <span className={styles.unseen}>, impact </span>
              <Rating rating={impact} />
            </>
          )}
          <span className={styles.unseen}>. Why?</span>
        </button>
        {overdue === null || overdue === 0 ? (
          <span className={styles.none} title={overdue === null ? gaps.overdue?.words : undefined}>
            {overdue === null ? untold : '0'}
          </span>
        ) : (
          <button
            type="button"
            className={mergeClasses(styles.button, styles.overdue)}
            aria-label={`${overdue} overdue: ${name}. Show them`}
            {...trace({ kind: 'overdue' })}
          >
            {overdue}
          </button>
        )}
      </div>
      <div id={reasons} hidden={!isOpen}>
        {isOpen && <RatingReasons {...{ row, gaps, hasImpact, onTrace }} />}
      </div>
    </li>
  );
}

/** A rating as a chip, with its arrow where it can be compared. */
function Rating({ rating: { inForce, moved } }: { readonly rating: AreaRating }) {
  const styles = useStyles();
  return (
    <span className={styles.rating}>
      <RatingWord rating={inForce} />
      {moved !== null && (
        <>
          <span aria-hidden="true" className={styles.arrow}>
            {moves[moved][0]}
          </span>
          <span className={styles.unseen}>, {moves[moved][1]}</span>
        </>
      )}
    </span>
  );
}

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  whole: { borderTop: 'none' },
  line: { alignItems: 'center', minHeight: '43px' },
  // In a pane that is zoomed to twice the size, on a line of its own.
  first: { minWidth: 0, '@media (max-width: 300px)': { gridColumn: '1 / -1' } },
  button: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: {
    display: 'block',
    width: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    // Where there is little room, in two smaller lines.
    '@media (max-width: 379px)': {
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
      fontSize: tokens.fontSizeBase200,
      lineHeight: '15px',
    },
  },
  words: {
    '@media (max-width: 379px)': {
      display: '-webkit-box',
      overflow: 'hidden',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: '2',
    },
  },
  ratings: {
    position: 'relative',
    display: 'flex',
    columnGap: '6px',
    alignItems: 'center',
    minHeight: '40px',
  },
  both: { gridColumn: 'span 2' },
  rating: {
    display: 'inline-flex',
    alignItems: 'center',
    width: '66px',
    whiteSpace: 'nowrap',
    // “No rating”, and a word with its arrow, are as wide as the column.
    '& > :first-child': { padding: '0 4px' },
  },
  arrow: { marginLeft: '3px', fontWeight: tokens.fontWeightSemibold },
  overdue: {
    minHeight: '40px',
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  none: { textAlign: 'right', color: tokens.colorNeutralForeground2 },
});
