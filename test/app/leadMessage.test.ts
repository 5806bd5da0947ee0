import { leadMessage } from '../../src/app/leadMessage';
import { action, issue } from '../taskpane/samples';

const judge = { asAt: 45908, finished: new Set(['blue'] as const) };
const shown = ({ reference }: { readonly reference: string }) => reference;
const late = action({ reference: '2.1', due: { kind: 'date', serial: 45907, text: '' } });

test('a message says what is to be put right and what is overdue, and is plain text', () => {
  const given = { lead: 'Head of SEND', plan: 'SEND plan', issues: [issue()], overdue: [late], judge, shown };
  expect(leadMessage(given)).toBe(`Hello Head of SEND,

This is about your actions in SEND plan, as at 8 September 2025.

To put right (1):
- 2.4: The progress rating “Ambr” is not a rating. If you mean Amber, type Amber. (Improvement plan, cell F12)

Overdue (1):
- 2.1: Publish the local offer (due 7 September 2025, 1 day late)

Please bring these up to date before the board.
`);
});

test('what there is nothing of is not said', () => {
  const text = leadMessage({ lead: '', plan: '', issues: [], overdue: [late], judge, shown });
  expect(text).toMatch(/^Hello,\n\nThis is about your actions in the improvement plan, as at/);
  expect(text).not.toContain('To put right');
  expect(text).not.toContain('\n\n\n');
});

test('text of the workbook cannot break the lines of the message', () => {
  const text = leadMessage({
    lead: 'A\n\nB',
    plan: '',
    issues: [],
    overdue: [action({ text: 'x\n- y' })],
    judge,
    shown,
  });
  expect(text).toContain('Hello A B,');
  expect(text).toContain('- 2.4: x - y (');
});
