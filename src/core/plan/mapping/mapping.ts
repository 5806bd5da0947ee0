import type { Field } from '../columns/fields';
import type { AreaSource } from '../plan';
import type { OtherColour, Rating } from '../values/rating';

/**
 * What was understood of a workbook, as a person may see and correct it: plain JSON. What it does not
 * state is worked out anew each time.
 */
export interface Mapping {
  readonly version: 1;
  readonly sheets: readonly SheetMapping[];
  readonly key?: MappedKey;
  readonly dates?: MappedDates;
  /** What values of rating columns count as that neither the workbook's key nor their colour explains. */
  readonly ratings?: readonly MappedRating[];
  /** Whose rating a cell is that is merged over several actions. Absent where nobody has said. */
  readonly mergedRatings?: MergedRatings;
  /** What rows above others of their number (1 above 1.1) are. Absent where nobody has said. */
  readonly parentRows?: ParentRows;
  /** What a person has said of finance's own sheets. Absent where nobody has said anything. */
  readonly ledger?: MappedLedger;
  /** What a person has said of the scorecards' measures. Absent where nobody has said anything. */
  readonly measures?: MappedMeasures;
}

export interface MappedMeasures {
  /** What measures are of whose scorecard does not say so. */
  readonly links?: readonly MappedMeasure[];
}

/** "Appeals registered" is of the area “Timely plans” and of the risk R4; "Staff sickness" is of nothing in the plan. */
export interface MappedMeasure {
  /** Its name as it stands in the cells; case and spaces do not matter. */
  readonly measure: string;
  readonly to: 'none' | readonly MappedMeasureTarget[];
}

/** An action by its reference as the plan's lists show it, an area by its name, or a risk by its reference. */
export type MappedMeasureTarget =
  { readonly action: string } | { readonly area: string } | { readonly risk: string };

export const spendSources = ['plan', 'ledger'] as const;
/** Whose actual spend counts: what the plan says, or what the ledger does. */
export type SpendSource = (typeof spendSources)[number];

export interface MappedLedger {
  /** Absent for the plan's where it has a column of actual spend, and else the ledger's. */
  readonly counts?: SpendSource;
  /** The financial years whose lines count, as `2025/26`; absent for all. */
  readonly years?: readonly string[];
  /** What codes of the ledger are for that neither the plan nor a table of the workbook explains. */
  readonly codes?: readonly MappedCode[];
}

/** "CC1001" is for action 1.1 by 60 parts in a hundred and for the whole of an area by the rest; "CC9" is for other work. */
export interface MappedCode {
  /** As it stands in the cells; case and spaces do not matter. */
  readonly code: string;
  /** `other` for what is none of the plan's: its lines are set aside. */
  readonly to: 'other' | readonly MappedShare[];
}

/** An action by its reference as the plan's lists show it, or an area by its name. */
export type MappedShare = ({ readonly action: string } | { readonly area: string }) & {
  /** In parts of all shares of the code; the same for each where none is stated. */
  readonly share?: number;
};

export const mergedRatingUses = ['each', 'first'] as const;
/** `each` of the actions beside it has it, or the `first` alone. */
export type MergedRatings = (typeof mergedRatingUses)[number];

export const parentRowUses = ['groups', 'actions'] as const;
/** `groups` of the rows under them, which are not counted beside them, or `actions` of their own. */
export type ParentRows = (typeof parentRowUses)[number];

/** "Slipping" counts as Amber; "Parked" as an action that left the plan. */
export interface MappedRating {
  /** As it stands in the cells; case and spaces do not matter. */
  readonly value: string;
  readonly countsAs: Rating | 'unrated' | 'left';
}

export interface SheetMapping {
  readonly name: string;
  /** `ignore` for a sheet that is none of these; a rating key is looked for on it all the same. */
  readonly use: SheetUse;
  /** Absent where the tables are to be found as usual. */
  readonly tables?: readonly TableMapping[];
}

export const sheetUses = ['plan', 'risks', 'measures', 'ledger', 'budgets', 'ignore'] as const;
export type SheetUse = (typeof sheetUses)[number];

export interface TableMapping {
  /** The first row of the headings, as it is numbered on screen. */
  readonly headerRow: number;
  /** How many rows of headings there are: 1 unless stated. */
  readonly headerRows?: number;
  /** The column of each field; null says that the plan has none. Fields that are not stated are found as usual. */
  readonly columns?: Partial<Readonly<Record<Field, MappedColumn | null>>>;
  readonly areas?: AreaSource;
  /** The headings of columns that no field has, by the columns' letters: for a person to choose from, and not read again. */
  readonly unused?: Readonly<Record<string, string>>;
}

export interface MappedColumn {
  /** Its letters. */
  readonly column: string;
  /** Its heading, so that a column that was moved or renamed is noticed; absent where that is not wanted. */
  readonly heading?: string;
}

export interface MappedKey extends Partial<Readonly<Record<Rating, string>>> {
  readonly others?: readonly OtherColour[];
}

export interface MappedDates {
  readonly quarters?: 'financial' | 'calendar';
  /** The last day of each school term, as month and day: `12-31`. */
  readonly terms?: Partial<Readonly<Record<'autumn' | 'spring' | 'summer', string>>>;
}

/** States nothing: everything is worked out. */
export const emptyMapping: Mapping = { version: 1, sheets: [] };
