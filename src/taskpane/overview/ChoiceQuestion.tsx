import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { withAnswer } from '../../core/plan/mapping/withAnswer';
import { leaveOpen } from '../../core/plan/mapping/correctMapping';
import { openQuestions } from '../../core/plan/mapping/openQuestions';
import type { PlanQuestion } from '../../core/plan/plan';
import type { Task } from '../run/run';
import { QuestionFrame } from './QuestionFrame';

export interface ChoiceQuestionProps {
  readonly report: PlanReport;
  /** One that has one of its choices for an answer. */
  readonly question: PlanQuestion;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

const asksAbout: Partial<Record<PlanQuestion['about'], string>> = {
  'rows.parents': 'rows',
  'sheets.copies': 'sheets',
};

/** Asks for one of a question's choices. The answer is kept in the workbook and not asked again. */
export function ChoiceQuestion({ report, question, busy, start }: ChoiceQuestionProps) {
  const [chosen, setChosen] = useState('');
  const title = `A question about your plan’s ${asksAbout[question.about] ?? 'ratings'}`;
  return (
    <QuestionFrame
      label={title}
      title={title}
      keep="Keep this answer"
      disabled={busy || chosen === ''}
      onKeep={() =>
        start({
          do: 'map',
          mapping: withAnswer(
            leaveOpen(report.mapping, openQuestions(report.tables, report.total.actions)),
            report.key,
            question,
            chosen,
          ),
        })
      }
    >
      <Field label={<bdi>{question.words}</bdi>}>
        <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
          <option value="">Not answered yet</option>
          {question.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </Select>
      </Field>
    </QuestionFrame>
  );
}
