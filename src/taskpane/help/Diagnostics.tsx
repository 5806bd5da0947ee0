import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { diagnosisOf, diagnosisText, type ExcelFacts, type Finding } from '../../app/diagnosis';
import { problemOf } from '../run/problem';
import { CopyText } from './CopyText';

export interface DiagnosticsProps {
  /** Finds out what this Excel can do, and changes nothing. */
  readonly diagnose: () => Promise<ExcelFacts>;
  /** @returns false where copying is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
}

type Testing =
  | { readonly state: 'not-yet' }
  | { readonly state: 'testing' }
  | { readonly state: 'tested'; readonly findings: readonly Finding[] }
  | { readonly state: 'failed'; readonly details: string };

/** What this Excel supports, each with what it means, and as text for an IT team. */
export function Diagnostics({ diagnose, copy }: DiagnosticsProps) {
  const styles = useStyles();
  const [testing, setTesting] = useState<Testing>({ state: 'not-yet' });

  async function test(): Promise<void> {
    setTesting({ state: 'testing' });
    try {
      setTesting({ state: 'tested', findings: diagnosisOf(await diagnose()) });
    } catch (error) {
      setTesting({ state: 'failed', details: problemOf(error).details });
    }
  }

  return (
    <section className={styles.section} aria-label="Test this Excel">
      <Body1 block as="p" className={styles.flat}>
        Finds out what this Excel can do, for you or for your IT team. Nothing in the workbook is changed, and
        nothing is sent anywhere.
      </Body1>
      <Button
        className={styles.button}
        disabledFocusable={testing.state === 'testing'}
        onClick={() => void test()}
      >
        {testing.state === 'tested' || testing.state === 'failed' ? 'Test again' : 'Test this Excel'}
      </Button>
      <Body1 block role="status">
        {said(testing)}
      </Body1>
      {testing.state === 'tested' && <Findings findings={testing.findings} />}
      {testing.state === 'tested' && (
        <CopyText {...forIt} text={diagnosisText(testing.findings)} copy={copy} />
      )}
      {testing.state === 'failed' && <CopyText {...forIt} text={testing.details} copy={copy} />}
    </section>
  );
}

const forIt = { label: 'Text for IT', button: 'Copy for IT' };

function said(testing: Testing): string {
  switch (testing.state) {
    case 'not-yet':
      return '';
    case 'testing':
      return 'Testing…';
    case 'failed':
      return 'The test could not be finished. Send the text below to your IT team.';
    case 'tested': {
      const stops = testing.findings.filter(({ weight }) => weight === 'stops').length;
      if (stops === 0) return 'Tested. Everything that BRAG Board needs is here.';
      return `Tested. ${stops === 1 ? 'One thing is' : `${stops} things are`} in the way, marked below.`;
    }
  }
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {findings.map(({ name, value, meaning, weight }) => (
        <div key={name} className={mergeClasses(styles.finding, weight === 'stops' && styles.stops)}>
          <dt>
            <Caption1>{name}</Caption1>
          </dt>
          <dd className={styles.flat}>
            <Body1Strong block>
              {weight === 'stops' && 'In the way: '}
              <bdi>{value}</bdi>
            </Body1Strong>
            {meaning !== '' && <Body1 block>{meaning}</Body1>}
          </dd>
        </div>
      ))}
    </dl>
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
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0 },
  finding: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid transparent`,
  },
  stops: { borderLeftColor: tokens.colorPaletteRedBorder2 },
});
