import { SaxesParser } from 'saxes';
import { localName } from './xmlTree';

export interface XmlEvents {
  /** Name without prefix, and attributes by their names with prefix. */
  open(local: string, attributes: Record<string, string>): void;
  close(local: string): void;
  text(text: string): void;
}

/** Letters given to the parser at once: few enough for a progress bar to move, too many to cost time. */
const pieceLength = 1 << 18;

/**
 * Streams a part through its elements.
 * @param onProgress is told the share of the text that is read, from 0 to 1, where it is a long one
 * @throws Error of the parser where the text is not well-formed.
 */
export function streamXml(
  text: string,
  events: XmlEvents,
  onProgress: (done: number) => void = () => undefined,
): void {
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    events.open(localName(name), attributes as Record<string, string>),
  );
  parser.on('closetag', ({ name }) => events.close(localName(name)));
  parser.on('text', (part) => events.text(part));
  parser.on('cdata', (part) => events.text(part));
  for (let at = 0; at < text.length; at += pieceLength) {
    if (at > 0) onProgress(at / text.length);
    parser.write(text.slice(at, at + pieceLength));
  }
  parser.close();
}
