import { Body1, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import {
  areaRatingRuleInWords,
  shareInWords,
  usualShares,
  type AreaRatingRule,
  type Share,
} from '../../core/rollup/areaRatingRule';
import type { Task } from '../run/run';
import { SettingsSection } from './SettingsSection';

export interface AreaRatingFormProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** What can be chosen, with what it changes. */
const shares = [
  [
    'red',
    'Red from',
    'An area is suggested Red once so many of its rated actions, Blue ones left out, are Red.',
  ],
  [
    'amber',
    'Amber from',
    'It is suggested Amber once so many of them are Red or Amber, and in any case where one is Red.',
  ],
  [
    'overdue',
    'At best Amber from',
    'It is suggested Amber at best once so many of its open actions are overdue.',
  ],
  [
    'unrated',
    'No rating above',
    'No rating is suggested once more of its actions than this are not rated or not a rating.',
  ],
] as const satisfies readonly (readonly [keyof AreaRatingRule, string, string])[];

/** By which shares a rating is suggested for each area. */
export function AreaRatingForm({ report, busy, start }: AreaRatingFormProps) {
  const { pack } = report.settings;
  const [rule, setRule] = useState(pack.areaRating);
  return (
    <SettingsSection
      title="How an area’s rating is suggested"
      about="The shares of Red and Amber actions that decide an area’s rating."
      busy={busy}
      onSave={() => start({ do: 'settings', to: { pack: { ...pack, areaRating: rule } } })}
    >
      {shares.map(([name, label, hint]) => (
        <Field key={name} label={label} hint={hint}>
          <Select
            value={shareInWords(rule[name])}
            onChange={(_event, { value }) => {
              const chosen = choices(pack.areaRating[name]).find((share) => shareInWords(share) === value);
              if (chosen !== undefined) setRule({ ...rule, [name]: chosen });
            }}
          >
            {choices(pack.areaRating[name])
              .map(shareInWords)
              .map((words) => (
                <option key={words} value={words}>
                  {words}
                </option>
              ))}
          </Select>
        </Field>
      ))}
      <Body1>{areaRatingRuleInWords(rule)}</Body1>
    </SettingsSection>
  );
}

/** The usual shares, with the one that is kept where that is another. */
const choices = (kept: Share): readonly Share[] =>
  usualShares.some((share) => shareInWords(share) === shareInWords(kept))
    ? usualShares
    : [...usualShares, kept];
