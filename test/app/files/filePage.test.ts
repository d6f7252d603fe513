/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { fileOutlet } from "../../../src/taskpane/frame/fileOutlet";

const page = /<body>([\s\S]*)<script/.exec(readFileSync("assets/fil.html", "utf8"))?.[1] ?? "";
const script = readFileSync("assets/fil.js", "utf8");

/** Opens the page at an address and gives what it offers; the bytes are those that a click would save. */
async function opened(hash: string): Promise<{ said: string; name: string; bytes: number[]; address: string }> {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
  HTMLAnchorElement.prototype.click = () => undefined;
  history.replaceState(null, "", `/fil.html${hash}`);
  document.body.innerHTML = page;
  new Function(script)();
  const content = blobs[0] ? await bytesOf(blobs[0]) : [];
  return {
    said: document.getElementById("said")?.textContent ?? "",
    name: document.querySelector("a")?.download ?? "",
    bytes: content,
    address: location.href,
  };
}

function bytesOf(blob: Blob): Promise<number[]> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve([...new Uint8Array(reader.result as ArrayBuffer)]);
    reader.readAsArrayBuffer(blob);
  });
}

test("a file handed to the page is offered under its Danish name, byte for byte, and leaves the address", async () => {
  const addresses: string[] = [];
  const outlet = fileOutlet(
    { isMac: true, openWorkbook: async () => undefined, openWindow: (address) => void addresses.push(address) },
    null,
  );
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
  await outlet.openPage?.({ name: "Årsrapport & bilag 50 %.docx", type: "application/msword", bytes });
  expect(await opened(new URL(addresses[0] ?? "").hash)).toEqual({
    said: "Filen er klar.",
    name: "Årsrapport & bilag 50 %.docx",
    bytes: [...bytes],
    address: "http://localhost/fil.html",
  });
});

test("the page without a file says so", async () => {
  expect(await opened("")).toMatchObject({ said: "Der er ingen fil. Gå tilbage til Excel, og prøv igen.", bytes: [] });
});
