import { noPause, type Pause } from '../app/pause';
import { rectAddress, type Rect } from '../core/cells/address';
import { passingRange } from './passingRange';

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
  private ranges = new WeakMap<Excel.Worksheet, Map<string, Excel.Range>>();

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
      // What is not tracked is not known to Excel in the next request.
      this.ranges = new WeakMap();
    }
    this.queued += bytes;
    await this.pause();
  }

  /** A range in passing: the same for all that is queued with it, where no rows move. */
  range(sheet: Excel.Worksheet, area: Rect): Excel.Range {
    const ranges = this.ranges.get(sheet) ?? new Map<string, Excel.Range>();
    this.ranges.set(sheet, ranges);
    const address = rectAddress(area);
    const range = ranges.get(address) ?? passingRange(sheet, area);
    ranges.set(address, range);
    return range;
  }
}
