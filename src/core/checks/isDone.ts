import type { Action } from '../plan/plan';
import type { Judge } from '../rollup/standing';

/** Whether progress is Blue, where Blue means finished. */
export const isDone = ({ progress }: Action, { finished }: Pick<Judge, 'finished'>): boolean =>
  progress.state === 'blue' && finished.has('blue');
