/** Words that may join two goals in one sentence. */
export const joiners: ReadonlySet<string> = new Set(["og", "samt", "mens", "heraf", "hvoraf", "men", "hvorimod", "imens", "medens"]);
