/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { ErrorBoundary } from "../../src/taskpane/parts/ErrorBoundary";
import type * as statusPage from "../../src/taskpane/status/StatusPage";
import { sampleActions } from "../support/paneSample";
import { renderPane } from "../support/renderPane";

// What the pages' own loader throws where a script is not there.
const mockMissing = (part: string): Error =>
  Object.assign(new Error(`Loading chunk ${part} failed.`), { name: "ChunkLoadError" });
let mockStatusIsMissing = false;

jest.mock("../../src/taskpane/chart/GoalChart", () => ({
  GoalChart: () => {
    throw mockMissing("chart");
  },
}));
jest.mock("../../src/taskpane/chart/GoalPath", () => ({
  GoalPath: () => {
    throw mockMissing("goalPath");
  },
}));
jest.mock("../../src/taskpane/status/StatusPage", () => {
  const { StatusPage } = jest.requireActual<typeof statusPage>("../../src/taskpane/status/StatusPage");
  return {
    StatusPage: (props: Parameters<typeof StatusPage>[0]) => {
      if (mockStatusIsMissing) throw mockMissing("status");
      return StatusPage(props);
    },
  };
});

beforeEach(() => {
  sessionStorage.clear();
  mockStatusIsMissing = false;
  // React tells the console of each fault that a boundary takes.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const words =
  "En del af panelet kunne ikke hentes. Tjek internetforbindelsen, og genindlæs panelet. Det, du er i gang med at skrive, er der bagefter.";
const told = async () => within(await screen.findByRole("alert")).getByText(words);

async function on(name: string, more = {}): Promise<UserEvent> {
  const user = renderPane(sampleActions(undefined, more));
  await screen.findByRole("heading", { name: "Kontrakter" });
  const button = within(screen.getByRole("navigation")).getByRole("button", { name });
  await act(() => user.click(button));
  return user;
}

test("a part that could not be fetched has the pane loaded again", async () => {
  const reload = jest.fn();
  const Missing = () => {
    throw mockMissing("status");
  };
  render(
    <ErrorBoundary reload={reload}>
      <Missing />
    </ErrorBoundary>,
  );
  expect(await told()).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Genindlæs panelet" }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test("another fault is tried again where it is", async () => {
  let broken = true;
  const Screen = () => {
    if (broken) throw new Error("x er ikke defineret");
    return <p>her</p>;
  };
  render(
    <ErrorBoundary>
      <Screen />
    </ErrorBoundary>,
  );
  expect(screen.getByRole("alert").textContent).toContain("Panelet er gået i stå: x er ikke defineret.");
  broken = false;
  await userEvent.click(screen.getByRole("button", { name: "Prøv igen" }));
  expect(screen.getByText("her")).toBeVisible();
});

test("a chart that cannot be fetched leaves the goal's numbers and the pane", async () => {
  const user = await on("Status");
  await user.click(await screen.findByRole("button", { name: /1\.2.*På sporet/ }));
  expect(await told()).toBeVisible();
  expect(screen.getByText(/forventet ved udgangen/).textContent).toBe(
    "354 mod 325 forventet ved udgangen af juni (650 × 6/12): 108,9\u00a0%, og det forventede er nået.",
  );
});

test("a path that cannot be fetched leaves the goal's form", async () => {
  const user = await on("Kontrakt");
  await user.click(await screen.findByRole("button", { name: "Ret mål 2.1" }));
  expect(await told()).toBeVisible();
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Måltal" }).value).toBe("17,3");
});

test("a Status that cannot be fetched leaves the way to the other screens", async () => {
  mockStatusIsMissing = true;
  const user = await on("Status");
  expect(await told()).toBeVisible();
  await user.click(within(screen.getByRole("navigation")).getByRole("button", { name: "Start" }));
  expect(screen.getByRole("heading", { name: "Kontrakter" })).toBeVisible();
});

test("jobs that cannot be fetched say the same", async () => {
  await on("Målinger", { measurements: () => Promise.reject(mockMissing("measurements")) });
  expect(await told()).toBeVisible();
});
