import { grouped } from '../cells/grouped';
import { columnLetters, rectAddress, rowsInWords } from '../cells/address';
import { mergedCells } from '../cells/mergedCells';
import { joined } from '../cells/joined';
import { oneLine, textOf, tidy } from '../cells/text';
import { hiddenReason } from '../plan/outlinePlan';
import { ledgerName } from '../plan/tables/otherTables';
import type { Plan, PlanQuestion, SheetAccount } from '../plan/plan';
import type { BudgetSheet } from './budgets';
import type { Ledger, LedgerSheet, SetAsideReason, UnmatchedCode } from './ledger';
import type { LedgerSearch } from './readLedger';

/** A workbook asks no more than this at once. */
const mostQuestions = 3;

/** A plan with an account of what was made of finance's sheets, and the question what codes are for that lead nowhere. */
export function withLedger(plan: Plan, { ledger, budgets, codeSheets, leftAlone }: LedgerSearch): Plan {
  const sheets = plan.sheets.map((account): SheetAccount => {
    const sheet = ledger?.sheets.find(({ name }) => name === account.name);
    if (sheet !== undefined) return accountOf(sheet, account);
    const list = budgets?.sheets.find(({ name }) => name === account.name);
    if (list !== undefined) return accountOfList(list, account);
    const codes = codeSheets.get(account.name) ?? 0;
    if (codes > 0 && !account.read)
      return { ...account, why: `a table of codes, ${codes} ${codes === 1 ? 'code' : 'codes'} read` };
    const why = leftAlone.get(account.name) ?? (account.why === ledgerName ? noAmounts : undefined);
    if (why === undefined || account.read) return account;
    const isHidden = account.why === hiddenReason;
    return { ...account, why: `${isHidden ? 'it is hidden, and ' : ''}not read as a ledger: ${why}` };
  });
  const question = ledger === null ? [] : askCodes(ledger);
  const isAsked = plan.questions.length < mostQuestions;
  return {
    ...plan,
    sheets,
    questions: isAsked ? [...plan.questions, ...question] : plan.questions,
    notCounted: isAsked ? plan.notCounted : [...plan.notCounted, ...question],
  };
}

/** What is read though nobody sees it is said to be. */
const hiddenWords = ({ hidden }: { readonly hidden: boolean }): string =>
  hidden ? ', though the sheet is hidden' : '';

const noAmounts = 'no heading of it says which column holds the amounts';

function accountOf({ table, lines, setAside, repeated }: LedgerSheet, account: SheetAccount): SheetAccount {
  const { headerRow, headerRows, leading } = table;
  const merged = mergedCells(table.sheet);
  const by = leading.map(({ column }) => {
    const heading = tidy(textOf(merged.at(headerRow + headerRows - 1, column)));
    return `${columnLetters(column)} “${oneLine(heading, longestHeading)}”`;
  });
  const left = [...setAside].map(([reason, count]) => setAsideInWords(reason, count));
  return {
    ...account,
    read: true,
    as: 'ledger',
    why: [
      `read as a ledger${hiddenWords(table.sheet)}, with its headings in ${rowsInWords(headerRow, headerRows)}, by ${joined(by)}`,
      ...(left.length === 0 ? [] : [`set aside: ${joined(left)}`]),
      ...(repeated.length === 0 ? [] : [repeatedInWords(repeated)]),
    ].join('; '),
    rowsRead: lines,
    rowsSetAside: [...setAside.values()].reduce((sum, count) => sum + count, 0),
  };
}

function accountOfList(
  { isHidden, headerRow, lines, setAside, unmatched }: BudgetSheet,
  account: SheetAccount,
): SheetAccount {
  const named = unmatched.slice(0, mostNamed).map((code) => `“${oneLine(code, longestHeading)}”`);
  const more = unmatched.length - named.length;
  return {
    ...account,
    read: true,
    as: 'budgets',
    why: [
      `read as a list of budgets${hiddenWords({ hidden: isHidden })}, with its headings in row ${headerRow + 1}`,
      ...(named.length === 0
        ? []
        : [`no action claims ${joined(more === 0 ? named : [...named, `${more} more`])}`]),
    ].join('; '),
    rowsRead: lines,
    rowsSetAside: setAside,
  };
}

/** In characters. */
const longestHeading = 40;

const names: Readonly<Record<SetAsideReason, readonly [one: string, many: string]>> = {
  heading: ['heading', 'headings'],
  total: ['total', 'totals'],
  balance: ['balance', 'balances'],
  note: ['row without an amount', 'rows without an amount'],
  unreadable: ['amount that cannot be read', 'amounts that cannot be read'],
  'other work': ['line of other work', 'lines of other work'],
  'other year': ['line of another year', 'lines of other years'],
};

const setAsideInWords = (reason: SetAsideReason, count: number): string =>
  `${grouped(count)} ${names[reason][count === 1 ? 0 : 1]}`;

const repeatedInWords = (rows: readonly number[]): string =>
  rows.length === 1
    ? `row ${(rows[0] ?? 0) + 1} says what a row above it says, and counts as well`
    : `${grouped(rows.length)} rows from ${(rows[0] ?? 0) + 1} on say what a row above them says, and count as well`;

/** So many codes are named in a question; past this, the rest are counted. */
const mostNamed = 3;

/** What codes are for that lead to nothing: one question for all of them, in the workbook's own words. */
function askCodes({ sheets, unmatched }: Ledger): PlanQuestion[] {
  const coded = unmatched.filter(({ code }) => code !== '');
  const [first] = coded;
  const sheet = sheets.find(({ name }) => name === first?.sheet);
  if (first === undefined || sheet === undefined) return [];
  return [
    {
      about: 'ledger',
      sheet: sheet.name,
      cells: rectAddress({
        row: sheet.table.headerRow + sheet.table.headerRows,
        column: first.column?.column ?? 0,
        rows:
          sheet.table.sheet.values.length -
          (sheet.table.headerRow - sheet.table.sheet.row) -
          sheet.table.headerRows,
        columns: 1,
      }),
      words: codesInWords(sheet, coded),
      choices: coded.map(({ code }) => code),
      affects: ['ledger'],
    },
  ];
}

function codesInWords({ name, lines }: LedgerSheet, codes: readonly UnmatchedCode[]): string {
  const named = codes.slice(0, mostNamed).map(({ code }) => `“${oneLine(code, longestHeading)}”`);
  const more = codes.length - named.length;
  const list = joined(more === 0 ? named : [...named, `${grouped(more)} more`]);
  const are = codes.length === 1 ? '1 code is' : `${grouped(codes.length)} codes are`;
  return `The sheet “${name}” has ${grouped(lines)} ${lines === 1 ? 'line' : 'lines'}; ${are} not matched to actions yet. What ${codes.length === 1 ? 'is' : 'are'} ${list} for?`;
}
