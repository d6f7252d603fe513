import {
  goalForms as danishGoalForms,
  goalTypes as danishGoalTypes,
  managementAreas as danishManagementAreas,
  changeKinds as danishChangeKinds,
  aggregations as danishAggregations,
  pacings as danishPacings,
  methods as danishMethods,
  followUps as danishFollowUps,
  statusWords as danishStatusWords,
  outlooks as danishOutlooks,
  trends as danishTrends,
  monthNames as danishMonthNames,
} from "../da/terms";
import type { Worded } from "./worded";

export let goalForms: Worded<typeof danishGoalForms> = danishGoalForms;
export let goalTypes: Worded<typeof danishGoalTypes> = danishGoalTypes;
export let managementAreas: Worded<typeof danishManagementAreas> = danishManagementAreas;
export let changeKinds: Worded<typeof danishChangeKinds> = danishChangeKinds;
export let aggregations: Worded<typeof danishAggregations> = danishAggregations;
export let pacings: Worded<typeof danishPacings> = danishPacings;
export let methods: Worded<typeof danishMethods> = danishMethods;
export let followUps: Worded<typeof danishFollowUps> = danishFollowUps;
export let statusWords: Worded<typeof danishStatusWords> = danishStatusWords;
export let outlooks: Worded<typeof danishOutlooks> = danishOutlooks;
export let trends: Worded<typeof danishTrends> = danishTrends;
export let monthNames: Worded<typeof danishMonthNames> = danishMonthNames;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakTerms(texts: {
  goalForms: typeof goalForms;
  goalTypes: typeof goalTypes;
  managementAreas: typeof managementAreas;
  changeKinds: typeof changeKinds;
  aggregations: typeof aggregations;
  pacings: typeof pacings;
  methods: typeof methods;
  followUps: typeof followUps;
  statusWords: typeof statusWords;
  outlooks: typeof outlooks;
  trends: typeof trends;
  monthNames: typeof monthNames;
}): void {
  ({
    goalForms,
    goalTypes,
    managementAreas,
    changeKinds,
    aggregations,
    pacings,
    methods,
    followUps,
    statusWords,
    outlooks,
    trends,
    monthNames,
  } = texts);
}
