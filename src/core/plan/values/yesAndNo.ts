/** What says yes and no in a cell, as `plain` gives them. */
export const yesWords: readonly string[] = ['yes', 'y', 'true'];
export const noWords: readonly string[] = ['no', 'n', 'false'];
export const welshYes = 'ydy';
export const welshNo = 'nac ydy';

/** Marks in place of these. */
export const ticks: readonly string[] = ['x', 'tick', '✓', '✔', '✔\ufe0f', '✅', '☑', '☑\ufe0f'];
export const crosses: readonly string[] = ['✗', '✘', '❌'];
