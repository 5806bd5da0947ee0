import { encodePart } from '../../../src/workbook-file/save/encodePart';
import { unescapeText } from '../../../src/workbook-file/read/escapeXml';
import type { Parts } from '../../../src/workbook-file/read/openParts';
import { readRelationships, relationshipsPart } from '../../../src/workbook-file/read/relationships';
import { localName } from '../../../src/workbook-file/read/xmlTree';
import { asksAnotherWorkbook, otherFormula, type FormulaWords } from './formulas';
import { rewriteXml, type Rewriting } from './rewriteXml';

/** What stands in place of what in the new parts. */
export interface PartWords extends FormulaWords {
  /** A cell's number, as it is typed in the file, with its look and its address. */
  readonly number: (typed: string, look: number, part: string, address: string) => string;
}

/** Parts that make up the layout, by their relationships. Pictures, macros, pivots, links and whatever else there is go. */
const keptKinds = new Set(
  'officeDocument worksheet chartsheet sharedStrings styles theme table comments vmlDrawing drawing chart sheetMetadata hyperlink'.split(
    ' ',
  ),
);

const contentTypes = '[Content_Types].xml';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const nowhere = 'https://example.org/';

/** The parts of a workbook with neutral words, by their names. */
export function neutralParts(parts: Parts, words: PartWords): Record<string, Uint8Array> {
  const kept = keptParts(parts);
  const written: Record<string, Uint8Array> = {};
  const put = (name: string, text: string) => (written[name] = encodePart(text));
  const isGone = (target: string) => !kept.has(target);
  for (const [name, kind] of kept) {
    const text = parts.text(name);
    if (text !== undefined)
      put(name, neutralPart(text, name, kind, words, [...kept.values()].includes('sheetMetadata')));
  }
  for (const owner of ['', ...kept.keys()]) {
    const text = parts.text(relationshipsPart(owner));
    if (text === undefined) continue;
    const gone = new Set(
      readRelationships(parts, owner)
        .filter(({ kind, external, target }) => !keptKinds.has(kind) || (!external && isGone(target)))
        .map(({ id }) => id),
    );
    put(
      relationshipsPart(owner),
      rewriteXml(text, {
        goes: (local, attributes) => local === 'Relationship' && gone.has(attributes.get('Id') ?? ''),
        attribute: (value, attribute, _, attributes) =>
          attribute === 'Target' && attributes.get('TargetMode') === 'External' ? nowhere : value,
      }),
    );
  }
  put(
    contentTypes,
    rewriteXml(parts.text(contentTypes) ?? '', {
      goes: (local, attributes) =>
        local === 'Override' && isGone(parts.nameOf((attributes.get('PartName') ?? '').slice(1)) ?? ''),
      attribute: (value, name) =>
        name === 'ContentType' && /(?:sheet|template)\.(?:macroEnabled\.)?main\+xml$/.test(value)
          ? workbookType
          : value,
    }),
  );
  return written;
}

/** The kinds of the parts that stay, by their names, found from the workbook on. */
function keptParts(parts: Parts): Map<string, string> {
  const kept = new Map<string, string>();
  const follow = (owner: string): void => {
    for (const { kind, target, external } of readRelationships(parts, owner)) {
      if (external || !keptKinds.has(kind) || kept.has(target) || !parts.has(target)) continue;
      // What describes values of other kinds leads to parts that go.
      if (kind === 'sheetMetadata' && (parts.text(target) ?? '').includes('XLRICHVALUE')) continue;
      kept.set(target, kind);
      follow(target);
    }
  };
  follow('');
  return kept;
}

/** Elements that lead to parts that go, or that hold words and nothing of the layout. */
const gone = new Set(
  (
    'externalReferences pivotCaches fileSharing fileRecoveryPr AlternateContent customWorkbookViews webPublishing ' +
    'webPublishObjects functionGroups smartTagPr smartTagTypes oleSize workbookProtection revisionPtr oleObjects controls ' +
    'picture legacyDrawingHF webPublishItems customSheetViews scenarios protectedRanges smartTags cellWatches ' +
    'customProperties sheetProtection dataConsolidate xmlColumnPr externalData userShapes numCache strCache ' +
    'multiLvlStrCache pivotSource blipFill'
  ).split(' '),
);
/** Extensions of a sheet that belong to its layout: conditional formats and validation lists of Excel 2010. */
const keptExtensions = /^\{(?:78C0D931-6437-407d-A8EE-F0AAD7539E65|CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF)\}$/i;

