import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { plainWorkbook } from './plainWorkbook';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument';

const heads = ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'Progress RAG', 'Budget (£)'];

/** A small plan with a name in every kind of place where a person may write one. */
export function plantedWorkbook(name: string): Uint8Array {
  const rows = [
    [`${name} improvement plan`],
    heads,
    [
      '1.1',
      `Priority 1: ${name}`,
      `Review the offer of ${name} House`,
      `Jo ${name}`,
      '31/03/2026',
      'Green',
      12500,
    ],
    ['1.2', `Priority 1: ${name}`, `Publish ${name}’s report`, `${name} Council`, '30/06/2026', 'Red', 800],
    [
      '2.1',
      'Priority 2: Voice',
      `Ask jo@${name}.org.uk or 01632 960001`,
      `Jo ${name}`,
      '31/12/2025',
      'Amber',
      4000,
    ],
  ];
  const files = unzipSync(plainWorkbook({ name: `Plan of ${name}`.slice(0, 31), rows }));
  const edit = (part: string, change: (text: string) => string) =>
    (files[part] = strToU8(change(strFromU8(files[part]!))));
  const add = (part: string, text: string) => (files[part] = strToU8(text));
  const related = (links: readonly (readonly [kind: string, target: string])[]) =>
    `<Relationships xmlns="${packaged}">${links.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${kind}" Target="${target}"${target.includes('://') ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;
  const override = (part: string, content: string) =>
    `<Override PartName="/${part}" ContentType="${content}"/>`;
  edit('[Content_Types].xml', (text) =>
    text.replace(
      '</Types>',
      `<Default Extension="vml" ContentType="${type}.vmlDrawing"/><Default Extension="png" ContentType="image/png"/>` +
        override('xl/comments1.xml', `${type}.spreadsheetml.comments+xml`) +
        override('xl/drawings/drawing1.xml', `${type}.drawing+xml`) +
        override('xl/charts/chart1.xml', `${type}.drawingml.chart+xml`) +
        override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
        override('docProps/custom.xml', `${type}.custom-properties+xml`) +
        '</Types>',
    ),
  );
  add(
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${name}</dc:creator><cp:lastModifiedBy>${name}</cp:lastModifiedBy></cp:coreProperties>`,
  );
  add(
    'docProps/custom.xml',
    `<Properties xmlns="${relations.replace('relationships', 'custom-properties')}" xmlns:vt="${relations.replace('relationships', 'docPropsVTypes')}"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}"><vt:lpwstr>${name}</vt:lpwstr></property></Properties>`,
  );
  edit('_rels/.rels', (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${relations}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
    ),
  );
  edit('xl/workbook.xml', (text) =>
    text
      .replace('<sheets>', `<fileSharing userName="${name}"/><workbookPr codeName="${name}"/><sheets>`)
      .replace(
        '</sheets>',
        `</sheets><definedNames><definedName name="List_${name}" comment="By ${name}">'${`Plan of ${name}`.slice(0, 31)}'!$D$3:$D$5</definedName></definedNames>`,
      ),
  );
  edit('xl/worksheets/sheet1.xml', (text) =>
    text
      .replace('<worksheet ', `<worksheet xmlns:r="${relations}" `)
      .replace('<sheetData>', `<sheetPr codeName="${name}"/><sheetData>`)
      .replace(
        '</sheetData>',
        `<row r="9"><c r="A9" t="str"><f>"By ${name}"&amp;COUNTA(List_${name})&amp;'${`Plan of ${name}`.slice(0, 31)}'!$D$3</f><v>By ${name}3Jo ${name}</v></c><c r="B9" t="inlineStr"><is><r><t>Made by </t></r><r><rPr><b/></rPr><t>${name}</t></r></is></c></row></sheetData>` +
          `<autoFilter ref="A2:G5"><filterColumn colId="3"><filters><filter val="Jo ${name}"/></filters></filterColumn></autoFilter>` +
          `<conditionalFormatting sqref="D3:D5"><cfRule type="containsText" priority="1" operator="containsText" text="${name}"><formula>NOT(ISERROR(SEARCH("${name}",D3)))</formula></cfRule></conditionalFormatting>` +
          `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" promptTitle="${name}" prompt="Ask ${name}" errorTitle="${name}" error="Not ${name}" sqref="H3"><formula1>"Jo ${name},Bo ${name}"</formula1></dataValidation></dataValidations>` +
          `<hyperlinks><hyperlink ref="C3" r:id="rId1" display="See ${name}" tooltip="${name}"/></hyperlinks>` +
          `<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;8${name} Council&amp;RPage &amp;P</oddHeader></headerFooter><drawing r:id="rId2"/><legacyDrawing r:id="rId4"/>`,
      ),
  );
  add(
    'xl/worksheets/_rels/sheet1.xml.rels',
    related([
      ['hyperlink', `https://${name}.example.org/`],
      ['drawing', '../drawings/drawing1.xml'],
      ['comments', '../comments1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ]),
  );
  add(
    'xl/comments1.xml',
    `<comments xmlns="${main}"><authors><author>${name}</author></authors><commentList><comment ref="A3" authorId="0"><text><r><t>${name}:</t></r><r><t> ask me</t></r></text></comment></commentList></comments>`,
  );
  add(
    'xl/drawings/vmlDrawing1.vml',
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" alt="${name}" style="position:absolute"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 2, 10, 3, 15, 5, 4</x:Anchor><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="b" o:title="${name}"><v:textbox><div>${name}</div></v:textbox><x:ClientData ObjectType="Button"><x:FmlaMacro>${name}</x:FmlaMacro></x:ClientData></v:shape></xml>`,
  );
  const anchor = (row: number, inner: string) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>190500</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 4}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
  const named = (id: number) => `<xdr:cNvPr id="${id}" name="${name} ${id}" descr="Of ${name}"/>`;
  add(
    'xl/drawings/drawing1.xml',
    `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main" xmlns:r="${relations}">${anchor(1, `<xdr:sp><xdr:nvSpPr>${named(2)}<xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Box of ${name}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`)}${anchor(8, `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${named(3)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}${anchor(14, `<xdr:pic><xdr:nvPicPr>${named(4)}<xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch/></xdr:blipFill><xdr:spPr/></xdr:pic>`)}</xdr:wsDr>`,
  );
  add(
    'xl/drawings/_rels/drawing1.xml.rels',
    related([
      ['chart', '../charts/chart1.xml'],
      ['image', '../media/image1.png'],
    ]),
  );
  add('xl/media/image1.png', name);
  const axis = (kind: string, id: number, other: number, at: string) =>
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${at}"/><c:crossAx val="${other}"/></c:${kind}>`;
  add(
    'xl/charts/chart1.xml',
    `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Spend of ${name}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>'${`Plan of ${name}`.slice(0, 31)}'!$D$3:$D$5</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Jo ${name}</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>'${`Plan of ${name}`.slice(0, 31)}'!$G$3:$G$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>${axis('catAx', 1, 2, 'b')}${axis('valAx', 2, 1, 'l')}</c:plotArea></c:chart></c:chartSpace>`,
  );
  return zipSync(files, { level: 1 });
}
