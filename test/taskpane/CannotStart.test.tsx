/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { showApp } from './showApp';

test.each([
  ['office-blocked', 'BRAG Board cannot reach Excel', /allow https:\/\/appsforoffice\.microsoft\.com/],
  ['not-in-excel', 'Open BRAG Board in Excel', /works only inside Excel/],
  ['excel-too-old', 'This Excel is too old for BRAG Board', /needs Excel 2021 or later/],
] as const)(
  '%s says what is the matter and what to do, and offers nothing but the details for IT',
  async (reason, heading, advice) => {
    const copied: string[] = [];
    const copy = (text: string) => Promise.resolve(copied.push(text) > 0);
    const { user } = await showApp({ state: 'idle' }, { cannotStart: reason, copy });
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeDefined();
    expect(screen.getByText(advice)).toBeDefined();
    await user.click(screen.getByRole('button'));
    expect(screen.getByRole('status').textContent).toBe('Copied.');
    expect(copied.join()).toContain(heading);
    expect(copied.join()).toContain(navigator.userAgent);
  },
);
