import type { WordBlock } from './membersWords';

/** The same words in the two forms that a report takes by paste. */
export interface WordsToCopy {
  /** Rich text as HTML; every text of the plan is escaped. */
  readonly html: string;
  readonly plain: string;
}

/** Turns blocks of words into rich text and plain text. */
export const wordsToCopy = (blocks: readonly WordBlock[]): WordsToCopy => ({
  html: blocks.map(asHtml).join('\n'),
  plain: `${blocks.map(asPlain).join('\n\n')}\n`,
});

const elements = { title: 'h1', heading: 'h2', paragraph: 'p' } as const;

function asHtml(block: WordBlock): string {
  if (block.kind === 'bullets')
    return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  if (block.kind === 'rated') {
    const items = block.items.map(
      ({ rating, text }) => `<li><strong>${escaped(rating)}</strong>: ${escaped(text)}</li>`,
    );
    return `<ul>${items.join('')}</ul>`;
  }
  const element = elements[block.kind];
  return `<${element}>${escaped(block.text)}</${element}>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function asPlain(block: WordBlock): string {
  if (block.kind === 'rated') return block.items.map(({ rating, text }) => `- ${rating}: ${text}`).join('\n');
  return block.kind === 'bullets' ? block.items.map((item) => `- ${item}`).join('\n') : block.text;
}
