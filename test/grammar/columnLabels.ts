import { plain } from '../../src/core/cells/text';
import type { CellValue, SheetCells } from '../../src/core/cells/sheetCells';
import type { Field } from '../../src/core/plan/columns/columnWords';
import { readDate } from '../../src/core/plan/values/readDate';
import type { Truth, TruthAction } from './truth';

/** For each column of a sheet that holds a field of the plan: which, known by comparing its cells with the truth. */
export function columnLabels(sheet: SheetCells, { actions, areas }: Truth): Map<number, Field | 'none'> {
  const byText = new Map(actions.map((action) => [plain(action.text), action]));
  const rows = sheet.values.flatMap((cells) => {
    const found = cells.map((value) => (typeof value === 'string' ? byText.get(plain(value)) : undefined));
    const action = found.find((one) => one !== undefined);
    return action === undefined ? [] : [{ cells, action }];
  });
  const labels = new Map<number, Field | 'none'>();
  if (rows.length < 2) return labels;
  const width = sheet.values[0]?.length ?? 0;
  for (let index = 0; index < width; index++) {
    let best: Field | 'none' = 'none';
    let most = 0.7;
    for (const [field, holds] of Object.entries(tests) as [Field, Test][]) {
      const filled = rows.filter(({ cells }) => cells[index] !== '' && cells[index] !== undefined);
      if (filled.length < 2) continue;
      const same = filled.filter(({ cells, action }) => holds(cells[index] ?? '', action, areas)).length / filled.length; // prettier-ignore
      if (same > most) {
        most = same;
        best = field;
      }
    }
    labels.set(sheet.column + index, best);
  }
  return labels;
}

type Test = (value: CellValue, action: TruthAction, areas: Truth['areas']) => boolean;
const same = (value: CellValue, text: string | null): boolean =>
  text !== null && text !== '' && plain(String(value)) === plain(text);

const tests: Partial<Record<Field, Test>> = {
  action: (value, { text }) => same(value, text),
  reference: (value, { reference }) => same(value, reference),
  area: (value, { area }, areas) => (areas[area] ?? []).some((name) => same(value, name)),
  lead: (value, { lead }) => same(value, lead),
  agencies: (value, { agencies }) => same(value, agencies),
  due: (value, { due }) => {
    const read = readDate(value, false);
    return (
      typeof due === 'object' && read.kind === 'date' && read.serial >= due.from && read.serial <= due.to
    );
  },
  budget: (value, { budget }) => typeof value === 'number' && budget !== null && isSameMoney(value, budget),
  actual: (value, { actual }) => typeof value === 'number' && actual !== null && isSameMoney(value, actual),
  forecast: (value, { forecast }) =>
    typeof value === 'number' && forecast !== null && isSameMoney(value, forecast),
};

const isSameMoney = (value: number, pounds: number): boolean => [1, 1e3, 1e6].some((unit) => Math.abs(value * unit - pounds) < 0.01 * unit); // prettier-ignore
