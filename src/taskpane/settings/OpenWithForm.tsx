import { Body1, Checkbox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { problemOf } from '../run/problem';
import { SettingsSection } from './SettingsSection';

/** Whether the pane opens with this workbook, for everybody who has BRAG Board. */
export interface OpenWith {
  readonly get: () => Promise<boolean>;
  readonly set: (on: boolean) => Promise<void>;
}

export interface OpenWithFormProps {
  readonly openWith: OpenWith;
  readonly busy: boolean;
}

/** Lets the pane open by itself whenever this workbook is opened. */
export function OpenWithForm({ openWith, busy }: OpenWithFormProps) {
  const [isOn, setIsOn] = useState<boolean>();
  const [said, setSaid] = useState('');

  useEffect(() => {
    openWith.get().then(setIsOn, (error: unknown) => setSaid(problemOf(error).message));
  }, [openWith]);

  async function set(on: boolean): Promise<void> {
    try {
      await openWith.set(on);
      setIsOn(on);
      setSaid(on ? 'The pane will open with this workbook.' : 'The pane will stay shut until you open it.');
    } catch (error) {
      setSaid(problemOf(error).message);
    }
  }

  return (
    <SettingsSection
      title="Open with this workbook"
      about="Whether this pane opens by itself with this workbook."
      busy={busy}
    >
      <Checkbox
        label="Open this pane whenever the workbook is opened"
        checked={isOn ?? false}
        disabled={busy || isOn === undefined}
        onChange={(_event, { checked }) => void set(checked === true)}
      />
      <Body1 block role="status">
        {said}
      </Body1>
    </SettingsSection>
  );
}
