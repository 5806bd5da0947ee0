import { readJson } from '../workbookFile';

export type RatingWord = 'Blue' | 'Green' | 'Amber' | 'Red';

/** A word, which takes its own fill; or a word with another fill; or a formula that shows an error. */
export type RatingCell = string | { word: string; fill: RatingWord } | { formula: string; shows: '#N/A' };

export interface Action {
  ref: string;
  /** Left out where the action belongs to the area for improvement above it. */
  areaForImprovement?: string;
  action: string;
  lead: string;
  agencies: string;
  /** `YYYY-MM-DD` is written as a real date; anything else as text. */
  start: string;
  due: string;
  progress: RatingCell;
  impact: RatingCell;
  update: string;
  evidence: string;
  budget: number | string | null;
  actual: number | string | null;
  forecast: number | string | null;
  /** What is wrong with this row on purpose. */
  fault?: string;
}

export interface Area {
  name: string;
  actions: Action[];
}

export interface Plan {
  title: string;
  subtitle: string;
  front: [label: string, value: string][];
  ratingKey: [word: RatingWord, meaning: string][];
  notes: { ref: string; column: 'progress' | 'forecast'; author: string; text: string }[];
}

export interface Risk {
  ref: string;
  risk: string;
  cause: string;
  likelihood: number;
  impact: number;
  mitigation: string;
  owner: string;
}

export interface Measure {
  area: number;
  measure: string;
  unit: '%' | 'number' | 'weeks';
  baseline: number;
  target: number;
  /** For the months from November 2024 to July 2025, the newest last; text stands as it is. */
  points: (number | string | null)[];
  /** Left out where England has none. */
  england?: number;
  rating: RatingWord;
  direction: string;
  /** What is wrong with this row on purpose. */
  fault?: string;
}

const at = (name: string) => new URL(name, import.meta.url);

export const plan = readJson<Plan>(at('plan.json'));
export const areas = [1, 2, 3, 4, 5].map((number) => readJson<Area>(at(`area-${number}.json`)));
export const risks = readJson<Risk[]>(at('risks.json'));
export const measures = readJson<Measure[]>(at('measures.json'));
export const glossary = readJson<[term: string, meaning: string][]>(at('glossary.json'));
