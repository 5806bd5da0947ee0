import type { Rect } from '../cells/address';
import type { Serial } from '../cells/serialDate';
import type { DateSettings } from './values/dateSettings';
import type { DateReading } from './values/readDate';
import type { MoneyReading } from './values/readMoney';
import type { RatingReading } from './values/readRating';
import type { Rating, RatingKey } from './values/rating';
import type { Field } from './columns/fields';
import type { MoneyField } from './values/moneyFields';
import type { MoneyUnit } from './values/moneyUnit';
import type { Period } from './values/reportingPeriod';

/** Which sheet column (from 0) holds each field of the plan; a field that is not there is absent. */
export type Columns = Partial<Readonly<Record<Field, number>>>;

/** Where an action was read; `cellOf` tells where one of its fields stands. */
export interface Place {
  readonly sheet: string;
  /** The sheet's row, from 0; on a card that of the action's own text. */
  readonly row: number;
  readonly columns: Columns;
  /** Present for an action on a card: all of it, and the rows of its fields. */
  readonly card?: { readonly area: Rect; readonly rows: Partial<Readonly<Record<Field, number>>> };
}

/** One row, or card, of the plan that can be rated. Texts are tidy; '' where the cell or column is blank. */
export interface Action {
  readonly place: Place;
  readonly reference: string;
  /** The priority area as the plan writes it; '' where none could be found. */
  readonly area: string;
  /** The area for improvement, aim or objective that the action serves. */
  readonly improvement: string;
  readonly text: string;
  readonly lead: string;
  readonly agencies: string;
  readonly update: string;
  readonly evidence: string;
  readonly fundingSource: string;
  readonly risk: string;
  readonly escalation: string;
  readonly decision: string;
  readonly start: DateReading;
  readonly due: DateReading;
  /** The column that `due` was read from: a revised date, once there is one, counts. */
  readonly dueField: 'due' | 'revisedDue';
  /** The date in the column of due dates, where a revised one counts in its place. Absent where none does, or none can be read. */
  readonly firstDue?: Serial;
  /** When it was done, as the plan says; undated where the column is blank or not there. */
  readonly completed: DateReading;
  readonly progress: RatingReading;
  readonly impact: RatingReading;
  /** How much of it is done, from 0 to 1, as the plan says; null where the column is blank, no number or not there. */
  readonly percent: number | null;
  /** The plan's own words for why it left the plan ("Superseded", "Cancelled"); '' for an action that is in it. */
  readonly left: string;
  /** The merged area that its reference belongs to: one reference may stand for several actions. Absent where there is none. */
  readonly mergedReference?: Rect;
  /** The merged areas that its rating cells belong to. Absent where neither is merged. */
  readonly mergedRatings?: { readonly progress?: Rect; readonly impact?: Rect };
  /** The ratings that such a cell shows beside it and keeps in a row above. Absent where none does. */
  readonly ratedAbove?: readonly ('progress' | 'impact')[];
  readonly budget: MoneyReading;
  readonly actual: MoneyReading;
  readonly forecast: MoneyReading;
  /** The amounts that finance's own sheets give in place of the plan. Absent where all are the plan's. */
  readonly moneyFrom?: readonly MoneyField[];
}

/** Why a row of the table is not an action. */
export type SetAsideReason =
  | 'blank'
  | 'heading'
  | 'total'
  | 'repeated header'
  | 'rating key'
  | 'note'
  /** It says how an action stood in an earlier month than its last, or has it once more in a copy of the plan. */
  | 'earlier'
  /** It has a lead, a date or a rating of its own, and sums up the rows under it. */
  | 'summary';

export interface RowSetAside {
  /** The sheet's row, from 0. */
  readonly row: number;
  readonly reason: SetAsideReason;
}

/** An amount that a row of totals shows. */
export interface TotalShown {
  /** The sheet's row, from 0. */
  readonly row: number;
  readonly field: MoneyField;
  readonly pounds: number;
}

/** Where the priority areas of a table come from. */
export type AreaSource = 'column' | 'headings' | 'title' | 'sheet name';

