/** Work that can be put down between its steps and taken up again, and comes to a `T`. */
export type Steps<T> = Generator<void, T, void>;

/** What steps come to, one right after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
