import type { ReactNode } from 'react';

/** What every icon is: 20 pixels, in the colour of the words about it, and never read out. */
function icon(paths: ReactNode) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {paths}
    </svg>
  );
}

const cogs = [0, 45, 90, 135, 180, 225, 270, 315];

/** Drawn here: the library's set of icons is fetched as a whole, and the pane needs a handful. */
export const icons = {
  settings: icon(
    <>
      <circle cx="10" cy="10" r="5.2" />
      <circle cx="10" cy="10" r="2" />
      {cogs.map((turn) => (
        <path key={turn} d="M10 4.8V2.6" strokeWidth="2.4" transform={`rotate(${turn} 10 10)`} />
      ))}
    </>,
  ),
  help: icon(
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.7M10 14v.1" />
    </>,
  ),
  check: icon(
    <path d="M16.2 8A6.5 6.5 0 0 0 4.6 6.4M3.8 12a6.5 6.5 0 0 0 11.6 1.6M4.4 3v3.6H8M15.6 17v-3.6H12" />,
  ),
  error: icon(
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2" />
    </>,
  ),
  warning: icon(<path d="M10 3l7.5 13.5h-15zM10 8.2v4M10 14.3v.1" />),
  info: icon(
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 9.2v4.4M10 6.5v.1" />
    </>,
  ),
  done: icon(
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M6.6 10.3l2.3 2.3 4.6-5" />
    </>,
  ),
  more: icon(<path d="M5 10h.1M10 10h.1M15 10h.1" strokeWidth="2.2" />),
  close: icon(<path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />),
  back: icon(<path d="M12 4.5L6.5 10l5.5 5.5" />),
  open: icon(<path d="M5 8l5 5 5-5" />),
  shut: icon(<path d="M8 5l5 5-5 5" />),
} as const;
