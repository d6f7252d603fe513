import { STATUSES } from "../../../src/domain/status";
import { statusColours } from "../../../src/report/statusColours";
import { rowStyles } from "../../../src/sheets/status/statusStyles";

type Rgb = [number, number, number];

/** Linear light of a colour, 0 to 1. */
function linear(hex: string): Rgb {
  const part = (from: number): number => {
    const c = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Simulation of the three common colour-vision deficiencies at full severity (Machado, Oliveira and Fernandes 2009),
 * and of greyscale.
 */
const VISIONS: Readonly<Record<string, readonly Rgb[]>> = {
  "normal vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** CIE L*a*b* (D65) of linear light. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(hex: string, matrix: readonly Rgb[]): Rgb {
  const [r, g, b] = linear(hex);
  const [x = 0, y = 0, z = 0] = matrix.map((row) => Math.max(0, Math.min(1, row[0] * r + row[1] * g + row[2] * b)));
  return lab([x, y, z]);
}

const pairs = STATUSES.flatMap((a, index) => STATUSES.slice(index + 1).map((b) => ({ a, b })));

test.each(STATUSES)("the text of %s stands out from its fill by at least 4.5:1", (status) => {
  expect(contrast(statusColours[status].fill, statusColours[status].text)).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries(rowStyles))(
  "the text of a %s row stands out from its fill by at least 4.5:1",
  (_, { fill, text }) => {
    expect(contrast(fill ?? "#FFFFFF", text)).toBeGreaterThanOrEqual(4.5);
  },
);

/** A difference (ΔE, CIE 1976) of 2 can just be seen; 9 is clear at a glance, side by side or not. */
const CLEAR = 9;

describe.each(Object.entries(VISIONS))("in %s", (_, matrix) => {
  test.each(pairs)("the fills of $a and $b are told apart", ({ a, b }) => {
    const [one, other] = [seen(statusColours[a].fill, matrix), seen(statusColours[b].fill, matrix)];
    const distance = Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
    expect(distance).toBeGreaterThanOrEqual(CLEAR);
  });
});
