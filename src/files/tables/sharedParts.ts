import { runReader } from "./raisedText";
import { readXml } from "./workbookXml";

/** The texts that a workbook's cells share, by index; runs are joined and phonetic helps left out. */
export async function sharedTextsOf(xml: string | undefined): Promise<string[]> {
  const texts: string[] = [];
  let [current, phonetic] = ["", false];
  let runs = runReader();
  if (xml === undefined) return texts;
  await readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === "si") [current, runs] = ["", runReader()];
      if (name === "rPh") phonetic = true;
      runs.open(name, attributes["val"]);
    },
    close: (name, text) => {
      if (name === "t" && !phonetic) current += runs.text(text);
      if (name === "rPh") phonetic = false;
      if (name === "si") texts.push(current);
    },
  });
  return texts;
}

/** The built-in formats that say per cent, a date or decimals; all others that matter are written out in the file. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd-mm-yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  22: "dd-mm-yyyy hh:mm",
  49: "@",
};

/** The number format of each cell style of a workbook, by index. */
export async function numberFormatsOf(xml: string | undefined): Promise<string[]> {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inCellFormats = false;
  if (xml === undefined) return formats;
  await readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === "numFmt") own.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
      if (name === "cellXfs") inCellFormats = true;
      const id = Number(attributes["numFmtId"] ?? 0);
      if (name === "xf" && inCellFormats) formats.push(own.get(id) ?? BUILT_IN[id] ?? "General");
    },
    close: (name) => {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return formats;
}
