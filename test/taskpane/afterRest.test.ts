import { REST, afterRest } from "../../src/taskpane/frame/afterRest";

test("a listener is called once, when it has been quiet", () => {
  jest.useFakeTimers();
  let calls = 0;
  const told = afterRest(() => (calls += 1));
  told();
  jest.advanceTimersByTime(REST - 1);
  told();
  jest.advanceTimersByTime(REST - 1);
  expect(calls).toBe(0);
  jest.advanceTimersByTime(1);
  expect(calls).toBe(1);
  told();
  jest.advanceTimersByTime(REST);
  expect(calls).toBe(2);
  jest.useRealTimers();
});
