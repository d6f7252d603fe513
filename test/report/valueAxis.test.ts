import { valueAxis } from "../../src/report/valueAxis";

test.each([
  { about: "begins at zero", values: [4.2, 3, 2.83], decimals: 2, ticks: [0, 1, 2, 3, 4, 5], shown: 0 },
  {
    about: "begins at zero from a sixth of the largest",
    values: [83, 100],
    decimals: 0,
    ticks: [0, 20, 40, 60, 80, 100, 120],
    shown: 0,
  },
  {
    about: "is a part where figures are closer",
    values: [84, 100],
    decimals: 0,
    ticks: [80, 85, 90, 95, 100, 105],
    shown: 0,
  },
  { about: "has halves", values: [34, 36.3], decimals: 1, ticks: [33.5, 34, 34.5, 35, 35.5, 36, 36.5], shown: 1 },
  {
    about: "has whole steps where figures are whole",
    values: [99, 100],
    decimals: 0,
    ticks: [98, 99, 100, 101],
    shown: 0,
  },
  { about: "has room around one figure", values: [5], decimals: 0, ticks: [4, 5, 6], shown: 0 },
  { about: "has room around zero", values: [0, 0], decimals: 2, ticks: [-1, -0.5, 0, 0.5, 1], shown: 1 },
  { about: "goes below zero", values: [-3, 12], decimals: 0, ticks: [-5, 0, 5, 10, 15], shown: 0 },
  { about: "ends at zero", values: [-12, -3], decimals: 0, ticks: [-15, -10, -5, 0], shown: 0 },
  {
    about: "has thousandths",
    values: [0.0012, 0.0051],
    decimals: 4,
    ticks: [0, 0.001, 0.002, 0.003, 0.004, 0.005, 0.006],
    shown: 3,
  },
  { about: "has millions", values: [12e6, 1e6], decimals: 0, ticks: [0, 5e6, 10e6, 15e6], shown: 0 },
])("The axis of $values $about", ({ values, decimals, ticks, shown }) => {
  const axis = valueAxis(values, decimals);
  expect(axis).toEqual({ low: ticks[0], high: ticks.at(-1), ticks, decimals: shown });
});
