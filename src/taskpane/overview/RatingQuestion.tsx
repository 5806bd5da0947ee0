import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import type { MappedRating } from '../../core/plan/mapping/mapping';
import { withRatings } from '../../core/plan/mapping/withRatings';
import { leaveOpen } from '../../core/plan/mapping/correctMapping';
import { openQuestions } from '../../core/plan/mapping/openQuestions';
import type { PlanQuestion } from '../../core/plan/plan';
import type { Task } from '../run/run';
import { QuestionFrame } from './QuestionFrame';

export interface RatingQuestionProps {
  readonly report: PlanReport;
  /** What each value of the rating columns counts as; about `rating.values`. */
  readonly question: PlanQuestion;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

const choices: readonly (readonly [MappedRating['countsAs'], string])[] = [
  ['blue', 'Blue'],
  ['green', 'Green'],
  ['amber', 'Amber'],
  ['red', 'Red'],
  ['unrated', 'Not rated'],
  ['left', 'It has left the plan'],
];

/** Asks what values of the rating columns count as. The answers are kept in the workbook and not asked again. */
export function RatingQuestion({ report, question, busy, start }: RatingQuestionProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, MappedRating['countsAs']>>(new Map());

  function answer(): void {
    const ratings = [...chosen].map(([value, countsAs]) => ({ value, countsAs }));
    start({
      do: 'map',
      mapping: withRatings(
        leaveOpen(report.mapping, openQuestions(report.tables, report.total.actions)),
        ratings,
      ),
    });
  }

  return (
    <QuestionFrame
      label="A question about your plan’s ratings"
      title="A question about your plan’s ratings"
      keep="Keep these answers"
      disabled={busy || chosen.size < question.choices.length}
      onKeep={answer}
    >
      <bdi>{question.words}</bdi>
      {question.choices.map((value) => (
        <Field key={value} label={<bdi>{value}</bdi>}>
          <Select
            value={chosen.get(value) ?? ''}
            onChange={(_event, { value: picked }) => {
              const next = new Map(chosen);
              const found = choices.find(([countsAs]) => countsAs === picked);
              if (found === undefined) next.delete(value);
              else next.set(value, found[0]);
              setChosen(next);
            }}
          >
            <option value="">Not answered yet</option>
            {choices.map(([countsAs, words]) => (
              <option key={countsAs} value={countsAs}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </QuestionFrame>
  );
}
