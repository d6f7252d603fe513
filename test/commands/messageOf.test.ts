import { messageOf } from "../../src/commands/messageOf";

test("a part of the add-in that could not be fetched is told with what to do", async () => {
  const fault = Object.assign(new Error("Loading chunk 598 failed."), { name: "ChunkLoadError" });
  expect(await messageOf(fault)).toBe(
    "En del af panelet kunne ikke hentes. Tjek internetforbindelsen, og genindlæs panelet. Det, du er i gang med at skrive, er der bagefter.",
  );
});