/** A plan table of a sheet. */
export interface PlanTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly headerRows: number;
  readonly columns: Columns;
  /** For each field of `columns`, the heading as the plan writes it and how surely it was understood (to 10). */
  readonly understood: readonly UnderstoodColumn[];
  /** Every column that has a heading, understood or not. */
  readonly headings: readonly ColumnHeading[];
  /** The columns with a heading that hold no field of the plan: with those of `understood` and its series they are all. */
  readonly leftAlone: readonly ColumnLeftAlone[];
  /** For a field without a column, those with headings that say nothing which hold what the field does. Absent where none do. */
  readonly mayHold?: Partial<Readonly<Record<Field, readonly ColumnHeading[]>>>;
  readonly areaSource: AreaSource;
  /** Present where each action is a card, a block of labels and values: how many there are, and the first. Columns are its own. */
  readonly cards?: { readonly count: number; readonly first: Rect };
  /** The rows below the header that belong to the table; all cards where it has these. */
  readonly body: Rect;
  readonly rowsRead: number;
  readonly setAside: readonly RowSetAside[];
  /** Rows of the body that are hidden, by hand or by a filter. Absent where there are none. */
  readonly hiddenRows?: readonly number[];
  /** How many pounds 1 is in its money columns. Absent where all are in pounds. */
  readonly moneyUnits?: Readonly<Record<MoneyField, MoneyUnit>>;
  /** The amounts in rows set aside as totals, or that sum up those under them; text is left out. Absent where there are none. */
  readonly totals?: readonly TotalShown[];
}

/** What stands above a column. */
export interface ColumnHeading {
  readonly column: number;
  readonly heading: string;
}

export interface ColumnLeftAlone extends ColumnHeading {
  /** What it holds, as far as that is known: "how important it is"; '' where it is not. */
  readonly holds: string;
}

export interface UnderstoodColumn {
  readonly field: Field;
  readonly column: number;
  readonly heading: string;
  readonly score: number;
  /**
   * How sure it is, in natural logarithms of odds against the best other way to give out the columns; Infinity for
   * what a person has stated.
   */
  readonly margin: number;
  /** What the column would be instead, in words; '' for nothing that is known. */
  readonly runnerUp: string;
  /** The field that the column would serve instead. Absent where that is none. */
  readonly otherField?: Field;
  /** The column that the field would have instead. Absent for none. */
  readonly otherColumn?: ColumnHeading;
  /** Other columns that could hold the field as well, by their headings. Absent where there are none. */
  readonly rivals?: readonly ColumnHeading[];
  /** Present for areas whose heading names actions: it may be an aim over several steps. */
  readonly namesActions?: true;
  /** Its columns for other periods, of which each action's latest counts. Absent where there are none. */
  readonly series?: readonly ColumnHeading[];
  /** Its columns for the other ratings, where each rating has one. Absent where there are none. */
  readonly spread?: readonly ColumnHeading[];
}

/** A line of the workbook's risk register. Texts are tidy; '' where the cell or column is blank. */
export interface Risk {
  readonly sheet: string;
  /** The sheet's row, from 0. */
  readonly row: number;
  readonly reference: string;
  /** The priority area that the register links it to; '' where it links it to none. */
  readonly area: string;
  readonly text: string;
  readonly cause: string;
  readonly likelihood: string;
  readonly impact: string;
  /** null where it is no number. */
  readonly score: number | null;
  readonly rating: RatingReading;
  readonly mitigation: string;
  readonly owner: string;
  /** What it scored or was rated last time, as the register says. */
  readonly previous: string;
  /** Which way it moves, as the register says. */
  readonly direction: string;
}

/** A figure of a scorecard for one period. */
export interface Point {
  readonly period: Period;
  /** As the cell shows it, or says why there is no figure: `41%`, `suppressed`; '' for a blank cell. */
  readonly text: string;
  /** In the measure's unit, a percentage as per cent, rounded as the cell shows it; null where there is none. */
  readonly value: number | null;
}

/** What a scorecard gives beside a measure for others: `England`, `Statistical neighbours`. */
export interface Benchmark {
  readonly name: string;
  readonly points: readonly Point[];
  /** The newest figure, as its cell shows it. */
  readonly latest: string;
}

