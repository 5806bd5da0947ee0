import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';

/** Parts of one small workbook, and what has to be said about them. */
interface Recipe {
  /** Parts by name, besides those that every workbook has. */
  parts?: Record<string, string | Uint8Array>;
  /** Content type of each of those parts. */
  types?: Record<string, string>;
  /** Content types by extension. */
  extensions?: Record<string, string>;
  /** Relationships by the part that they are of: kind (or whole type) and target, with `!` in front where external. */
  relationships?: Record<string, [kind: string, target: string][]>;
  /** Children of the first sheet around its cells. */
  before?: string;
  after?: string;
  cells?: string;
  /** Children of the workbook before and after its sheets. */
  workbookBefore?: string;
  sheets?: string;
  workbookAfter?: string;
  styles?: string;
  workbookType?: string;
  strict?: boolean;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const SHEET = `${OFFICE}spreadsheetml.`;
const MICROSOFT = 'http://schemas.microsoft.com/office/';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const text = (reference: string, value: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (reference: string, value: number, style = 0) =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
const plan =
  `<row r="1">${text('A1', 'Action')}${text('B1', 'Progress')}${text('C1', 'Spend')}</row>` +
  `<row r="2">${text('A2', 'Write the strategy')}${text('B2', 'Green')}${number('C2', 1200)}</row>` +
  `<row r="3">${text('A3', 'Train the teams')}${text('B3', 'Amber')}${number('C3', 300.5)}</row>`;

const plainStyles =
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

const namespacesOf = (strict: boolean) => ({
  main: strict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  r: strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
});

function relationshipsXml(base: string, list: readonly [kind: string, target: string][]): string {
  const items = list.map(([kind, target], index) => {
    const external = target.startsWith('!');
    const type = kind.includes(':') ? kind : `${base}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target.replace('!', '')}"${external ? ' TargetMode="External"' : ''}/>`;
  });
  return `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;
}

/** The bytes of a workbook made of a recipe; the same each time. */
function make(recipe: Recipe): Uint8Array {
  const { main, r } = namespacesOf(recipe.strict ?? false);
  const own = recipe.relationships ?? {};
  const files: Record<string, string | Uint8Array> = {
    '_rels/.rels': relationshipsXml(r, [['officeDocument', 'xl/workbook.xml'], ...(own[''] ?? [])]),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${main}" xmlns:r="${r}"${recipe.strict ? ' conformance="strict"' : ''}>${recipe.workbookBefore ?? ''}` +
      `<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/>${recipe.sheets ?? ''}</sheets>${recipe.workbookAfter ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(r, [
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ...(own['xl/workbook.xml'] ?? []),
    ]),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${main}">${recipe.styles ?? plainStyles}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${main}" xmlns:r="${r}">${recipe.before ?? ''}<sheetData>${recipe.cells ?? plan}</sheetData>${recipe.after ?? ''}</worksheet>`,
    ...recipe.parts,
  };
  for (const [part, list] of Object.entries(own)) {
    if (part === '' || part === 'xl/workbook.xml') continue;
    const slash = part.lastIndexOf('/');
    files[`${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`] = relationshipsXml(r, list);
  }
  const extensions = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    ...recipe.extensions,
  };
  const types: Record<string, string> = {
    'xl/workbook.xml': recipe.workbookType ?? `${SHEET}sheet.main+xml`,
    'xl/styles.xml': `${SHEET}styles+xml`,
    'xl/worksheets/sheet1.xml': `${SHEET}worksheet+xml`,
    ...recipe.types,
  };
  const contentTypes =
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    Object.entries(extensions)
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
      .join('') +
    Object.entries(types)
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join('') +
    '</Types>';
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries({ '[Content_Types].xml': contentTypes, ...files })) {
    zippable[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { mtime: '1980-01-01T00:00:00' },
    ];
  }
  return zipSync(zippable);
}

const SHEET1 = 'xl/worksheets/sheet1.xml';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const R = namespacesOf(false).r;
const MAIN = namespacesOf(false).main;

const anchor = (content: string) =>
  '<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  `<xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const drawing = (content: string) =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${content}</xdr:wsDr>`;
