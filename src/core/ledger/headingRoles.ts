/** What a column of a finance sheet holds, by its heading. */
export type Role =
  | 'date'
  | 'period'
  | 'year'
  | 'amount'
  | 'debit'
  | 'credit'
  | 'side'
  | 'committed'
  | 'budget'
  | 'virement'
  | 'forecast'
  | 'kind'
  | 'reference'
  | 'code'
  | 'area'
  | 'account'
  | 'fundingSource';

/** Columns that may lead a line to what it was spent on, the surest first. */
export const leadingRoles: readonly Role[] = ['reference', 'code', 'area', 'account'];

const patterns: readonly (readonly [Role, RegExp])[] = [
  [
    'date',
    /^(?:(?:transaction|trans|tran|posting|posted|post|invoice|inv|accounting|journal|jnl|gl|payment|paid|doc(?:ument)?|effective|entry|value|tax|voucher|acc)\.? ?)?dates?(?: posted| paid| of (?:transaction|posting|payment|invoice|spend|purchase|expenditure))?$|^(?:posted|paid)(?: on)?$|^dyddiad(?: talu)?$/,
  ],
  [
    'period',
    /^(?:(?:accounting|financial|fiscal|posting|gl|acc(?:oun)?t?|fin|ledger)\.? ?)?(?:period|per|month|prd|pd|quarter|qtr)\.?(?: (?:no|number|name|posted|ending))?\.?$|^(?:yr|year) ?\/ ?(?:per|period)$|^(?:cyfnod|mis)$/,
  ],
  ['year', /^(?:(?:financial|fiscal|accounting|fin|posting|ledger)\.? ?)?(?:year|yr|fy)$|^blwyddyn$/],
  ['debit', /^(?:(?:entered|accounted|base|functional) )?(?:debits?|dr)(?: (?:amount|value))?$/],
  ['credit', /^(?:(?:entered|accounted|base|functional) )?(?:credits?|cr)(?: (?:amount|value))?$/],
  [
    'side',
    /^(?:dr ?\/ ?cr|cr ?\/ ?dr|d ?\/ ?c|dc|debit ?\/ ?credit|(?:debit|credit|dr|cr|d\/c) (?:indicator|ind|flag))$/,
  ],
  [
    'committed',
    /^(?:(?:total|open|outstanding|current) )?(?:commitments?|committed|encumbrances?|on order)(?: (?:amount|value|to date|spend|total))?$/,
  ],
  [
    'virement',
    /^(?:virements?|virements? (?:in|to date|amount)|budget (?:virements?|transfers?|adjustments?)|transfers?)$/,
  ],
  [
    'forecast',
    /^(?:(?:full )?(?:year|yr)[ -]?end |full[ -]year |latest |current |revised |projected )*(?:forecast|outturn|projection|projected)(?: (?:outturn|spend|amount|total|cost|expenditure|position))?$/,
  ],
  [
    'budget',
    /^(?:(?:original|revised|latest|current|approved|agreed|annual|full[ -]year|total|base|allocated|profiled|working|opening|in[ -]year) )*(?:budget|allocation)(?: (?:amount|total|value|allocated|for the year|20\d\d ?\/ ?\d\d|\d\d ?\/ ?\d\d))?$|^cyllideb$/,
  ],
  [
    'kind',
    /^(?:(?:transaction|trans|tran|line|record|entry|amount|balance|posting|ledger|doc(?:ument)?|journal|jnl|data) ?)(?:type|kind|category|source)$|^(?:type|tt|scenario|version|ledger|status|actual ?\/ ?commitment|actual ?\/ ?budget|a\/c\/b|type of (?:entry|amount|line))$|^math$/,
  ],
  [
    'reference',
    /^(?:(?:improvement )?(?:plan )?(?:action|plan|sip|milestone) ?(?:plan )?)(?:ref(?:erence)?s?|no|number|id|code)?\.?$|^(?:ref(?:erence)?s?|our ref(?:erence)?|user ref(?:erence)?|line ref(?:erence)?)\.?$|^(?:cyfeirnod|cyf)(?: gweithred)?$|^(?:linked|related|relates|charged|posted)(?: to)? action(?: ref(?:erence)?| no| number)?$|^analysis(?: \d)?$|^attribute ?\d?$/,
  ],
  [
    'account',
    /^(?:(?:gl|general ledger|ledger|nominal|subjective|account|acct|expense|natural) ?)(?:account|acct|code|no|number|type|id)?\.?$|^a\/c(?: code| no)?$|^detail(?: code)?$/,
  ],
  [
    'code',
    /^(?:full|finance|cost|project|proj|work ?stream|activity|job|fund|programme|scheme|budget|internal order|order|wbs|responsibility|service|analysis|dimension|dept|department|objective|spend|coding)(?: ?\d)? ?(?:cent(?:re|er)|code|no|number|id|element|ref(?:erence)?|string|block)\.?(?: code| no| number| id)?$|^(?:code|codes|cod|cc|c\/c|job|project|activity|scheme|programme|wbs|order|internal order|analysis|c ?cent(?:re|er)|cod cost|coding|cost coding|canolfan gost)$/,
  ],
  [
    'area',
    /^(?:priority(?: area)?|theme|work ?stream|area|objective|outcome|strand|pillar|programme area|maes blaenoriaeth)(?: name)?$/,
  ],
  [
    'fundingSource',
    /^(?:funding|funding (?:source|stream|body|type)|source of funding|funded (?:by|from)|grant(?: name| code)?|fund(?: name)?|funder|financed by|ffynhonnell ariannu)$/,
  ],
];

