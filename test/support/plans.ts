import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rows } from '../plans/twelve-thousand-rows/rule';
import { plainWorkbook } from './plainWorkbook';

/** A plan workbook with the figures that it must give, worked out by hand. */
export interface PlanCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

interface Figures {
  readonly actions: number;
  readonly progress: Readonly<Record<string, number>>;
  readonly impact: Readonly<Record<string, number>>;
  readonly finished: number;
  readonly left: number;
  readonly overdue: number | null;
  readonly dueSoon: number | null;
  readonly budget: number;
  readonly actual: number;
  readonly forecast: number;
  readonly rating: { readonly suggested: string | null };
  readonly impactRating: { readonly suggested: string | null };
}

/** The public JSON, without the words. */
export interface Expected {
  readonly asAt: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly read: boolean;
    readonly rowsRead: number;
    readonly rowsSetAside: number;
    /** Absent for a plan. */
    readonly as?: string;
  }[];
  readonly ratingKey: Readonly<Record<string, unknown>>;
  readonly areas: readonly (Figures & { readonly name: string })[];
  readonly total: Figures;
  readonly issues: readonly { readonly code: string; readonly sheet: string; readonly cell: string }[];
}

/** The rules whose issues the cases list in full. Other rules are tested where they are. */
export const comparedCodes: ReadonlySet<string> = new Set([
  'rating.unrecognised',
  'rating.composite',
  'rating.formula-error',
  'rating.missing',
  'rating.colour-disagrees',
  'rating.colour-only',
  'rating.untidy',
  'progress.overdue-green',
  'progress.blue-no-evidence',
  'date.unreadable',
  'date.several',
  'date.ambiguous',
  'reference.duplicate',
  'lead.missing',
  'money.unreadable',
  'money.missing',
]);

const folder = join(__dirname, '..', 'plans');
/** Made for each test from a rule, and too long for LibreOffice to be asked about it each time. */
const longCaseName = 'twelve-thousand-rows';

export const samplePlan = join(__dirname, '..', '..', 'assets', 'sample-plan.xlsx');

const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;

/** Every folder of `test/plans` that holds a workbook, with the sample plan among them. */
export const planCases: readonly PlanCase[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== longCaseName)
  .map(({ name }) => ({
    name,
    bytes: readFileSync(name === 'sample-plan' ? samplePlan : join(folder, name, 'plan.xlsx')),
    expected: expectedOf(name),
  }));

/** Twelve thousand actions. */
export const longCase = (): PlanCase => ({
  name: longCaseName,
  bytes: plainWorkbook({ name: 'Programme', rows: rows() }),
  expected: expectedOf(longCaseName),
});

/**
 * The part of the public JSON that a case expects: everything but the words, and of the issues those of
 * {@link comparedCodes}, in the order of their codes and cells.
 */
export function withoutWords(contract: Expected): unknown {
  const { sheets, areas, total, issues, ratingKey, asAt } = contract;
  const figures = <T extends Figures>({ rating, impactRating, ...rest }: T) => ({
    ...rest,
    rating: { suggested: rating.suggested },
    impactRating: { suggested: impactRating.suggested },
  });
  return {
    asAt,
    sheets: sheets.map(({ name, read, rowsRead, rowsSetAside }) => ({ name, read, rowsRead, rowsSetAside })),
    ratingKey,
    areas: areas.map(figures),
    total: figures(total),
    issues: issues
      .filter(({ code }) => comparedCodes.has(code))
      .map(({ code, sheet, cell }) => `${sheet}!${cell} ${code}`)
      .sort(),
  };
}
