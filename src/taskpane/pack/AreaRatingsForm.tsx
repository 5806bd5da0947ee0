import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanReport } from '../../app/planReport';
import { ratingNames, ratings as ratingOrder, type Rating } from '../../core/plan/values/rating';
import { givenRatings, type AreaRating, type GivenRating } from '../../core/papers/blocks/areaRating';

export interface AreaRatingsFormProps {
  readonly report: PlanReport;
  readonly ratings: readonly GivenRating[];
  readonly onChange: (ratings: readonly GivenRating[]) => void;
}

/** The officers' own ratings, as they stand on the Board summary. */
export const ratingsOf = ({ areaRatings }: PlanReport): readonly GivenRating[] => givenRatings(areaRatings);

const isSame = (one: GivenRating, other: GivenRating): boolean =>
  one.area === other.area && one.of === other.of;

/** Those of the form that are not as they stand on the Board summary. */
export function changedRatings(report: PlanReport, ratings: readonly GivenRating[]): readonly GivenRating[] {
  const standing = ratingsOf(report);
  return ratings.filter((given) => {
    const now = standing.find((one) => isSame(one, given));
    return (
      now !== undefined &&
      (now.rating !== given.rating || (given.rating !== null && now.reason !== given.reason))
    );
  });
}

/** Lets officers put ratings of their own in the place of the suggested ones, with the reason. */
export function AreaRatingsForm({ report, ratings, onChange }: AreaRatingsFormProps) {
  const styles = useStyles();
  const hasImpact = report.gaps.impact?.kind !== 'not recorded';
  const change = (to: GivenRating): void => onChange([...ratings.filter((one) => !isSame(one, to)), to]);
  return (
    <details>
      <summary className={styles.summary}>Your own rating of an area</summary>
      <p className={styles.note}>
        Both ratings are shown on the Board summary, yours with its reason. It stays when the sheets are built
        again.
      </p>
      {report.areaRatings.map((rated, index) => (
        <div key={`${rated.area} ${index}`} className={styles.area}>
          <RatingChoice area={rated.area} {...{ rated, ratings, change }} />
          {hasImpact && (
            <RatingChoice area={rated.area} of="impact" rated={rated.impact} {...{ ratings, change }} />
          )}
        </div>
      ))}
    </details>
  );
}

interface RatingChoiceProps {
  readonly area: string;
  /** Absent for progress. */
  readonly of?: 'impact';
  readonly rated: AreaRating;
  readonly ratings: readonly GivenRating[];
  readonly change: (to: GivenRating) => void;
}

function RatingChoice({ area, of, rated: { suggested }, ratings, change }: RatingChoiceProps) {
  const none: GivenRating = { area, ...(of && { of }), rating: null, reason: '' };
  const given = ratings.find((rating) => isSame(rating, none)) ?? none;
  return (
    <>
      <Field
        label={
          <>
            {of === 'impact' ? 'Impact' : 'Progress'} of <bdi>{area}</bdi>
          </>
        }
      >
        <Select
          value={given.rating ?? ''}
          onChange={(_event, { value }) =>
            change({ ...given, rating: value === '' ? null : (value as Rating) })
          }
        >
          <option value="">As suggested: {suggested === null ? 'no rating' : ratingNames[suggested]}</option>
          {ratingOrder.map((rating) => (
            <option key={rating} value={rating}>
              {ratingNames[rating]}
            </option>
          ))}
        </Select>
      </Field>
      {given.rating !== null && (
        <Field label={`Reason for ${ratingNames[given.rating]}${of === undefined ? '' : ' impact'}`}>
          <Input value={given.reason} onChange={(_event, { value }) => change({ ...given, reason: value })} />
        </Field>
      )}
    </>
  );
}

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  area: { marginTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});
