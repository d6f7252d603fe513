import { toScreen } from "./ownWorkbook";
import { onPage, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

const goals = [
  "Mindst 85 pct. af sagerne afgøres rettidigt i 2009.",
  "Sygefraværet må højst være 10 dage pr. medarbejder i 2009.",
  "Mindst 90 pct. af borgerne skal være tilfredse i 2009.",
];

/** A paragraph that Word has numbered, as Word puts it on the clipboard. */
const numbered = (goal: string, at: number): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${at + 1}.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${goal.replace("af ", "af\n")}<o:p></o:p></p>`;
const cell = (...paragraphs: string[]): string =>
  `<td width=94 style='padding:0cm 5.4pt'>${paragraphs.map((paragraph) => `\n  <p class=MsoNormal>${paragraph}<o:p></o:p></p>`).join("")}</td>`;
const word = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><style>p.MsoNormal {margin:0cm}</style></head><body lang=DA><!--StartFragment-->
<p class=MsoTitle>Resultatkontrakt 2009 for Jobcenter Skelb&aelig;kgade</p>${goals.map(numbered).join("\n")}
<table class=MsoTableGrid><tr>${cell("Opf&oslash;lgning")}${cell("Hvert kvartal")}</tr><tr>${cell("Deltagere")}${cell("Centerchefen", "Direkt&oslash;ren")}</tr></table><!--EndFragment--></body></html>`;
const plain = `Resultatkontrakt 2009 for Jobcenter Skelbækgade\r\n${goals.map((goal, at) => `${at + 1}.\t${goal}`).join("\r\n")}\r\nOpfølgning\tHvert kvartal\r\nDeltagere\tCenterchefen\r\nDirektøren\r\n`;

test(
  "three goals that Word has numbered, and a table, are pasted at the cursor, can be undone, and are found",
  () =>
    onPage(async (session) => {
      const { page, pane } = session;
      await toScreen(session, "Kontrakt");
      const field = pane.getByLabel("Kontraktens tekst");
      await field.click();
      await page.keyboard.type("Udkast");
      await page.keyboard.press("Home");
      await field.evaluate(
        (element, held) => {
          const clipboardData = new DataTransfer();
          for (const [kind, text] of Object.entries(held)) clipboardData.setData(kind, text);
          element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        },
        { "text/html": word, "text/plain": plain },
      );
      const text = `Resultatkontrakt 2009 for Jobcenter Skelbækgade\n\n${goals.map((goal, at) => `${at + 1}. ${goal}\n`).join("")}\nOpfølgning\tHvert kvartal\nDeltagere\tCenterchefen Direktøren\n`;
      await pane.getByText("Direktøren").waitFor();
      expect(await field.inputValue()).toBe(`${text}Udkast`);
      await page.keyboard.press("Control+z");
      expect(await field.inputValue()).toBe("Udkast");
      await page.keyboard.press("Control+y");
      expect(await field.inputValue()).toBe(`${text}Udkast`);

      await pane.getByRole("button", { name: "Find mål" }).click();
      await pane.getByText("3 mål fundet. Der er ingen tvivl om læsningen.").waitFor();
      expect(await pane.getByRole("textbox", { name: "Kontraktens navn" }).inputValue()).toBe(
        "Jobcenter Skelbækgade 2009",
      );
      expect(await pane.getByRole("heading", { name: /^Mål \d/ }).allTextContents()).toEqual([
        "Mål 1",
        "Mål 2",
        "Mål 3",
      ]);
      expect(
        await pane
          .getByRole("listitem")
          .filter({ has: page.frameLocator("iframe").getByRole("heading") })
          .locator("p")
          .allTextContents(),
      ).toEqual(expect.arrayContaining(["Linje 3", `1. ${goals[0]}`]));
    }),
  180_000,
);
