import type { ColumnFeatures } from './columnFeatures';
import type { Field } from './fields';
import { moneyFields } from '../values/moneyFields';
import { isField, type Role } from './roles';

/** A column, and what is known of it. */
interface Candidate {
  readonly column: number;
  readonly meanings: ReadonlyMap<Role, number>;
  readonly isHeaded: boolean;
  readonly features: ColumnFeatures;
  /** The evidence for each role, beside the best that is no field. */
  readonly evidence: Readonly<Record<Role, number>>;
  /** The field that it serves. Absent for none. */
  readonly serves?: Field | undefined;
}

/** True for a column that may be a field's own, whatever its heading says. */
type Holds = (of: ColumnFeatures, due: number, heading: Heading) => boolean;

interface Heading {
  /** True where a word of it means the field. */
  readonly isNamed: boolean;
  /** True where no word of it means something that is no field of a plan. */
  readonly isUnheard: boolean;
  readonly isLeftOfActions: boolean;
  /** True where a word of it says who leads. */
  readonly isOfPeople: boolean;
  /** True where its words mean something, and no money. */
  readonly meansOther: boolean;
}

const nearlyAll = 0.9;
const mostCells = 0.6;
const anyCells = 0.3;
const someCells = 0.2;
const leastSaying = 3;
const fewCells = 0.1;
const mostlyShort = 0.7;
/** Areas come back where some of their actions stand elsewhere, as finished ones do. */
const hardlyShuffled = 0.1;
/** Each of few texts in a run of its own, or written once for all rows below. */
const inRuns = 0.8;
/** An area is often written once and blank below. */
const mostlyBlank = 0.4;
const mostlyDistinct = 0.8;
/** In days: what is put off is due about when the rest is, and work begins longer before. */
const aboutThen = 45;
/** Work that is still to be done has no day on which it was. */
const leastBlank = 0.3;
/** Fewer cells show nothing. */
const leastCells = 2;

/** Amounts do not go up from row to row, as 1, 1.1 and 1.2 do. Parts of one may be millions, or a "Baseline" of 40 %. */
const holdsAmounts: Holds = ({ money, ordered, parts }, _due, { meansOther }) =>
  money >= mostCells && ordered < nearlyAll && (parts === 0 || !meansOther);

/** Texts that are nothing that is known by itself. */
const holdsWords = (of: ColumnFeatures): boolean =>
  of.date + of.number + of.rating + of.status + of.importance + of.flag + of.money + of.reference + of.verb <
  anyCells;

/** Short ones that come back in most rows: names. */
const holdsNames = (of: ColumnFeatures): boolean =>
  of.few > 0 && of.groups < 1 && of.blank < leastBlank && of.long < fewCells && holdsWords(of);

/** Under a word for who leads, while another column says that: short texts that come back, or say who. */
const holdsOthersNames = (of: ColumnFeatures): boolean =>
  of.blank < leastBlank &&
  of.long < fewCells &&
  holdsWords(of) &&
  (of.few > 0 || of.person + of.organisation >= anyCells);

const holdsIt: Partial<Readonly<Record<Field, Holds>>> = {
  area: (of, _due, { isNamed, isLeftOfActions }) =>
    of.person + of.importance < 0.5 &&
    (of.groups > inRuns
      ? of.date + of.number < 0.5 || (isNamed && of.small >= nearlyAll)
      : of.title >= mostCells ||
        (of.organisation < 0.5 &&
          of.long < 0.5 &&
          (isLeftOfActions
            ? of.few > 0 || of.blank >= mostlyBlank
            : of.few > 0 && of.groups > hardlyShuffled) &&
          holdsWords(of))),
  lead: (of, _due, { isUnheard }) =>
    of.person >= mostCells ||
    (of.person >= anyCells &&
      (of.few > 0 || of.distinct < mostlyDistinct) &&
      of.long + of.rating + of.date + of.number < 0.5) ||
    (isUnheard && holdsNames(of)),
  agencies: (of, _due, { isUnheard, isOfPeople }) =>
    // What is the same for every action says nothing of whose they are.
    of.same === 0 &&
    ((of.long < 0.5 &&
      (of.organisation >= mostCells || (of.organisation >= anyCells && of.medium < mostlyShort))) ||
      (isUnheard && holdsNames(of)) ||
      (isOfPeople && holdsOthersNames(of))),
  due: ({ date }) => date >= mostCells,
  revisedDue: ({ date, day, blank }, due) =>
    date >= mostCells && (day > due || (blank > leastBlank && day > due - aboutThen)),
  completed: ({ date, day, blank }) => date >= mostCells && day > 0 && blank > fewCells,
  progress: (of, _due, { isUnheard }) =>
    of.rating >= mostCells ||
    of.standing >= mostCells ||
    // "Done" here and there, beside nothing that says how it goes.
    (of.rating >= someCells && of.filled * of.rating >= leastSaying) ||
    (of.few > 0 &&
      of.number + of.long + of.date + of.person + of.organisation + of.importance + of.flag < 0.5) ||
    // Ticks and crosses.
    (isUnheard && of.flag >= mostCells) ||
    // A scale of numbers, in no runs.
    (isUnheard && of.small >= mostCells && of.few > 0 && of.groups < 1),
  impact: ({ rating, colour, few, long, medium }, _due, { isNamed }) =>
    (rating >= mostCells && colour >= mostCells) ||
    (isNamed && few > 0 && long < fewCells && medium < mostCells),
  budget: holdsAmounts,
  actual: holdsAmounts,
  forecast: holdsAmounts,
};

