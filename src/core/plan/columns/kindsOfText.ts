import { plain } from '../../cells/text';
import { crosses, noWords, ticks, yesWords } from '../values/yesAndNo';

/** The kinds of text that tell one column from another. */
export type TextKind =
  | 'status'
  | 'importance'
  | 'percent'
  | 'reference'
  | 'money'
  | 'flag'
  | 'part'
  | 'person'
  | 'organisation'
  | 'verb';

const list = (words: string): ReadonlySet<string> => new Set(words.split(', '));

const importance = list(
  'high, medium, low, critical, urgent, important, moderate, normal, very high, very low, h, m, l, med, hi, ' +
    'uchel, canolig, isel, must, should, could, must do, should do, could do, must have, should have, could have, p1, p2, p3, essential, desirable, major, minor',
);

const statuses = list(
  'open, closed, in progress, not started, complete, completed, ongoing, on hold, paused, deferred, cancelled, ' +
    'overdue, late, done, to do, pending, started, finished, delivered, achieved, partially met, met, not met, ' +
    'active, live, new, not yet started, under way, underway, superseded, withdrawn, partially complete, implemented, ' +
    'partially implemented, not implemented, agreed, on track, off track, at risk, delayed, slipping, ' +
    "wedi'i gwblhau, ar y trywydd iawn, mewn perygl, heb ddechrau, ar waith",
);

const flags: ReadonlySet<string> = new Set([...yesWords, ...noWords, ...ticks, ...crosses]);

/** What somebody's part in an action is, as tables of who does what say it. */
const parts = list(
  'lead, leads, support, supports, supporting, responsible, accountable, consulted, informed, involved, r, a, c, i, s, r/a, a/r, ra, ar, c/i, i/c',
);

const reference =
  /^(?:(?:[a-z]{1,5}[.\-/]?|(?:action|ref|item|no|rec|risk|priority|aim|obj)\.? |[a-z]{1,2}\d{1,2} )?\d{1,4}(?:[.\-/]\d{1,3}){0,3}[a-z]?\.?|[a-z]{1,4}\d{1,3}(?:[.\-/][a-z]{1,3}\d{1,3}){1,2}[a-z]?|[a-z]{1,4} ?\(\d\d[-/]\d\d\) ?\d{1,4}|\d+[a-z]?\)|\d{1,3}\([a-z]\)|#\d+)$/;

const money =
  /^[-(]?(?:£|gbp ?)\s?-?[\d,]+(?:\.\d+)?\s?(?:k|m|mn|million|thousand)?\)?$|^[-(]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?$|^£?\d+(?:\.\d+)?\s?(?:k|m)$|^(?:nil|within existing (?:resources?|budgets?))$/;

const role =
  /\b(?:officer|head|director|manager|lead|leader|leads|chair|chief|team|assistant|ad|dco|coordinator|co-ordinator|senco|sendco|principal|headteacher|teacher|governor|governors|nurse|clinician|consultant|adviser|advisor|deputy|slt|commissioner|secretary|owner|business partner|swyddog|pennaeth|cyfarwyddwr|rheolwr)\b/;

const organisation =
  /\b(?:council|nhs|icb|trust|school|schools|police|parent carer forum|pcf|camhs|dfe|ofsted|cqc|charity|college|university|hospital|public health|children's services|voluntary sector|vcs|fire service|probation|partners|partnership|cyngor|bwrdd iechyd|ysgol|ysgolion|la|lea|ccg|phe|sencos?|gps)\b/;

/** "AB/CD", "JB" and "Jo Bloggs", "J. Bloggs": told by their capitals. */
const initials = /^[A-Z]{1,4}(?:\s?[/,;&+]\s?[A-Z]{1,4}){0,4}$/;
const name =
  /^(?:(?:Mr|Mrs|Ms|Dr|Cllr|Prof)\.? )?\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]+(?:\s?[/,;&]\s?\p{Lu}[\p{L}'’-]*\.? \p{Lu}[\p{L}'’-]+)*$/u;

const verb =
  /^(?:to )?(?:\d+[.)]? )?(?:develop|review|ensure|implement|create|establish|publish|deliver|agree|improve|increase|reduce|recruit|train|provide|complete|undertake|carry out|set up|produce|introduce|identify|monitor|update|design|work with|write|hold|embed|strengthen|launch|appoint|commission|build|expand|refresh|audit|map|share|consult|co-produce|coproduce|extend|promote|support|revise|roll out|run|secure|simplify|start|stop|test|use|make|meet|move|offer|open|plan|prepare|put|replace|report|scope|send|sign|streamline|track|align|analyse|assess|call|check|clarify|collect|communicate|conduct|confirm|continue|coordinate|define|draft|engage|evaluate|explore|finalise|fund|gather|give|invite|issue|join|link|maintain|manage|merge|negotiate|organise|pilot|present|procure|redesign|refer|release|remove|research|resolve|respond|restructure|schedule|submit|survey|transfer|upskill|verify|visit|do|fix|install|repair|sell|buy|write|bring|find|get|add|close|visit|all|each|every|datblygu|adolygu|sicrhau|gweithredu|creu|sefydlu|cyhoeddi|cyflwyno|cytuno|gwella|cynyddu|lleihau|recriwtio|hyfforddi|darparu|cwblhau)\b/;

/** What is longer is no name, date or reference. In characters. */
const longestShort = 60;

const known = new Map<string, readonly TextKind[]>();
const mostKnown = 20_000;

/** The kinds that a cell's text is of, none or several. */
export function kindsOfText(typed: string): readonly TextKind[] {
  let kinds = known.get(typed);
  if (kinds === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(typed, (kinds = work(typed, plain(typed))));
  }
  return kinds;
}

function work(typed: string, text: string): TextKind[] {
  const kinds: TextKind[] = [];
  const bare = text.replace(/[.!]$/, '');
  const grade = bare.replace(/^p?\d ?[-:.)(]? ?| priority$|\)$/g, '');
  if (text.length <= longestShort) {
    if (importance.has(bare) || importance.has(grade)) kinds.push('importance');
    if (statuses.has(bare) || statuses.has(grade)) kinds.push('status');
    if (flags.has(bare)) kinds.push('flag');
    if (parts.has(bare)) kinds.push('part');
    if (reference.test(text)) kinds.push('reference');
    if (/^\d+(?:\.\d+)? ?%$/.test(text)) kinds.push('percent');
    if (money.test(text)) kinds.push('money');
    if (kinds.length === 0) {
      const isPerson = initials.test(typed.trim()) || role.test(text) || name.test(typed.trim());
      if (isPerson) kinds.push('person');
      // A sentence may speak of one.
      if (organisation.test(text) && bare === text) kinds.push('organisation');
    }
  }
  if (verb.test(text) && text.includes(' ')) kinds.push('verb');
  return kinds;
}
