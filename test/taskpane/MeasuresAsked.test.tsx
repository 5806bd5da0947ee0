/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { askLinks } from '../../src/core/measures/askLinks';
import { linkMeasures } from '../../src/core/measures/linkMeasures';
import { emptyMapping } from '../../src/core/plan/mapping/mapping';
import { measureOf, planWith } from '../support/actions';
import { action, areaOf, report } from './samples';
import { showApp } from './showApp';

const place = (row: number) => ({
  sheet: 'Improvement plan',
  row,
  columns: { reference: 0, action: 2, progress: 5, impact: 6 },
});
const actions = [
  action({ place: place(2), reference: '1.1', area: 'Early help', text: 'Open two hubs' }),
  action({ place: place(3), reference: '2.1', area: 'Health', text: 'Cut therapy waiting times' }),
];
const names = ['Waiting for therapy', 'Complaints', 'Staff sickness'];

const asking = () => {
  const plan = { ...planWith(...actions), measures: names.map((text, row) => measureOf({ text, row })) };
  const measures = linkMeasures(plan);
  return report({
    areas: actions.map((one) => areaOf(one.area, [one])),
    total: { ...areaOf('', actions), actions },
    measures,
    questions: askLinks(plan, measures).questions,
    mapping: emptyMapping,
  });
};

test('measures that nothing is linked to are asked about, with what shared words suggest, and the answers are kept', async () => {
  const { user, started } = await showApp({ state: 'checked', report: asking() });
  const form = await screen.findByRole('region', { name: 'What the measures are of' });
  const choice = (name: string) => within(form).getByRole<HTMLSelectElement>('combobox', { name });
  // A suggestion is shown and counts only once somebody keeps it.
  expect(choice('Waiting for therapy').selectedOptions[0]?.textContent).toBe('All of Health');
  expect(choice('Complaints').selectedOptions[0]?.textContent).toBe('Not linked yet');
  await user.selectOptions(choice('Staff sickness'), 'Nothing in this plan');
  await user.click(within(form).getByRole('button', { name: 'Keep these answers' }));
  expect(started).toMatchObject([
    {
      do: 'map',
      mapping: {
        measures: {
          links: [
            { measure: 'Waiting for therapy', to: [{ area: 'Health' }] },
            { measure: 'Staff sickness', to: 'none' },
          ],
        },
      },
    },
  ]);
});

test('what is answered is asked no more, and an answer that the plan does not bear is', () => {
  const plan = { ...planWith(...actions), measures: names.map((text, row) => measureOf({ text, row })) };
  const links = [
    { measure: 'waiting  for THERAPY', to: [{ area: 'Health' }] },
    { measure: 'Complaints', to: [{ area: 'Gone' }] },
    { measure: 'Staff sickness', to: 'none' as const },
  ];
  const measures = linkMeasures(plan, { links });
  expect(measures.stale).toEqual(['Complaints']);
  expect(askLinks(plan, measures).questions.flatMap(({ choices }) => choices)).toEqual(['Complaints']);
  expect(measures.measures.map(({ links: own }) => [own.areas, own.by])).toEqual([
    [['Health'], 'person'],
    [[], null],
    [[], 'person'],
  ]);
});
