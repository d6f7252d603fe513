import { unzipSync } from "fflate";

/** The least that reading a workbook takes: it inflates every part and looks at each of its bytes once. */
export function leastPossible(bytes: Uint8Array): number {
  let sum = 0;
  for (const part of Object.values(unzipSync(bytes))) for (let at = 0; at < part.length; at += 1) sum ^= part[at] ?? 0;
  return sum;
}
