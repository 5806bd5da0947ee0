import type { PostedRequest } from '../browser/messages';
import { serveWorkbook } from '../browser/serveWorkbook';

/** The worker that holds the workbook; the page's own thread never reads or writes a file. */
const scope = globalThis as unknown as {
  postMessage: (message: unknown, handOver?: Transferable[]) => void;
  onmessage: (event: MessageEvent<PostedRequest>) => void;
};
const serve = serveWorkbook((message, handOver = []) => scope.postMessage(message, handOver));
scope.onmessage = ({ data }) => serve(data);
