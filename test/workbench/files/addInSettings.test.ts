import { PRODUCT_ID } from "../../../scripts/manifest/forHost";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addInReference } from "../../../workbench/files/addInReference";
import { newWorkbook, openXlsx, saveXlsx } from "../../../workbench/files/xlsx";
import type { Json } from "../../../workbench/host/wire/messages";
import { readWithOpenpyxl } from "../../support/openpyxl";
import { packageBytes, partsOf, type Package } from "../../support/xlsxPackage";

const we = 'xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"';
const reference = (id: string): string =>
  `<we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/>`;
const property = (name: string, value: string): string => `<we:property name="${name}" value="${value}"/>`;
const extension = (id: string, properties: string, others = ""): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<we:webextension ${we} id="{11111111-2222-3333-4444-555555555555}">${reference(id)}<we:alternateReferences>${others}</we:alternateReferences>${properties}<we:bindings><we:binding id="Tal" type="matrix" appref="{A}"/></we:bindings></we:webextension>`;
const withProperties = (...properties: string[]): string => `<we:properties>${properties.join("")}</we:properties>`;
const ours = addInReference.id;
const theirs = "607de257-2aa6-4c5c-bdd4-e122d47e9d9e";
const microsoft = "http://schemas.microsoft.com/office/2011/relationships/";

/** A document as Excel leaves it with these web extensions in it, one task pane each. */
const documentWith = (...extensions: string[]): Package => ({
  parts: [
    {
      path: "xl/webextensions/taskpanes.xml",
      contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
      content: `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">${extensions.map((_, at) => `<wetp:taskpane dockstate="right" visibility="1" width="350" row="${at}"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId${at + 1}"/></wetp:taskpane>`).join("")}</wetp:taskpanes>`,
      relationships: extensions.map((_, at) => ({
        id: `rId${at + 1}`,
        type: `${microsoft}webextension`,
        target: `webextension${at + 1}.xml`,
      })),
    },
    ...extensions.map((content, at) => ({
      path: `xl/webextensions/webextension${at + 1}.xml`,
      contentType: "application/vnd.ms-office.webextension+xml",
      content,
    })),
  ],
  rootRelationships: [
    { id: "rId7", type: `${microsoft}webextensiontaskpanes`, target: "xl/webextensions/taskpanes.xml" },
  ],
});

const settingsOf = async (bytes: Uint8Array): Promise<Record<string, Json>> =>
  Object.fromEntries((await openXlsx(bytes)).parts.settings);

/** The parts of a document after a change to the add-in's settings; openpyxl must be able to open it. */
async function savedWith(
  bytes: Uint8Array | null,
  change: (settings: Map<string, Json>) => void,
): Promise<{ bytes: Uint8Array; parts: Record<string, string> }> {
  const opened = bytes ? await openXlsx(bytes) : newWorkbook();
  change(opened.parts.settings);
  const saved = await saveXlsx(opened);
  readWithOpenpyxl(saved);
  return { bytes: saved, parts: partsOf(saved) };
}

test("the file names the add-in as the product's manifest does", () => {
  const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
  expect({ id: PRODUCT_ID, version: /<Version>(.*)<\/Version>/.exec(manifest)?.[1] }).toEqual(addInReference);
});

test.each<{ value: Json }>([
  { value: '[{"columns":["Måltal & »Mål«","<Ø>"]}]' },
  { value: 'to\nlinjer\tog "anførsel"' },
  { value: 12.5 },
  { value: false },
  { value: null },
  { value: { sprog: "da", valg: [1, 2] } },
])("a setting of $value is in the file and is read from it again", async ({ value }) => {
  const { bytes } = await savedWith(null, (settings) => settings.set("Maalopfyldelse.a & b", value));
  expect(await settingsOf(bytes)).toEqual({ "Maalopfyldelse.a & b": value });
});

test("a new document holds the add-in as a closed task pane, with its settings as properties", async () => {
  const { parts } = await savedWith(null, (settings) => settings.set("Maalopfyldelse.valg", "a"));
  expect(parts["xl/webextensions/webextension1.xml"]).toContain(
    `<we:reference id="${ours}" version="0.1.0.0" store="developer" storeType="Registry"/><we:alternateReferences><we:reference id="${ours}" version="0.1.0.0" store="EXCatalog" storeType="EXCatalog"/></we:alternateReferences>${withProperties(property("Maalopfyldelse.valg", "&quot;a&quot;"))}<we:bindings/>`,
  );
  expect(parts["xl/webextensions/taskpanes.xml"]).toMatch(
    /<wetp:taskpane [^>]*visibility="0"[^>]*><wetp:webextensionref [^>]*r:id="rId1"\/><\/wetp:taskpane>/,
  );
  expect(parts["xl/webextensions/_rels/taskpanes.xml.rels"]).toContain(
    `Id="rId1" Type="${microsoft}webextension" Target="/xl/webextensions/webextension1.xml"`,
  );
  expect(parts["_rels/.rels"]).toContain(
    `Type="${microsoft}webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"`,
  );
  expect(parts["[Content_Types].xml"]).toContain(
    'PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"',
  );
  expect(parts["[Content_Types].xml"]).toContain(
    'PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"',
  );
});

