import type { MappedLedger } from '../plan/mapping/mapping';
import type { Ledger, LedgerGroup, LedgerSheet, SetAsideReason, UnmatchedCode } from './ledger';
import { amountKinds, type AmountKind } from './ledgerTable';
import { leadCodes, type CodeSources, type Lead } from './leadCodes';
import { financialYear, yearInWords, type Month } from '../plan/values/month';
import type { Pence } from './readAmount';
import type { LedgerLine, LineCodes, ReadTable } from './readLines';

type Sums = Record<AmountKind, Pence>;

/** No money of any kind. */
export const noSums = (): Sums => ({ actual: 0, committed: 0, budget: 0, forecast: 0 });

/** What lines of the same codes come to. */
interface GroupSums {
  readonly sums: Sums;
  readonly byMonth: Map<Month, Pence>;
  lines: number;
  readonly firstRow: number;
}

/** Adds up the lines of some ledgers by where they lead, by month and by funding source. */
export function sumLedger(
  tables: readonly ReadTable[],
  sources: CodeSources,
  { years: counted }: MappedLedger,
): Omit<Ledger, 'staleAnswers'> {
  const isCounted = (month: Month | null): boolean =>
    counted === undefined || month === null || counted.includes(yearInWords(financialYear(month)));
  const byMonth = new Map<Month | null, Pence>();
  const funding = new Map<string, { readonly name: string; pence: Pence }>();
  const years = new Set<number>();
  const allYears = new Set<number>();
  const groups: LedgerGroup[] = [];
  const sheets = tables.map((one) => {
    const leads = new Map<LineCodes, Lead>();
    const sums = new Map<LineCodes, GroupSums>();
    const setAside = new Map<SetAsideReason, number>();
    const leave = (reason: SetAsideReason) => void setAside.set(reason, (setAside.get(reason) ?? 0) + 1);
    for (const { reason } of one.read.setAside) leave(reason);
    let lines = 0;
    let before = -1;
    for (const line of one.read.lines) {
      const { codes, row, kind, pence, month } = line;
      // A row with two kinds of amounts is one line.
      const isNew = row !== before;
      before = row;
      if (month !== null) allYears.add(financialYear(month));
      const lead = leads.get(codes) ?? leadCodes(one.table.leading, codes, sources);
      leads.set(codes, lead);
      if (lead === 'other' || !isCounted(month)) {
        if (isNew) leave(lead === 'other' ? 'other work' : 'other year');
        continue;
      }
      if (isNew) lines++;
      const group = sums.get(codes) ?? {
        sums: noSums(),
        byMonth: new Map<Month, Pence>(),
        lines: 0,
        firstRow: row,
      };
      group.sums[kind] += pence;
      if (isNew) group.lines++;
      sums.set(codes, group);
      if (month !== null) years.add(financialYear(month));
      if (kind !== 'actual') continue;
      if (month !== null) group.byMonth.set(month, (group.byMonth.get(month) ?? 0) + pence);
      byMonth.set(month, (byMonth.get(month) ?? 0) + pence);
      if (one.table.fundingSource !== undefined) addFunding(funding, line);
    }
    const { unreadable, repeated, totals } = one.read;
    const sheet: LedgerSheet = {
      name: one.table.sheet.name,
      table: one.table,
      lines,
      setAside,
      unreadable,
      repeated,
      totals,
    };
    for (const [codes, group] of sums) {
      const lead = leads.get(codes);
      if (lead !== undefined && lead !== 'other') groups.push({ sheet, codes, lead, ...group });
    }
    return sheet;
  });
  return {
    sheets,
    groups,
    unmatched: unmatchedOf(groups),
    byMonth: [...byMonth]
      .map(([month, pence]) => ({ month, pence }))
      .sort((a, b) => (a.month ?? Infinity) - (b.month ?? Infinity)),
    byFundingSource: [...funding.values()].sort((a, b) => b.pence - a.pence),
    years: [...years].sort((a, b) => a - b),
    allYears: [...allYears].sort((a, b) => a - b),
  };
}

const noSource = '(No funding source named)';

function addFunding(known: Map<string, { readonly name: string; pence: Pence }>, line: LedgerLine): void {
  const name = line.fundingSource === '' ? noSource : line.fundingSource;
  const source = known.get(name.toLowerCase()) ?? { name, pence: 0 };
  source.pence += line.pence;
  known.set(name.toLowerCase(), source);
}

/** The codes that lead to nothing, those with the most money first; a code of several columns' is asked once. */
function unmatchedOf(groups: readonly LedgerGroup[]): UnmatchedCode[] {
  const codes = new Map<string, UnmatchedCode & { lines: number; sums: Sums }>();
  for (const { sheet, lead, lines, firstRow, sums } of groups) {
    if ('shares' in lead) continue;
    const key = lead.code.toLowerCase();
    const known = codes.get(key) ?? {
      code: lead.code,
      column: lead.column,
      sheet: sheet.name,
      firstRow,
      lines: 0,
      sums: noSums(),
    };
    known.lines += lines;
    for (const kind of amountKinds) known.sums[kind] += sums[kind];
    codes.set(key, known);
  }
  return [...codes.values()].sort((a, b) => Math.abs(b.sums.actual) - Math.abs(a.sums.actual));
}
