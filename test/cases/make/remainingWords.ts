import { isErrorValue } from '../../../src/core/cells/text';
import { openParts, type Parts } from '../../../src/workbook-file/read/openParts';
import { localName } from '../../../src/workbook-file/read/xmlTree';
import { headerWords, isHeader, isWordAttribute } from './neutralParts';
import { wordsOf } from './neutralText';
import { rewriteXml } from './rewriteXml';

/** What is looked through in a part: a text with where it stands. */
interface Found {
  readonly place: string;
  readonly text: string;
  readonly is: 'text' | 'formula' | 'words' | 'choice';
}

/** In letters: shorter words are in every file. */
const shortest = 3;
const formulas = new Set(
  'f formula formula1 formula2 definedName calculatedColumnFormula totalsRowFormula'.split(' '),
);
/** Attributes that hold addresses of the format, never words. */
const addresses =
  /^(?:xmlns.*|uri|Type|ContentType|Extension|PartName|Target|Ignorable|Requires|typeface|style|path)$/;
/** The format's own words for its choices, in attributes and in notes. */
const choices = new Set(
  (
    'accent all and anchor any area asc auto automatic average back background bar begins beginswith between blank black body bold book boolean both ' +
    'bottom box bounds box break button category center central chart clip code color column columns contains continuous count custom ' +
    'dash dashed date days decimal default delete desc descending diagonal distributed dot dotted double down duplicate edit ' +
    'empty ends equal error even expression extended external false fill filter first font footer formula frozen full general ' +
    'gradient greater group hair hidden high horizontal icon image info inline inside justify label labels landscape last left less ' +
    'light line linear list local lock low major manual mark marker max medium middle min minor month move name next ' +
    'none normal note number object odd off office one only open outside over page pane part pattern percent percentage picture plain ' +
    'portrait position print protect quarter range rank rect ref regular right round row rows scale scatter scheme self shadow shape shared sheet ' +
    'shift short show side single size solid split square stacked standard stop style sum system table tab text theme thick thin time ' +
    'title top true twocell type unique value values vertical view visible week whole width window windows year years yes yesterday zero ' +
    'worksheet workbook dark gray grey white red green blue yellow band wrap warning information tint lum mod alpha'
  ).split(' '),
);

/** Names that the parts of every workbook have; others may be somebody's. */
const partNames =
  /^(?:\[Content_Types\]|app|core|comments|chart|drawing|metadata|sharedStrings|sheet|styles|table|taskpanes|theme|vmlDrawing|webextension|workbook)?\d*$/i;

/** Names that the format gives, and the marks of our own sheets. */
const formatsOwn = /^(?:_xlnm\..*|BragBoard\..*|(?:Table|Pivot|Slicer)Style(?:Light|Medium|Dark)\d+)$/;

function textsOf(parts: Parts): Found[] {
  const found: Found[] = [];
  for (const name of parts.names) {
    const own =
      name
        .split('/')
        .at(-1)
        ?.replace(/(?:\.(?:xml|rels|vml))+$/, '') ?? '';
    if (!partNames.test(own)) found.push({ place: 'the name of a part', text: own, is: 'text' });
    const part = /\.(?:xml|rels|vml)$/i.test(name) ? parts.text(name) : undefined;
    if (part === undefined) continue;
    rewriteXml(part, {
      attribute: (value, attribute, local, attributes) => {
        const bare = localName(attribute);
        if (attribute.startsWith('xmlns') || addresses.test(bare)) return value;
        const isWords = isWordAttribute(bare) || /[\s@]|[^\0-\x7f]/.test(value);
        const place = `${local}/@${attribute} of ${name}`;
        const isFormats = (bare === 'name' && attributes.has('builtinId')) || formatsOwn.test(value);
        if (bare === 'formatCode')
          found.push({ place, text: (value.match(/"[^"]*"/g) ?? []).join(' '), is: 'words' });
        else if (!isFormats) found.push({ place, text: value, is: isWords ? 'words' : 'choice' });
        return value;
      },
      text: (text, local) => {
        if (/\p{L}/u.test(text) && !isErrorValue(text))
          found.push({
            place: `${local} of ${name}`,
            text: isHeader(local) ? headerWords(text) : text,
            is: formulas.has(local) ? 'formula' : 'text',
          });
        return text;
      },
    });
  }
  return found;
}

/** Every word that a person may have written in a workbook, in lower case: in texts, formulas and names. */
export const wordsIn = (parts: Parts): Set<string> =>
  new Set(
    textsOf(parts).flatMap(({ text, is }) =>
      is === 'choice' ? [] : wordsOf(is === 'formula' ? namesIn(text) : text),
    ),
  );

/** What is said in a formula, without functions and addresses. */
const namesIn = (formula: string): string =>
  (
    formula.match(
      /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.(])/gu,
    ) ?? []
  )
    .filter((piece) => !/^(?:\$?[A-Z]{1,3}\$?\d*|TRUE|FALSE|_xl\w+.*|BragBoard\..*)$/i.test(piece))
    .join(' ');

/**
 * Words of a workbook that still stand in the one that was made of it, with their places: one that is not known must not.
 * @param own words of the workbook it was made of
 */
export function remainingWords(
  bytes: Uint8Array,
  own: ReadonlySet<string>,
  mayStand: (word: string) => boolean,
): string[] {
  const parts = openParts(bytes);
  const others = parts.names.filter((name) => !/\.(?:xml|rels|vml)$/i.test(name));
  const remain = textsOf(parts).flatMap(({ place, text, is }) => {
    const typed = is === 'formula' ? namesIn(text) : text;
    return wordsOf(typed)
      .filter(
        (word) =>
          word.length >= shortest &&
          own.has(word) &&
          !mayStand(word) &&
          !(is === 'choice' && isChoice(text, word)),
      )
      .map((word) => `“${word}” in ${place}`);
  });
  return [...new Set([...others.map((name) => `${name}, which is no text`), ...remain])];
}

/** A choice of the format is one word, or several with large letters between: `containsText`, `mediumDashed`. */
const isChoice = (text: string, word: string): boolean =>
  choices.has(word) || text.split(/(?=[A-Z])/).every((part) => choices.has(part.toLowerCase()));