test("a document without settings gets no part for them", async () => {
  const { parts } = await savedWith(null, () => undefined);
  expect(Object.keys(parts).filter((name) => name.includes("webextension"))).toEqual([]);
});

test.each<{ how: string; content: string }>([
  { how: "by its Id", content: extension(ours, withProperties(property("a", "1"))) },
  {
    how: "by its Id in capitals and braces",
    content: extension(`{${ours.toUpperCase()}}`, withProperties(property("a", "1"))),
  },
  {
    how: "by another place to have it from",
    content: extension("wa200000000", withProperties(property("a", "1")), reference(ours)),
  },
  {
    how: "without a prefix",
    content: extension(ours, withProperties(property("a", "1")))
      .replaceAll("we:", "")
      .replace("xmlns:we", "xmlns"),
  },
])("the settings of an add-in named $how are read", async ({ content }) => {
  expect(await settingsOf(packageBytes(documentWith(content)))).toEqual({ a: 1 });
});

test("the settings of another add-in are not ours", async () => {
  expect(await settingsOf(packageBytes(documentWith(extension(theirs, withProperties(property("a", "1"))))))).toEqual(
    {},
  );
});

test("of two entries for the add-in, the one with settings is read and written", async () => {
  const made = documentWith(extension(ours, ""), extension(ours, withProperties(property("a", "1"))));
  const { bytes, parts } = await savedWith(packageBytes(made), (settings) => settings.set("a", 2));
  expect(await settingsOf(bytes)).toEqual({ a: 2 });
  expect(parts["xl/webextensions/webextension1.xml"]).toBe(extension(ours, ""));
});

test("what nobody changed is written as it was, also a value that is no JSON", async () => {
  const content = extension(
    ours,
    withProperties(
      property("Office.AutoShowTaskpaneWithDocument", "true"),
      property("gammel", "Value2"),
      property("b", "{ &quot;x&quot;: 1 }"),
    ),
  );
  const { parts } = await savedWith(packageBytes(documentWith(content)), (settings) => settings.set("b", { x: 1 }));
  expect(parts["xl/webextensions/webextension1.xml"]).toBe(content);
});

test.each<{ what: string; change: (settings: Map<string, Json>) => void; properties: string }>([
  {
    what: "changed",
    change: (settings) => settings.set("a", 2),
    properties: withProperties(property("a", "2"), property("b", "Value2")),
  },
  {
    what: "added",
    change: (settings) => settings.set("c", "æ"),
    properties: withProperties(property("a", "1"), property("b", "Value2"), property("c", "&quot;æ&quot;")),
  },
  { what: "deleted", change: (settings) => settings.delete("a"), properties: withProperties(property("b", "Value2")) },
  { what: "emptied", change: (settings) => settings.clear(), properties: withProperties() },
])("a setting that is $what changes the add-in's properties and nothing else of it", async ({ change, properties }) => {
  const before = extension(ours, withProperties(property("a", "1"), property("b", "Value2")));
  const { parts } = await savedWith(packageBytes(documentWith(before)), change);
  expect(parts["xl/webextensions/webextension1.xml"]).toBe(extension(ours, properties));
});

test("an entry without properties takes them before its bindings", async () => {
  const { parts } = await savedWith(packageBytes(documentWith(extension(ours, ""))), (settings) =>
    settings.set("a", 1),
  );
  expect(parts["xl/webextensions/webextension1.xml"]).toBe(extension(ours, withProperties(property("a", "1"))));
});

test("another add-in stays as it is, and ours comes after it", async () => {
  const content = extension(theirs, withProperties(property("a", "1")));
  const { bytes, parts } = await savedWith(packageBytes(documentWith(content)), (settings) => settings.set("a", 2));
  expect(parts["xl/webextensions/webextension1.xml"]).toBe(content);
  expect(
    [...(parts["xl/webextensions/taskpanes.xml"] ?? "").matchAll(/row="(\d)"|r:id="(\w+)"/g)].map(
      ([, row, id]) => row ?? id,
    ),
  ).toEqual(["0", "rId1", "1", "rId2"]);
  expect(await settingsOf(bytes)).toEqual({ a: 2 });
});

test("a list of task panes that leads nowhere, as LibreOffice leaves it, gives ours a place of its own", async () => {
  const { parts = [], rootRelationships = [] } = documentWith(extension(ours, withProperties(property("a", "1"))));
  const left = packageBytes({
    rootRelationships,
    parts: parts
      .slice(0, 1)
      .map(({ path, contentType, content }) => ({ path, contentType: contentType ?? "", content })),
  });
  const { bytes, parts: saved } = await savedWith(left, (settings) => settings.set("a", 2));
  expect((saved["xl/webextensions/taskpanes.xml"] ?? "").match(/<wetp:taskpane /g)).toHaveLength(1);
  expect(await settingsOf(bytes)).toEqual({ a: 2 });
});
