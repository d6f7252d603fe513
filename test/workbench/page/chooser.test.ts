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

/**
 * Lets the test answer for the system's window where a file is chosen. Chromium takes a moment to learn that it is
 * answered: a key that opens the window before that opens none.
 */
async function answerChoosers(page: Page): Promise<void> {
  page.on("filechooser", () => undefined);
  await page.waitForTimeout(500);
}

async function choose({ page }: PageSession, key: "Enter" | "Space", bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press(key)]);
  await chooser.setFiles({ name: "kontrakt.docx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

test(
  "a file is chosen by keyboard alone; the chooser keeps the focus, names the file, and takes the same file again when it is mended",
  () =>
    onPage(async (session) => {
      const { page, pane } = session;
      await answerChoosers(page);
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
      expect(await focused(page)).toMatchObject({
        role: "button",
        name: "Dokument (.docx, .pdf, .xlsx eller .txt) Vælg fil",
      });

      await choose(session, "Enter", whole.slice(0, 300));
      await pane.getByRole("alert").waitFor();
      expect(await focused(page)).toEqual({
        role: "button",
        name: "Dokument (.docx, .pdf, .xlsx eller .txt) Vælg fil",
        value: "kontrakt.docx",
      });
      expect(await pane.locator("span", { hasText: /^kontrakt\.docx$/ }).isVisible()).toBe(true);

      await choose(session, "Space", whole);
      await pane.getByText("Ét mål fundet.").waitFor();
    }),
  120_000,
);