const chartFrame =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Spend chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const chart =
  `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  '<c:cat><c:strRef><c:f>Plan!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Plan!$C$2:$C$3</c:f></c:numRef></c:val></c:ser>' +
  '<c:gapWidth val="150"/><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>' +
  '</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';
const chartTypes = {
  'xl/drawings/drawing1.xml': `${OFFICE}drawing+xml`,
  'xl/charts/chart1.xml': `${OFFICE}drawingml.chart+xml`,
};
/** A picture of one grey pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
const comments = (author: string, content: string) =>
  `${HEAD}<comments xmlns="${MAIN}"><authors><author>${author}</author></authors><commentList><comment ref="A2" authorId="0"><text><t>${content}</t></text></comment></commentList></comments>`;
const second = (name: string, state = '') => `<sheet name="${name}" sheetId="2"${state} r:id="rId3"/>`;
const secondSheet = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1">${text('A1', 'Key')}</row></sheetData></worksheet>`;
const sheet2 = {
  parts: { 'xl/worksheets/sheet2.xml': secondSheet },
  types: { 'xl/worksheets/sheet2.xml': `${SHEET}worksheet+xml` },
};
const toSheet2: [string, string] = ['worksheet', 'worksheets/sheet2.xml'];
const pivotSource = '<cacheSource type="worksheet"><worksheetSource ref="A1:C3" sheet="Plan"/></cacheSource>';
const pivotFields =
  '<cacheFields count="3"><cacheField name="Action" numFmtId="0"><sharedItems/></cacheField>' +
  '<cacheField name="Progress" numFmtId="0"><sharedItems count="2"><s v="Green"/><s v="Amber"/></sharedItems></cacheField>' +
  '<cacheField name="Spend" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="300.5" maxValue="1200"/></cacheField></cacheFields>';

