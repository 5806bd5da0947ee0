import { joined } from '../../cells/joined';
import { longDate } from '../../cells/serialDate';
import type { ImpactMove, SpendAndImpact, SpendSince } from '../../history/spendAndImpact';
import { positionName } from '../movement/movementWords';
import { capital, plural, poundsInWords } from '../words/words';

/** What impact did, as a row or a column says it. */
export const impactMoveNames: Readonly<Record<ImpactMove, string>> = {
  same: 'Impact did not move',
  worse: 'Impact is worse',
  better: 'Impact is better',
  given: 'Impact is rated now',
  'taken away': 'Impact is not rated any more',
  none: 'Impact is not rated',
  new: 'New in the plan',
  left: 'Left the plan',
};

/** `since the stocktake of 10 March 2025`; without a position of a stocktake's day, the position by its name. */
export const sinceWords = ({ from, isStocktake }: SpendSince): string =>
  isStocktake ? `since the stocktake of ${longDate(from.cycleDate)}` : `since ${positionName(from)}`;

/** What is spent to date, and how much of it since the last position; none where either holds no spend. */
export function spendTrend(spent: SpendAndImpact | undefined): string[] {
  const [then, now] = spent?.positions.slice(-2) ?? [];
  if (then === undefined || now === undefined || then.total === null || now.total === null) return [];
  const more = now.total - then.total;
  const change = `${poundsInWords(Math.abs(more))} ${more < 0 ? 'less than' : 'more than'}`;
  return [
    `Spent to date: ${poundsInWords(now.total)}, ${more === 0 ? 'the same as' : change} at the position of ${positionName(then)}.`,
  ];
}

/** In one sentence, what was spent since the last stocktake on actions whose impact did not move; none where nothing was. */
export function unmovedSpend(spent: SpendAndImpact | undefined): string[] {
  const since = spent?.since ?? null;
  if (since === null) return [];
  const spentOn = (move: ImpactMove): number => since.byMove.find((one) => one.move === move)?.spent ?? 0;
  const [same, none] = [spentOn('same'), spentOn('none')];
  const parts = [
    ...(same > 0 ? [`${poundsInWords(same)} was spent on actions whose impact did not move`] : []),
    ...(none > 0 ? [`${poundsInWords(none)} was spent on actions whose impact is not rated`] : []),
  ];
  return parts.length === 0 ? [] : [`${capital(sinceWords(since))}, ${joined(parts)}.`];
}

/** What is not in the figures of what was spent, in sentences. */
export function spendSinceNotes({ since }: SpendAndImpact): string[] {
  if (since === null)
    return ['The position of the last stocktake holds no spend, so nobody can say what was spent since.'];
  const { actions, spent } = since.gone;
  if (spent === 0) return [];
  return [
    `${plural(actions, 'action')} of that position ${actions === 1 ? 'is' : 'are'} not in the plan any more: ${poundsInWords(spent)} had been spent on ${actions === 1 ? 'it' : 'them'} by then, and nobody can say what was spent since.`,
  ];
}
