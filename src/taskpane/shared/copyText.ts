import type { WordsToCopy } from '../../core/papers/membersSummary/wordsToCopy';

/**
 * Puts text on the clipboard.
 * @returns false where the browser does not allow it, as in some frames of Excel on the web.
 */
export async function copyText(text: string): Promise<boolean> {
  // Absent where the page is not secure, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/**
 * Puts words on the clipboard as rich text, with the plain text beside it for where that is pasted.
 * @returns false where the browser does not allow it
 */
export async function copyWords({ html, plain }: WordsToCopy): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined || !('ClipboardItem' in window)) return copyText(plain);
  const blob = (text: string, type: string) => new Blob([text], { type });
  try {
    await clipboard.write([
      new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(plain, 'text/plain') }),
    ]);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