const recipes: Record<string, Recipe> = {
  'plain.xlsx': {},
  'chart.xlsx': {
    parts: { 'xl/drawings/drawing1.xml': drawing(anchor(chartFrame)), 'xl/charts/chart1.xml': chart },
    types: chartTypes,
    relationships: {
      [SHEET1]: [['drawing', '../drawings/drawing1.xml']],
      'xl/drawings/drawing1.xml': [['chart', '../charts/chart1.xml']],
    },
    after: '<drawing r:id="rId1"/>',
  },
  'chart-sheet.xlsx': {
    parts: {
      'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
      'xl/drawings/drawing1.xml': drawing(
        `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6000000"/>${chartFrame}<xdr:clientData/></xdr:absoluteAnchor>`,
      ),
      'xl/charts/chart1.xml': chart,
    },
    types: { ...chartTypes, 'xl/chartsheets/sheet1.xml': `${SHEET}chartsheet+xml` },
    relationships: {
      'xl/workbook.xml': [['chartsheet', 'chartsheets/sheet1.xml']],
      'xl/chartsheets/sheet1.xml': [['drawing', '../drawings/drawing1.xml']],
      'xl/drawings/drawing1.xml': [['chart', '../charts/chart1.xml']],
    },
    sheets: second('Chart'),
  },
  'image.xlsx': {
    parts: {
      'xl/drawings/drawing1.xml': drawing(
        anchor(
          '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr>' +
            `<xdr:blipFill><a:blip xmlns:r="${R}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
            '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
        ),
      ),
      'xl/media/image1.png': pixel,
    },
    types: { 'xl/drawings/drawing1.xml': `${OFFICE}drawing+xml` },
    extensions: { png: 'image/png' },
    relationships: {
      [SHEET1]: [['drawing', '../drawings/drawing1.xml']],
      'xl/drawings/drawing1.xml': [['image', '../media/image1.png']],
    },
    after: '<drawing r:id="rId1"/>',
  },
  'pivot.xlsx': {
    ...sheet2,
    parts: {
      ...sheet2.parts,
      'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${R}" r:id="rId1" refreshOnLoad="1" recordCount="2">${pivotSource}${pivotFields}</pivotCacheDefinition>`,
      'xl/pivotCache/pivotCacheRecords1.xml': `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><s v="a"/><x v="0"/><n v="1200"/></r><r><s v="b"/><x v="1"/><n v="300.5"/></r></pivotCacheRecords>`,
      'xl/pivotTables/pivotTable1.xml':
        `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Spend by rating" cacheId="1" dataCaption="Values"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
        '<pivotFields count="3"><pivotField showAll="0"/><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>' +
        '<rowFields count="1"><field x="1"/></rowFields><dataFields count="1"><dataField name="Sum of Spend" fld="2"/></dataFields></pivotTableDefinition>',
    },
    types: {
      ...sheet2.types,
      'xl/pivotCache/pivotCacheDefinition1.xml': `${SHEET}pivotCacheDefinition+xml`,
      'xl/pivotCache/pivotCacheRecords1.xml': `${SHEET}pivotCacheRecords+xml`,
      'xl/pivotTables/pivotTable1.xml': `${SHEET}pivotTable+xml`,
    },
    relationships: {
      'xl/workbook.xml': [toSheet2, ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml']],
      'xl/worksheets/sheet2.xml': [['pivotTable', '../pivotTables/pivotTable1.xml']],
      'xl/pivotTables/pivotTable1.xml': [['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']],
      'xl/pivotCache/pivotCacheDefinition1.xml': [['pivotCacheRecords', 'pivotCacheRecords1.xml']],
    },
    sheets: second('Pivot'),
    workbookAfter: '<pivotCaches><pivotCache cacheId="1" r:id="rId4"/></pivotCaches>',
  },
  'comments.xlsx': {
    parts: {
      'xl/comments1.xml': comments('Finance', 'Check with schools'),
      'xl/drawings/vmlDrawing1.vml': vml,
    },
    types: { 'xl/comments1.xml': `${SHEET}comments+xml` },
    extensions: { vml: `${OFFICE}vmlDrawing` },
    relationships: {
      [SHEET1]: [
        ['comments', '../comments1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ],
    },
    after: '<legacyDrawing r:id="rId2"/>',
  },
  'threaded-comments.xlsx': {
    parts: {
      'xl/comments1.xml': comments('tc={7A1}', '[Threaded comment] Is this on track?'),
      'xl/drawings/vmlDrawing1.vml': vml,
      'xl/threadedComments/threadedComment1.xml': `${HEAD}<ThreadedComments xmlns="${MICROSOFT}spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2025-09-08T10:00:00.00" personId="{11111111-1111-1111-1111-111111111111}" id="{22222222-2222-2222-2222-222222222222}"><text>Is this on track?</text></threadedComment></ThreadedComments>`,
      'xl/persons/person.xml': `${HEAD}<personList xmlns="${MICROSOFT}spreadsheetml/2018/threadedcomments"><person displayName="Officer" id="{11111111-1111-1111-1111-111111111111}" userId="officer" providerId="None"/></personList>`,
    },
    types: {
      'xl/comments1.xml': `${SHEET}comments+xml`,
      'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
      'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
    },
    extensions: { vml: `${OFFICE}vmlDrawing` },
    relationships: {
      'xl/workbook.xml': [[`${MICROSOFT}2017/10/relationships/person`, 'persons/person.xml']],
      [SHEET1]: [
        ['comments', '../comments1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        [`${MICROSOFT}2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
      ],
    },
    after: '<legacyDrawing r:id="rId2"/>',
  },
  'macros.xlsm': {
    workbookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    // Not a real project: what matters is that its bytes stay.
    parts: { 'xl/vbaProject.bin': Uint8Array.from({ length: 600 }, (_, i) => (i * 37) % 256) },
    extensions: { bin: 'application/vnd.ms-office.vbaProject' },
    relationships: { 'xl/workbook.xml': [[`${MICROSOFT}2006/relationships/vbaProject`, 'vbaProject.bin']] },
  },
  'custom-xml.xlsx': {
    parts: {
      'customXml/item1.xml': '<plan xmlns="urn:council:plan"><version>3</version></plan>',
      'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{33333333-3333-3333-3333-333333333333}"/>`,
    },
    types: { 'customXml/itemProps1.xml': `${OFFICE}customXmlProperties+xml` },
    relationships: {
      'xl/workbook.xml': [['customXml', '../customXml/item1.xml']],
      'customXml/item1.xml': [['customXmlProps', 'itemProps1.xml']],
    },
  },
  'data-validation.xlsx': {
    after:
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B2:B3"><formula1>"Blue,Red,Amber,Green"</formula1></dataValidation></dataValidations>',
  },
  'conditional-formats.xlsx': {
    styles: `${plainStyles}<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF00703C"/></patternFill></fill></dxf></dxfs>`,
    after:
      '<conditionalFormatting sqref="B2:B3"><cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="Green"><formula>NOT(ISERROR(SEARCH("Green",B2)))</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="C2:C3"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
  },
  'names.xlsx': {
    workbookAfter:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$C$3</definedName><definedName name="Ratings" comment="All of them">Plan!$B$2:$B$3</definedName>' +
      '<definedName name="Local" localSheetId="0" hidden="1">Plan!$A$1</definedName><definedName name="Rate">0.2</definedName></definedNames>',
  },
  'table.xlsx': {
    parts: {
      'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="Actions" displayName="Actions" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Action"/><tableColumn id="2" name="Progress"/><tableColumn id="3" name="Spend"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    },
    types: { 'xl/tables/table1.xml': `${SHEET}table+xml` },
    relationships: { [SHEET1]: [['table', '../tables/table1.xml']] },
    after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  },
  'protected.xlsx': { after: '<sheetProtection sheet="1" objects="1" scenarios="1"/>' },
  'hidden-sheets.xlsx': {
    ...sheet2,
    relationships: { 'xl/workbook.xml': [toSheet2] },
    sheets: second('Key', ' state="veryHidden"'),
  },
  'external-link.xlsx': {
    parts: {
      'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${R}" r:id="rId1"><sheetNames><sheetName val="Budget"/></sheetNames></externalBook></externalLink>`,
    },
    types: { 'xl/externalLinks/externalLink1.xml': `${SHEET}externalLink+xml` },
    relationships: {
      'xl/workbook.xml': [['externalLink', 'externalLinks/externalLink1.xml']],
      'xl/externalLinks/externalLink1.xml': [['externalLinkPath', '!budget.xlsx']],
    },
    workbookAfter: '<externalReferences><externalReference r:id="rId3"/></externalReferences>',
    cells: `${plan}<row r="4"><c r="C4"><f>[1]Budget!$A$1</f><v>5</v></c></row>`,
  },
  'printer-settings.xlsx': {
    parts: { 'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 220 }, (_, i) => i) },
    extensions: { bin: `${SHEET}printerSettings` },
    relationships: { [SHEET1]: [['printerSettings', '../printerSettings/printerSettings1.bin']] },
    after:
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>',
  },
  'sparklines.xlsx': {
    after:
      `<extLst><ext xmlns:x14="${MICROSOFT}spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="${MICROSOFT}excel/2006/main">` +
      '<x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Plan!C2:C3</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
  },
  'strict.xlsx': { strict: true },
  'unknown-parts.xlsx': {
    parts: { 'xl/future/thing1.xml': '<thing xmlns="urn:future"/>', 'docs/readme.txt': strToU8('kept') },
    types: { 'xl/future/thing1.xml': 'application/vnd.example.future+xml' },
    extensions: { txt: 'text/plain' },
    relationships: {
      'xl/workbook.xml': [['http://schemas.example.org/relationships/thing', 'future/thing1.xml']],
    },
  },
  'shared-formulas.xlsx': {
    parts: {
      'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3"/><c r="D4"/></calcChain>`,
    },
    types: { 'xl/calcChain.xml': `${SHEET}calcChain+xml` },
    relationships: { 'xl/workbook.xml': [['calcChain', 'calcChain.xml']] },
    cells:
      `<row r="1">${text('A1', 'Action')}${text('C1', 'Spend')}</row><row r="2">${number('C2', 10)}<c r="D2"><f t="shared" ref="D2:D4" si="0">C2*2</f><v>20</v></c></row>` +
      `<row r="3">${number('C3', 20)}<c r="D3"><f t="shared" si="0"/><v>40</v></c></row><row r="4">${number('C4', 30)}<c r="D4"><f t="shared" si="0"/><v>60</v></c></row>`,
  },
};

/** Writes every workbook into the folder. Run it after changing a recipe; the files are committed. */
function main(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, recipe] of Object.entries(recipes)) writeFileSync(join(folder, name), make(recipe));
}

main(join(__dirname, 'workbooks'));