const goes: NonNullable<Rewriting['goes']> = (local, attributes) =>
  gone.has(local) ||
  (local === 'ext' && attributes.has('uri') && !keptExtensions.test(attributes.get('uri') ?? ''));

/** Texts of a cell, of a note and of a drawing's paragraph may be in several runs. */
const joined = new Set(['si', 'is', 'text', 'p']);
const formulas = new Set(
  'f formula formula1 formula2 definedName calculatedColumnFormula totalsRowFormula'.split(' '),
);
const texts = new Set(['t', 'author']);

function neutralPart(
  part: string,
  name: string,
  kind: string,
  words: PartWords,
  hasMetadata: boolean,
): string {
  const attribute = attributeOf(words, hasMetadata);
  if (kind === 'vmlDrawing') return neutralNotes(part, words);
  const text =
    kind === 'worksheet' ? withoutOtherWorkbooks(part) : kind === 'drawing' ? withoutPictures(part) : part;
  return rewriteXml(text, {
    goes,
    joined,
    attribute,
    text: (typed, local, around) => {
      if (kind === 'worksheet' && local === 'v') return cellValue(typed, around, name, words);
      if (formulas.has(local)) return formulaOf(typed, around, words);
      if (isHeader(local)) return headerOf(typed, words);
      if (local === 'formatCode') return formatOf(typed, words);
      return texts.has(local) || (local !== 'sqref' && /\p{L}/u.test(typed)) ? words.text(typed) : typed;
    },
  });
}

function cellValue(
  typed: string,
  cell: ReadonlyMap<string, string>,
  part: string,
  { text, number }: PartWords,
): string {
  const type = cell.get('t') ?? 'n';
  if (type === 'str') return text(typed);
  return type === 'n' ? number(typed, Number(cell.get('s') ?? 0), part, cell.get('r') ?? '') : typed;
}

/** A list of choices in quotation marks is as many texts. */
function formulaOf(formula: string, around: ReadonlyMap<string, string>, words: PartWords): string {
  if (asksAnotherWorkbook(formula)) return '#REF!';
  const isList = around.get('type') === 'list' || /^\s*"[^"]*,[^"]*"\s*$/.test(formula);
  return otherFormula(
    formula,
    isList ? { ...words, text: (list) => list.split(',').map(words.text).join(',') } : words,
  );
}

/** A formula that asks another workbook gives way to the value that it had. */
function withoutOtherWorkbooks(sheet: string): string {
  const shared = new Set<string>();
  const without = sheet.replace(
    /<((?:\w+:)?f)(\s[^>]*)?>([^<]*)<\/\1>/g,
    (whole, _, attributes: string | undefined, formula: string) => {
      if (!asksAnotherWorkbook(formula)) return whole;
      const index = /\ssi="(\d+)"/.exec(attributes ?? '')?.[1];
      if (index !== undefined) shared.add(index);
      return '';
    },
  );
  if (shared.size === 0) return without;
  return without.replace(
    /<(?:\w+:)?f\s[^>]*?si="(\d+)"[^>]*?(?:\/>|><\/(?:\w+:)?f>)/g,
    (whole, index: string) => (shared.has(index) ? '' : whole),
  );
}

/** A drawing without what leads to parts that go. */
const withoutPictures = (drawing: string): string =>
  drawing.replace(/<((?:\w+:)?(?:twoCellAnchor|oneCellAnchor|absoluteAnchor))\b[\s\S]*?<\/\1>/g, (anchor) => {
    const isChart = /<(?:\w+:)?chart\s/.test(anchor);
    const leads = /<(?:\w+:)?(?:pic|contentPart|AlternateContent)\b|\sr:(?:embed|link|pict|dm)=/.test(anchor);
    return leads || (/<(?:\w+:)?graphicFrame\b/.test(anchor) && !isChart) ? '' : anchor;
  });

/** The drawing of a sheet's notes; controls and pictures in it go. It need not be well-formed. */
function neutralNotes(drawing: string, { text }: PartWords): string {
  const notes = drawing.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) =>
    shape.includes('ObjectType="Note"') && !/\so:relid=/.test(shape) ? shape : '',
  );
  return rewriteXml(notes, {
    attribute: (value, name) => (/^(?:alt|title|href|o:title|o:href)$/.test(name) ? null : value),
    text: (typed) =>
      /^(?:\s*|[\d\s,.-]+|True|False|Top|Center|Bottom|Left|Right|Justify)$/.test(typed)
        ? typed
        : text(typed),
  });
}

