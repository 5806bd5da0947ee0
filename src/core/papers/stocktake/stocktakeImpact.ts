import { keptCounts } from '../../history/keptCounts';
import type { AreaMovement, Movement } from '../../history/movement';
import type { SnapshotAction } from '../../history/snapshot';
import type { RatingState } from '../../plan/values/rating';
import { measuresSay } from '../../measures/evidenceGap';
import { measuresOfArea, ratesImpact } from '../../measures/linkMeasures';
import { areaKey, wholePlan } from '../../rollup/areas';
import { gapSentences, type Gaps } from '../../rollup/gaps';
import { areaGaps } from '../blocks/areaGap';
import { caption, sumOf, table, type Block, type Column } from '../blocks/block';
import { readForm } from '../blocks/officerForm';
import type { PackInput } from '../pack/packInput';

const groups: readonly (readonly [name: string, states: readonly RatingState[]])[] = [
  ['Blue or Green', ['blue', 'green']],
  ['Amber or Red', ['amber', 'red']],
  ['Not rated', ['unrated', 'invalid']],
];

/** How many actions of each area show their impact, at the two positions. */
export function impactThenAndNow(
  { areas, from, to }: Movement,
  heads: (what: string) => readonly [string, string],
  gaps: Gaps,
): Block[] {
  const section: Block = { kind: 'section', title: 'Impact ratings by priority area (number of actions)' };
  if (gaps.impact?.kind === 'not recorded') return [];
  const why = gapSentences(gaps, ['impact']);
  if (why.length > 0) return [section, caption(why.join(' '))];
  const count = (actions: readonly SnapshotAction[], states: readonly RatingState[]): number => {
    const counts = keptCounts(actions, 'impact');
    return states.reduce((sum, state) => sum + counts[state], 0);
  };
  const columns = groups.flatMap(([name, states]) =>
    heads(name).map((head, index): Column<AreaMovement> => {
      const { actions } = index === 0 ? from : to;
      return {
        head,
        kind: 'figure',
        of: (area) =>
          count(
            actions.filter((action) => areaKey(action.area) === areaKey(area.name)),
            states,
          ),
        total: sumOf(head, count(actions, states)),
      };
    }),
  );
  const [was, is] = [from, to].map(({ actions }) => count(actions, ['blue', 'green']));
  return [
    {
      kind: 'together',
      blocks: [
        section,
        table<AreaMovement>({
          as: 'figures',
          rows: areas,
          hasTotal: true,
          columns: [
            { head: 'Priority area', kind: 'name', of: ({ name }) => name, total: () => wholePlan },
            ...columns,
          ],
        }),
        caption(
          `Impact is shown, rated Blue or Green, for ${is ?? 0} of ${to.actions.length} actions; it was for ${was ?? 0} of ${from.actions.length}.`,
        ),
      ],
    },
  ];
}

/** What the measures say of each area's impact rating as it is now, in the words of Evidence; nothing where there are none. */
export function impactAndMeasures(
  input: Pick<PackInput, 'report' | 'plan' | 'cells' | 'areaRatings'>,
): Block[] {
  const { report, plan } = input;
  const { measures } = report.measures;
  if (measures.length === 0 || !ratesImpact(plan)) return [];
  const gapOf = areaGaps(report);
  const { rated } = readForm(input);
  const sentences = report.areas.flatMap((area, index) => {
    const impact = rated[index]?.impact;
    if (impact === undefined) return [];
    const says = measuresSay(measuresOfArea(measures, area.name), report.limits);
    return [caption(`${area.name}: ${says} ${gapOf(area, impact.inForce).words}`)];
  });
  return [
    {
      kind: 'together',
      blocks: [{ kind: 'section', title: 'What the measures say of the impact' }, ...sentences],
    },
  ];
}
