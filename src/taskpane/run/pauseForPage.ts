import type { Pause } from '../../app/pause';

/** How long the thinking may go on before the page has a turn. In milliseconds. */
const longest = 12;

/**
 * Gives the page a turn, to paint and to answer a key, wherever the thinking has gone on for long enough since the last
 * one. Not by a timer, which browsers slow down.
 */
export function pauseForPage(): Pause {
  let begun = 0;
  return async () => {
    // What is to be shown, such as the next step, is shown first and counts too.
    await Promise.resolve();
    if (performance.now() - begun < longest) return;
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(undefined);
      };
      port2.postMessage(null);
    });
    begun = performance.now();
  };
}
