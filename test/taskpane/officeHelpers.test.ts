/** @jest-environment jsdom */
import { canRemember, hostInWords, rememberedChoice } from '../../src/taskpane/shared/officeHelpers';

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(window, 'Office');
  localStorage.clear();
});

test.each([
  ['Excel', 'OfficeOnline', 'Excel on the web'],
  ['Excel', 'PC', 'Excel on Windows'],
  ['Excel', 'Mac', 'Excel on a Mac'],
  ['Excel', 'iOS', 'Excel on an iPad'],
  ['Excel', 'Universal', 'Excel'],
  [null, null, 'a web page'],
])('%s on %s is %s', (host, platform, words) => {
  Object.assign(window, { Office: { context: { host, platform } } });
  expect(hostInWords()).toBe(words);
});

test('without Office.js it is a web page', () => {
  expect(hostInWords()).toBe('a web page');
  expect(hostInWords('stand-in')).toBe('the preview, not in Excel');
});

test('a choice is remembered from one opening to the next, under our own name', () => {
  const first = rememberedChoice('issues-open');
  expect(first.get()).toBeUndefined();
  first.set(false);
  expect(rememberedChoice('issues-open').get()).toBe(false);
  expect(localStorage.getItem('@brag-board/issues-open')).toBe('false');
});

test('something else under that name is not a choice', () => {
  localStorage.setItem('@brag-board/issues-open', '"perhaps"');
  expect(rememberedChoice('issues-open').get()).toBeUndefined();
});

test('where storage is blocked, the choice lasts while the pane is open', () => {
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  });
  const choice = rememberedChoice('issues-open');
  choice.set(false);
  expect(choice.get()).toBe(false);
});

test('where there is no storage at all, the choice lasts while the pane is open', () => {
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => null as unknown as Storage);
  const choice = rememberedChoice('issues-open');
  choice.set(true);
  expect(choice.get()).toBe(true);
});

test('where storage is full, the choice lasts while the pane is open', () => {
  const choice = rememberedChoice('issues-open');
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  choice.set(true);
  expect(choice.get()).toBe(true);
});

test('a fault that has nothing to do with storage is not hidden', () => {
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new TypeError('broken');
  });
  expect(() => rememberedChoice('issues-open')).toThrow('broken');
});

test('whether anything can be remembered is tried, and leaves nothing behind', () => {
  expect(canRemember()).toBe(true);
  expect(localStorage.getItem('@brag-board/try')).toBeNull();
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full.', 'QuotaExceededError');
  });
  expect(canRemember()).toBe(false);
});
