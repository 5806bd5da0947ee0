import { SaxesParser } from 'saxes';
import { localName } from './xmlTree';

export interface XmlEvents {
  /** Name without prefix, and attributes by their names with prefix. */
  open(local: string, attributes: Record<string, string>): void;
  close(local: string): void;
  text(text: string): void;
}

/**
 * Streams a part through its elements.
 * @throws Error of the parser where the text is not well-formed.
 */
export function streamXml(text: string, events: XmlEvents): void {
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
  parser.write(text).close();
}
