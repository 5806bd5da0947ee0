/** A table that lives beside a plan and could be taken for one. */
export interface OtherKind {
  readonly name: string;
  /** What is read of it, where something is. */
  readonly reads?: 'risks' | 'measures';
}

/** What a scorecard is called, before it is read. */
export const scorecardName = 'a performance scorecard';

const issueLogName = 'a log of issues';
/** What an issue has, and an action has not: how bad it is, who raised it and how it was resolved. */
const ofIssues = /^(?:impact|severity|urgency|raised by|date raised|date identified|resolution)\b/;

interface Entry extends OtherKind {
  /** Each is a heading of its own; all are needed. */
  readonly needs: readonly RegExp[];
  /** What the sheet is called besides. Absent where its name says nothing. */
  readonly sheet?: RegExp;
  /** A header that also names an action and a rating, or who and when, is a plan's all the same. */
  readonly yieldsToPlan: boolean;
}

const kinds: readonly Entry[] = [
  {
    name: 'a risk register',
    reads: 'risks',
    needs: [/^risks?\b|^(description of|strategic|key) risk|^threat/, /likelihood|probability/],
    yieldsToPlan: false,
  },
  {
    name: 'a risk register',
    reads: 'risks',
    needs: [/^risks?\b/, /mitigat|controls?\b/],
    yieldsToPlan: true,
  },
  {
    name: 'a risk register',
    reads: 'risks',
    needs: [/^risks?\b/, /^(how to |method of )?(prevent|treat)/],
    yieldsToPlan: true,
  },
  {
    name: 'a risk register',
    reads: 'risks',
    sheet: /\brisk[\s_-]*(?:log|register)/i,
    needs: [/likelihood|probability/, /\b(?:impact|severity|consequence)\b/],
    yieldsToPlan: false,
  },
  {
    name: 'a log of risks, assumptions, issues and dependencies',
    needs: [/^(category|type|raid|kind)\b/, /^(impact|severity|probability|likelihood)\b/, /^mitigat/],
    yieldsToPlan: true,
  },
  {
    name: issueLogName,
    sheet: /^\W*(?:(?:key|open|project|programme) )?issues?(?:[\s_-]*(?:log|register|list|tracker))?\W*$/i,
    needs: [/^issues?\b|^description\b|^title\b/, ofIssues],
    yieldsToPlan: false,
  },
  {
    name: issueLogName,
    needs: [
      /^issues?\b/,
      ofIssues,
      /^(?:resolution|resolved|status|raised|date (?:raised|identified|resolved|closed)|owner)\b/,
    ],
    yieldsToPlan: true,
  },
  {
    name: scorecardName,
    reads: 'measures',
    needs: [
      /^(measures?|indicators?|kpis?|metrics?|(key )?performance (measures?|indicators?))\b/,
      /^target(?!.*date)|baseline|latest|current (value|figure|performance)|^q[1-4]\b/,
    ],
    yieldsToPlan: true,
  },
  {
    name: 'a glossary',
    needs: [
      /^(term|acronym|abbreviation|word|phrase)/,
      /means?|meaning|definition|description|stands for|in full/,
    ],
    yieldsToPlan: true,
  },
  { name: 'a change log', needs: [/^version/, /author|changed? by|date|rationale/], yieldsToPlan: true },
  {
    name: 'a list of contacts',
    needs: [/^(name|contact|full name|first name)/, /e-?mail|telephone|phone|extension/],
    yieldsToPlan: true,
  },
  {
    name: 'a list of orders or stock',
    needs: [
      /^(quantity|qty|no ordered|in stock|stock level|re-?order)/,
      /price|cost|supplier|item|stock|product|total/,
    ],
    yieldsToPlan: false,
  },
  {
    name: 'a list of orders or stock',
    needs: [/^(supplier|vendor)/, /price|cost|invoice|order/],
    yieldsToPlan: true,
  },
  { name: 'a list of payments', needs: [/^invoice/, /amount|supplier|paid|net|total/], yieldsToPlan: false },
  {
    name: 'a budget',
    needs: [/cost centre|subjective|account code|ledger|budget head|budget line/, /budget|actual|outturn/],
    yieldsToPlan: true,
  },
  {
    name: 'a log of decisions',
    needs: [
      /^decisions?(?: (?:id|no|ref|reference|number|made|taken))?$/,
      /^(?:options?\b|alternatives?\b|decision (?:made|taken|maker|owner|needed|required)|(?:decided|approved|made) (?:by|on)|rationale)/,
    ],
    yieldsToPlan: true,
  },
  {
    name: 'a plan of decisions to be made',
    needs: [
      /^decision[- ]?(?:maker|taker|making body|body)\b/,
      /^(?:likely |expected )?(?:date|month) (?:of|for) (?:the |key )?decision\b|^decision (?:date|due|expected)\b/,
    ],
    yieldsToPlan: true,
  },
  {
    name: 'a register of dependencies',
    needs: [/^dep(?:endency)?\.? (?:id|no|ref|reference|number)$/, /^dependenc(?:y|ies)\b|^description\b/],
    yieldsToPlan: false,
  },
  {
    name: 'a log of assumptions',
    needs: [/^assumption (?:id|no|ref|reference|number)$/, /^assumptions?\b|^description\b/],
    yieldsToPlan: false,
  },
  {
    name: 'a log of bugs and feedback',
    needs: [
      /^(?:bug|defect|feedback|ticket|request|incident|complaint) (?:id|no|ref|reference|number|title)$/,
      /^(?:steps to reproduce|(?:expected|actual) (?:behaviou?r|results?)|user (?:name|email|type)|votes?|(?:requested|submitted) by|browser|device model)$/,
    ],
    yieldsToPlan: true,
  },
  // What Project exports beside its tasks: each person's part of each.
  {
    name: 'a list of who works on which task',
    needs: [/^task[ _]name$/, /^resource[ _]name$/, /^units$/],
    yieldsToPlan: false,
  },
  {
    name: 'a register of people',
    needs: [/^(surname|first name|(pupil|employee)s?( names?| ids?| no| number)?$)/, /./],
    yieldsToPlan: false,
  },
];

