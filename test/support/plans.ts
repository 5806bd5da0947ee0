import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
  readonly overdue: number;
  readonly dueSoon: number;
  readonly budget: number;
  readonly actual: number;
  readonly forecast: number;
  readonly rating: { readonly suggested: string | null };
}

/** The public JSON, without the words. */
export interface Expected {
  readonly asAt: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly read: boolean;
    readonly rowsRead: number;
    readonly rowsSetAside: number;
  }[];
  readonly ratingKey: Readonly<Record<string, string>>;
  readonly areas: readonly (Figures & { readonly name: string })[];
  readonly total: Figures;
  readonly issues: readonly { readonly code: string; readonly sheet: string; readonly cell: string }[];
}

const folder = join(__dirname, '..', 'plans');

export const samplePlan = join(__dirname, '..', '..', 'assets', 'sample-plan.xlsx');

/** Every folder of `test/plans`, with the sample plan among them. */
export const planCases: readonly PlanCase[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    bytes: readFileSync(name === 'sample-plan' ? samplePlan : join(folder, name, 'plan.xlsx')),
    expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected,
  }));
