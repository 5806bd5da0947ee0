import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const package_ = 'http://schemas.openxmlformats.org/package/2006';

/** The same workbook with the parts of a digital signature, as Excel puts them in; the signature itself signs nothing. */
export function signedWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (name: string, before: string, added: string) => {
    parts[name] = strToU8(strFromU8(parts[name]!).replace(before, added + before));
  };
  change(
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rIdSignatures" Type="${package_}/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>`,
  );
  change(
    '[Content_Types].xml',
    '</Types>',
    `<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/>`,
  );
  parts['_xmlsignatures/origin.sigs'] = new Uint8Array();
  parts['_xmlsignatures/sig1.xml'] = strToU8(
    '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#" Id="idPackageSignature"/>',
  );
  parts['_xmlsignatures/_rels/origin.sigs.rels'] = strToU8(
    `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${package_}/relationships/digital-signature/signature" Target="sig1.xml"/></Relationships>`,
  );
  return Buffer.from(zipSync(parts));
}
