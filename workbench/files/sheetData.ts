/** A sheet's XML with its cells set aside: `shell` has an empty `<sheetData/>` where `data` was. */
export type SplitSheet = { shell: string; data: string };

const empty = "<sheetData/>";

/** Sets a sheet's cells aside: they are nearly all of a big sheet, and what is done to the rest need not read them. */
export function splitSheet(xml: string): SplitSheet {
  const from = xml.indexOf("<sheetData>");
  const end = xml.lastIndexOf("</sheetData>");
  if (from === -1 || end === -1) return { shell: xml, data: "" };
  const to = end + "</sheetData>".length;
  return { shell: xml.slice(0, from) + empty + xml.slice(to), data: xml.slice(from, to) };
}

/** The sheet with its cells back in place. */
export function joinSheet({ shell, data }: SplitSheet): string {
  if (data === "") return shell;
  const at = shell.indexOf(empty);
  return shell.slice(0, at) + data + shell.slice(at + empty.length);
}

/** The sheet without its cells, to parse only the elements around them. */
export const shellOf = (xml: string): string => splitSheet(xml).shell;
