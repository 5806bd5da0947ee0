import { makeStyles, tokens } from '@fluentui/react-components';
import type { AreaRating } from '../../core/papers/blocks/areaRating';
import { ratingWord } from '../../core/papers/words/words';
import type { Gaps } from '../../core/rollup/gaps';
import { countOf } from '../shared/countOf';
import type { AreaRow } from './areaRows';
import type { Figure } from './figure';
import { RatingCountWords } from './RatingCountWords';

export interface RatingReasonsProps {
  readonly row: AreaRow;
  readonly gaps: Gaps;
  readonly hasImpact: boolean;
  readonly onTrace: (figure: Figure) => void;
}

/** Why an area is rated as it is: the rule and what it counted, or the officers' reason for their own rating. */
export function RatingReasons({ row, gaps, hasImpact, onTrace }: RatingReasonsProps) {
  const styles = useStyles();
  const { area, name, figures } = row;
  const fields = hasImpact ? (['progress', 'impact'] as const) : (['progress'] as const);
  return (
    <div className={styles.reasons}>
      {fields.map((field) => (
        <div key={field}>
          <p className={styles.flat}>
            {field === 'progress' ? 'Progress' : 'Impact'}: <Reason rating={row[field]} />
          </p>
          {gaps[field] === undefined && (
            <RatingCountWords
              field={field}
              of={name}
              counts={figures[field]}
              onTrace={(state) => onTrace({ area, of: { kind: 'rating', field, state } })}
            />
          )}
        </div>
      ))}
      <p className={styles.flat}>
        {countOf(figures.actions.length, 'action')}
        {figures.left === 0 ? '' : `, ${figures.left} left the plan`}.
      </p>
    </div>
  );
}

function Reason({ rating: { override, suggested, reason, why } }: { readonly rating: AreaRating }) {
  return override === null ? (
    <>
      {ratingWord(suggested)} suggested: <bdi>{why}</bdi>
    </>
  ) : (
    <>
      {ratingWord(override)}, your rating. <bdi>{reason}</bdi> {ratingWord(suggested)} suggested:{' '}
      <bdi>{why}</bdi>
    </>
  );
}

const useStyles = makeStyles({
  reasons: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  flat: { margin: 0 },
});
