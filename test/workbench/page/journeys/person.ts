import type { Locator } from "playwright-core";
import type { PageSession } from "../pageSession";

/**
 * What a journey costs: clicks and key presses on the page and in the pane, and clicks in the dialogue of the operating
 * system, where a file is chosen and opened.
 */
export type Effort = { clicks: number; keys: number; dialogue: number };

/** Somebody at the workbench, whose clicks and key presses are counted. */
export type Person = {
  effort: Effort;
  click: (on: Locator) => Promise<void>;
  /** Chooses from a list: a click opens it, a click chooses. The browser draws an open list outside the page. */
  choose: (list: Locator, option: string) => Promise<void>;
  /** Presses the button that chooses a file, then the file and *Åbn* in the dialogue. */
  chooseFile: (button: Locator, name: string, bytes: Uint8Array) => Promise<void>;
  type: (text: string) => Promise<void>;
  press: (...keys: readonly string[]) => Promise<void>;
  /** Pastes plain text where the cursor is: one press of Ctrl+V. */
  paste: (text: string) => Promise<void>;
};

/** Counts what the browser itself says is a person's: events that a script makes are not trusted, and not counted. */
function countInFrame(): void {
  const tell = (kind: "clicks" | "keys"): void =>
    void (window as unknown as { effort: (kind: string) => void }).effort(kind);
  addEventListener("pointerdown", ({ isTrusted }) => isTrusted && tell("clicks"), true);
  addEventListener(
    "keydown",
    ({ isTrusted, key }) => isTrusted && !["Control", "Shift", "Alt", "Meta"].includes(key) && tell("keys"),
    true,
  );
}

/** Begins to count, in the page and in every frame that is loaded from now on. */
export async function personAt({ page }: PageSession): Promise<Person> {
  const effort: Effort = { clicks: 0, keys: 0, dialogue: 0 };
  await page.exposeFunction("effort", (kind: "clicks" | "keys") => void (effort[kind] += 1));
  await page.addInitScript(countInFrame);
  for (const frame of page.frames()) await frame.evaluate(countInFrame);
  return {
    effort,
    click: (on) => on.click(),
    choose: async (list, option) => {
      effort.clicks += 2;
      await list.selectOption(option);
    },
    chooseFile: async (button, name, bytes) => {
      const [dialogue] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
      effort.dialogue += 2;
      await dialogue.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    },
    type: (text) => page.keyboard.type(text),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    paste: async (text) => {
      effort.keys += 1;
      await page.keyboard.insertText(text);
    },
  };
}
