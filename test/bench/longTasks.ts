import type { CDPSession, Page } from 'playwright-core';

/** A task of a page's main thread, in milliseconds. */
export interface LongTask {
  readonly ms: number;
  /** Of them on the processor: what other programs on the computer do not add to. */
  readonly processor: number;
}

/** What Chromium writes down of its work. Times in microseconds; those on the processor where it knows them. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly frame?: string };
    readonly beginData?: { readonly frame?: string };
  };
}

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * The tasks of more than so many milliseconds in which a frame had a part, while something goes on. The frame shares its
 * thread with the page around it, whose own part in a task is taken off.
 * @param session of the whole browser
 */
export async function longTasks(
  session: CDPSession,
  frame: string,
  most: number,
  work: () => Promise<unknown>,
): Promise<LongTask[]> {
  const events: TraceEvent[] = [];
  const note = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', note);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', note);
  return tasksOf(events, frame)
    .filter(({ ms }) => ms > most)
    .map(({ ms, processor }) => ({ ms, processor }));
}

/** The frame of a page within a page, as Chromium calls it. */
export async function frameId(page: Page, address: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.detach();
  const found = frameTree.childFrames?.find(({ frame }) => frame.url.includes(address));
  if (found === undefined) throw new Error(`No frame of ${address}`);
  return found.frame.id;
}

function tasksOf(events: readonly TraceEvent[], frame: string): LongTask[] {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== 'X') continue;
    const own = threads.get(threadOf(event));
    if (own === undefined) threads.set(threadOf(event), [event]);
    else own.push(event);
  }
  const main = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  return main.flatMap((thread) => ofThread(threads.get(threadOf(thread)) ?? [], frame));
}

function ofThread(events: readonly TraceEvent[], frame: string): LongTask[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const tasks: LongTask[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const task = sorted[at]!;
    if (task.name !== 'RunTask') continue;
    let isOurs = false;
    let [others, othersOnProcessor, past] = [0, 0, 0];
    for (at++; at < sorted.length && sorted[at]!.ts < endOf(task); at++) {
      const event = sorted[at]!;
      const of = event.args.data?.frame ?? event.args.beginData?.frame;
      if (of === frame) isOurs = true;
      if (of === undefined || of === frame || event.ts < past) continue;
      others += event.dur ?? 0;
      othersOnProcessor += event.tdur ?? 0;
      past = endOf(event);
    }
    at--;
    if (isOurs)
      tasks.push({
        ms: ((task.dur ?? 0) - others) / 1000,
        processor: ((task.tdur ?? 0) - othersOnProcessor) / 1000,
      });
  }
  return tasks;
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
