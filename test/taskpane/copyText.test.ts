/** @jest-environment jsdom */
import { copyText } from '../../src/taskpane/shared/copyText';

function clipboardThat(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

test('text is put on the clipboard', async () => {
  const written: string[] = [];
  clipboardThat((text) => Promise.resolve(void written.push(text)));
  expect(await copyText('details')).toBe(true);
  expect(written).toEqual(['details']);
});

test('a frame without leave to copy is told apart', async () => {
  clipboardThat(() => Promise.reject(new DOMException('Not allowed', 'NotAllowedError')));
  expect(await copyText('details')).toBe(false);
});

test('a page without a clipboard is told apart', async () => {
  expect(await copyText('details')).toBe(false);
});