/** Fields whose column may be one that serves another, as it was taken for the likelier of the two. */
const mayServe: Partial<Readonly<Record<Field, (serves: Field, of: ColumnFeatures) => boolean>>> = {
  // Nearly every action has the day on which it is due, and few the day on which it was done.
  due: (serves, { blank }) => serves === 'completed' && blank < leastBlank,
  // A column of aims may be that of the areas; and so may one of ratings in which no rating stands.
  area: (serves, { rating, groups }) =>
    serves === 'improvement' ||
    (serves === 'impact' && rating === 0) ||
    (groups > inRuns && ['agencies', 'update', 'evidence'].includes(serves)),
  // What was done is told in other words for each action; a list of few, or of colours, says how it goes.
  progress: (serves, { rating, standing, few, long }) =>
    serves === 'update' && (rating >= mostCells || standing >= mostCells || (few > 0 && long < fewCells)),
};

/** A heading that means something else for sure, where its cells do not deny it. */
const surely = 5;
/** A heading that means a field so surely is asked about, though its cells deny it: "RAG" over a letter of some font. */
const surelyOf = (field: Field): number =>
  field === 'progress' ? surely : field === 'impact' ? surelyImpact : Infinity;
/** "Impact" heads prose as often as ratings. */
const surelyImpact = 8;
/** What an area's heading may mean as well: "Outcome" over texts that part the actions into groups heads no measures. */
const besideAreas: ReadonlySet<Role> = new Set<Role>([
  'success',
  'improvement',
  'impact',
  'kind',
  'agencies',
  'importance',
]);

/** Amounts and days that are not those which their heading names are others: of two deadlines one may be the later. */
const mayMeanAsWell = (role: Role, field: Field): boolean =>
  field === 'area'
    ? besideAreas.has(role)
    : (isRated(field) && besideRatings.has(role)) ||
      (isMoney(field) && isMoney(role)) ||
      (laterDates.has(field) && laterDates.has(role)) ||
      (field === 'due' && otherDays.has(role)) ||
      (field === 'lead' && (role === 'otherPerson' || role === 'update'));
const laterDates: ReadonlySet<Role> = new Set<Role>(['due', 'revisedDue', 'completed']);
/** A plan whose only days are said to be something else may have none on which things are due. */
const otherDays: ReadonlySet<Role> = new Set<Role>(['start', 'raised', 'reviewed']);
/** "Position" heads what was done, and how it goes; "Progress" how much of it, too. */
const besideRatings: ReadonlySet<Role> = new Set<Role>(['update', 'success', 'percent']);
const isRated = (field: Field): boolean => field === 'progress' || field === 'impact';
const isMoney = (role: Role): boolean => moneyFields.some((field) => field === role);

/**
 * For each field without a column, those that may be its own. A rating may be nothing but a colour: then its cells are empty.
 * @param due the mean day on which things are due, as a serial
 * @param action the column of the actions
 */
export function columnsThatMayHold(
  missing: readonly Field[],
  candidates: readonly Candidate[],
  due: number,
  action: number,
): Partial<Readonly<Record<Field, readonly number[]>>> {
  const found: Partial<Record<Field, number[]>> = {};
  for (const { column, meanings, features, isHeaded, serves, evidence } of candidates) {
    if (!isHeaded) continue;
    const sure = [...meanings].flatMap(([role, score]) =>
      score >= surely && evidence[role] > 0 ? [role] : [],
    );
    // One name of a project for all actions says nothing of whose they are.
    const isOfOneArea = features.same > 0 && meanings.has('area');
    const isUnheard = !isOfOneArea && [...meanings.keys()].every(isField);
    for (const field of missing) {
      if (sure.some((role) => role !== field && !mayMeanAsWell(role, field))) continue;
      const isEmpty = field === 'progress' && features.filled === 0;
      const heading = {
        isNamed: meanings.has(field),
        isUnheard,
        isLeftOfActions: column < action,
        isOfPeople: meanings.has('lead'),
        meansOther: meanings.size > 0 && ![...meanings.keys()].some(isMoney),
      };
      const isFree = serves === undefined || mayServe[field]?.(serves, features) === true;
      const isNamed = (meanings.get(field) ?? 0) >= surelyOf(field) && features.long < fewCells;
      const holds =
        isFree &&
        features.filled >= leastCells &&
        (isNamed || holdsIt[field]?.(features, due, heading) === true);
      if (isEmpty || holds) (found[field] ??= []).push(column);
    }
  }
  return found;
}
