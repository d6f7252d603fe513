/** Fields that hold a day, and the calendar beside them. */
export const dateText = {
  placeholder: "dd-mm-åååå",
  wanted: "Skriv datoen som dag-måned-år, fx 31-12-2009.",
  open: "Vælg dato i kalender",
  previous: "Forrige måned",
  next: "Næste måned",
  weekdays: [
    ["ma", "mandag"],
    ["ti", "tirsdag"],
    ["on", "onsdag"],
    ["to", "torsdag"],
    ["fr", "fredag"],
    ["lø", "lørdag"],
    ["sø", "søndag"],
  ],
} as const;
