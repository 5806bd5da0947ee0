import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { paneTheme } from '../../src/taskpane/shared/paneTheme';

const light = { officeBackground: undefined, prefersDark: false, forcedColours: false };

test.each([
  ['nothing chosen', {}, webLightTheme],
  ['a computer set to dark, where Excel does not say', { prefersDark: true }, webDarkTheme],
  ['a white Excel on a dark computer', { officeBackground: '#FFFFFF', prefersDark: true }, webLightTheme],
  ['a black Excel on a light computer', { officeBackground: '#262626' }, webDarkTheme],
  ['a colour without its hash', { officeBackground: '0a0a0a' }, webDarkTheme],
  ['a colour that cannot be read', { officeBackground: 'ButtonFace', prefersDark: true }, webDarkTheme],
  [
    'high contrast, whatever else',
    { officeBackground: '#FFFFFF', forcedColours: true },
    teamsHighContrastTheme,
  ],
])('%s', (_name, choice, theme) => {
  expect(paneTheme({ ...light, ...choice })).toBe(theme);
});
