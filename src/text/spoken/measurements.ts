import { measurementText as danishMeasurementText } from "../da/measurements";
import type { Worded } from "./worded";

export let measurementText: Worded<typeof danishMeasurementText> = danishMeasurementText;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakMeasurements(texts: { measurementText: typeof measurementText }): void {
  ({ measurementText } = texts);
}
