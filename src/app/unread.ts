/** Where the plan could not be read again after something was done in it. */
export const unread =
  'That was done, but Excel did not let the plan be read again after it, so what is shown is the plan before. Choose Check the plan.';
