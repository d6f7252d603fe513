/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sampleActions, sampleContract, sampleTables } from "../support/paneSample";
import { sampleSettingsTable } from "../support/settingsSample";
import { renderPane } from "../support/renderPane";

const TASKPANE = path.join(__dirname, "../../src/taskpane");
const sources = readdirSync(TASKPANE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));

/** Each element of a source that can be disabled for another reason than that a job runs, as it is written. */
function disabledElements(file: string): string[] {
  const source = readFileSync(path.join(TASKPANE, file), "utf8");
  return source
    .split(/<(?=[A-Z])/)
    .filter((element) => /\bdisabledFocusable=\{/.test(element) && !/\bdisabledFocusable=\{busy\}/.test(element));
}

const found = sources.flatMap((file) => disabledElements(file).map((element) => ({ file, element })));

test("buttons that can be disabled are found", () => {
  expect(found.map(({ file }) => path.basename(file))).toEqual(
    expect.arrayContaining(["Agree.tsx", "ContractInput.tsx", "ReviewGoal.tsx", "RefreshProgress.tsx"]),
  );
});

test.each(found)("a button of $file that can be disabled is described by why", ({ element }) => {
  expect(element).toContain("aria-describedby");
});

test("no button is out of reach of the keyboard", () => {
  const unreachable = sources.filter((file) =>
    readFileSync(path.join(TASKPANE, file), "utf8")
      .split(/<(?=[A-Za-z])/)
      .some((element) => /^(Button|button)\b/.test(element) && /\sdisabled(=|\s|>)/.test(element)),
  );
  expect(unreachable).toEqual([]);
});

/** Opens a screen; one whose jobs are still on their way is only shown where the click is waited for. */
async function to(_user: UserEvent, name: string): Promise<void> {
  const screens = await screen.findByRole("navigation", { name: "Skærme" });
  await act(async () => void fireEvent.click(within(screens).getByRole("button", { name })));
}

test.each<{
  what: string;
  go: (user: UserEvent) => Promise<void>;
  button: string | RegExp;
  why: string;
  link?: string;
}>([
  {
    what: "Kontrakt without a text",
    go: (user) => to(user, "Kontrakt"),
    button: "Find mål",
    why: "Indsæt en tekst, eller vælg et dokument.",
  },
  {
    what: "a review without a name",
    go: async (user) => {
      await to(user, "Kontrakt");
      fireEvent.change(await screen.findByLabelText("Kontraktens tekst"), { target: { value: sampleContract } });
      await user.click(screen.getByRole("button", { name: "Find mål" }));
      fireEvent.change(await screen.findByRole("textbox", { name: /Kontraktens navn/ }), { target: { value: "" } });
    },
    button: /^Skriv ét mål til arket/,
    why: "navn",
    link: "Gå til feltet",
  },
  {
    what: "a goal that is unchanged",
    go: async (user) => {
      await to(user, "Kontrakt");
      await user.click(await screen.findByRole("button", { name: "Ret mål 1.2" }));
    },
    button: "Skriv til arket",
    why: "Intet er ændret endnu.",
  },
  {
    what: "a new goal",
    go: async (user) => {
      await to(user, "Kontrakt");
      await user.click(await screen.findByRole("button", { name: "Nyt mål" }));
    },
    button: "Skriv til arket",
    why: "Opgørelse",
    link: "Gå til feltet",
  },
  {
    what: "Målinger where nothing is typed",
    go: async (user) => {
      await to(user, "Målinger");
      await screen.findByRole("combobox", { name: "Periode" });
    },
    button: /^Skriv/,
    why: "Skriv mindst ét tal",
    link: "Gå til feltet",
  },
  {
    what: "Målinger where a figure cannot be read",
    go: async (user) => {
      await to(user, "Målinger");
      await screen.findByRole("combobox", { name: "Periode" });
      const [field] = screen.getAllByRole("textbox");
      if (field) fireEvent.change(field, { target: { value: "mange" } });
    },
    button: /^Skriv/,
    why: "felt",
    link: "Gå til feltet",
  },
  {
    what: "Rapporter without a strategy map",
    go: async (user) => {
      await to(user, "Rapporter");
      const heading = await screen.findByRole("button", { name: "Grafer og strategikort" });
      await act(async () => void fireEvent.click(heading));
      await screen.findByText(/^Strategikort tegnes af tabellerne/);
    },
    button: "Tegn strategikort",
    why: "Strategikort tegnes af tabellerne",
  },
  {
    what: "a threshold that cannot be read",
    go: async (user) => {
      await to(user, "Indstillinger");
      const [field] = await screen.findAllByRole("textbox");
      if (field) fireEvent.change(field, { target: { value: "halvfems" } });
    },
    button: /^Gem/,
    why: "Et felt kan ikke læses.",
    link: "Gå til feltet",
  },
])("$what says beside $button why it cannot be used, with the way to the place", async ({ go, button, why, link }) => {
  sessionStorage.clear();
  const user = renderPane(sampleActions([...sampleTables(), sampleSettingsTable()]));
  await go(user);
  const disabled = await screen.findByRole("button", { name: button });
  expect(disabled).toHaveAttribute("aria-disabled", "true");
  expect(disabled).toHaveAccessibleDescription(expect.stringContaining(why));
  if (link === undefined) return;
  await user.click(screen.getByRole("button", { name: link }));
  expect(document.activeElement?.matches("input, select, textarea")).toBe(true);
});
