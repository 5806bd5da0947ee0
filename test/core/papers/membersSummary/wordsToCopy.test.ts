import { understandPlan } from '../../../../src/app/understandPlan';
import { explainedIn, unexplainedIn } from '../../../../src/core/papers/words/abbreviations';
import { glossaryOf } from '../../../../src/core/papers/words/glossary';
import { membersWords } from '../../../../src/core/papers/membersSummary/membersWords';
import { wordsToCopy } from '../../../../src/core/papers/membersSummary/wordsToCopy';
import { sheetOf, workbookOf } from '../../../support/sheet';
import { planCases } from '../../../support/plans';
import { packModels } from '../../../support/packModels';
import { exampleDay, openPlan } from '../../../support/standIn';

test('rich and plain text say the same, and text of the plan stays text', () => {
  const words = wordsToCopy([
    { kind: 'title', text: 'Plan & more' },
    { kind: 'bullets', items: ['<script>alert("x")</script>', 'two'] },
  ]);
  expect(words.html).toBe(
    '<h1>Plan &amp; more</h1>\n<ul><li>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</li><li>two</li></ul>',
  );
  expect(words.plain).toBe('Plan & more\n\n- <script>alert("x")</script>\n- two\n');
});

test('the words to copy are those of the sheet', async () => {
  const plan = await openPlan(planCases.find(({ name }) => name === 'sample-plan')!.bytes);
  const understood = await plan.inWorkbook((workbook) => understandPlan(workbook, exampleDay));
  const { plain } = wordsToCopy(
    membersWords({
      ...understood,
      mainPoints: understood.report.mainPoints,
      history: understood.report.history,
    }),
  );
  const model = (await packModels(plan)).find(({ key }) => key === 'members-summary')!;
  const lines = plain.split('\n').filter((line) => line !== '');
  const cells = model.cells.flatMap((row) =>
    row.map((cell) => (typeof cell?.content === 'string' ? cell.content.replace(/^• {2}/, '- ') : '')),
  );
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    // A rating stands beside its words.
    const [, rating, text] = /^- (\w+): (.+ is rated .*)$/.exec(line) ?? [];
    for (const words of rating === undefined ? [line] : [rating, text]) expect(cells).toContain(words);
  }
  expect(plain).toContain(
    'The plan promises 60 actions in 5 priority areas. Of these, 34 (57%) are done or on track, 15 are at risk and 5 are off track.',
  );
  expect(plain).toContain('£2.7 million has been spent (43% of the budget).');
});

test('the workbook’s own glossary comes first, and what nobody explains is told to officers', () => {
  const cells = workbookOf(
    sheetOf([
      ['Terms used here'],
      [],
      ['Term', 'Meaning'],
      ['ICB', 'The board for health here.'],
      ['MASH', 'the front door'],
    ]),
  );
  const own = glossaryOf(cells);
  const text = 'The ICB, the MASH, the NHS, the QZX and Council IT.';
  expect(explainedIn(text, own)).toEqual([
    ['ICB', 'The board for health here'],
    ['MASH', 'the front door'],
    ['NHS', 'National Health Service'],
  ]);
  expect(unexplainedIn(text, own)).toEqual(['QZX']);
});

test('short forms are explained once each; what is not known, and plain words, are left', () => {
  expect(explainedIn('The ICB, EHCPs and an EHCP; Council IT and XYZ.').map(([short]) => short)).toEqual([
    'EHCP',
    'ICB',
  ]);
});

test('the areas stand in the order of the Board summary, the worst first', async () => {
  const models = await packModels(
    await openPlan(planCases.find(({ name }) => name === 'sample-plan')!.bytes),
  );
  const words = (wanted: string) =>
    models
      .find(({ key }) => key === wanted)!
      .cells.map((row) => row.map((cell) => (typeof cell?.content === 'string' ? cell.content : '')));
  const board = words('board-summary');
  const from = board.findIndex(([first]) => first === 'Priority area') + 1;
  const areas = board.slice(from, from + 5).map(([name = '']) => name.replace(/^\d\. /, ''));
  expect(areas[0]).toBe('Timely, high-quality EHC plans');
  const said = words('members-summary').flatMap((row) =>
    row.flatMap((text) => /^(.+) is rated \w+ \(/.exec(text)?.[1] ?? []),
  );
  expect(said).toEqual(areas);
});