/** Codes of a header: `&L`, `&"Arial,Bold"`, `&8`, `&P`. */
const headerCode = /(&(?:"[^"]*"|K[\dA-F]{6}|K\d\d[+-]\d{3}|\d+|[A-Z&]))/i;

/** Whether an element holds a page's header or footer. */
export const isHeader = (local: string): boolean => /^(?:odd|even|first)(?:Header|Footer)$/.test(local);

/** The words of a header without its codes, one of which may stand right before a word: `&RPage`. */
export const headerWords = (header: string): string =>
  header
    .split(headerCode)
    .filter((piece) => !piece.startsWith('&'))
    .join(' ');

/** Codes of a header stay. */
const headerOf = (header: string, { text }: PartWords): string =>
  header
    .split(headerCode)
    .map((piece) => (piece.startsWith('&"') ? '&"-,Regular"' : piece.startsWith('&') ? piece : text(piece)))
    .join('');

/** What stands in quotation marks in a number format. */
const formatOf = (format: string, { text }: PartWords): string =>
  format.replace(/"([^"]+)"/g, (_, inner: string) => `"${text(inner)}"`);

const usualFonts =
  /^(?:[+-].*|Arial(?: Narrow| Black)?|Calibri(?: Light)?|Aptos(?: Narrow| Display)?|Cambria|Verdana|Tahoma|Times New Roman|Segoe UI(?: Symbol| Emoji)?|Symbol|Wingdings(?: [23])?|Webdings|Courier New|Georgia|Trebuchet MS|Century Gothic|Gill Sans MT|Garamond|Comic Sans MS|Helvetica|Liberation Sans|DejaVu Sans|Foundry Sans|MS Gothic)?$/;
const usualStyles = /^(?:Table|Pivot|Slicer|TimeSlicer)Style(?:Light|Medium|Dark|Other)\d+$/;
/** Attributes that hold words of a person. */
const wordAttributes = new Set(
  'name title descr comment description help statusBar customMenu prompt promptTitle error errorTitle display tooltip totalsRowLabel uniqueName text altText altTextSummary author caption'.split(
    ' ',
  ),
);
export const isWordAttribute = (name: string): boolean => wordAttributes.has(name);
/** Attributes that lead to a part that goes, name a macro, or belong to a person. */
const goneAttributes = new Set(
  'codeName vm tableType queryTableFieldId connectionId macro textlink userId providerId'.split(' '),
);
/** Attributes of several words of the format's own. */
const formatAttributes = /^(?:sqref|ref|spans|Ignorable|Requires|lang|altLang|script|points|pos)$/;

const attributeOf =
  (words: PartWords, hasMetadata: boolean): NonNullable<Rewriting['attribute']> =>
  (value, name, local, attributes) => {
    const { text, sheet } = words;
    const bare = localName(name);
    if (/^(?:xmlns|mc)(?::|$)/.test(name) || bare === 'uri') return value;
    if (goneAttributes.has(bare) || (bare === 'cm' && !hasMetadata))
      return bare === 'macro' || bare === 'textlink' ? '' : null;
    if (name.startsWith('r:')) return local === 'pageSetup' ? null : value;
    if (local === 'sheet' && bare === 'name') return sheet(value);
    if (local === 'definedName' && bare === 'name') return words.name(value) ?? value;
    if (local === 'table' && (bare === 'name' || bare === 'displayName')) return words.name(value) ?? value;
    if (bare === 'location') return otherFormula(value, words);
    if (bare === 'formatCode') return formatOf(value, words);
    if (bare === 'typeface' || ((local === 'name' || local === 'rFont') && bare === 'val'))
      return usualFonts.test(value) ? value : 'Calibri';
    if (local === 'tableStyles' && bare.startsWith('default'))
      return usualStyles.test(value) ? value : text(value);
    if (bare === 'name' && (usualStyles.test(value) || attributes.has('builtinId'))) return value;
    if (wordAttributes.has(bare) || (/^(?:filter|customFilter)$/.test(local) && bare === 'val'))
      return inCode(value, text);
    return !formatAttributes.test(bare) && /[\s@]|[^\0-\x7f]/.test(value) ? text(value) : value;
  };

/** A text in which line breaks are written as `_x000a_`. */
function inCode(value: string, text: (text: string) => string): string {
  const read = unescapeText(value);
  if (read === value) return text(value);
  return text(read) === read
    ? value
    : value
        .split(/(_x[\da-f]{4}_)/i)
        .map((piece) => (/^_x[\da-f]{4}_$/i.test(piece) ? piece : text(piece)))
        .join('');
}
