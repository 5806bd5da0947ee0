import type { Theme } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import { paneTheme } from './paneTheme';

/** The pane's theme, which follows the computer's setting while the pane is open. */
export function usePaneTheme(officeBackground: string | undefined): Theme {
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const forcedColours = useMedia('(forced-colors: active)');
  return paneTheme({ officeBackground, prefersDark, forcedColours });
}

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
