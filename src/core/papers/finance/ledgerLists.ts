import { pounds } from '../../cells/pounds';
import type { LedgerFigures } from '../../ledger/ledgerFigures';
import {
  differing,
  inCredit,
  ledgerRules,
  offProfile,
  offProfileInWords,
  withoutLine,
  type LedgerLimits,
} from '../../ledger/ledgerQuestions';
import { afterDoneInWords } from '../../ledger/ledgerWords';
import { toPounds } from '../../ledger/readAmount';
import type { SpendQuestion } from '../../rollup/spendQuestions';
import type { Judge } from '../../rollup/standing';
import { caption, table, type Block } from '../blocks/block';
import type { LedgerFormulas } from '../figures/ledgerFormulas';
import { plural, quoted } from '../words/words';
import type { NoneFound, SpendList } from './spendLists';

/** The lists of actions that finance asks about by the ledger: what differs, what has no line, what is ahead or behind. */
export function ledgerLists(figures: LedgerFigures, judge: Judge, limits: LedgerLimits): SpendList[] {
  const rules = ledgerRules(limits, figures);
  const list = <T extends Pick<SpendQuestion, 'action'>>(
    title: string,
    rule: string,
    found: readonly T[],
    why: (money: T) => string,
    asked: (money: T) => number,
  ): SpendList => {
    const amounts = new Map(found.map((money) => [money.action, asked(money)]));
    return {
      title,
      rule,
      questions: found.map((money) => ({ action: money.action, why: why(money) })),
      asked: ({ action }) => amounts.get(action) ?? 0,
    };
  };
  return [
    list(
      'Plan and ledger differ',
      `${rules.differing} In question: the ledger’s spend less the plan’s.`,
      differing(figures, limits),
      ({ ledger }) => `The ledger says ${pounds(ledger)}`,
      ({ difference }) => difference ?? 0,
    ),
    list(
      'Actions with a budget and no ledger line',
      `${rules.withoutLine} In question: the budget.`,
      withoutLine(figures),
      () => 'No line is for it',
      ({ budget }) => budget ?? 0,
    ),
    list(
      'Spend ahead of or behind the year',
      `${rules.offProfile} In question: the ledger’s spend.`,
      offProfile(figures, judge, limits),
      offProfileInWords,
      ({ ledger }) => ledger,
    ),
    list(
      'Spend after an action was done',
      `${rules.afterDone} In question: what was spent since.`,
      figures.afterDone,
      afterDoneInWords,
      ({ spent }) => spent,
    ),
    list(
      'Actions with more credits than spend',
      `${rules.inCredit} In question: the ledger’s spend.`,
      inCredit(figures),
      ({ ledger }) => `The ledger says ${pounds(ledger)}`,
      ({ ledger }) => ledger,
    ),
  ];
}

/** What is said where the ledger has no codes that lead to nothing. */
export const noneUnclaimed: NoneFound = {
  title: 'Spend that no action claims',
  rule: 'Every line of the ledger is for an action or an area.',
};

/** The codes of the ledger that lead to nothing; nothing where there are none. */
export function unclaimed({ ledger }: LedgerFigures, formulas: LedgerFormulas): Block[] {
  const { unmatched } = ledger;
  if (unmatched.length === 0) return [];
  return [
    { kind: 'section', title: `${noneUnclaimed.title}: ${plural(unmatched.length, 'code')}` },
    caption('Say what a code is for in the pane, or in a table of codes in the workbook.'),
    table<(typeof unmatched)[number]>({
      as: 'list',
      isList: true,
      rows: unmatched,
      columns: [
        {
          head: 'Code',
          kind: 'text',
          of: ({ code }) => (code === '' ? '(Lines without a code)' : quoted(code)),
        },
        { head: 'Ledger lines', kind: 'number', of: ({ lines }) => lines },
        {
          head: 'Spend (£)',
          kind: 'pence',
          of: ({ code, sums }) => formulas.unclaimed(code, toPounds(sums.actual)),
        },
        { head: 'Committed (£)', kind: 'pence', of: ({ sums }) => toPounds(sums.committed) },
      ],
    }),
  ];
}
