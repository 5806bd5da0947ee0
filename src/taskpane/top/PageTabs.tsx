import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import { pages, type Page } from '../pages';
import { icons } from '../shared/icons';

export interface PageTabsProps {
  readonly page: Page;
  readonly onPage: (page: Page) => void;
}

/** Pages that are seldom wanted are icons, so that all names fit in one row. */
const drawn: Readonly<Partial<Record<Page, typeof icons.help>>> = {
  settings: icons.settings,
  help: icons.help,
};

/**
 * The names of the pages in one row, at any width from 320 pixels up. The arrows go through them and Enter turns to one,
 * as in Office. Not the library's: that brings code for moving the focus which nothing else here needs at first.
 */
export function PageTabs({ page, onPage }: PageTabsProps) {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  // Where the keyboard is in the row; null where it is not in it.
  const [at, setAt] = useState<Page | null>(null);
  const stop = at ?? page;

  function goThrough(event: KeyboardEvent): void {
    const now = pages.findIndex(([value]) => value === stop);
    const next = nextOf(event.key, now);
    if (next === undefined) return;
    event.preventDefault();
    row.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div
      ref={row}
      role="tablist"
      aria-label="Pages"
      className={styles.row}
      onKeyDown={goThrough}
      onBlur={() => setAt(null)}
    >
      {pages.map(([value, name]) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={`tab-${value}`}
          aria-controls={`page-${value}`}
          aria-selected={value === page}
          aria-label={drawn[value] === undefined ? undefined : name}
          title={drawn[value] === undefined ? undefined : name}
          // One stop of the Tab key: where the arrows are, else the page in front.
          tabIndex={value === stop ? 0 : -1}
          className={mergeClasses(
            styles.tab,
            drawn[value] !== undefined && styles.icon,
            value === 'settings' && styles.apart,
            value === page && styles.chosen,
          )}
          onFocus={() => setAt(value)}
          onClick={() => onPage(value)}
        >
          {drawn[value] ?? name}
        </button>
      ))}
    </div>
  );
}

function nextOf(key: string, now: number): number | undefined {
  const last = pages.length - 1;
  if (key === 'ArrowRight') return now === last ? 0 : now + 1;
  if (key === 'ArrowLeft') return now === 0 ? last : now - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'stretch',
    height: '36px',
    marginLeft: '-4px',
    marginRight: '-4px',
    // A pane that is zoomed to twice the size has half the room.
    '@media (max-width: 300px)': { flexWrap: 'wrap', height: 'auto' },
  },
  tab: {
    position: 'relative',
    minHeight: '32px',
    padding: '0 4px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '@media (min-width: 410px)': { padding: '0 9px', fontSize: tokens.fontSizeBase300 },
  },
  icon: {
    display: 'inline-flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'center',
    width: '26px',
    padding: 0,
    '@media (min-width: 410px)': { width: '32px', padding: 0 },
  },
  apart: { marginLeft: 'auto' },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '4px',
      right: '4px',
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorCompoundBrandStroke,
      forcedColorAdjust: 'none',
    },
  },
});
