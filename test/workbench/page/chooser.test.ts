import type { Page } from "playwright-core";
import { wordDocument } from "../../reading/documents/madeDocuments";
import { toScreen } from "./ownWorkbook";
import { onPage, startBrowser, stopBrowser, type PageSession } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

/** What a screen reader is told of the element that has the focus in the pane. */
async function focused(page: Page): Promise<Record<string, unknown>> {
  const asked = await page.context().newCDPSession(page);
  const { frameTree } = await asked.send("Page.getFrameTree");
  const { nodes } = await asked.send("Accessibility.getFullAXTree", {
    frameId: frameTree.childFrames?.[0]?.frame.id ?? "",
  });
  const node = nodes.findLast(({ properties = [] }) =>
    properties.some(({ name, value }) => name === "focused" && value.value === true),
  );
  return { role: node?.role?.value, name: node?.name?.value, value: node?.value?.value };
}

async function choose({ page }: PageSession, key: "Enter" | "Space", bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press(key);
  await (
    await chooser
  ).setFiles({ name: "kontrakt.docx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

test(
  "a file is chosen by keyboard alone; the chooser keeps the focus, names the file, and takes the same file again when it is mended",
  () =>
    onPage(async (session) => {
      const { page, pane } = session;
      const whole = wordDocument([
        "Mål for Jobcenter Skelbækgade 2009",
        [
          ["Nr", "Mål"],
          ["1", "Mindst 85 pct. af sagerne afgøres rettidigt i 2009."],
        ],
      ]);
      await toScreen(session, "Kontrakt");
      await pane.getByRole("textbox", { name: "Kontraktens tekst" }).focus();
      await page.keyboard.press("Shift+Tab");
      expect(await focused(page)).toMatchObject({ role: "button", name: "Dokument (.docx, .pdf eller .txt) Vælg fil" });

      await choose(session, "Enter", whole.slice(0, 300));
      await pane.getByRole("alert").waitFor();
      expect(await focused(page)).toEqual({
        role: "button",
        name: "Dokument (.docx, .pdf eller .txt) Vælg fil",
        value: "kontrakt.docx",
      });
      expect(await pane.locator("span", { hasText: /^kontrakt\.docx$/ }).isVisible()).toBe(true);

      await choose(session, "Space", whole);
      await pane.getByText("Ét mål fundet.").waitFor();
    }),
  120_000,
);
