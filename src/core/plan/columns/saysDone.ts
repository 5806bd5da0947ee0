/** A heading over "Yes" and "No", ticks and the like that says what the Yes is for: "Completed (Y/N)", "Has it been done?". */
const done =
  /^(?:(?:is|was|has|have)\b.{0,30}\b)?(?:action |task |fully )?(?:completed?|done|achieved|implemented|delivered|finished|closed|met|cwblhawyd|wedi'i gwblhau)\b(?: yet)?(?=\W*(?:$|\())(?!.*\b(?:date|by|on)\b)/;

/** True for a heading that asks whether an action is done. @param heading as `plain` gives it */
export const saysDone = (heading: string): boolean => done.test(heading);
