import {
  LARGEST_IN_ADDRESS,
  NoWayOutError,
  saveFile,
  type FileOutlet,
  type OutFile,
} from "../../../src/app/files/saveFile";

const report: OutFile = {
  name: "Halvårsrapport 2009.docx",
  type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  bytes: new Uint8Array(10),
};
const workbook: OutFile = {
  name: "Skelbækgade 2009.xlsx",
  type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  bytes: new Uint8Array(10),
};

/** An outlet whose ways all work but those named, and what was tried. */
function outlet(options: Partial<FileOutlet> & { failing?: readonly string[] } = {}): {
  outlet: FileOutlet;
  tried: string[];
} {
  const tried: string[] = [];
  const way = (name: string) => async (): Promise<void> => {
    tried.push(name);
    if (options.failing?.includes(name)) throw new Error(`${name} fails`);
  };
  return {
    tried,
    outlet: {
      isMac: false,
      openWorkbook: way("workbook"),
      download: way("download"),
      openPage: way("page"),
      copy: way("clipboard"),
      ...options,
    },
  };
}

test.each([
  { file: workbook, isMac: false, way: "workbook", tried: ["workbook"] },
  { file: workbook, isMac: true, way: "workbook", tried: ["workbook"] },
  { file: report, isMac: false, way: "download", tried: ["download"] },
  { file: report, isMac: true, way: "page", tried: ["page"] },
])("$file.name on a Mac ($isMac) leaves by $way", async ({ file, isMac, way, tried }) => {
  const excel = outlet({ isMac });
  expect(await saveFile(file, excel.outlet)).toBe(way);
  expect(excel.tried).toEqual(tried);
});

test.each([
  { file: workbook, isMac: false, failing: ["workbook"], way: "download" },
  { file: workbook, isMac: true, failing: ["workbook"], way: "page" },
  { file: report, isMac: false, failing: ["download"], way: "page" },
  { file: report, isMac: true, failing: ["page"], way: "clipboard" },
])("where $failing fails, $file.name leaves by $way", async ({ file, isMac, failing, way }) => {
  expect(await saveFile(file, outlet({ isMac, failing }).outlet)).toBe(way);
});

test("where every way fails it is said, with the file's name", async () => {
  const excel = outlet({ isMac: true, failing: ["page", "clipboard"] });
  await expect(saveFile(report, excel.outlet)).rejects.toEqual(new NoWayOutError("Halvårsrapport 2009.docx"));
});

test("an Excel without a browser's window and a file without words leave no way on a Mac", async () => {
  const excel = outlet({ isMac: true, openPage: null, copy: null });
  await expect(saveFile(report, excel.outlet)).rejects.toBeInstanceOf(NoWayOutError);
});

test.each([
  { size: LARGEST_IN_ADDRESS, way: "page" },
  { size: LARGEST_IN_ADDRESS + 1, way: "clipboard" },
])("a file of $size bytes leaves a Mac by $way", async ({ size, way }) => {
  const file = { ...report, bytes: new Uint8Array(size) };
  expect(await saveFile(file, outlet({ isMac: true }).outlet)).toBe(way);
});
