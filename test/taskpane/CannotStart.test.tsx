/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { showApp } from './showApp';

test.each([
  ['office-blocked', 'BRAG Board cannot reach Excel', /allow https:\/\/appsforoffice\.microsoft\.com/],
  ['not-in-excel', 'Open BRAG Board in Excel', /works only inside Excel/],
  ['excel-too-old', 'This Excel is too old for BRAG Board', /needs Excel 2021 or later/],
] as const)(
  '%s says what is the matter and what to do, and offers no button',
  async (reason, heading, advice) => {
    await showApp({ state: 'idle' }, { cannotStart: reason });
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeDefined();
    expect(screen.getByText(advice)).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  },
);
