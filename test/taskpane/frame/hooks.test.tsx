/** @jest-environment jsdom */
import { act, renderHook, waitFor } from "@testing-library/react";
import { useState } from "react";
import { useAgreement } from "../../../src/taskpane/frame/useAgreement";
import { useJob, useOwnJob } from "../../../src/taskpane/frame/useJob";
import { useReading } from "../../../src/taskpane/frame/useReading";
import type { Told } from "../../../src/taskpane/paneActions";

const messageOf = async (fault: unknown): Promise<string> => `Ikke gjort: ${(fault as Error).message}`;

/** The pane's jobs, with what was told of them. */
function jobs() {
  const told: (Told | null)[] = [];
  const tell = (next: Told | null): void => void told.push(next);
  return { told, hook: () => useJob(messageOf, tell) };
}

test.each<{ what: string; job: () => Promise<string | Told | null>; says: Told | null }>([
  { what: "a sentence is done", job: async () => "Skrevet.", says: { ok: true, text: "Skrevet.", status: "outdated" } },
  { what: "nothing takes the last message away", job: async () => null, says: null },
  {
    what: "a refusal is told as it is",
    job: async () => ({ ok: false, text: "Ingen mål." }),
    says: { ok: false, text: "Ingen mål." },
  },
  {
    what: "a fault is told with its sentence",
    job: () => Promise.reject(new Error("arket er beskyttet")),
    says: { ok: false, text: "Ikke gjort: arket er beskyttet" },
  },
  {
    what: "what its user cancelled is no fault",
    job: () => Promise.reject(new DOMException("x", "AbortError")),
    says: { ok: false, text: "Ikke gjort: x", cancelled: true },
  },
])("what a job comes to: $what", async ({ job, says }) => {
  const { told, hook } = jobs();
  const { result } = renderHook(hook);
  await act(() => result.current.run(job, "outdated"));
  expect([told, result.current.busy]).toEqual([[says], false]);
});

test("two jobs at once: the pane is busy until both are done, and each button knows its own", async () => {
  const { hook } = jobs();
  const { result } = renderHook(() => {
    const job = hook();
    return { job, one: useOwnJob(job.run), other: useOwnJob(job.run) };
  });
  const [ends, going]: [(() => void)[], Promise<void>[]] = [[], []];
  const waiting = () => new Promise<string>((done) => ends.push(() => done("")));
  await act(async () => void going.push(result.current.one.run(waiting), result.current.other.run(waiting)));
  const states = () => [result.current.job.busy, result.current.one.running, result.current.other.running];
  expect(states()).toEqual([true, true, true]);
  await act(async () => (ends[0]?.(), going[0]));
  expect(states()).toEqual([true, false, true]);
  await act(async () => (ends[1]?.(), going[1]));
  expect(states()).toEqual([false, false, false]);
});

function agreement() {
  const { told, hook } = jobs();
  const { result } = renderHook(() => useAgreement(useState<string | null>(null), hook().run));
  return { told, result };
}

test("nothing is written before it is agreed to, and then the plan is gone", async () => {
  const { told, result } = agreement();
  const written: string[] = [];
  const apply = async (plan: string) => (written.push(plan), { told: "Skrevet." });
  await act(async () => result.current.agree(apply));
  expect([written, told]).toEqual([[], []]);
  act(() => result.current.ask("3 mål"));
  expect([result.current.plan, written]).toEqual(["3 mål", []]);
  await act(async () => result.current.agree(apply));
  expect([result.current.plan, written, told]).toEqual([null, ["3 mål"], [{ ok: true, text: "Skrevet." }]]);
});

test("a plan that is refused stays, to be agreed to anew", async () => {
  const { told, result } = agreement();
  act(() => result.current.ask("3 mål"));
  await act(async () => result.current.agree(() => Promise.reject(new Error("arket er beskyttet"))));
  expect([result.current.plan, told]).toEqual(["3 mål", [{ ok: false, text: "Ikke gjort: arket er beskyttet" }]]);
});

test("what is left of a plan is asked about next; a plan that is dropped is gone", async () => {
  const { result } = agreement();
  act(() => result.current.ask("3 mål"));
  await act(async () => result.current.agree(async () => ({ told: null, left: () => "1 mål" })));
  expect(result.current.plan).toBe("1 mål");
  act(() => result.current.cancel());
  expect(result.current.plan).toBeNull();
});

test("what is left is told of the plan as it is once it has been written, edited meanwhile or not", async () => {
  const { result } = agreement();
  act(() => result.current.ask("3 mål"));
  let end: () => void = () => undefined;
  const writing = new Promise<void>((done) => (end = done));
  act(() => result.current.agree(() => writing.then(() => ({ told: null, left: (now) => `rest af ${now}` }))));
  act(() => result.current.ask("3 mål og et til"));
  await act(async () => end());
  expect(result.current.plan).toBe("rest af 3 mål og et til");
});

test("an answer that another reading has overtaken is dropped, and the last one stays until the next comes", async () => {
  const answers: ((content: string) => void)[] = [];
  const read = () => new Promise<string>((done) => answers.push(done));
  const { result, rerender } = renderHook(({ turn }) => useReading(read, { turn, messageOf }), {
    initialProps: { turn: 0 },
  });
  rerender({ turn: 1 });
  await act(async () => answers[0]?.("den første"));
  expect(result.current).toEqual({ kind: "loading" });
  await act(async () => answers[1]?.("den anden"));
  expect(result.current).toEqual({ kind: "ready", content: "den anden", turn: 1 });
  rerender({ turn: 2 });
  expect(result.current).toEqual({ kind: "ready", content: "den anden", turn: 1 });
});

test("nothing is read for a page that is not shown, and it is as it is shown again", async () => {
  let count = 0;
  const read = async () => (count += 1);
  const { result, rerender } = renderHook(({ shown }) => useReading(read, { turn: 0, messageOf, shown }), {
    initialProps: { shown: false },
  });
  expect([count, result.current.kind]).toEqual([0, "loading"]);
  rerender({ shown: true });
  await waitFor(() => expect(result.current).toEqual({ kind: "ready", content: 1, turn: 0 }));
  rerender({ shown: false });
  rerender({ shown: true });
  await waitFor(() => expect(result.current).toEqual({ kind: "ready", content: 2, turn: 0 }));
});

test("a reading that fails says why", async () => {
  const read = () => Promise.reject(new Error("Mål mangler"));
  const { result } = renderHook(() => useReading(read, { turn: 0, messageOf }));
  await waitFor(() => expect(result.current.kind).toBe("failed"));
  expect(result.current).toEqual({ kind: "failed", text: "Ikke gjort: Mål mangler" });
});
