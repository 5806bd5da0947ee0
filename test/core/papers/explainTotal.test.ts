import { explainTotal } from '../../../src/core/papers/figures/explainTotal';

test.each([
  ['=SUM($G$92:$G$98)', 'The sum of the 7 figures in G92 to G98.'],
  ['=SUM($B$50:$F$50)', 'The sum of the 5 figures in B50 to F50.'],
  ['=SUM(B50:B50)', 'The sum of the 1 figure in B50 to B50.'],
  ['=$B$179', 'The figure in B179.'],
  ['=$C$179+$B$180', 'The sum of the figures in C179 and B180.'],
  ['=B3+B4+B5', 'The sum of the figures in B3, B4 and B5.'],
  ["='SEND Improvement Plan'!$M$70", 'The figure in M70 of “SEND Improvement Plan”.'],
  ["='Children''s plan'!$M$70", "The figure in M70 of “Children's plan”."],
])('%s', (formula, said) => {
  expect(explainTotal(formula)).toBe(said);
});

test.each([
  '',
  '12',
  '=SUM(B:B)',
  '=SUM(B3:B9)/2',
  '=B3-B4',
  '=SUM(B3:B9)+B10',
  "='Plan'!B2:B3",
  '=HYPERLINK("#\'Movement\'!A1","Movement")',
])('of another formula it says nothing: %s', (formula) => {
  expect(explainTotal(formula)).toBeNull();
});
