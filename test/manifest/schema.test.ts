import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { readManifest } from './readManifest';

function schema(fileName: string) {
  return { fileName, contents: readFileSync(path.join(__dirname, 'schema', fileName), 'utf8') };
}

/** What the schemas say of a manifest; nothing where it is valid. */
async function complaints(xml: string): Promise<string[]> {
  // The schemas are older than these elements.
  const contents = xml.replace(/<Runtimes>.*?<\/Runtimes>/s, '').replace(/<ExtendedOverrides [^>]*>/, '');
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents },
    schema: [schema('OfficeAppManifestV1_1.xsd')],
    preload: [schema('OfficeAppBasicTypesV1_0.xsd'), schema('TaskPaneAppVersionOverridesV1_0.xsd')],
  });
  return errors.map(({ message }) => message);
}

test("the manifest is well formed and valid against Microsoft's schemas", async () => {
  expect(await complaints(readManifest())).toEqual([]);
});

test.each([
  ['elements in the wrong order', /(<IconUrl[^>]*>)\s*(<HighResolutionIconUrl[^>]*>)/, '$2$1'],
  ['an element that is missing', /<Permissions>.*<\/Permissions>/, ''],
  ['a tag that is not closed', '</Hosts>', ''],
  ['a permission that there is not', 'ReadWriteDocument', 'ReadWriteEverything'],
])('the schemas do refuse %s', async (_name, found, replacement) => {
  const broken = readManifest().replace(found, replacement);
  expect(broken).not.toBe(readManifest());
  expect(await complaints(broken)).not.toEqual([]);
});
