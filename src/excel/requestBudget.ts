import { noPause, type Pause } from '../app/pause';

/**
 * How much may be queued before it is sent: Excel on the web takes 5 MB a request, and what is counted here
 * is an estimate. In bytes.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const mostQueued = 4_400_000;

/** About what one setting of a range takes in a request, with its objects. Measured, on the careful side. In bytes. */
export const bytesOfCall = 330;

/** Sends what is queued whenever more would be too large for one request; below that, nothing is sent. */
export class RequestBudget {
  private queued = 0;

  /** @param pause is called between what is queued */
  constructor(
    private readonly context: Excel.RequestContext,
    readonly pause: Pause = noPause,
  ) {}

  /** Makes room for so many bytes before they are queued. */
  async take(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > mostQueued) {
      await this.context.sync();
      this.queued = 0;
    }
    this.queued += bytes;
    await this.pause();
  }
}
