import { plain } from '../../cells/text';
import { notInKey, ratings, type Rating, type RatingKey } from '../values/rating';

/** Words by which a key says that the work is done, in English and Welsh, where a clause begins with them. */
const done =
  /^(?:(?:the )?(?:actions?|tasks?|work|milestones?|outcomes?|targets?|objectives?|recommendations?|requirements?|commitments?|deliverables?|projects?|steps?|everything|all|is|has been|been|now|fully|successfully)(?: |$))*(?:completed?|achieved|delivered|closed|embedded|done|finished|implemented|discharged|signed off|business as usual|bau|wedi(?:'i|’i|i)? (?:ei |ei )?(?:gwblhau|chwblhau|gyflawni|orffen|gorffen|cau)|(?:c|g)wblhawyd|cyflawnwyd|gorffenwyd|cyflawn)(?![\w-])/u;

/** Words by which a key says that it is not: what comes after "complete" in them is still to come. */
const notDone =
  /^(?:no |not |never |awaiting|due|planned|future|proposed|new\b|to be|will be|started|on (?:track|target|schedule|hold)|in (?:progress|hand)|under ?way|progressing|ongoing|continuing|nearly|almost|mostly|part(?:ly|ially)?|behind|at risk|off (?:track|target)|delayed|slipp|paused|information|dim |heb |ar y trywydd|mewn perygl|yn mynd)/u;

/** Words by which it denies something wherever they stand: "Lead has not reported", "Update awaited". */
const denied =
  /\b(?:not|no(?! (?:further|more|longer))|never|none|without|await(?:ing|ed)|missing|yet to|outstanding)\b/u;

/** Between two meanings that one rating has: "On track or complete". */
const either = /\/| or | neu /u;
const clause = /[;:,.()]| [-–—] |[–—]/u;

/** What a key's words come to: that the work is done, that it is not, or nothing that is known. */
function meaningOf(words: string): 'done' | 'not done' | 'unknown' {
  const heads = plain(words)
    .split(either)
    .map((part) => part.split(clause).find((head) => head.trim() !== '') ?? '')
    .map((head) => head.trim());
  // Where one of two meanings is "on track", the rating alone does not say that an action is finished.
  if (heads.some((head) => notDone.test(head) || (!done.test(head) && denied.test(head)))) return 'not done';
  return done.test(heads[0] ?? '') ? 'done' : 'unknown';
}

/** Of Blue and Green, those that mean done or on track in a key; neither where its words say something else, as "No update received". */
export function goodRatings(key: RatingKey): readonly Rating[] {
  const finished = finishedRatings(key);
  return (['blue', 'green'] as const).filter(
    (rating) =>
      finished.has(rating) || (rating === 'green' ? !isOther(key.green) : onTrack.test(plain(key.blue))),
  );
}

const onTrack = /^(?:on (?:track|target|schedule)|progressing|in progress|ar y trywydd)/u;
/** Words for Green that are plainly neither done nor on track. */
const isOther = (words: string): boolean =>
  /^(?:no |not |awaiting|planned|future|information)/u.test(plain(words));

/**
 * The rating of which the key's own words do not say whether the work is done, while no other rating says that it is:
 * Blue, or Green in a key without Blue. null where there is none, or the workbook has no key of its own.
 */
export function unsaidRating(key: RatingKey): Rating | null {
  if (key.source === 'default' || ratings.some((rating) => meaningOf(key[rating]) === 'done')) return null;
  const best = key.blue === notInKey ? 'green' : 'blue';
  return key[best] !== notInKey && meaningOf(key[best]) === 'unknown' ? best : null;
}

/**
 * The ratings of progress that mean "finished" in a plan, by the words of the key in force. Where Green is "Complete",
 * Green is one; where Blue is "No update received", Blue is none; "On track or complete" is none, since it does not say
 * which. Blue means finished, too, where the key does not explain it, or in words that are not known while no other
 * rating says that it is done.
 */
export function finishedRatings(key: RatingKey): ReadonlySet<Rating> {
  const said = new Map(
    ratings.map((rating) => [rating, key[rating] === notInKey ? 'unknown' : meaningOf(key[rating])] as const),
  );
  const finished = new Set(ratings.filter((rating) => said.get(rating) === 'done'));
  const isBlueUsual = said.get('blue') === 'unknown' && (key.blue === notInKey || finished.size === 0);
  return isBlueUsual ? new Set<Rating>(['blue', ...finished]) : finished;
}
