import { makeStyles, tokens } from '@fluentui/react-components';
import {
  defaultRangeExtractor,
  measureElement,
  useWindowVirtualizer,
  type Range,
} from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Issue } from '../../core/checks/issue';
import type { Acting } from './acting';
import { IssueItem, type SaidByGroup } from './IssueItem';

export interface IssueListProps {
  readonly issues: readonly Issue[];
  readonly said: SaidByGroup;
  readonly acting: Acting;
}

/** About what an issue is high before it has been drawn, in pixels. */
const likelyHeight = 100;

/**
 * The issues of one kind, of which only those about what is in sight are drawn: a plan in disorder has thousands.
 * Screen readers are told how many there are, and which one each is.
 */
export function IssueList({ issues, said, acting }: IssueListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const top = useTopInPage(list);
  const keys = useMemo(() => keysOf(issues), [issues]);
  const [accepting, setAccepting] = useState<ReadonlySet<string>>(new Set());
  /** The issue that the keyboard is at, and where it stood in the list. */
  const [current, setCurrent] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const last = issues.length - 1;

  /** What is in sight, and what must not go: where the keyboard is, and a form that somebody has begun. */
  function drawn(range: Range): number[] {
    const at = current === null ? -1 : keys.indexOf(current.key);
    const kept = [
      // The Tab key comes in at the ends, and goes on from where it is.
      ...[0, last],
      ...(at === -1 ? [] : [at - 1, at, at + 1]),
      ...[...accepting].map((key) => keys.indexOf(key)),
      ...defaultRangeExtractor(range),
    ];
    return [...new Set(kept)].filter((index) => index >= 0 && index <= last).sort((a, b) => a - b);
  }

  const virtualiser = useWindowVirtualizer<HTMLLIElement>({
    count: issues.length,
    estimateSize: () => likelyHeight,
    getItemKey: (index) => keys[index] ?? index,
    rangeExtractor: drawn,
    overscan: 5,
    scrollMargin: top,
    // Drawn with the rest of the page, not in the midst of it.
    useFlushSync: false,
    measureElement: (element, entry, own) => {
      // Behind another page of the pane nothing has a height; it has its own again when it comes back.
      const height = measureElement(element, entry, own);
      const known = keys[own.indexFromElement(element)];
      return height > 0 ? height : (own.itemSizeCache.get(known ?? '') ?? likelyHeight);
    },
  });

  // An issue that went takes the keyboard to the one that came to its place, and not out of the list.
  useEffect(() => {
    if (current === null || keys.includes(current.key) || !isFocusLost()) return;
    const next = Math.min(current.index, last);
    list.current?.querySelector<HTMLElement>(`[data-index="${next}"] button`)?.focus();
  }, [keys, current, last]);

  const toggle = (key: string, isOpen: boolean): void =>
    setAccepting((others) => new Set([...others].filter((other) => other !== key).concat(isOpen ? key : [])));

  return (
    <ul ref={list} role="list" className={styles.list}>
      {virtualiser.getVirtualItems().map(({ index, start }, nth, items) => {
        const [issue, key] = [issues[index], keys[index]];
        if (issue === undefined || key === undefined) return null;
        return (
          <li
            key={key}
            ref={virtualiser.measureElement}
            data-index={index}
            aria-setsize={issues.length}
            aria-posinset={index + 1}
            className={styles.item}
            // The room of those between that are not drawn. In the flow of the page nothing lies over another.
            style={{ marginTop: start - (items[nth - 1]?.end ?? top) }}
            onFocus={() => setCurrent({ key, index })}
          >
            <IssueItem
              issue={issue}
              acting={acting}
              said={said}
              isAccepting={accepting.has(key)}
              onAccepting={(isOpen) => toggle(key, isOpen)}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** True where what had the focus is gone from this page, while the person is at work in it and not in the sheet. */
export const isFocusLost = (): boolean => document.activeElement === document.body && document.hasFocus();

/** A name for each issue that it keeps while others come and go. */
function keysOf(issues: readonly Issue[]): string[] {
  const seen = new Map<string, number>();
  return issues.map(({ sheet, cell, message }) => {
    const name = `${sheet} ${cell} ${message}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name} ${before}`;
  });
}

/** How far an element is from the top of the page, in pixels, whatever opens or shuts above it. */
function useTopInPage(element: { readonly current: HTMLElement | null }): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const look = (): void => {
      const here = element.current;
      // Behind another page it is nowhere.
      if (here !== null && here.offsetParent !== null)
        setTop(Math.round(here.getBoundingClientRect().top + window.scrollY));
    };
    look();
    if (!('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}

const useStyles = makeStyles({
  // The browser's own way of holding its place would move the page a second time.
  list: { display: 'flow-root', overflowAnchor: 'none', listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
});
