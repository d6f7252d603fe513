import { isClosed } from "../../../src/domain/year/closing";

test.each([
  { reopened: null, closed: true },
  { reopened: "2009-04-17", closed: false },
] as const)("a status reopened on $reopened is closed: $closed", ({ reopened, closed }) => {
  expect(isClosed({ reopened })).toBe(closed);
});
