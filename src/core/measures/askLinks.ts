import { rectAddress } from '../cells/address';
import { joined } from '../cells/joined';
import { oneLine } from '../cells/text';
import type { Plan, PlanQuestion } from '../plan/plan';
import { ratesImpact, unlinkedMeasures, type MeasureFigures } from './linkMeasures';

/** A workbook asks no more than this at once. */
const mostQuestions = 3;
/** Measures that are named; past this, the rest are counted. */
const mostNamed = 3;
/** In characters. */
const longestName = 60;

/** A plan with the question what its measures are of, where it rates impact and their scorecard does not say so. */
export function askLinks(plan: Plan, figures: MeasureFigures): Plan {
  const unlinked = ratesImpact(plan) ? unlinkedMeasures(figures) : [];
  const [first] = unlinked;
  if (first === undefined) return plan;
  const { sheet } = first;
  const rows = unlinked.filter((one) => one.sheet === sheet).map(({ row }) => row);
  const [top, end] = [Math.min(...rows), Math.max(...rows)];
  const named = unlinked.slice(0, mostNamed).map(({ text }) => `“${oneLine(text, longestName)}”`);
  const more = unlinked.length - named.length;
  const isOne = unlinked.length === 1;
  const question: PlanQuestion = {
    about: 'measures',
    sheet,
    cells: rectAddress({ row: top, column: 0, rows: end - top + 1, columns: 1 }),
    words: `${isOne ? '1 measure is' : `${unlinked.length} measures are`} linked to no priority area and no action, so ${isOne ? 'it counts' : 'they count'} for none. What ${isOne ? 'is' : 'are'} ${joined(more === 0 ? named : [...named, `${more} more`])} of?`,
    choices: unlinked.map(({ text }) => text),
    affects: ['measures'],
  };
  return plan.questions.length < mostQuestions
    ? { ...plan, questions: [...plan.questions, question] }
    : { ...plan, notCounted: [...plan.notCounted, question] };
}
