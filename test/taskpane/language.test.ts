/** @jest-environment jsdom */
import type * as LanguageModule from "../../src/taskpane/frame/language";

const KEY = "maalopfyldelse.language";

/** The module as a pane finds it that has just been opened, and the words that it speaks. */
async function opened(kept: string | null = null) {
  jest.resetModules();
  localStorage.clear();
  if (kept !== null) localStorage.setItem(KEY, kept);
  document.documentElement.lang = "da";
  const language: typeof LanguageModule = await import("../../src/taskpane/frame/language");
  const pane = await import("../../src/text/spoken/pane");
  return { ...language, spoken: () => [document.documentElement.lang, pane.paneText.tryAgain] };
}

const DANISH = ["da", "Prøv igen"];
const ENGLISH = ["en", "Try again"];

test.each([
  ["da-DK", null, DANISH],
  ["da", null, DANISH],
  ["DA-dk", null, DANISH],
  ["dav-KE", null, ENGLISH],
  ["en-US", null, ENGLISH],
  ["en-GB", null, ENGLISH],
  ["nb-NO", null, ENGLISH],
  ["de-DE", null, ENGLISH],
  ["da-DK", "en", ENGLISH],
  ["en-US", "da", DANISH],
  ["en-US", "fr", ENGLISH],
  ["da-DK", "", DANISH],
])("Office in %s and the choice %s", async (display, kept, says) => {
  const { settleLanguage, spoken } = await opened(kept);
  await settleLanguage(display);
  expect(spoken()).toEqual(says);
});

test.each([
  ["nothing was told before", {}, DANISH],
  ["Office was in English the last time", { "maalopfyldelse.officeLanguage": "en" }, ENGLISH],
  ["Office was in English, but Danish was chosen", { "maalopfyldelse.officeLanguage": "en", [KEY]: "da" }, DANISH],
  ["English was chosen", { [KEY]: "en" }, ENGLISH],
])("before Office has told its language, where %s", async (_when, stored, says) => {
  const { expectLanguage, spoken } = await opened();
  for (const [key, value] of Object.entries(stored)) localStorage.setItem(key, value);
  await expectLanguage();
  expect(spoken()).toEqual(says);
});

test("what Office tells counts over what was expected, and is expected the next time", async () => {
  const first = await opened();
  await first.expectLanguage();
  await first.settleLanguage("en-US");
  expect(first.spoken()).toEqual(ENGLISH);
  const stored = localStorage.getItem("maalopfyldelse.officeLanguage");
  const next = await opened();
  localStorage.setItem("maalopfyldelse.officeLanguage", stored ?? "");
  await next.expectLanguage();
  expect(next.spoken()).toEqual(ENGLISH);
  await next.settleLanguage("da-DK");
  expect([...next.spoken(), localStorage.getItem("maalopfyldelse.officeLanguage")]).toEqual([...DANISH, "da"]);
});

test("a choice holds at once and is remembered; without one the pane follows Office again", async () => {
  const { settleLanguage, chooseLanguage, chosenLanguage, spoken } = await opened();
  await settleLanguage("da-DK");
  expect(chosenLanguage()).toBeNull();
  await chooseLanguage("en");
  expect([spoken(), chosenLanguage(), localStorage.getItem(KEY)]).toEqual([ENGLISH, "en", "en"]);
  await chooseLanguage("da");
  expect([spoken(), chosenLanguage()]).toEqual([DANISH, "da"]);
  await chooseLanguage(null);
  expect([spoken(), chosenLanguage(), localStorage.getItem(KEY)]).toEqual([DANISH, null, null]);
});

test("in a browser that keeps nothing a choice holds until the pane is closed", async () => {
  const { settleLanguage, chooseLanguage, chosenLanguage, spoken } = await opened();
  const forbidden = jest.spyOn(globalThis, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("forbidden");
  });
  await settleLanguage("da-DK");
  await chooseLanguage("en");
  expect([spoken(), chosenLanguage()]).toEqual([ENGLISH, "en"]);
  forbidden.mockRestore();
});

test("English that cannot be fetched gives way to Danish when the pane opens, and is said where it was chosen", async () => {
  const { settleLanguage, chooseLanguage, chosenLanguage, spoken } = await opened();
  jest.doMock("../../src/text/speakEnglish", () => {
    throw new Error("offline");
  });
  await settleLanguage("en-US");
  expect(spoken()).toEqual(DANISH);
  await expect(chooseLanguage("en")).rejects.toThrow("offline");
  expect([spoken(), chosenLanguage()]).toEqual([DANISH, null]);
  jest.dontMock("../../src/text/speakEnglish");
});
