import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { keepPosition } from '../../src/app/keepPosition';
import { paperWords } from '../../src/core/papers/sheet/paperWords';
import type { SheetModel } from '../../src/core/papers/sheet/sheetModel';
import { largePlan } from '../support/largePlan';
import { printed } from '../support/libreOffice';
import { packModels } from '../support/packModels';
import { planCases } from '../support/plans';
import { openPlan } from '../support/standIn';

interface Words {
  readonly text: string;
  /** In points on paper. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** A page of one of our papers. */
interface Page {
  readonly plan: string;
  readonly paper: string;
  readonly number: number;
  /** What stands between its head and its foot, from the top down, line by line. */
  readonly lines: readonly (readonly Words[])[];
  /** Titles of sections of its paper. */
  readonly sections: ReadonlySet<string>;
}

/** Plans of many shapes: more than one sheet, long and awkward texts, no impact, no areas, many actions. */
const names = [
  'sample-plan',
  'sheet-per-area',
  'messy-text',
  'one-rating',
  'quarters',
  'all-money',
  'two-sheets',
];
const plans = (): [string, Uint8Array][] => [
  ...names.map((name): [string, Uint8Array] => [name, planCases.find((plan) => plan.name === name)!.bytes]),
  ['long', largePlan(150, 1)],
];

/** What is printed at the top and at the foot of each page, in points from the paper's edges. */
const head = 24;
const foot = 30;

let pages: Page[];
beforeAll(async () => {
  const files: Record<string, Uint8Array> = {};
  const models = new Map<string, readonly SheetModel[]>();
  for (const [name, bytes] of plans()) {
    const plan = await openPlan(bytes);
    await plan.inWorkbook((workbook) =>
      keepPosition(workbook, { cycleDate: '2025-07-14', label: '', today: '2025-07-14', timeOfDay: 0.5 }),
    );
    models.set(name, await packModels(plan));
    await plan.build();
    files[`${name}.xlsx`] = await plan.standIn.save();
  }
  const pdfs = await printed(files);
  pages = [...pdfs].flatMap(([plan, pdf]) => pagesOf(plan, pdf, models.get(plan) ?? []));
}, 400_000);

function pagesOf(plan: string, pdf: Buffer, models: readonly SheetModel[]): Page[] {
  const script = join(__dirname, '..', 'support', 'pdfPages.js');
  const output = execFileSync(process.execPath, [script], { input: pdf, maxBuffer: 100_000_000 });
  const all = JSON.parse(output.toString('utf8')) as Words[][];
  const counts = new Map<string, number>();
  return all.flatMap((words): Page[] => {
    const top = Math.max(...words.map(({ y }) => y));
    const footer = words
      .filter(({ y }) => y < foot)
      .map(({ text }) => text)
      .join(' ');
    const paper = paperWords.find(({ title }) => footer.includes(`: ${title}`));
    if (paper === undefined) return [];
    const model = models.find(({ key }) => key === paper.key)!;
    const sections = new Set(model.sections.map((row) => textIn(model, row)));
    const number = (counts.get(paper.title) ?? 0) + 1;
    counts.set(paper.title, number);
    const height = model.print.orientation === 'Portrait' ? 842 : 595;
    const body = words.filter(({ y }) => y >= foot && y < height - head);
    expect([plan, paper.title, body.length > 0, top < height]).toEqual([plan, paper.title, true, true]);
    return [{ plan, paper: paper.title, number, lines: linesOf(body), sections }];
  });
}

const textIn = (model: SheetModel, row: number): string => {
  const content = model.cells[row]?.[0]?.content;
  return typeof content === 'string' ? content : '';
};

/** Words that stand at one height, within the height of a letter. */
function linesOf(words: readonly Words[]): Words[][] {
  const lines: Words[][] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last?.[0] !== undefined && last[0].y - word.y < 3) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

const said = (line: readonly Words[] | undefined): string => (line ?? []).map(({ text }) => text).join(' ');
const where = ({ plan, paper, number }: Page): string => `${plan}, ${paper}, page ${number}`;

/** Pages on which something is wrong, with what it is. */
const wrong = (fault: (page: Page) => string | null): string[] =>
  pages.flatMap((page) => {
    const found = fault(page);
    return found === null ? [] : [`${where(page)}: ${found}`];
  });

test('every paper of eight plans is printed', () => {
  expect(new Set(pages.map(({ plan }) => plan)).size).toBe(8);
  expect(new Set(pages.map(({ paper }) => paper)).size).toBe(paperWords.length);
});

test('no letters are smaller than 9 points on paper, 11 on the Members’ summary, and titles are 14 or more', () => {
  // The file of the long plan names no font, and LibreOffice takes one whose columns are wider.
  const least = ({ paper, plan }: Page): number =>
    (paper === 'Members’ summary' ? 11 : 9) * (plan === 'long' ? 0.97 : 1);
  const small = (page: Page) =>
    page.lines
      .flat()
      .filter(({ size }) => size < least(page) - 0.05)
      .map(({ text, size }) => `${text} (${size.toFixed(1)})`);
  expect(wrong((page) => small(page)[0] ?? null)).toEqual([]);
  const title = (page: Page) => page.lines[0]?.[0];
  expect(
    wrong((page) => (page.number === 1 && (title(page)?.size ?? 0) < 14 ? said(page.lines[0]) : null)),
  ).toEqual([]);
});

test('no title of a section stands alone at the foot of a page', () => {
  expect(
    wrong(({ lines, sections }) => (sections.has(said(lines.at(-1))) ? said(lines.at(-1)) : null)),
  ).toEqual([]);
});

test('no row of headings stands twice, one under the other', () => {
  const twice = ({ lines }: Page) =>
    lines.find((line, index) => line.length > 3 && said(line) === said(lines[index + 1]));
  expect(wrong((page) => (twice(page) === undefined ? null : said(twice(page))))).toEqual([]);
});

test('no page is there for one row', () => {
  // A title, headings, and more than one row.
  expect(
    wrong(({ lines, number }) => (number > 1 && lines.length < 4 ? lines.map(said).join(' / ') : null)),
  ).toEqual([]);
});

test('what the mark of a value means stands on each page that has one', () => {
  const unexplained = (page: Page): string | null => {
    const words = page.lines.map(said).join('\n');
    const marked = page.lines.find((line) => /\d†/.test(said(line)));
    return marked === undefined || /† A value|marked †/.test(words) ? null : said(marked);
  };
  expect(pages.filter(({ lines }) => lines.some((line) => /\d†/.test(said(line)))).length).toBeGreaterThan(
    10,
  );
  expect(wrong(unexplained)).toEqual([]);
});

test('the board’s first page has all that it decides from', () => {
  const first = pages.filter(({ paper, number }) => paper === 'Board summary' && number === 1);
  expect(first).toHaveLength(8);
  for (const page of first) {
    const words = page.lines.map(said).join('\n');
    expect([where(page), words]).toEqual([
      where(page),
      expect.stringContaining('Decisions asked of the board'),
    ]);
    expect([where(page), words]).toEqual([where(page), expect.stringContaining('Rating key (')]);
  }
});
