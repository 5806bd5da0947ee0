import { grouped } from '../../core/cells/grouped';
import { Body1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SpendAndImpact as Figures } from '../../core/history/spendAndImpact';
import {
  impactMoveNames,
  sinceWords,
  spendSinceNotes,
  unmovedSpend,
} from '../../core/papers/finance/spendSinceWords';
import { pounds } from '../shared/pounds';

/** What was spent since the last stocktake, by what impact did meanwhile. */
export function SpendAndImpact({ figures }: { readonly figures: Figures }) {
  const styles = useStyles();
  const heading = useId();
  const { since } = figures;
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <Subtitle2 as="h2" block id={heading} className={styles.flat}>
        Spend and impact
      </Subtitle2>
      {[...unmovedSpend(figures), ...spendSinceNotes(figures)].map((sentence) => (
        <Body1 as="p" block key={sentence} className={styles.flat}>
          <bdi>{sentence}</bdi>
        </Body1>
      ))}
      {since !== null && (
        <table className={styles.table}>
          <caption className={styles.caption}>
            <bdi>Spent {sinceWords(since)}</bdi>
          </caption>
          <thead>
            <tr>
              {['What impact did', 'Actions', 'Spent'].map((head, column) => (
                <th key={head} scope="col" className={column === 0 ? styles.name : styles.number}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {since.byMove.map(({ move, actions, spent }) => (
              <tr key={move}>
                <th scope="row" className={styles.name}>
                  {impactMoveNames[move]}
                </th>
                <td className={styles.number}>{grouped(actions)}</td>
                <td className={styles.number}>{pounds(spent)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row" className={styles.name}>
                All actions
              </th>
              <td className={styles.number}>
                {grouped(since.byMove.reduce((sum, { actions }) => sum + actions, 0))}
              </td>
              <td className={styles.number}>{pounds(since.spent)}</td>
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  flat: { margin: 0, overflowWrap: 'anywhere' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: 'left', paddingBottom: tokens.spacingVerticalXS },
  name: { padding: '3px 4px 3px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  number: {
    padding: '3px 0 3px 4px',
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
});
