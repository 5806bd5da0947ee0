import { leaveOpen, withColumnAnswer } from '../../src/core/plan/mapping/correctMapping';
import { figuresOn } from '../../src/core/plan/mapping/hangsOn';
import type { Mapping } from '../../src/core/plan/mapping/mapping';
import { mappingOf } from '../../src/core/plan/mapping/mappingOf';
import { openQuestions, type OpenQuestion } from '../../src/core/plan/mapping/openQuestions';
import { withAnswer } from '../../src/core/plan/mapping/withAnswer';
import { withRatings } from '../../src/core/plan/mapping/withRatings';
import type { Plan, PlanQuestion } from '../../src/core/plan/plan';
import { columnsHeld } from './heads';
import type { GrammarCase, RatingAnswer, Truth } from './truth';

/**
 * What the keeper of the plan answers to the first question of the reader, in the way in which the pane keeps it.
 * @param kept what they have said so far
 * @returns null where nothing is asked that they could answer
 */
export function answer(made: GrammarCase, plan: Plan, kept: Mapping): Mapping | null {
  const [question] = plan.questions;
  if (question === undefined) return null;
  const open = openQuestions(plan.tables, plan.actions);
  const mapping = leaveOpen(mappingOf(plan, kept), open);
  switch (question.about) {
    case 'rating.values': {
      const ratings = ratingAnswers(question, made.truth);
      return ratings.length === 0 ? null : withRatings(mapping, ratings);
    }
    case 'rating.merged':
      return withAnswer(mapping, plan.key, question, question.choices[0]!);
    case 'rows.parents':
      return withAnswer(mapping, plan.key, question, question.choices[0]!);
    case 'rating.finished': {
      const [complete, going] = question.choices;
      return withAnswer(mapping, plan.key, question, isFinished(question, made.truth) ? complete! : going!);
    }
    default: {
      const asked = open.find((one) => isAbout(question, one));
      if (asked === undefined) return null;
      const held = columnsHeld(made, asked.table);
      // Of several months the last one counts.
      const holds = asked.candidates.map(({ column }) => held?.get(column) === asked.field);
      const choice = holds.lastIndexOf(true);
      return withColumnAnswer(mappingOf(plan, kept), open, asked, choice);
    }
  }
}

const isAbout = ({ affects, choices }: PlanQuestion, { field, candidates }: OpenQuestion): boolean =>
  figuresOn(field).every((figure) => affects.includes(figure)) &&
  candidates.map(({ heading }) => heading).join('\n') === choices.join('\n');

/** What each of the values that are asked about counts as. */
function ratingAnswers({ choices }: PlanQuestion, { ratings }: Truth): RatingAnswer[] {
  const asked = new Set(choices.map(plain));
  return ratings.filter(({ value }) => asked.has(plain(value)));
}

/** Whether most of the actions with a rating are finished. */
function isFinished({ rating }: PlanQuestion, { actions }: Truth): boolean {
  const rated = actions.filter(({ progress, left }) => progress[0] === rating && left !== true);
  return rated.filter(({ finished }) => finished === true).length * 2 > rated.length;
}

const plain = (text: string) => text.trim().toLowerCase();
