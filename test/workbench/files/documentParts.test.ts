import type { DocumentParts } from "../../../workbench/host/hostState";
import { newWorkbook, openXlsx, saveXlsx } from "../../../workbench/files/xlsx";
import { readWithOpenpyxl } from "../../support/openpyxl";
import { packageBytes, partsOf, type Package } from "../../support/xlsxPackage";

const vt =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
const property = (pid: number, name: string, inner: string): string =>
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${pid}" name="${name}">${inner}</property>`;
const made: Package = {
  parts: [
    {
      path: "customXml/item1.xml",
      content: '<?xml version="1.0"?><register xmlns="urn:rk">1</register>',
      relationships: [{ id: "rId1", type: "customXmlProps", target: "itemProps1.xml" }],
    },
    {
      path: "customXml/itemProps1.xml",
      contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      content:
        '<ds:datastoreItem ds:itemID="{AAAA}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    },
    {
      path: "docProps/custom.xml",
      contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      content: `<Properties ${vt}>${property(2, "Sag &amp; nr.", "<vt:lpwstr>2026-117</vt:lpwstr>")}${property(3, "Version", "<vt:i4>3</vt:i4>")}${property(4, "Endelig", "<vt:bool>true</vt:bool>")}${property(5, "Dato", "<vt:filetime>2026-03-01T00:00:00Z</vt:filetime>")}</Properties>`,
    },
  ],
  workbookRelationships: [{ id: "rId55", type: "customXml", target: "../customXml/item1.xml" }],
  rootRelationships: [{ id: "rId9", type: "custom-properties", target: "docProps/custom.xml" }],
};

/** What a file holds after a change to what it held. */
async function changed(
  bytes: Uint8Array | null,
  change: (parts: DocumentParts) => void,
): Promise<{ parts: DocumentParts; files: Record<string, string> }> {
  const opened = bytes ? await openXlsx(bytes) : newWorkbook();
  change(opened.parts);
  const saved = await saveXlsx(opened);
  readWithOpenpyxl(saved);
  return { parts: (await openXlsx(saved)).parts, files: partsOf(saved) };
}

test("custom XML and properties are read", async () => {
  const { parts } = await openXlsx(packageBytes(made));
  expect(Object.fromEntries(parts.customXml)).toEqual({
    "{AAAA}": '<?xml version="1.0"?><register xmlns="urn:rk">1</register>',
  });
  expect(Object.fromEntries(parts.properties)).toEqual({
    "Sag & nr.": "2026-117",
    Version: 3,
    Endelig: true,
    Dato: "2026-03-01T00:00:00Z",
  });
});

test("what nobody changed is written as it was", async () => {
  const before = partsOf(packageBytes(made));
  const { files } = await changed(packageBytes(made), () => undefined);
  expect([files["customXml/item1.xml"], files["docProps/custom.xml"]]).toEqual([
    before["customXml/item1.xml"],
    before["docProps/custom.xml"],
  ]);
});

test.each<{ what: string; change: (parts: DocumentParts) => void; customXml: Record<string, string> }>([
  { what: "changed", change: ({ customXml }) => void customXml.set("{AAAA}", "<a/>"), customXml: { "{AAAA}": "<a/>" } },
  { what: "deleted", change: ({ customXml }) => void customXml.delete("{AAAA}"), customXml: {} },
  {
    what: "added to",
    change: ({ customXml }) => void customXml.set("{BBBB}", "<b>æ</b>"),
    customXml: { "{AAAA}": '<?xml version="1.0"?><register xmlns="urn:rk">1</register>', "{BBBB}": "<b>æ</b>" },
  },
])("custom XML that is $what is so in the file", async ({ change, customXml }) => {
  expect(Object.fromEntries((await changed(packageBytes(made), change)).parts.customXml)).toEqual(customXml);
});

test("a date among the properties stays one when another property changes", async () => {
  const { files, parts } = await changed(packageBytes(made), ({ properties }) => void properties.set("Version", 4));
  expect(files["docProps/custom.xml"]).toContain("<vt:filetime>2026-03-01T00:00:00Z</vt:filetime>");
  expect(parts.properties.get("Version")).toBe(4);
});

test("a new workbook takes custom XML and properties", async () => {
  const { parts } = await changed(null, ({ customXml, properties }) => {
    customXml.set("{CCCC}", "<c/>");
    properties.set("Navn", "<Å>").set("Andel", 0.5).set("Endelig", false);
  });
  expect([Object.fromEntries(parts.customXml), Object.fromEntries(parts.properties)]).toEqual([
    { "{CCCC}": "<c/>" },
    { Navn: "<Å>", Andel: 0.5, Endelig: false },
  ]);
});
