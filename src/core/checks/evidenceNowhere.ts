import { plain } from '../cells/text';
import type { Action } from '../plan/plan';
import { quote } from './quote';
import { actionRule } from './rule';

/** The evidence of an action that is said to be done, or to have had its effect, leads nobody to it. */
export const evidenceNowhere = actionRule({
  code: 'evidence.nowhere',
  severity: 'warning',
  title: 'An action is Blue, or its impact Blue or Green, and its evidence does not say where it is.',
  find: (action) => {
    const { evidence } = action;
    if (evidence === '' || !isClaimed(action) || !leadsNowhere(evidence)) return [];
    return [
      {
        field: 'evidence',
        message: `The evidence, ${quote(evidence)}, does not lead to anything.`,
        advice: 'Name the paper or the figure, and say where it is kept.',
      },
    ];
  },
});

const isClaimed = ({ progress, impact }: Action): boolean =>
  progress.state === 'blue' || impact.state === 'blue' || impact.state === 'green';

/** What is still to come, or is not there. */
const toCome =
  /^(?:tbc|tba|tbd|to be (?:added|agreed|confirmed|decided|provided|supplied)|to follow|pending|await(?:ed|ing)(?: .*)?|n\/?a|none(?: yet)?|not yet|yes|[-–—.?x]+)$/;
/** A place that may hold anything, and no name of what is in it. */
const anywhere =
  /^(?:(?:please )?(?:see|refer to|held|saved|stored|kept|filed|available|all)? ?(?:in|on|from|at)? ?)(?:the |our |my )?(?:shared |team |teams |network |project |programme |sharepoint |s |g )*(?:drive|email|emails|file|files|folder|folders|onedrive|one drive|sharepoint|share point|teams|server|inbox|link|attached|attachment)$/;
/** A web address that no program opens: its beginning is mistyped, or nothing comes after it. */
const brokenLink =
  /(?:^|\s)(?:https?:\/?(?!\/)|https?;?\/\/|(?:htt|htp|ttp|htps|ttps|hhttp)s?:\/\/|https?:\/\/(?=$|[\s),;])|www[.,]?(?=$|[\s),;]))/;
/** A file on somebody's own computer, and a formula that has lost its cell. */
const elsewhere = /(?:^|\s)(?:file:\/\/\/?)?c:[\\/]|#ref!/;

function leadsNowhere(evidence: string): boolean {
  const text = plain(evidence);
  const bare = text.replace(/[.!]+$/, '');
  return toCome.test(bare || text) || anywhere.test(bare) || brokenLink.test(text) || elsewhere.test(text);
}
