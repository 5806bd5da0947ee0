import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { columnLetters } from '../../core/cells/address';
import { withColumnAnswer } from '../../core/plan/mapping/correctMapping';
import { fieldNames } from '../../core/plan/columns/fieldNames';
import { askedOnce, type OpenQuestion } from '../../core/plan/mapping/openQuestions';
import type { Task } from '../run/run';
import { QuestionFrame } from './QuestionFrame';

export interface QuestionProps {
  readonly report: PlanReport;
  readonly question: OpenQuestion;
  /** All that are open, this one among them. */
  readonly questions: readonly OpenQuestion[];
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** Asks which of two columns is meant. The answer is kept in the workbook and not asked again. */
export function Question({ report, question, questions, busy, start }: QuestionProps) {
  const { table, field, candidates } = question;
  const [chosen, setChosen] = useState(String(table.columns[field] ?? ''));
  const name = fieldNames[field];
  const of = askedOnce(questions).length;

  function answer(): void {
    const choice = candidates.findIndex((one) => String(one.column) === chosen);
    start({ do: 'map', mapping: withColumnAnswer(report.mapping, questions, question, choice) });
  }

  return (
    <QuestionFrame
      label="A question about your plan"
      title={`A question about your plan${of > 1 ? ` (1 of ${of})` : ''}`}
      keep="Keep this answer"
      disabled={busy}
      onKeep={answer}
    >
      <Field
        label={
          <>
            Which column of <bdi>{table.sheet}</bdi> holds the {name}?
          </>
        }
      >
        <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
          {candidates.map(({ column, heading }) => (
            <option key={column} value={column}>{`${columnLetters(column)}: ${heading}`}</option>
          ))}
          <option value="">None of these</option>
        </Select>
      </Field>
    </QuestionFrame>
  );
}
