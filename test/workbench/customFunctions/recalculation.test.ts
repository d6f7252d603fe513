import type { CellFormulaValue } from "@cj-tech-master/excelts";
import { openXlsx, saveXlsx } from "../../../workbench/files/xlsx";
import { partsOf } from "../../support/xlsxPackage";
import { any, calculated, described, matrix, type TestFunction } from "./calculated";
import { shown } from "./runtimeHost";

const degree = (): { functions: TestFunction[]; calls: () => number } => {
  let calls = 0;
  const count = (actual: number, target: number): number => {
    calls += 1;
    return actual / target;
  };
  return {
    functions: [{ metadata: described("MÅLOPFYLDELSE", [any("faktisk"), any("måltal")]), call: () => count }],
    calls: () => calls,
  };
};

test("one function's result is the next one's argument, level by level", async () => {
  const { functions } = degree();
  const { show, host } = await calculated(
    { A1: "=MÅLOPFYLDELSE(36,40)", A2: "=MÅLOPFYLDELSE(A1,2)", A3: "=MÅLOPFYLDELSE(MÅLOPFYLDELSE(A2,0.5),0.1)" },
    functions,
  );
  expect([...show("A1", "A2", "A3"), host.batches]).toEqual([0.9, 0.45, 9, 4]);
});

test("equal calls are made once", async () => {
  const { functions, calls } = degree();
  const { show } = await calculated({ A1: "=MÅLOPFYLDELSE(36,40)", A2: "=MÅLOPFYLDELSE(36,40)+1" }, functions);
  expect([...show("A1", "A2"), calls()]).toEqual([0.9, 1.9, 1]);
});

test("a recalculation calls only with what has changed", async () => {
  const { functions, calls } = degree();
  const {
    show,
    host,
    functions: attached,
  } = await calculated({ A1: "=MÅLOPFYLDELSE(B1,40)", A2: "=MÅLOPFYLDELSE(10,40)", B1: 36 }, functions);
  host.workbook.worksheets[0]!.getCell("B1").value = 20;
  await attached.recalculate();
  expect([...show("A1", "A2"), calls()]).toEqual([0.5, 0.25, 3]);
});

test("a full recalculation calls everything again", async () => {
  const { functions, calls } = degree();
  const { functions: attached } = await calculated({ A1: "=MÅLOPFYLDELSE(36,40)" }, functions);
  await attached.recalculate({ full: true });
  expect(calls()).toBe(2);
});

test("a volatile function is called at every recalculation", async () => {
  let calls = 0;
  const functions: TestFunction[] = [
    { metadata: described("NUMMER", [], { options: { volatile: true } }), call: () => () => (calls += 1) },
  ];
  const { show, functions: attached } = await calculated({ A1: "=NUMMER()" }, functions);
  await attached.recalculate();
  expect(show("A1")).toEqual([2]);
});

test("a formula that feeds itself new arguments for ever is given up", async () => {
  const { functions } = degree();
  const { host } = await calculated({ A1: "=MÅLOPFYLDELSE(RAND(),1)" }, functions, { options: { passLimit: 3 } });
  expect(host.batches).toBe(3);
});

test("10,000 calls are each made once, in one batch", async () => {
  const { functions, calls } = degree();
  const cells = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, row) => [`A${row + 1}`, `=MÅLOPFYLDELSE(${row},40)`]),
  );
  const { show, host } = await calculated(cells, functions);
  expect([...show("A1", "A10000"), calls(), host.batches]).toEqual([0, 249.975, 10_000, 1]);
});

test("an edit that the host calculates by itself leads to the calls it needs", async () => {
  const { functions } = degree();
  const { show, host, functions: attached } = await calculated({ B1: 36 }, functions);
  host.workbook.worksheets[0]!.getCell("A1").value = { formula: "MÅLOPFYLDELSE(B1,40)" } as CellFormulaValue;
  host.recalculate();
  await attached.settled();
  expect(show("A1")).toEqual([0.9]);
});

test("settled resolves at once when nothing is asked for", async () => {
  const { functions } = await calculated({ A1: 1 }, []);
  await expect(functions.settled()).resolves.toBeUndefined();
});

test("a call is stored under the name Excel gives it, with its value", async () => {
  const { functions } = degree();
  const { host } = await calculated({ A1: "=MÅLOPFYLDELSE(36,40)" }, functions);
  const parts = partsOf(await saveXlsx({ workbook: host.workbook, original: null, notCarried: [], parts: host.parts }));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>_xldudf_MÅLOPFYLDELSE(36,40)</f><v>0.9</v>");
});

test("a spilled result is stored as a dynamic array, and opened again", async () => {
  const status: TestFunction[] = [
    { metadata: described("STATUSLISTE", [], { result: matrix }), call: () => () => [["nået"], ["ikke nået"]] },
  ];
  const { host } = await calculated({ B2: "=STATUSLISTE()" }, status);
  const bytes = await saveXlsx({ workbook: host.workbook, original: null, notCarried: [], parts: host.parts });
  const again = (await openXlsx(bytes)).workbook.worksheets[0]!;
  expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).toContain(
    '<c r="B2" cm="1" t="str"><f t="array" ref="B2:B3">_xldudf_STATUSLISTE()</f><v>nået</v></c>',
  );
  expect([shown(again.getCell("B2").result), shown(again.getCell("B3").value)]).toEqual(["nået", "ikke nået"]);
});

test("functions that are taken out are unknown again", async () => {
  const { functions } = degree();
  const { show, host, functions: attached } = await calculated({}, functions);
  attached.detach();
  host.workbook.worksheets[0]!.getCell("A1").value = { formula: "MÅLOPFYLDELSE(36,40)" } as CellFormulaValue;
  host.recalculate();
  expect(show("A1")).toEqual(["#NAME?"]);
});
