import { readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

const main = "OfficeAppManifestV1_1.xsd";
const imported = ["OfficeAppBasicTypesV1_0.xsd", "TaskPaneAppVersionOverridesV1_0.xsd"];

/**
 * `npm run manifest:xsd -- FOLDER [FILE]`: the manifest against Microsoft's schemas, which FOLDER (or MANIFEST_XSD)
 * holds.
 */
async function validate(folder: string | undefined, file: string): Promise<void> {
  if (!folder) throw new Error("Give the folder that holds the schemas: npm run manifest:xsd -- FOLDER");
  const schema = (fileName: string) => ({ fileName, contents: readFileSync(path.join(folder, fileName), "utf8") });
  const { valid, errors } = await validateXML({
    xml: [{ fileName: file, contents: readFileSync(file, "utf8") }],
    schema: [schema(main)],
    preload: imported.map(schema),
  });
  for (const { message, loc } of errors) process.stderr.write(`${file}:${loc?.lineNumber ?? "?"}: ${message}\n`);
  if (valid) process.stdout.write(`${file}: valid\n`);
  process.exitCode = valid ? 0 : 1;
}

void validate(process.argv[2] ?? process.env["MANIFEST_XSD"], process.argv[3] ?? "manifest.xml");
