import { joined } from '../../cells/joined';
import type { Measure, Risk } from '../../plan/plan';
import { ratingNames, ratingStates, type RatingState } from '../../plan/values/rating';
import { directionOf, distanceToTarget } from '../words/distanceToTarget';
import type { PackInput } from '../pack/packInput';
import { byGravity } from './byGravity';
import { riskMoves, type RiskMoves } from './riskMoves';
import { addTop, finishSheet } from '../sheet/sheetFrame';
import { SheetGrid } from '../sheet/sheetGrid';
import { addSources } from '../blocks/sources';
import type { CellContent, SheetModel } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { addSection } from '../blocks/layOutBlocks';
import { addTable, type TableColumn } from '../blocks/table';
import { plural } from '../words/words';

/** In characters: names, then short columns, then words. */
const widths = [9, 46, 36, 11, 11, 11, 14, 52, 18];

/** Lays out Risk and performance: the workbook's own register and scorecard, rolled up. */
export function riskPerformance(input: PackInput): SheetModel {
  const { risks, measures } = input.plan;
  const grid = new SheetGrid(widths);
  const { heading, asAt } = addTop(
    grid,
    input,
    'Risk and performance',
    `Built ${input.builtAt} by BRAG Board, from ${plural(risks.length, 'risk')} and ${plural(measures.length, 'measure')} in this workbook.`,
  );
  addRisks(grid, risks, riskMoves(risks, input.earlierRisks, asAt));
  grid.together(() => addMeasures(grid, measures));
  addSources(grid, input);
  return finishSheet(grid, {
    key: 'risk-performance',
    name: 'Risk and performance',
    heading,
    print: { titleRow: 0 },
  });
}

function addRisks(grid: SheetGrid, risks: readonly Risk[], moves: RiskMoves): void {
  addSection(grid, 'Risk register');
  if (risks.length === 0) {
    grid.addParagraph('None: no sheet of the workbook was read as a risk register.', styles.caption);
    return;
  }
  const linked = risks.filter(({ area }) => area !== '');
  const byArea = countsBy(linked, ({ area }) => area);
  if (linked.length < risks.length) byArea.push(`${risks.length - linked.length} linked to no area`);
  const without = risks.filter(({ mitigation }) => mitigation === '').length;
  for (const words of [
    `By rating, of ${plural(risks.length, 'risk')}: ${byRating(risks)}.`,
    linked.length === 0
      ? 'By area: the register links no risk to a priority area.'
      : `By area: ${joined(byArea)}.`,
    moves.all,
    `Without controls written down: ${without === 0 ? 'none' : without} of ${risks.length}.`,
  ]) {
    grid.addParagraph(words, styles.caption);
  }
  const columns: TableColumn[] = [
    { head: 'Ref', kind: 'text' },
    { head: 'Risk', kind: 'text' },
    { head: 'Priority area', kind: 'text' },
    { head: 'Likelihood', kind: 'figure' },
    { head: 'Impact', kind: 'figure' },
    { head: 'Score', kind: 'number' },
    { head: 'Rating', kind: 'rating' },
    { head: 'Controls, and who owns the risk', kind: 'text' },
    { head: 'Since last time', kind: 'text' },
  ];
  const rows = [...risks]
    .sort(byGravity)
    .map((risk): CellContent[] => [
      risk.reference,
      risk.text,
      risk.area === '' ? 'Not linked to an area' : risk.area,
      risk.likelihood,
      risk.impact,
      risk.score ?? '–',
      ratingNames[risk.rating.state],
      `${risk.mitigation === '' ? 'None written down' : risk.mitigation}. Owner: ${risk.owner === '' ? 'not named' : risk.owner}`,
      moves.of(risk),
    ]);
  addTable(grid, { columns, rows });
}

function addMeasures(grid: SheetGrid, measures: readonly Measure[]): void {
  addSection(grid, 'Performance: how far each measure is from its target');
  if (measures.length === 0) {
    grid.addParagraph('None: no sheet of the workbook was read as a scorecard of measures.', styles.caption);
    return;
  }
  grid.addParagraph(`Of ${plural(measures.length, 'measure')}: ${byRating(measures)}.`, styles.caption); // prettier-ignore
  const columns: TableColumn[] = [
    { head: 'Rating', kind: 'rating' },
    { head: 'Measure', kind: 'text' },
    { head: 'Priority area', kind: 'text' },
    { head: 'Baseline', kind: 'figure' },
    { head: 'Target', kind: 'figure' },
    { head: 'Latest', kind: 'figure' },
    { head: 'Direction', kind: 'text' },
    { head: 'Distance to target', kind: 'text' },
  ];
  const rows = measures.map((measure): CellContent[] => [
    ratingNames[measure.rating.state],
    measure.text,
    measure.area === '' ? 'Not linked to an area' : measure.area,
    measure.baseline,
    measure.target,
    measure.latest,
    measure.direction === '' ? directionOf(measure) : measure.direction,
    distanceToTarget(measure),
  ]);
  addTable(grid, { columns, rows });
}

/** `5 Green, 3 Amber and 2 Red`, in the usual order of the ratings. */
function byRating(items: readonly { readonly rating: { readonly state: RatingState } }[]): string {
  const counts = ratingStates.map((state) => [state, items.filter(({ rating }) => rating.state === state).length] as const); // prettier-ignore
  return joined(counts.flatMap(([state, count]) => (count === 0 ? [] : [`${count} ${ratingNames[state]}`])));
}

/** `3 Red`, `2 Amber`: the most first. */
function countsBy<T>(items: readonly T[], nameOf: (item: T) => string): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${count} ${name}`);
}
