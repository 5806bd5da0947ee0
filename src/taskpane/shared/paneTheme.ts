import type { Theme } from '@fluentui/react-components';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** What is known of the colours that a person has chosen. */
export interface ColourChoice {
  /** Office's own background, `#RRGGBB`; undefined where the host does not say (Excel on the web). */
  readonly officeBackground: string | undefined;
  readonly prefersDark: boolean;
  readonly forcedColours: boolean;
}

/** The theme that matches Excel, or the computer's setting where Excel does not say. */
export function paneTheme({ officeBackground, prefersDark, forcedColours }: ColourChoice): Theme {
  if (forcedColours) return teamsHighContrastTheme;
  const dark = officeBackground === undefined ? prefersDark : isDark(officeBackground, prefersDark);
  return dark ? webDarkTheme : webLightTheme;
}

/** True for a colour nearer to black than to white; `otherwise` for text that is no colour. */
function isDark(colour: string, otherwise: boolean): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (match === null) return otherwise;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
