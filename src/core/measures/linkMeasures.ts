import { plain } from '../cells/text';
import type { MappedMeasures, MappedMeasureTarget } from '../plan/mapping/mapping';
import type { Action, Measure, Plan, Risk } from '../plan/plan';
import { areaKey, byArea, noAreaName } from '../rollup/areas';
import { isRecorded } from '../rollup/gaps';
import { planReferences } from '../rollup/planReferences';
import { hasLeft } from '../rollup/standing';
import { targetNames } from '../rollup/targetNames';
import { suggestArea } from './suggestArea';

/** What a measure is of. */
interface MeasureLinks {
  /** As they are shown. */
  readonly areas: readonly string[];
  readonly actions: readonly Action[];
  readonly risks: readonly Risk[];
  /** Who says so: the scorecard's own columns, or a person; null where nobody does. */
  readonly by: 'scorecard' | 'person' | null;
}

export interface LinkedMeasure extends Measure {
  readonly links: MeasureLinks;
  /** The area whose actions share most words with it, for a person to confirm; '' where none stands out. Only of one that nobody has linked. */
  readonly suggested: string;
}

/** The measures of a workbook and what they are of. */
export interface MeasureFigures {
  readonly measures: readonly LinkedMeasure[];
  /** Areas with impact ratings and no measure. */
  readonly areasWithout: readonly string[];
  /** Actions with an impact rating and no measure, neither of their own nor of their area. */
  readonly actionsWithout: readonly Action[];
  /** What a person has linked to an action or an area that the plan has no longer. */
  readonly stale: readonly string[];
}

const nothing: MeasureLinks = { areas: [], actions: [], risks: [], by: null };
const isLinked = ({ areas, actions, risks }: MeasureLinks): boolean =>
  areas.length + actions.length + risks.length > 0;

/** Links measures to what their columns name, or a person has said; nothing else counts, however alike the words are. */
export function linkMeasures(plan: Plan, { links: answers = [] }: MappedMeasures = {}): MeasureFigures {
  const { actions, risks } = plan;
  const rated = actions.filter((action) => isRated(action) && !hasLeft(action));
  if (plan.measures.length === 0)
    return {
      measures: [],
      stale: [],
      areasWithout: byArea(rated).map(({ name }) => name),
      actionsWithout: rated,
    };
  const references = planReferences(actions);
  const names = targetNames(actions);
  const areas = new Map(byArea(actions).map(({ name }) => [areaKey(name), name]));
  const stale: string[] = [];
  const said = new Map(answers.map(({ measure, to }) => [plain(measure), to]));
  const suggest = suggestArea(actions);

  const measures = plan.measures.map((measure): LinkedMeasure => {
    const to = said.get(plain(measure.text));
    if (to === 'none') return { ...measure, links: { ...nothing, by: 'person' }, suggested: '' };
    const bySaying = to === undefined ? nothing : linksOf(to, measure);
    if (isLinked(bySaying)) return { ...measure, links: bySaying, suggested: '' };
    const byColumns = linksByColumns(measure);
    const links = isLinked(byColumns) ? byColumns : nothing;
    return { ...measure, links, suggested: isLinked(links) ? '' : suggest(measure.text) };
  });
  const measuresOf = measuresByAction(measures);
  return {
    measures,
    stale,
    areasWithout: byArea(rated).flatMap(({ name }) =>
      measuresOfArea(measures, name).length === 0 ? [name] : [],
    ),
    actionsWithout: rated.filter((action) => measuresOf(action).length === 0),
  };

  function linksOf(to: readonly MappedMeasureTarget[], { text }: Measure): MeasureLinks {
    const targets = to.flatMap((one) => ('risk' in one ? [] : [names.find(one)?.target ?? null]));
    const named = to.flatMap((one) => ('risk' in one ? [riskNamed(one.risk)] : []));
    if (targets.includes(null) || named.includes(null)) stale.push(text);
    return {
      areas: targets.flatMap((one) => (one !== null && 'area' in one ? [one.area] : [])),
      actions: targets.flatMap((one) => (one !== null && 'action' in one ? [one.action] : [])),
      risks: named.flatMap((one) => one ?? []),
      by: 'person',
    };
  }

  function riskNamed(name: string): Risk | null {
    const own = risks.filter(({ reference, text }) => plain(reference || text) === plain(name));
    return own.length === 1 ? (own[0] ?? null) : null;
  }

  function linksByColumns(measure: Measure): MeasureLinks {
    const area = areas.get(areaKey(measure.area));
    const texts = measure.names.flatMap(({ text, heading }) =>
      [text, ...text.split(/[,;/&\n]| and /)].map((part) => ({ text: part.trim(), heading })),
    );
    const own = texts.flatMap(({ text, heading }) => references.action(text, heading) ?? []);
    const of = texts.flatMap(({ text }) => riskNamed(text) ?? []);
    const also = texts.flatMap(({ text }) => references.area(text) ?? []);
    return {
      areas: [
        ...new Set([
          ...(measure.area === '' || area === undefined || area === noAreaName ? [] : [area]),
          ...also,
        ]),
      ],
      actions: [...new Set(own)],
      risks: [...new Set(of)],
      by: 'scorecard',
    };
  }
}

const isRated = ({ impact }: Action): boolean => impact.state !== 'unrated' && impact.state !== 'invalid';

/** Finds the measures of an action: its own, else those of its area. Areas are told once, however many actions ask. */
export function measuresByAction(
  measures: readonly LinkedMeasure[],
): (action: Action) => readonly LinkedMeasure[] {
  const ofAction = new Map<Action, LinkedMeasure[]>();
  const ofArea = new Map<string, LinkedMeasure[]>();
  const add = <Key>(to: Map<Key, LinkedMeasure[]>, keys: readonly Key[], measure: LinkedMeasure): void => {
    for (const key of new Set(keys)) {
      const known = to.get(key);
      if (known === undefined) to.set(key, [measure]);
      else known.push(measure);
    }
  };
  for (const measure of measures) {
    add(ofAction, measure.links.actions, measure);
    add(ofArea, measure.links.areas.map(areaKey), measure);
  }
  return (action) => ofAction.get(action) ?? ofArea.get(areaKey(action.area)) ?? [];
}

/** The measures of an area, and of its actions. */
export const measuresOfArea = (measures: readonly LinkedMeasure[], area: string): readonly LinkedMeasure[] =>
  measures.filter(
    ({ links }) =>
      hasArea(links, area) || links.actions.some((action) => areaKey(action.area) === areaKey(area)),
  );

const hasArea = ({ areas }: MeasureLinks, area: string): boolean =>
  areas.some((own) => areaKey(own) === areaKey(area));

/** Measures that no area and no action is linked to. One that a person has said to be nobody's is not asked about again. */
export const unlinkedMeasures = ({ measures }: Pick<MeasureFigures, 'measures'>): LinkedMeasure[] =>
  measures.filter(
    ({ links: { areas, actions, risks, by } }) =>
      areas.length + actions.length + risks.length === 0 && by === null,
  );

/** Measures that no action serves: linked to no action and to no area. */
export const measuresWithoutAction = ({ measures }: Pick<MeasureFigures, 'measures'>): LinkedMeasure[] =>
  measures.filter(({ links: { areas, actions } }) => areas.length + actions.length === 0);

/** Whether the plan rates impact at all: without that nothing is to be held against measures. */
export const ratesImpact = ({ actions }: Pick<Plan, 'actions'>): boolean => isRecorded(actions, 'impact');
