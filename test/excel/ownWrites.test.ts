import { changes } from "../../src/excel/ownWrites";

/** Changes told of on a clock that the test sets, in milliseconds. */
function told() {
  let [now, times] = [1000, 0];
  const all = changes(() => now);
  const forget = all.listen(() => void (times += 1));
  return { all, forget, at: (ms: number) => void (now = ms), times: () => times };
}

test.each<{ from: "here" | "elsewhere"; after: number; times: number }>([
  { from: "here", after: 0, times: 0 },
  { from: "here", after: 499, times: 0 },
  { from: "here", after: 500, times: 1 },
  { from: "elsewhere", after: 0, times: 1 },
  { from: "elsewhere", after: 500, times: 1 },
])("$after ms after a job of its own a change from $from is told $times times", async ({ from, after, times }) => {
  const { all, at, times: heard } = told();
  await all.own(async () => at(2000));
  at(2000 + after);
  all.hear(from)?.();
  expect(heard()).toBe(times);
});

test("while a job runs only a co-author's change is told, and after a job that fails everybody's again", async () => {
  const { all, at, times } = told();
  const failed = all.own(async () => {
    all.hear("here")?.();
    all.hear("elsewhere")?.();
    throw new Error("protected");
  });
  await expect(failed).rejects.toThrow("protected");
  expect(times()).toBe(1);
  at(1500);
  all.hear("here")?.();
  expect(times()).toBe(2);
});

test("of two jobs the one that ends last keeps the add-in's own changes quiet", async () => {
  const { all, at, times } = told();
  let end: () => void = () => undefined;
  const long = all.own(() => new Promise<void>((done) => (end = done)));
  await all.own(async () => undefined);
  at(5000);
  all.hear("here")?.();
  expect(times()).toBe(0);
  end();
  await long;
  at(5499);
  all.hear("here")?.();
  at(5500);
  all.hear("here")?.();
  expect(times()).toBe(1);
});

test("a listener that has gone hears nothing", () => {
  const { all, forget, times } = told();
  forget();
  all.hear("elsewhere")?.();
  expect(times()).toBe(0);
});