/** A cell of a scorecard that was not understood. Rows and columns are the sheet's, from 0. */
export interface UnreadFigure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A text of a scorecard that may name what a measure is for, with the heading that it stands under. */
export interface NamedText {
  readonly text: string;
  readonly heading: string;
}

/** Which way a figure should go. */
export type Way = 'higher' | 'lower';

/** A line of the workbook's performance scorecard. Texts are tidy; '' where the cell or column is blank. */
export interface Measure {
  readonly sheet: string;
  /** The sheet's row, from 0: the first where it has several; and the column of its name. */
  readonly row: number;
  readonly column: number;
  readonly reference: string;
  /** The priority area that the scorecard names, as the plan writes it; '' where it names none. */
  readonly area: string;
  readonly text: string;
  /** `%`, `£`, or a word such as `weeks`; '' for a number of things. */
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  readonly latest: string;
  /** The same as numbers; null for what is none. */
  readonly values: Readonly<Record<'baseline' | 'target' | 'latest', number | null>>;
  /** Which way is better: as the scorecard says, else by target against baseline; null where nothing tells. */
  readonly better: Way | null;
  readonly rating: RatingReading;
  /** Which way it moves, as the scorecard says. */
  readonly direction: string;
  /** In the order of time, up to the last with anything in it; none where the scorecard has no periods. */
  readonly points: readonly Point[];
  /** The targets of periods, where each has one. */
  readonly targets: readonly Point[];
  readonly benchmarks: readonly Benchmark[];
  /** What columns of actions and risks hold, which may name some. */
  readonly names: readonly NamedText[];
  readonly unread: readonly UnreadFigure[];
  /** What is odd about its figures, a sentence each. */
  readonly doubts: readonly string[];
}

/** What was made of one worksheet. */
export interface SheetAccount {
  readonly name: string;
  readonly read: boolean;
  /** Why it was read or left alone, in words. */
  readonly why: string;
  readonly rowsRead: number;
  readonly rowsSetAside: number;
  /** What it was read as, where that is not the plan: its rows are then no actions. Absent for a plan. */
  readonly as?: 'ledger' | 'budgets';
}

/** What a question is about; each is asked once for a workbook. */
type QuestionAbout =
  | 'rating.values'
  | 'rating.merged'
  | 'rating.finished'
  | 'rows.parents'
  | 'sheets.copies'
  | 'column'
  | 'area'
  | 'plan'
  | 'title'
  | 'ledger'
  | 'measures';

/**
 * Something that the reader is not sure of. Until it is answered, nothing that hangs on it is counted, and
 * wherever it would have been counted that is said.
 */
export interface PlanQuestion {
  readonly about: QuestionAbout;
  readonly sheet: string;
  /** Where it stands, as `F5:F40`. */
  readonly cells: string;
  /** The question in the workbook's own words: "Which colour are Slipping (4 actions) and Paused (2)?" */
  readonly words: string;
  /** The values that are asked about, or the columns that could be meant. */
  readonly choices: readonly string[];
  /** The rating that is asked about. Absent where it is about something else. */
  readonly rating?: Rating;
  /** The figures that hang on the answer, by their names in the JSON: `progress`, `impact`, `overdue`, `areas`, `budget`… */
  readonly affects: readonly string[];
}

/** The plan as it stands in the workbook. */
export interface Plan {
  readonly workbook: string;
  readonly sheets: readonly SheetAccount[];
  readonly tables: readonly PlanTable[];
  readonly key: RatingKey;
  /** How the key differs from the usual one, in sentences; '' where it does not. */
  readonly keyWarning: string;
  readonly actions: readonly Action[];
  readonly risks: readonly Risk[];
  readonly measures: readonly Measure[];
  /** How quarters and terms were read. */
  readonly dates: DateSettings;
  /** What is not sure, the gravest first; none in a plan that is read without doubt. */
  readonly questions: readonly PlanQuestion[];
  /** What finance's sheets give for areas as a whole, in pounds by the areas’ keys; absent where none of theirs counts. */
  readonly moneyOfAreas?: ReadonlyMap<string, Partial<Readonly<Record<MoneyField, number>>>>;
  /** What is not sure either, and is asked once these are answered: what hangs on it is no fact. */
  readonly notCounted: readonly PlanQuestion[];
}
