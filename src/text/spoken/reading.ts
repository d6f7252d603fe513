import {
  doubtTexts as danishDoubtTexts,
  documentProblemTexts as danishDocumentProblemTexts,
  smartDemandTexts as danishSmartDemandTexts,
  smartFindingTexts as danishSmartFindingTexts,
  contractFindingTexts as danishContractFindingTexts,
} from "../da/reading";
import type { Worded } from "./worded";

export let doubtTexts: Worded<typeof danishDoubtTexts> = danishDoubtTexts;
export let documentProblemTexts: Worded<typeof danishDocumentProblemTexts> = danishDocumentProblemTexts;
export let smartDemandTexts: Worded<typeof danishSmartDemandTexts> = danishSmartDemandTexts;
export let smartFindingTexts: Worded<typeof danishSmartFindingTexts> = danishSmartFindingTexts;
export let contractFindingTexts: Worded<typeof danishContractFindingTexts> = danishContractFindingTexts;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakReading(texts: {
  doubtTexts: typeof doubtTexts;
  documentProblemTexts: typeof documentProblemTexts;
  smartDemandTexts: typeof smartDemandTexts;
  smartFindingTexts: typeof smartFindingTexts;
  contractFindingTexts: typeof contractFindingTexts;
}): void {
  ({ doubtTexts, documentProblemTexts, smartDemandTexts, smartFindingTexts, contractFindingTexts } = texts);
}
