import { Body1, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { DetailsForIt } from './DetailsForIt';

/** Why the pane can do nothing where it has been opened. */
export type CannotStartReason = 'office-blocked' | 'not-in-excel' | 'excel-too-old';

const words: Readonly<Record<CannotStartReason, { heading: string; advice: string }>> = {
  'office-blocked': {
    heading: 'BRAG Board cannot reach Excel',
    advice:
      'The file that connects BRAG Board to Excel did not load. Check your internet connection and open ' +
      'the pane again. If it still does not load, ask your IT team to allow https://appsforoffice.microsoft.com.',
  },
  'not-in-excel': {
    heading: 'Open BRAG Board in Excel',
    advice:
      'This page works only inside Excel. Open your plan workbook in Excel, then choose BRAG Board in the ' +
      'BRAG Board group on the Home tab.',
  },
  'excel-too-old': {
    heading: 'This Excel is too old for BRAG Board',
    advice:
      'BRAG Board needs Excel 2021 or later, Excel for Microsoft 365, or Excel on the web. ' +
      'You can open the same workbook in Excel on the web, or ask your IT team for a newer Excel.',
  },
};

export interface CannotStartProps {
  readonly reason: CannotStartReason;
  /** What runs, and where. */
  readonly about: string;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Says why nothing can be done here, and what to do about it. */
export function CannotStart({ reason, about, copy }: CannotStartProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Title3 block as="h1" className={styles.flat}>
        {words[reason].heading}
      </Title3>
      <Body1 block as="p" className={styles.flat}>
        {words[reason].advice}
      </Body1>
      <DetailsForIt
        details={[about, words[reason].heading, navigator.userAgent, location.origin].join('\n')}
        copy={copy}
      />
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  flat: { margin: 0, overflowWrap: 'anywhere' },
});
