import { dashesOf } from "../../src/report/dashesOf";

const at = (x: number, y = 0) => ({ x, y });

test.each([
  {
    about: "A line ends in a dash",
    points: [at(0), at(11)],
    dashes: [
      [at(0), at(4)],
      [at(6), at(10)],
    ],
  },
  {
    about: "A line ends inside a dash",
    points: [at(0), at(8)],
    dashes: [
      [at(0), at(4)],
      [at(6), at(8)],
    ],
  },
  { about: "A line ends with a dash", points: [at(0), at(4)], dashes: [[at(0), at(4)]] },
  {
    about: "A dash goes around a corner",
    points: [at(0), at(3), at(3, 5)],
    dashes: [
      [at(0), at(3), at(3, 1)],
      [at(3, 3), at(3, 5)],
    ],
  },
  {
    about: "A gap goes around a corner",
    points: [at(0), at(5), at(5, 9)],
    dashes: [
      [at(0), at(4)],
      [at(5, 1), at(5, 5)],
      [at(5, 7), at(5, 9)],
    ],
  },
  {
    about: "A piece of no length adds nothing but its point",
    points: [at(0), at(0), at(2)],
    dashes: [[at(0), at(0), at(2)]],
  },
  { about: "A point is no line", points: [at(1)], dashes: [] },
  { about: "No points are no line", points: [], dashes: [] },
])("$about", ({ points, dashes }) => {
  expect(dashesOf(points, [4, 2])).toEqual(dashes);
});
