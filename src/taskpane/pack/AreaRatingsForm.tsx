import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanReport } from '../../app/planReport';
import { ratingNames, ratings as ratingOrder, type Rating } from '../../core/plan/values/rating';
import type { GivenRating } from '../../core/papers/blocks/areaRating';

export interface AreaRatingsFormProps {
  readonly report: PlanReport;
  readonly ratings: readonly GivenRating[];
  readonly onChange: (ratings: readonly GivenRating[]) => void;
}

/** The officers' own ratings, as they stand on the Board summary. */
export const ratingsOf = ({ areaRatings }: PlanReport): readonly GivenRating[] =>
  areaRatings.map(({ area, override, reason }) => ({ area, rating: override, reason }));

/** Those of the form that are not as they stand on the Board summary. */
export function changedRatings(report: PlanReport, ratings: readonly GivenRating[]): readonly GivenRating[] {
  const standing = new Map(ratingsOf(report).map((rating) => [rating.area, rating]));
  return ratings.filter(({ area, rating, reason }) => {
    const now = standing.get(area);
    return now !== undefined && (now.rating !== rating || (rating !== null && now.reason !== reason));
  });
}

/** Lets officers put a rating of their own in the place of the suggested one, with the reason. */
export function AreaRatingsForm({ report, ratings, onChange }: AreaRatingsFormProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>Your own rating of an area</summary>
      <p className={styles.note}>
        Both ratings are shown on the Board summary, yours with its reason. It stays when the sheets are built
        again.
      </p>
      {report.areaRatings.map(({ area, suggested }, index) => {
        const given = ratings.find((rating) => rating.area === area) ?? { area, rating: null, reason: '' };
        const set = (change: Partial<GivenRating>): void =>
          onChange([...ratings.filter((rating) => rating.area !== area), { ...given, ...change }]);
        return (
          <div key={`${area} ${index}`} className={styles.area}>
            <Field label={<bdi>{area}</bdi>}>
              <Select
                value={given.rating ?? ''}
                onChange={(_event, { value }) => set({ rating: value === '' ? null : (value as Rating) })}
              >
                <option value="">
                  As suggested: {suggested === null ? 'no rating' : ratingNames[suggested]}
                </option>
                {ratingOrder.map((rating) => (
                  <option key={rating} value={rating}>
                    {ratingNames[rating]}
                  </option>
                ))}
              </Select>
            </Field>
            {given.rating !== null && (
              <Field label={`Reason for ${ratingNames[given.rating]}`}>
                <Input value={given.reason} onChange={(_event, { value }) => set({ reason: value })} />
              </Field>
            )}
          </div>
        );
      })}
    </details>
  );
}

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  area: { marginTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});