/** What tells whether an amount is the one to count: net before gross, what was posted before what was ordered. */
const amounts: readonly RegExp[] = [
  /^(?:actuals? )?(?:net)(?: (?:amount|value|of vat|cost|spend|total|amt))?$|^(?:amount|value|cost)s? (?:net|ex|excl?|excluding|exc)\.?(?: (?:of )?vat)?$|^(?:amount|value) \(net\)$/,
  /^(?:(?:gl|ledger|base|posted|transaction|trans|tran|line|journal|jnl|functional|local|home|reporting|actual|signed|accounted|spend|paid) )*(?:amount|amt|value)s?(?: (?:posted|paid|spent|claimed|drawn|drawn down))?(?: \(?(?:in )?(?:(?:local|company|base|document) )?(?:currency|crcy|lcy)\)?)?$|^val(?:ue)?(?: in|\/) ?(?:co ?area|obj(?:ect)?\.?|rep\.?) ?crcy$|^swm$/,
  /^(?:actuals?|spend|spent|expenditure|gwariant)(?: (?:spend|cost|to date|ytd|expenditure|amount|in (?:month|period|year)))?$/,
  /^(?:total|cost|costs|paid|payment|gross)(?: (?:amount|value|cost|spend|paid))?$/,
];

/** Money units stand in headings and say nothing of what is held. */
const unit = /\(?(?:£|gbp)[^)a-z]*(?:m|k|000s?)?\)?|\(\)/g;

/** Without units and what a pivot table puts before its fields. */
const bare = (heading: string): string =>
  heading
    .replace(unit, ' ')
    .replace(/[:*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^sum of /, '');

/**
 * What a heading says that its column holds; undefined for nothing that a ledger needs.
 * @param heading as `plain` gives it
 */
export function roleOf(heading: string): Role | undefined {
  const words = bare(heading);
  if (words === '') return heading === '' ? undefined : 'amount';
  const own = roleOfWords(words);
  // "Workstream / project code": the one or the other.
  return own ?? (words.includes(' / ') ? words.split(' / ').map(roleOfWords).find(isLeading) : undefined);
}

const roleOfWords = (words: string): Role | undefined =>
  patterns.find(([, pattern]) => pattern.test(words))?.[0] ??
  (amounts.some((pattern) => pattern.test(words)) ? 'amount' : undefined);

const isLeading = (role: Role | undefined): boolean => role !== undefined && leadingRoles.includes(role);

/**
 * Of several columns of one kind, the one that counts is the first of these that has any: the ledger's own currency
 * before the one that was typed, and what a budget is now before what it was.
 */
const better: Partial<Readonly<Record<Role, readonly RegExp[]>>> = {
  amount: amounts,
  debit: [/accounted|base|functional/],
  credit: [/accounted|base|functional/],
  budget: [/revised|current|latest|working/],
  forecast: [/latest|current|revised|projected outturn/],
  committed: [/total/],
};

/** How likely a heading is that of the amounts of its role that count: 0 for the likeliest. undefined where all columns of a role do. */
export function rankOf(role: Role, heading: string): number | undefined {
  const patternsOf = better[role];
  if (patternsOf === undefined) return undefined;
  const rank = patternsOf.findIndex((pattern) => pattern.test(bare(heading)));
  return rank < 0 ? patternsOf.length : rank;
}

/** Words that head sheets of people and their time, and of prices: none is a ledger, whatever else it has. */
const others: readonly {
  readonly what: string;
  readonly needs: readonly RegExp[];
  readonly undated?: true;
}[] = [
  {
    what: 'it is a timesheet, which has hours of people',
    needs: [
      /^(?:total |no of |number of )?(?:hours?|hrs)(?: worked)?$|^days worked$/,
      /^(?:employee|name|staff|officer|worker|member of staff|consultant)/,
    ],
  },
  {
    what: 'it is a payroll, which holds what people are paid',
    needs: [
      /^(?:gross pay|net pay|basic pay|salary|pension|employer.?s? (?:ni|pension|oncosts?)|ni|tax code|national insurance|paye|pay date|fte|grade|spinal point|scp)\b/,
      /^(?:employee|staff|payroll|surname|name|post ?holder|pay ?ref|personnel)\b/,
    ],
  },
  {
    what: 'it is a list of prices',
    needs: [
      /^(?:unit )?price|^(?:unit|day|hourly|daily) (?:cost|rate)s?$|^rate$/,
      /^(?:item|product|service|description|unit|code)/,
    ],
    undated: true,
  },
];

/**
 * Why a row of headings is none of a ledger's, as a sentence goes on; undefined where nothing speaks against it.
 * @param isDated whether one of them heads dates or periods
 */
export const otherFinanceSheet = (headings: readonly string[], isDated: boolean): string | undefined =>
  others.find(
    ({ needs, undated = false }) =>
      !(undated && isDated) && needs.every((need) => headings.some((heading) => need.test(heading))),
  )?.what;
