import { periodName as danishPeriodName } from "../da/periodName";

export let periodName = danishPeriodName;

/** Names periods in another language; whatever shows them must be rendered anew after it. */
export function speakPeriodName(texts: { periodName: typeof periodName }): void {
  ({ periodName } = texts);
}
