import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { PlanReport } from '../../app/planReport';
import { wholePlan } from '../../core/rollup/areas';
import type { Gaps } from '../../core/rollup/gaps';
import type { Rollup, SuggestedRating } from '../../core/rollup/rollup';
import type { AreaRating } from '../../core/papers/blocks/areaRating';
import { ratingWord } from '../../core/papers/words/words';
import { RatingWord } from '../shared/RatingWord';
import { countOf } from '../shared/countOf';
import type { Figure } from './figure';
import { RatingBar } from './RatingBar';

export interface AreaBarsProps {
  readonly report: PlanReport;
  readonly onTrace: (figure: Figure) => void;
}

/** Each priority area with its ratings of progress and of impact, and then the whole plan. */
export function AreaBars({ report, onTrace }: AreaBarsProps) {
  const styles = useStyles();
  const { areas, total, areaRatings, gaps } = report;
  const rollups: readonly (readonly [string, Rollup, number | null])[] = [
    ...areas.map((area, index) => [area.name, area, index] as const),
    [wholePlan, total, null],
  ];
  return (
    <section aria-label="Ratings by priority area" className={styles.areas}>
      {rollups.map(([name, figures, area], index) => (
        <AreaCard
          key={name}
          name={name}
          figures={figures}
          gaps={gaps}
          rating={areaRatings[index]}
          onTrace={(of) => onTrace({ area, of })}
        />
      ))}
    </section>
  );
}

interface AreaCardProps {
  readonly name: string;
  readonly figures: Rollup;
  readonly gaps: Gaps;
  readonly rating: PlanReport['areaRatings'][number] | undefined;
  readonly onTrace: (of: Figure['of']) => void;
}

function AreaCard({ name, figures, gaps, rating, onTrace }: AreaCardProps) {
  const styles = useStyles();
  const fields = (['progress', 'impact'] as const).filter((field) => gaps[field] === undefined);
  const hasImpact = gaps.impact?.kind !== 'not recorded' || rating?.impact.override != null;
  return (
    <div className={styles.area} onKeyDown={goThrough}>
      <div className={styles.head}>
        <h2 className={styles.name}>
          <bdi>{name}</bdi>
        </h2>
        <span className={styles.ratings}>
          <AreaRatingWord of="Progress" rating={rating ?? asSuggested(figures.rating)} />
          {hasImpact && (
            <AreaRatingWord of="Impact" rating={rating?.impact ?? asSuggested(figures.impactRating)} />
          )}
        </span>
      </div>
      {fields.map((field, index) => (
        <RatingBar
          key={field}
          field={field === 'progress' ? 'Progress' : 'Impact'}
          of={name}
          isStop={index === 0}
          counts={figures[field]}
          onTrace={(state) => onTrace({ kind: 'rating', field, state })}
        />
      ))}
      <p className={styles.note}>
        {countOf(figures.actions.length, 'action')}
        {figures.overdue === null ? '' : `, ${figures.overdue} overdue`}
        {figures.left === 0 ? '' : `, ${figures.left} left the plan`}.{' '}
        <Reason suggestion={figures.rating} rating={rating} />
        {hasImpact && (
          <>
            {' Impact: '}
            <Reason suggestion={figures.impactRating} rating={rating?.impact} />
          </>
        )}
      </p>
    </div>
  );
}

type Rated = Pick<AreaRating, 'inForce' | 'moved'>;

const asSuggested = ({ suggested }: SuggestedRating): Rated => ({ inForce: suggested, moved: null });

const moves = {
  better: ['↑', 'better than at the last board'],
  worse: ['↓', 'worse than at the last board'],
  same: ['→', 'the same as at the last board'],
} as const;

/** One rating of an area with what it is of, and how it has moved since the last board. */
function AreaRatingWord({ of, rating }: { readonly of: string; readonly rating: Rated }) {
  const styles = useStyles();
  const [arrow, words] = rating.moved === null ? [] : moves[rating.moved];
  return (
    <span className={styles.rating}>
      {of} <RatingWord rating={rating.inForce} />
      {arrow !== undefined && (
        <span role="img" aria-label={words} title={words}>
          {' '}
          {arrow}
        </span>
      )}
    </span>
  );
}

/** Why a rating is suggested, or the officers' reason for their own. */
function Reason({
  suggestion,
  rating,
}: {
  readonly suggestion: SuggestedRating;
  readonly rating: AreaRating | undefined;
}) {
  const own = rating?.override ?? null;
  return (
    <>
      {own === null ? `${ratingWord(suggestion.suggested)} suggested: ` : 'Your rating. '}
      <bdi>{own === null ? suggestion.why : rating?.reason}</bdi>
    </>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One stop of the Tab key an area; the arrows go through its figures. */
function goThrough(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[at + step]?.focus();
  event.preventDefault();
}

const useStyles = makeStyles({
  areas: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  area: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  ratings: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    alignItems: 'flex-end',
    rowGap: tokens.spacingVerticalXXS,
  },
  rating: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});
