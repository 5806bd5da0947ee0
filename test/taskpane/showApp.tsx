import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import type { AppProps } from '../../src/taskpane/App';
import { pageCode } from '../../src/taskpane/pageCode';
import type { Page } from '../../src/taskpane/pages';
import type { Run, Task } from '../../src/taskpane/run/run';
import type { RunStore } from '../../src/taskpane/run/runStore';

/** Shows a page of the pane as it is in one state of a run. `next` brings the run to another. */
export async function showApp(first: Run, props: Partial<AppProps> = {}, page: Page = 'overview') {
  stubMatchMedia();
  // jsdom takes it away from the page with the element that had it.
  document.hasFocus = () => true;
  // Where the page is scrolled to is given by the tests that are about it.
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  let state: ReturnType<RunStore['get']> = {
    run: first,
    asAt: null,
    made: [],
    isBehind: false,
    page,
  };
  let heard = (): void => undefined;
  const started: Task[] = [];
  const change = (part: Partial<typeof state>): void => {
    state = { ...state, ...part };
    heard();
  };
  const runs: RunStore = {
    get: () => state,
    subscribe: (listener) => {
      heard = listener;
      return () => undefined;
    },
    setAsAt: (asAt) => change({ asAt }),
    show: (page) => change({ page }),
    start: () => Promise.resolve(),
    settled: () => Promise.resolve(),
    stop: () => change({ run: { state: 'stopped' } }),
    plan: () => null,
    heard: () => undefined,
  };
  // Pages are fetched when they are wanted; here they are at hand.
  await Promise.all(Object.values(pageCode).map((fetchPage) => fetchPage()));
  const view = render(
    <App
      cannotStart={null}
      runs={runs}
      whys={{ get: () => noWhy, subscribe: () => () => undefined }}
      start={(task) => started.push(task)}
      today={() => '2026-11-23'}
      about="BRAG Board 0.1.0 in Excel on the web"
      officeBackground={undefined}
      issuesOpen={{ get: () => undefined, set: () => undefined }}
      tourSeen={{ get: () => true, set: () => undefined }}
      copy={() => Promise.resolve(true)}
      copyWords={() => Promise.resolve(true)}
      readCopy={() => Promise.reject(new Error('not in these tests'))}
      openWith={{ get: () => Promise.resolve(false), set: () => Promise.resolve() }}
      diagnose={() => Promise.reject(new Error('not in these tests'))}
      tryEverything={() => Promise.reject(new Error('not in these tests'))}
      {...props}
    />,
  );
  // What React still waits for is drawn.
  await act(() => Promise.resolve());
  return { view, runs, started, change, user: userEvent.setup(), next: (run: Run) => change({ run }) };
}

const noWhy = { explanation: null, isAsked: false };

/** jsdom has no media queries: none of them matches. */
function stubMatchMedia(): void {
  const none = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => none });
}
