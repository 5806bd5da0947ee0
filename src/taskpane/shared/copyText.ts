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
