import type { ActionMoney, LedgerFigures } from '../../ledger/ledgerFigures';
import { toPence, toPounds } from '../../ledger/readAmount';
import { byLeadAgency } from '../../rollup/agenciesOf';
import { untold } from '../../rollup/gaps';
import { caption, sumOf, table, type Block } from '../blocks/block';

/** The money of one agency's actions, in pounds. */
interface AgencyMoney {
  readonly name: string;
  readonly actions: number;
  /** null where the plan says nothing of any of them. */
  readonly plan: number | null;
  readonly ledger: number;
}

/** What the ledger says by the lead agencies of its actions, beside what the plan does; and by its own funding sources. */
export const ledgerGroups = (figures: LedgerFigures): Block[] => [
  ...agencyBlocks(figures),
  ...sourceBlocks(figures),
];

function agencyBlocks({ byAction, toActions }: LedgerFigures): Block[] {
  const agencies = byAgency(byAction);
  // Where the plan names none there is nothing to group by.
  if (byAction.every(({ action }) => action.agencies === '')) return [];
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'section', title: 'Plan beside ledger, by lead agency' },
        caption(
          'An action counts once, for the agency that it names first. What is for an area as a whole, or for no action, is of no agency.',
        ),
        table<AgencyMoney>({
          as: 'figures',
          rows: agencies,
          hasTotal: true,
          columns: [
            { head: 'Agency', kind: 'name', of: ({ name }) => name, total: () => 'All agencies' },
            {
              head: 'Actions',
              kind: 'figure',
              of: ({ actions }) => actions,
              total: sumOf('Actions', byAction.length),
            },
            {
              head: 'The plan says (£)',
              kind: 'number',
              of: ({ plan }) => plan ?? untold,
              total: sumOf('The plan says (£)', sum(agencies.flatMap(({ plan }) => plan ?? []))),
            },
            {
              head: 'The ledger says (£)',
              kind: 'number',
              of: ({ ledger }) => ledger,
              total: sumOf('The ledger says (£)', toActions),
            },
          ],
        }),
      ],
    },
  ];
}

function sourceBlocks({ ledger }: LedgerFigures): Block[] {
  const sources = ledger.byFundingSource;
  if (sources.length === 0) return [];
  const all = toPounds(sources.reduce((sum, { pence }) => sum + pence, 0));
  const none = ledger.sheets.filter(({ table: own }) => own.fundingSource === undefined);
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'section', title: 'Spend by funding source, by the ledger' },
        table<(typeof sources)[number]>({
          as: 'figures',
          rows: sources,
          hasTotal: true,
          columns: [
            { head: 'Funding source', kind: 'name', of: ({ name }) => name, total: () => 'All of them' },
            {
              head: 'Spend (£)',
              kind: 'number',
              of: ({ pence }) => toPounds(pence),
              total: sumOf('Spend (£)', all),
            },
          ],
        }),
        ...none.map(({ name }) =>
          caption(`“${name}” has no column of funding sources, so its lines are not in here.`),
        ),
      ],
    },
  ];
}

const sum = (amounts: readonly number[]): number =>
  toPounds(amounts.reduce((all, amount) => all + toPence(amount), 0));

/** Those with the most spend first; names that differ only in case are one. */
function byAgency(money: readonly ActionMoney[]): AgencyMoney[] {
  return byLeadAgency(money, ({ action }) => action)
    .map(({ name, items: own }) => {
      const said = own.flatMap(({ plan }) => plan ?? []);
      return {
        name,
        actions: own.length,
        plan: said.length === 0 ? null : sum(said),
        ledger: sum(own.map(({ ledger }) => ledger)),
      };
    })
    .sort((a, b) => b.ledger - a.ledger || (a.name < b.name ? -1 : 1));
}
