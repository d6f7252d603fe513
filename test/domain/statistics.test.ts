import { residualDeviation, t90, theilSenSlope } from "../../src/domain/statistics";

const line = (ys: readonly number[]): { x: number; y: number }[] => ys.map((y, index) => ({ x: index + 1, y }));

test.each([
  { ys: [10, 12, 14, 16], slope: 2 },
  { ys: [10, 12, 90, 16], slope: 2 },
  { ys: [5, 5, 5], slope: 0 },
  { ys: [20.4, 19.4, 18.4], slope: -1 },
  { ys: [7], slope: 0 },
])("the median slope through $ys is $slope", ({ ys, slope }) => {
  expect(theilSenSlope(line(ys))).toBeCloseTo(slope, 12);
});

test("the slope is per month, so uneven gaps do not bend it", () => {
  expect(
    theilSenSlope([
      { x: 1, y: 10 },
      { x: 2, y: 12 },
      { x: 6, y: 20 },
      { x: 12, y: 32 },
    ]),
  ).toBe(2);
});

test("points at the same time give no slope", () => {
  expect(
    theilSenSlope([
      { x: 3, y: 1 },
      { x: 3, y: 9 },
      { x: 4, y: 5 },
    ]),
  ).toBe(0);
});

test("slopes that run out of range stay finite", () => {
  expect(theilSenSlope(line([1e308, -1e308, 1e308]))).toBe(0);
});

test.each([
  { freedom: 1, t: 3.0777 },
  { freedom: 2, t: 1.8856 },
  { freedom: 3, t: 1.6377 },
  { freedom: 10, t: 1.3722 },
  { freedom: 11, t: 1.3634 },
  { freedom: 30, t: 1.3104 },
  { freedom: 31, t: 1.2816 },
])("80 pct. of Student's t with $freedom degrees of freedom lie within $t", ({ freedom, t }) => {
  expect(t90(freedom)).toBe(t);
});

test.each([
  { residuals: [1, -1, 1, -1], parameters: 1, deviation: Math.sqrt(4 / 3) },
  { residuals: [1, -1, 1, -1], parameters: 2, deviation: Math.sqrt(2) },
  { residuals: [0, 0, 0], parameters: 1, deviation: 0 },
])(
  "the residuals $residuals with $parameters parameters deviate by $deviation",
  ({ residuals, parameters, deviation }) => {
    expect(residualDeviation(residuals, parameters)).toBeCloseTo(deviation, 12);
  },
);
