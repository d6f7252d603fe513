/** @jest-environment jsdom */
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { begunWorkId, recalledWorkId } from "../../../src/app/workbook/workId";
import { forgetWork, useKept } from "../../../src/taskpane/frame/useKept";
import { WorkContext } from "../../../src/taskpane/frame/workContext";
import type { PaneActions } from "../../../src/taskpane/paneActions";
import { memory } from "../../support/memory";

type Ids = PaneActions["work"];
const isText = (kept: unknown): kept is string => typeof kept === "string";

beforeEach(() => sessionStorage.clear());
beforeAll(() => {
  let last = 0;
  Object.assign(crypto, { randomUUID: () => `id-${(last += 1)}` });
});

/** Ids of a workbook; a new object each time that its pane is loaded. */
const idsIn = (workbook: ReturnType<typeof memory>): Ids => ({
  recall: () => recalledWorkId(workbook),
  begin: () => begunWorkId(workbook),
});

/** A field whose text is kept, in a pane that has just been loaded. */
function load(ids: Ids) {
  const wrapper = ({ children }: { children: ReactNode }) => <WorkContext value={ids}>{children}</WorkContext>;
  const { result, unmount } = renderHook(() => useKept("text", "tom", isText), { wrapper });
  return {
    shown: () => result.current[0],
    type: (text: string) => act(async () => result.current[1](text)),
    close: unmount,
  };
}
const settled = () => act(async () => void (await new Promise((done) => setTimeout(done, 5))));

test("work is there when the pane of its workbook is loaded again, and in no other workbook", async () => {
  const [one, other] = [memory(), memory()];
  const first = load(idsIn(one));
  await first.type("halvt gennemset");
  await settled();
  first.close();
  const second = load(idsIn(other));
  await settled();
  expect(second.shown()).toBe("tom");
  await second.type("en anden");
  await settled();
  second.close();
  const again = load(idsIn(one));
  await waitFor(() => expect(again.shown()).toBe("halvt gennemset"));
});

test("work that is an object is recalled once, and not over and over", async () => {
  const workbook = memory();
  const id = await begunWorkId(workbook);
  sessionStorage.setItem(`maalopfyldelse.${id}.form`, '{"nr":"1.3"}');
  let drawn = 0;
  const isForm = (kept: unknown): kept is { nr: string } => typeof kept === "object" && kept !== null;
  const wrapper = ({ children }: { children: ReactNode }) => <WorkContext value={ids}>{children}</WorkContext>;
  const ids = idsIn(workbook);
  const { result } = renderHook(() => ((drawn += 1), useKept("form", { nr: "" }, isForm)[0]), { wrapper });
  await settled();
  expect([result.current, drawn < 6]).toEqual([{ nr: "1.3" }, true]);
});

test("a workbook that nothing is kept for gets no id", async () => {
  const workbook = memory();
  load(idsIn(workbook));
  await settled();
  expect(await recalledWorkId(workbook)).toBeNull();
});

test("what is typed before Excel has answered is kept once it has, under the workbook's own id", async () => {
  const workbook = memory();
  await begunWorkId(workbook);
  let answer = (): void => undefined;
  const ids = idsIn(workbook);
  const field = load({ ...ids, recall: () => new Promise((done) => (answer = () => void ids.recall().then(done))) });
  await field.type("skrevet først");
  answer();
  await settled();
  field.close();
  const again = load(idsIn(workbook));
  await waitFor(() => expect(again.shown()).toBe("skrevet først"));
});

test("work goes on under a new id when all that the workbook remembers has been removed", async () => {
  const workbook = memory();
  const ids = idsIn(workbook);
  const field = load(ids);
  await field.type("før");
  await settled();
  const before = await recalledWorkId(workbook);
  await workbook.forget();
  act(() => forgetWork(ids));
  await settled();
  field.close();
  const again = load(idsIn(workbook));
  await waitFor(() => expect(again.shown()).toBe("før"));
  expect(await recalledWorkId(workbook)).not.toBe(before);
});

test("a workbook that remembers nothing keeps the work on the screen", async () => {
  const field = load({
    recall: () => Promise.reject(new Error("busy")),
    begin: () => Promise.reject(new Error("busy")),
  });
  await field.type("her");
  await settled();
  expect(field.shown()).toBe("her");
});
