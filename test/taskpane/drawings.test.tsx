/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { SheetTable } from "../../src/sheets/cells/sheetTable";
import { refusalMessage } from "../../src/app/workbook/refusalMessage";
import { once } from "../../src/taskpane/frame/once";
import { drawingJobsOn } from "../support/drawingJobsOn";
import { memory } from "../support/memory";
import { sampleActions, sampleTables } from "../support/paneSample";
import { broughtInSight, renderPane, violations } from "../support/renderPane";
import { reportJobsOn } from "../support/reportJobsOn";
import { sampleSettings } from "../support/settingsSample";
import { table } from "../support/tables";

afterEach(() => {
  sessionStorage.clear();
});

const Kontrakt = "Skelbækgade 2009";
const strategy = table("Strategikort", [
  { Kontrakt, Perspektiv: "By/samfund", Element: "Flere i job", "Fører til": "", Mål: "" },
  { Kontrakt, Perspektiv: "Interne processer", Element: "Rettidighed", "Fører til": "Flere i job", Mål: "1.3" },
]);
const theory = table("Forandringsteori", [
  { Kontrakt, Visionspunkt: "Service", Trin: 1, Element: "Makkeroplæring", Mål: "2.1" },
  { Kontrakt, Visionspunkt: "Service", Trin: 2, Element: "Professionel service", Mål: "" },
]);
const emptyStrategy = table("Strategikort", [], ["Kontrakt", "Perspektiv", "Element", "Fører til", "Mål"]);

async function onDrawings(more: readonly SheetTable[] = []) {
  const actions = sampleActions([...sampleTables(), ...more]);
  const drawings = drawingJobsOn(actions.workbook);
  const jobs = { ...reportJobsOn(actions.workbook, memory()), drawings: async () => drawings };
  const messageOf = async (fault: unknown): Promise<string> => refusalMessage(fault);
  const user: UserEvent = renderPane(Object.assign(actions, { messageOf, reports: once(async () => jobs) }));
  await screen.findByRole("heading", { name: "Næste skridt" });
  const button = within(screen.getByRole("navigation")).getByRole("button", { name: "Rapporter" });
  await act(async () => void fireEvent.click(button));
  const heading = await screen.findByRole("button", { name: "Grafer og strategikort" });
  await act(async () => void fireEvent.click(heading));
  await screen.findByRole("button", { name: "Lav arket Grafer" });
  return { user, actions, drawings };
}

const draw = () => screen.getByRole("button", { name: "Tegn strategikort" });

test("Grafer is made of the goals that deviate in the chosen contracts", async () => {
  const { user, drawings } = await onDrawings();
  await user.click(screen.getByRole("button", { name: "Lav arket Grafer" }));
  expect(await screen.findByText("Arket Grafer har nu 2 grafer.")).toBeVisible();
  expect(drawings.drawn.map(({ charts }) => charts.map(({ name }) => name))).toEqual([
    ["Graf Skelbækgade 2009 1.3", "Graf Skelbækgade 2009 2.1"],
  ]);
});

test.each([
  ["Lav arket Grafer", "Grafer"],
  ["Tegn strategikort", "Strategikort-tegning"],
])("%s leaves the sheet in front, and a button shows %s", async (name, shown) => {
  const { user, actions } = await onDrawings([strategy, theory]);
  const settings = sampleSettings(actions.workbook);
  Object.assign(actions, { settings: async () => settings });
  await waitFor(() => expect(draw()).not.toHaveAttribute("aria-disabled", "true"));
  await user.click(screen.getByRole("button", { name }));
  const button = await screen.findByRole("button", { name: "Vis arket" });
  expect(settings.asked).toEqual([]);
  await user.click(button);
  await waitFor(() => expect(settings.asked).toEqual([{ shown }]));
});

test("or of all their goals that have figures", async () => {
  const { user, drawings } = await onDrawings();
  await user.click(screen.getByRole("radio", { name: "Alle mål i de valgte kontrakter" }));
  await user.click(screen.getByRole("button", { name: "Lav arket Grafer" }));
  expect(await screen.findByText("Arket Grafer har nu 4 grafer.")).toBeVisible();
  expect(drawings.drawn[0]?.charts.at(-1)?.name).toBe("Graf Musvågevej 2009 1");
});

test("where no goal of the chosen contracts deviates, the button says so", async () => {
  const { user } = await onDrawings();
  await user.click(screen.getByRole("checkbox", { name: Kontrakt }));
  await waitFor(() =>
    expect(screen.getByRole("button", { name: "Lav arket Grafer" })).toHaveAccessibleDescription(
      "Ingen mål i de valgte kontrakter afviger. Vælg alle mål.",
    ),
  );
});

