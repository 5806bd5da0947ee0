import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { AreaRollup } from '../../core/rollup/rollup';

/** Why each rating is suggested: the rule is never hidden. */
export function RatingReasons({ areas }: { readonly areas: readonly AreaRollup[] }) {
  const styles = useStyles();
  return (
    <section aria-label="Why these ratings">
      <Subtitle2 block as="h2" className={styles.heading}>
        Why these ratings
      </Subtitle2>
      <ul className={styles.list}>
        {areas.map((area) => (
          <li key={area.name}>
            <bdi>{area.name}</bdi>: <bdi>{area.rating.why}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});
