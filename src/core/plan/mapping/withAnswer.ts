import { finishedChoices } from '../key/askFinished';
import type { PlanQuestion } from '../plan';
import { eachIsAPlan } from '../rows/askCopies';
import { mergedChoices } from '../rows/askMerged';
import { parentChoices } from '../rows/askParents';
import { notInKey, type RatingKey } from '../values/rating';
import { mergedRatingUses, parentRowUses, type Mapping } from './mapping';

/**
 * A mapping that says what a person answered to a question that has one of its choices for an answer; itself where the
 * question is none of these, or the choice none of its own.
 * @param key the key in force when it was asked
 */
export function withAnswer(
  mapping: Mapping,
  key: RatingKey,
  question: PlanQuestion,
  choice: string,
): Mapping {
  if (question.about === 'rating.merged') {
    const mergedRatings = mergedRatingUses.find((use) => mergedChoices[use] === choice);
    return mergedRatings === undefined ? mapping : { ...mapping, mergedRatings };
  }
  if (question.about === 'rows.parents') {
    const parentRows = parentRowUses.find((use) => parentChoices[use] === choice);
    return parentRows === undefined ? mapping : { ...mapping, parentRows };
  }
  if (question.about === 'sheets.copies') return withSheetChosen(mapping, question, choice);
  const { rating } = question;
  const said = finishedChoices.find((one) => one === choice);
  if (rating === undefined || said === undefined) return mapping;
  const own = key[rating] === notInKey ? said : `${said}: ${key[rating]}`;
  return { ...mapping, key: { ...mapping.key, [rating]: own } };
}

/** Of some sheets with the same actions one is the plan, or each is. */
function withSheetChosen(mapping: Mapping, { choices }: PlanQuestion, choice: string): Mapping {
  if (!choices.includes(choice)) return mapping;
  const names = choices.filter((name) => name !== eachIsAPlan);
  const stated = new Map(mapping.sheets.map((sheet) => [sheet.name, sheet]));
  for (const name of names) {
    const use = choice === name || choice === eachIsAPlan ? 'plan' : 'ignore';
    stated.set(name, { ...(use === 'plan' && stated.get(name)), name, use });
  }
  return { ...mapping, sheets: [...stated.values()] };
}
