/**
 * Reads the words of a PDF from standard input: where they stand on each page, and how large their letters are, in points.
 * A process of its own, since the library is an ES module; it writes JSON.
 */
const main = async () => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const pdf = await getDocument({ data: new Uint8Array(Buffer.concat(chunks)), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .filter(({ str }) => str.trim() !== '')
        .map(({ str, transform: [, , , size, x, y] }) => ({ text: str.trim(), size, x, y })),
    );
  }
  process.stdout.write(JSON.stringify(pages));
};

void main();
