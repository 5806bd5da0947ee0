import { Body1, Field, Select, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { unlinkedMeasures } from '../../core/measures/linkMeasures';
import { leaveOpen } from '../../core/plan/mapping/correctMapping';
import type { MappedMeasure } from '../../core/plan/mapping/mapping';
import { openQuestions } from '../../core/plan/mapping/openQuestions';
import { withMeasures } from '../../core/plan/mapping/withMeasures';
import type { Task } from '../run/run';
import { countOf } from '../shared/countOf';
import { targetChoices } from '../shared/targetChoices';
import { TargetOptions } from '../shared/TargetOptions';
import { QuestionFrame } from './QuestionFrame';

export interface MeasuresAskedProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** So many measures are asked about at once. */
const mostAsked = 10;
const none = 'none';

/**
 * Asks what measures are of that no column links to the plan. A suggestion is chosen already, and counts only once the
 * answers are kept.
 */
export function MeasuresAsked({ report, busy, start }: MeasuresAskedProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const { actions } = report.total;
  const choices = useMemo(() => targetChoices(actions), [actions]);
  const measures = unlinkedMeasures(report.measures);
  const asked = measures.slice(0, mostAsked);
  const choiceOf = ({ text, suggested }: (typeof asked)[number]): string =>
    chosen.get(text) ?? choices.groups.find(({ area }) => area === suggested)?.value ?? '';
  const answers = asked.flatMap((measure): MappedMeasure[] => {
    const choice = choiceOf(measure);
    const target = choices.targets.get(choice);
    if (choice === none) return [{ measure: measure.text, to: none }];
    return target === undefined ? [] : [{ measure: measure.text, to: [target] }];
  });

  function keep(): void {
    const open = leaveOpen(report.mapping, openQuestions(report.tables, actions));
    start({ do: 'map', mapping: withMeasures(open, answers) });
    setChosen(new Map());
  }

  return (
    <QuestionFrame
      label="What the measures are of"
      title="What the measures are of"
      keep="Keep these answers"
      disabled={busy || answers.length === 0}
      onKeep={keep}
    >
      <Body1 as="p" block className={styles.flat}>
        {measures.length > asked.length
          ? `${countOf(measures.length, 'measure')} are linked to nothing yet. These are the first ${asked.length}.`
          : 'Say which area or action each measure is of. Until then it counts for none. What you leave open is asked again.'}
      </Body1>
      {asked.map((measure) => (
        <Field
          key={`${measure.sheet} ${measure.row}`}
          label={<bdi>{measure.text}</bdi>}
          {...(measure.suggested === '' ? {} : { hint: 'Suggested by the words that it shares.' })}
        >
          <Select
            value={choiceOf(measure)}
            onChange={(_event, { value }) => setChosen(new Map(chosen).set(measure.text, value))}
          >
            <option value="">Not linked yet</option>
            <option value={none}>Nothing in this plan</option>
            <TargetOptions groups={choices.groups} />
          </Select>
        </Field>
      ))}
    </QuestionFrame>
  );
}

const useStyles = makeStyles({ flat: { margin: 0 } });
