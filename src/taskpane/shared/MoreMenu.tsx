import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { icons } from './icons';

export interface MoreMenuProps {
  /** What the choices are about. */
  readonly label: string;
  readonly choices: readonly { readonly words: string; readonly onChoose: () => void }[];
  readonly disabled: boolean;
}

/** Choices that are seldom made, behind three dots. Not the library's menu, which is a quarter of the pane's whole load. */
export function MoreMenu({ label, choices, disabled }: MoreMenuProps) {
  const styles = useStyles();
  const menu = useId();
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    if (!isOpen) return;
    const list = root.current?.querySelector('[role=menu]');
    list?.querySelector('button')?.focus();
    list?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  function close(): void {
    setIsOpen(false);
    root.current?.querySelector('button')?.focus();
  }

  function onKey(event: KeyboardEvent): void {
    const items = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') (items[at + 1] ?? items[0])?.focus();
    else if (event.key === 'ArrowUp') (items[at - 1] ?? items.at(-1))?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={root}
      className={styles.root}
      onBlur={({ relatedTarget }) => {
        if (root.current?.contains(relatedTarget) !== true) setIsOpen(false);
      }}
    >
      <Button
        size="small"
        appearance="subtle"
        icon={icons.more}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={menu}
        disabledFocusable={disabled}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <div id={menu} role="menu" aria-label={label} tabIndex={-1} className={styles.menu} onKeyDown={onKey}>
          {choices.map(({ words, onChoose }) => (
            <button
              key={words}
              type="button"
              role="menuitem"
              className={styles.choice}
              onClick={() => {
                close();
                onChoose();
              }}
            >
              {words}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  root: { position: 'relative', flexShrink: 0 },
  menu: {
    position: 'absolute',
    right: 0,
    top: '100%',
    zIndex: 2,
    width: 'max-content',
    maxWidth: '240px',
    padding: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  choice: {
    display: 'block',
    width: '100%',
    minHeight: '32px',
    padding: '4px 8px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});
