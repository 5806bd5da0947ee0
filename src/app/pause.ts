import type { Steps } from '../core/steps';

/** Gives whoever shares the thread a turn, where it is time for one. What it throws ends the run. */
export type Pause = () => Promise<void>;

/** For a thread that is nobody else's. */
export const noPause: Pause = () => Promise.resolve();

/** Does steps one after the other, with a pause between any two. */
export async function inTurns<T>(steps: Steps<T>, pause: Pause): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
