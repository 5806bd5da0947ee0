import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Hurdle } from '../../app/hurdles';
import { countOf } from '../shared/countOf';
import { icons } from '../shared/icons';

export interface ReadinessProps {
  readonly hurdles: readonly Hurdle[];
  /** Leads to where something is done about it. */
  readonly onHurdle: (kind: Hurdle['kind']) => void;
}

const words: Readonly<Record<Hurdle['kind'], (count: number) => string>> = {
  questions: (count) => `${countOf(count, 'question')} about the plan to answer`,
  errors: (count) => `${countOf(count, 'error')} to correct`,
  build: () => 'The board sheets are not built yet',
  responses: (count) => `${countOf(count, 'escalation')} without a response`,
  commentary: (count) => `${countOf(count, 'line')} of the Board summary without commentary`,
  position: () => 'No position kept for this board',
};

/** What stands between now and a clean pack, in the order in which it is to be done. */
export function Readiness({ hurdles, onHurdle }: ReadinessProps) {
  const styles = useStyles();
  const isReady = hurdles.length === 0;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>
        <span className={styles.icon}>{isReady ? icons.done : icons.info}</span>
        <h2 className={styles.title}>Ready for the board?</h2>
        <span className={styles.many}>{isReady ? 'Yes' : `${countOf(hurdles.length, 'thing')} to do`}</span>
      </summary>
      {isReady ? (
        <p className={styles.flat}>Nothing stands in the way of the pack.</p>
      ) : (
        <ol className={styles.list}>
          {hurdles.map(({ kind, count }) => (
            <li key={kind}>
              <Button
                size="small"
                appearance="transparent"
                className={styles.hurdle}
                onClick={() => onHurdle(kind)}
              >
                {words[kind](count)}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

const useStyles = makeStyles({
  box: {
    padding: '0 10px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '36px',
    cursor: 'pointer',
    listStyleType: 'none',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  many: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  icon: { display: 'inline-flex', color: tokens.colorBrandForeground1 },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  flat: { margin: '0 0 10px' },
  list: { margin: 0, padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}` },
  hurdle: {
    minWidth: 0,
    padding: '0 2px',
    textAlign: 'left',
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
  },
});