test("without the tables a map cannot be drawn, and they are made here", async () => {
  const { user, actions, drawings } = await onDrawings();
  await waitFor(() =>
    expect(draw()).toHaveAccessibleDescription(
      "Strategikort tegnes af tabellerne Strategikort og Forandringsteori, som ikke er i projektmappen endnu.",
    ),
  );
  expect(draw()).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("button", { name: "Opret tabellerne" }));
  expect(await screen.findByText(/^Tabellerne Strategikort og Forandringsteori er klar/)).toBeVisible();
  expect(drawings.made).toEqual(["Strategikort", "Forandringsteori"]);
  expect(actions.shown).toEqual([{ table: "Strategikort", row: null, column: null }]);
});

test("an empty table is told by its name", async () => {
  await onDrawings([emptyStrategy]);
  await waitFor(() =>
    expect(draw()).toHaveAccessibleDescription("Skriv kontraktens elementer i tabellen Strategikort."),
  );
});

test("the maps are drawn on their sheet", async () => {
  const { user, drawings } = await onDrawings([strategy, theory]);
  await screen.findByRole("img", { name: /^Strategikort for/ });
  await user.click(draw());
  expect(await screen.findByText("Arket Strategikort-tegning har nu 2 tegninger.")).toBeVisible();
  expect(drawings.drawn.map(({ maps }) => maps.length)).toEqual([2]);
});

test("maps are of the chosen contracts, and where these have none the button says so", async () => {
  const { user } = await onDrawings([strategy]);
  await screen.findByRole("img", { name: /^Strategikort for/ });
  await user.click(screen.getByRole("checkbox", { name: Kontrakt }));
  await waitFor(() =>
    expect(draw()).toHaveAccessibleDescription(
      "De valgte kontrakter har ikke noget strategikort. Vælg en kontrakt, der har et.",
    ),
  );
  expect(screen.queryByRole("img", { name: /^Strategikort for/ })).toBeNull();
  expect(screen.queryByRole("button", { name: "Opret tabellerne" })).toBeNull();
});

test("a drawing shows how far it is and can be cancelled until it draws; then nothing is drawn", async () => {
  const { user, drawings } = await onDrawings();
  const { drawGraphs } = drawings;
  let goOn = (): void => undefined;
  const isHeld = new Promise<void>((resolve) => (goOn = resolve));
  drawings.drawGraphs = (goals, asOf, watch) =>
    drawGraphs(goals, asOf, {
      ...watch,
      progress: async (step) => {
        await watch?.progress?.(step);
        if (step.kind === "reading") await isHeld;
      },
    });
  await user.click(screen.getByRole("button", { name: "Lav arket Grafer" }));
  const bar = await screen.findByRole("progressbar", { name: "Tegner på arket" });
  expect(bar).toHaveAttribute("aria-valuetext", "Læser projektmappen …");
  await user.click(screen.getByRole("button", { name: "Afbryd" }));
  await act(async () => goOn());
  expect(await screen.findByText("Afbrudt. Intet er skrevet.")).toBeVisible();
  expect([drawings.drawn, screen.queryByRole("progressbar")]).toEqual([[], null]);
});

test("a map is a picture, with each element and each arrow as a sentence below it", async () => {
  await onDrawings([strategy]);
  expect(
    await screen.findByRole("img", { name: "Strategikort for Skelbækgade 2009. 2 elementer og én pil." }),
  ).toBeVisible();
  const list = within(screen.getByRole("list", { name: "Kortets elementer og pile" }));
  expect(list.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Flere i job (By/samfund). Ingen mål.",
    "Rettidighed (Interne processer). ▲ I risiko, mål 1.3.",
  ]);
  expect(list.getByText("»Rettidighed« fører til »Flere i job«.")).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("an element that is chosen by the keyboard is brought into sight in the picture", async () => {
  const { user } = await onDrawings([strategy]);
  const element = await screen.findByRole("button", { name: /^Rettidighed/ });
  broughtInSight.length = 0;
  element.focus();
  await user.keyboard("{Enter}");
  expect(element).toHaveAttribute("aria-pressed", "true");
  expect(broughtInSight).toHaveLength(1);
  await user.keyboard("{Enter}");
  expect(element).toHaveAttribute("aria-pressed", "false");
});

test("of several maps one is chosen", async () => {
  const { user } = await onDrawings([strategy, theory]);
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Kort" }),
    "Forandringsteori for Skelbækgade 2009: Service",
  );
  expect(screen.getByRole("img", { name: /^Forandringsteori for/ })).toBeVisible();
  expect(screen.getByText("»Makkeroplæring« fører til »Professionel service«.")).toBeVisible();
});
