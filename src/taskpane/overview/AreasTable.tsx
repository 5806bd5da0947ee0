import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AreaRollup, Rollup } from '../../core/rollup/rollup';
import { RatingWord } from '../shared/RatingWord';

export interface AreasTableProps {
  readonly areas: readonly AreaRollup[];
  readonly total: Rollup;
}

/** The priority areas: how much there is to do, how much of it is late, and the rating that is suggested. */
export function AreasTable({ areas, total }: AreasTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Priority areas</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            Area
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
            Actions
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
            Overdue
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.rating)}>
            Suggested rating
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <Row key={area.name} name={area.name} figures={area} />
        ))}
      </tbody>
      <tfoot>
        <Row name="Whole plan" figures={total} />
      </tfoot>
    </table>
  );
}

function Row({ name, figures }: { readonly name: string; readonly figures: Rollup }) {
  const styles = useStyles();
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        <bdi>{name}</bdi>
      </th>
      <td className={number}>{figures.actions.length}</td>
      <td className={number}>{figures.overdue}</td>
      <td className={styles.cell}>
        <RatingWord rating={figures.rating.suggested} />
      </td>
    </tr>
  );
}

const useStyles = makeStyles({
  // Fixed, so that one long word in an area's name cannot push the figures out of a narrow pane.
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  number: { width: '50px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  rating: { width: '76px' },
  name: { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
});