/** What heads a column of risks, and none of what is done about them. */
const risksNamed =
  /^(?:risks?|threats?|hazards?|vulnerabilit(?:y|ies))(?: (?:descriptions?|statements?|events?|titles?|names?|sources?|identified))?$/;

/** What heads a column of what the work waits for. */
const dependenciesNamed =
  /^dependenc(?:y|ies)(?: (?:descriptions?|titles?|names?|details?))?$|^description of dependency$/;

/** What heads a column of what is taken for granted. */
const assumptionsNamed = /^assumptions?(?: (?:descriptions?|statements?|titles?|details?))?$/;

/** What heads a column of changes that somebody asks for. */
const changesNamed =
  /^(?:change requests?|changes? requested|requested changes?|change)(?: (?:descriptions?|titles?|details?))?$|^description of (?:the )?change$/;

/** The kind of a table whose likeliest actions are risks, by their heading; null for any other. @param heading as {@link plain} gives it */
export const kindOfActions = (heading: string): OtherKind | null => {
  if (risksNamed.test(heading)) return { name: 'a risk register', reads: 'risks' };
  if (assumptionsNamed.test(heading)) return { name: 'a log of assumptions' };
  if (dependenciesNamed.test(heading)) return { name: 'a register of dependencies' };
  return changesNamed.test(heading) ? { name: 'a log of change requests' } : null;
};

/** Whose a plan is, when it runs and how far it is, over its table. */
export const aboutPlan: OtherKind = { name: 'what is told of a plan over it' };

/** The colours and what each means, under headings that a plan may have as well. Its cells are looked at as a key. */
export const keyTable: OtherKind = { name: 'the rating key' };

/** What a ledger is called, before it is read. */
export const ledgerName = 'a ledger';

/** Lines of spend: when, how much, and a reference or code. */
const ledger: Entry = {
  name: ledgerName,
  needs: [
    /^(?:(?:transaction|posting|posted|payment|accounting|journal|invoice|gl) )?(?:dates?|periods?|month)$/,
    /^(?:(?:net|gross|base|transaction|posted|actual) )?(?:amounts?|value)\b|^(?:debits?|credits?|spend|expenditure|net|swm)\b/,
    /\b(?:ref|reference|code|cost cent(?:re|er)|project|account|nominal)\b/,
  ],
  yieldsToPlan: true,
};

/** True for headings of lines of spend. @param headings as {@link plain} gives them */
export const headsLedger = (headings: readonly string[]): boolean => meets(ledger, headings);

const meets = ({ needs, sheet }: Entry, headings: readonly string[], name = ''): boolean =>
  (sheet?.test(name) ?? true) && metByOwn(needs, headings);

/** Whether each need is met by a heading of its own: "Risk to delivery, mitigations in place" is not two. */
function metByOwn([need, ...others]: readonly RegExp[], headings: readonly string[]): boolean {
  if (need === undefined) return true;
  return headings.some(
    (heading) =>
      need.test(heading) &&
      metByOwn(
        others,
        headings.filter((other) => other !== heading),
      ),
  );
}

/**
 * Names the kind of table that a row of headings belongs to, if it is one that is not a plan.
 * @param headings as {@link plain} gives them
 * @param headsPlan whether the headings are a plan's too
 * @param sheet what their sheet is called
 */
export function otherTableKind(
  headings: readonly string[],
  headsPlan: boolean,
  sheet: string,
): OtherKind | null {
  return (
    [...kinds, ledger].find((kind) => !(kind.yieldsToPlan && headsPlan) && meets(kind, headings, sheet)) ??
    null
  );
}
