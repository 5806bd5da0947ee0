import { joined } from '../../cells/joined';
import { plain, textOf } from '../../cells/text';
import { agenciesOf, leadAgency } from '../../rollup/agenciesOf';
import { rollUpBy } from '../../rollup/rollUpBy';
import { rollUp, type Basis } from '../../rollup/rollUpPlan';
import { caption, type Block } from '../blocks/block';
import type { PlanFormulas } from '../figures/planFormulas';
import type { PackInput } from '../pack/packInput';
import { moneyGroups } from './moneyGroups';

const head = 'Agency';
const all = 'All agencies';

/**
 * Each action under the agency that it names first, so that no money counts twice. An agency that leads nothing any more
 * keeps the row that it has on the sheet, for as long as the plan names it: formulas of officers may point there, and none
 * is the answer to them.
 */
export function leadAgencies(
  { plan: { actions }, cells }: Pick<PackInput, 'plan' | 'cells'>,
  basis: Basis,
  formulas: PlanFormulas,
): Block[] {
  const leads = rollUpBy(actions, basis, (action) => [leadAgency(action)]);
  const names = new Set(leads.map(({ name }) => plain(name)));
  const others = rollUpBy(actions, basis, agenciesOf).filter(({ name }) => !names.has(plain(name)));
  const standing = agenciesStanding(cells);
  const kept = others.filter(({ name }) => standing.has(plain(name)));
  const unlisted = others.filter((group) => !kept.includes(group));
  const rows = [...leads, ...kept.map(({ name }) => ({ name, ...rollUp([], basis) }))].map((group) => ({
    name: group.name,
    figures: group,
    over: formulas.withFirstAgency(group.name),
  }));
  const more =
    unlisted.length === 0 ? '' : ` Named, and leading none: ${joined(unlisted.map(({ name }) => name))}.`;
  return [
    moneyGroups(basis.gaps, head, rows, all),
    caption(`An action counts once, for the agency that it names first.${more}`),
  ];
}

/** The agencies with a row on the sheet as it stands. */
function agenciesStanding({ own }: PackInput['cells']): ReadonlySet<string> {
  const first = (own?.get('finance') ?? []).map(([cell = '']) => plain(textOf(cell)));
  const from = first.indexOf(plain(head)) + 1;
  return from === 0 ? new Set() : new Set(first.slice(from, first.indexOf(plain(all), from)));
}
