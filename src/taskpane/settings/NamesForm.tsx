import { Body1, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { paperWords } from '../../core/papers/sheet/paperWords';
import { tabNameProblems } from '../../core/papers/sheet/tabName';
import type { Task } from '../run/run';
import { SettingsSection } from './SettingsSection';

export interface NamesFormProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** What new sheets are called. One that is there already is renamed on its tab. */
export function NamesForm({ report, busy, start }: NamesFormProps) {
  const { pack } = report.settings;
  const [names, setNames] = useState<Readonly<Partial<Record<string, string>>>>(pack.names);
  const given = Object.entries(names).flatMap(([key, name = '']) =>
    name.trim() === '' ? [] : [[key, name.trim()] as const],
  );
  const problems = tabNameProblems(Object.fromEntries(given));
  const isGood = problems.size === 0;
  const save = (): void =>
    start({
      do: 'settings',
      to: { pack: { ...pack, names: Object.fromEntries(given) } },
    });
  return (
    <SettingsSection
      title="Names of the sheets"
      about="What the tabs of the pack are called."
      busy={busy}
      canSave={isGood}
      onSave={save}
    >
      <Body1>
        Used when a sheet is made. To rename one that is there, rename its tab: it is still found.
      </Body1>
      {paperWords.map(({ key, title }) => {
        const name = names[key] ?? '';
        const problem = problems.get(key);
        return (
          <Field
            key={key}
            label={title}
            {...(problem !== undefined && {
              validationState: 'error' as const,
              validationMessage: problem,
            })}
          >
            <Input
              value={name}
              placeholder={title}
              onChange={(_event, { value }) => setNames({ ...names, [key]: value })}
            />
          </Field>
        );
      })}
    </SettingsSection>
  );
}
