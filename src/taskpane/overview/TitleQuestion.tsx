import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { longestDetail } from '../../core/papers/pack/packDetails';
import type { Task } from '../run/run';
import { QuestionFrame } from './QuestionFrame';

export interface TitleQuestionProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** Asked once, where neither the plan nor the workbook says what the plan is called. */
export function TitleQuestion({ report, busy, start }: TitleQuestionProps) {
  const { pack } = report.settings;
  const [title, setTitle] = useState('');
  return (
    <QuestionFrame
      label="Title of the plan"
      title="What is this plan called?"
      keep="Keep this title"
      disabled={busy || title.trim() === ''}
      onKeep={() =>
        start({
          do: 'settings',
          to: { pack: { ...pack, details: { ...pack.details, title: title.trim() } } },
        })
      }
    >
      <Field label="Title" hint="It stands at the head of every paper, and is kept in the workbook.">
        <Input value={title} maxLength={longestDetail} onChange={(_event, { value }) => setTitle(value)} />
      </Field>
    </QuestionFrame>
  );
}
