import type { Frame } from "playwright-core";
import { screens } from "../../../scripts/pictures/screens";
import { openedScreen, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

/** The lists in sight, by their label, and the choices in them whose words the closed list would cut off. */
const lists = (frame: Frame): Promise<{ label: string; cut: string[] }[]> =>
  frame.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d")!;
    return [...document.querySelectorAll("select")]
      .filter((list) => list.checkVisibility())
      .map((list) => {
        const { fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(list);
        canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
        const room = list.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        const cut = [...list.options]
          .map(({ text }) => text)
          .filter((text) => canvas.measureText(text).width > room + 1);
        return { label: list.labels[0]?.textContent ?? "", cut };
      });
  });

test.each([
  { name: "status", labels: ["Kontrakt", "Status", "Styringsområde", "Følg op på"] },
  { name: "measurements", labels: ["Periodens længde", "Periode", "Vis efter"] },
  { name: "follow-up", labels: ["Vis efter", "Mål"] },
  { name: "reports", labels: ["Rapport", "Dato", "Fra", "Til"] },
])(
  "on the screen $name every choice can be read whole in a pane of 320 and of 400 pixels",
  async ({ name, labels }) => {
    const screen = screens.find((each) => each.name === name)!;
    for (const width of [320, 400]) {
      const { page, pane, frame } = await openedScreen(screen, width);
      if (name === "reports") await pane.getByRole("button", { name: "Sammenlign to statusser" }).click();
      expect(await lists(await frame())).toEqual(labels.map((label) => ({ label, cut: [] })));
      await page.close();
    }
  },
  120_000,
);
