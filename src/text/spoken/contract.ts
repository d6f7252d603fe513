import { contractText as danishContractText } from "../da/contract";
import type { Worded } from "./worded";

export let contractText: Worded<typeof danishContractText> = danishContractText;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakContract(texts: { contractText: typeof contractText }): void {
  ({ contractText } = texts);
}
