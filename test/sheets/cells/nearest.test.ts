import { editDistance, nearestName } from "../../../src/sheets/cells/nearest";

test.each([
  ["", "", 0],
  ["nyropsgade 2011", "nyropsgade 2010", 1],
  ["mål", "måltal", 3],
  ["abc", "", 3],
  ["skelbækgade", "skælbekgade", 2],
])("%j and %j are %d letters apart", (one, other, distance) => {
  expect([editDistance(one, other), editDistance(other, one)]).toEqual([distance, distance]);
});

const contracts = ["Skelbækgade 2009", "Nyropsgade 2010", "Sygedagpenge 2008"];

test.each([
  ["Nyropsgade 2011", "Nyropsgade 2010"],
  ["nyropsgd 2010", "Nyropsgade 2010"],
  ["Skelbækgade 2010", "Skelbækgade 2009"],
  ["Valby 2010", null],
  ["", null],
])("%j is most likely a slip for %j", (wanted, name) => {
  expect(nearestName(wanted, contracts)).toBe(name);
});

test("the nearest of several names is proposed", () => {
  expect(nearestName("Nyropsgade 2011", ["Nyropsgade 2009", "Nyropsgade 2010", "Nyropsgade 2012"])).toBe(
    "Nyropsgade 2010",
  );
});
