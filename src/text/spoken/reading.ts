import {
  flagTexts as danishFlagTexts,
  documentProblemTexts as danishDocumentProblemTexts,
  smartDemandTexts as danishSmartDemandTexts,
  smartFindingTexts as danishSmartFindingTexts,
  contractRemarkTexts as danishContractRemarkTexts,
} from "../da/reading";
import type { Worded } from "./worded";

export let flagTexts: Worded<typeof danishFlagTexts> = danishFlagTexts;
export let documentProblemTexts: Worded<typeof danishDocumentProblemTexts> = danishDocumentProblemTexts;
export let smartDemandTexts: Worded<typeof danishSmartDemandTexts> = danishSmartDemandTexts;
export let smartFindingTexts: Worded<typeof danishSmartFindingTexts> = danishSmartFindingTexts;
export let contractRemarkTexts: Worded<typeof danishContractRemarkTexts> = danishContractRemarkTexts;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakReading(texts: {
  flagTexts: typeof flagTexts;
  documentProblemTexts: typeof documentProblemTexts;
  smartDemandTexts: typeof smartDemandTexts;
  smartFindingTexts: typeof smartFindingTexts;
  contractRemarkTexts: typeof contractRemarkTexts;
}): void {
  ({ flagTexts, documentProblemTexts, smartDemandTexts, smartFindingTexts, contractRemarkTexts } = texts);
}
