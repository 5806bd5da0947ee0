import { plain } from '../../cells/text';
import type { MappedMeasure, Mapping } from './mapping';

/** A mapping that says what some measures are of; one that was answered before is of what is said now. */
export function withMeasures(mapping: Mapping, answers: readonly MappedMeasure[]): Mapping {
  const answered = new Set(answers.map(({ measure }) => plain(measure)));
  const others = (mapping.measures?.links ?? []).filter(({ measure }) => !answered.has(plain(measure)));
  return { ...mapping, measures: { ...mapping.measures, links: [...others, ...answers] } };
}
