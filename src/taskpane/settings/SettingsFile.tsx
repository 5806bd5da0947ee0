import { Body1, Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { writeSettingsFile } from '../../app/settingsFile';
import type { Task } from '../run/run';
import { SettingsSection } from './SettingsSection';

export interface SettingsFileProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
  /** @returns false where copying is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Takes the settings to another workbook, as text that can be kept in a file. */
export function SettingsFile({ report, busy, start, copy }: SettingsFileProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const exported = writeSettingsFile(report.settings, report.areaRatings);

  async function copyNow(): Promise<void> {
    setSaid(
      (await copy(exported))
        ? 'Copied.'
        : 'Copying is blocked here. Select the text below and press Ctrl and C.',
    );
  }

  async function choose(file: File | undefined): Promise<void> {
    if (file !== undefined) setText(await file.text());
  }

  return (
    <SettingsSection title="Export and import" about="All of this as text, for another workbook." busy={busy}>
      <Body1>
        For another workbook, or another council. Your plan’s columns and its rating key are not in it. Your
        own ratings of areas are: they count where there is no Board summary yet, and only for areas of the
        same name.
      </Body1>
      <Field label="Settings of this workbook">
        <Textarea readOnly value={exported} rows={5} resize="vertical" />
      </Field>
      <Button className={styles.button} onClick={() => void copyNow()}>
        Copy the settings
      </Button>
      <Body1 block role="status">
        {said}
      </Body1>
      <Field label="Settings to import" hint="Paste them, or choose a file in which they were kept.">
        <Textarea value={text} rows={5} resize="vertical" onChange={(_event, { value }) => setText(value)} />
      </Field>
      <input
        type="file"
        accept=".json,.txt,application/json,text/plain"
        aria-label="File with settings"
        onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
      />
      <Button
        className={styles.button}
        disabledFocusable={busy || text.trim() === ''}
        onClick={() => start({ do: 'import', text })}
      >
        Import these settings
      </Button>
    </SettingsSection>
  );
}

const useStyles = makeStyles({ button: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS } });
