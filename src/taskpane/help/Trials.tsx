import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TrialOutcome, TrialReport } from '../../app/trials';
import { problemOf } from '../run/problem';
import { CopyText } from './CopyText';

export interface TrialsProps {
  readonly tryEverything: () => Promise<TrialReport>;
  /** @returns false where copying is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
}

type Trying =
  | { readonly state: 'not-yet' | 'trying' }
  | { readonly state: 'tried'; readonly report: TrialReport }
  | { readonly state: 'failed'; readonly message: string; readonly details: string };

/** Tries in this Excel what the add-in does, beside what the stand-in Excel did that it was tested on. */
export function Trials({ tryEverything, copy }: TrialsProps) {
  const styles = useStyles();
  const [trying, setTrying] = useState<Trying>({ state: 'not-yet' });

  async function start(): Promise<void> {
    setTrying({ state: 'trying' });
    try {
      setTrying({ state: 'tried', report: await tryEverything() });
    } catch (error) {
      const { message, details } = problemOf(error);
      setTrying({ state: 'failed', message, details });
    }
  }

  return (
    <section className={styles.section} aria-label="Try everything on a sheet of its own">
      <Body1 block as="p" className={styles.flat}>
        For the people who make BRAG Board: adds one sheet, does on it all that BRAG Board ever does in Excel,
        compares the answers with those it was tested on, and takes the sheet away. Nothing else in the
        workbook changes, but Excel’s own undo list is emptied. An empty workbook will do.
      </Body1>
      <Button
        className={styles.button}
        disabledFocusable={trying.state === 'trying'}
        onClick={() => void start()}
      >
        Try everything on a sheet of its own
      </Button>
      <Body1 block role="status">
        {said(trying)}
      </Body1>
      {trying.state === 'tried' && <Outcomes outcomes={trying.report.outcomes} />}
      {trying.state === 'tried' && (
        <CopyText
          label="Recording for the project"
          button="Copy for the project"
          text={JSON.stringify(trying.report.recording, null, 2)}
          copy={copy}
        />
      )}
      {trying.state === 'failed' && (
        <CopyText
          label="Details for the project"
          button="Copy for the project"
          text={trying.details}
          copy={copy}
        />
      )}
    </section>
  );
}

function said(trying: Trying): string {
  switch (trying.state) {
    case 'not-yet':
      return '';
    case 'trying':
      return 'Trying… A sheet comes and goes.';
    case 'failed':
      return `It could not be finished. ${trying.message}`;
    case 'tried': {
      const count = (wanted: TrialOutcome['outcome']) =>
        trying.report.outcomes.filter(({ outcome }) => outcome === wanted).length;
      const [same, different, refused, absent] = [
        count('same'),
        count('different'),
        count('refused'),
        count('absent'),
      ];
      const rest = absent === 0 ? '' : `, ${absent} not in this Excel`;
      return `Tried ${trying.report.outcomes.length}: ${same} the same, ${different} different, ${refused} refused${rest}. The sheet is gone again.`;
    }
  }
}

const words: Readonly<Record<TrialOutcome['outcome'], string>> = {
  same: 'Same',
  different: 'Different',
  refused: 'Refused',
  absent: 'Not in this Excel',
};

/** What is not the same comes first, since that is what it is about. */
const order = ['refused', 'different', 'absent', 'same'] as const;

function Outcomes({ outcomes }: { readonly outcomes: readonly TrialOutcome[] }) {
  const styles = useStyles();
  const sorted = order.flatMap((wanted) => outcomes.filter(({ outcome }) => outcome === wanted));
  return (
    <table aria-label="What was tried" className={styles.table}>
      <thead>
        <tr>
          <th scope="col">What was tried</th>
          <th scope="col">What Excel did</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ name, outcome, found, expected }) => (
          <tr key={name}>
            <td>{name}</td>
            <td>
              <Body1 block>{words[outcome]}</Body1>
              {(outcome === 'different' || outcome === 'refused') && (
                <>
                  <Caption1 block>Excel: {found}</Caption1>
                  <Caption1 block>Expected: {expected}</Caption1>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  flat: { margin: 0 },
  button: { alignSelf: 'flex-start' },
  table: {
    tableLayout: 'fixed',
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th': { textAlign: 'left', padding: tokens.spacingVerticalXS },
    '& td': {
      verticalAlign: 'top',
      padding: tokens.spacingVerticalXS,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
});
