/** Verbs that tell how it has been, or is, beside those that are cues of a baseline (*var*, *udgjorde*). */
export const tellingVerbs =
  /^(?:faldt|steg|voksede|aftog|reducerede|nedbragte|øgede|forbedrede|forværredes|gennemførte|modtog|behandlede|afsluttede|afgjorde|placerede|svarede|deltog|overholdt|indfriede|realiserede|oplevede|kom|gik|skete|kostede|holdt|tog|lykkedes|vedtog|besluttede|satte|lagde|fandt|stod|har|viser|viste|mister|modtager|behandler|består|bor|beskæftiger|koster|sker|findes|vægter|vægtes|ryger|dør|lever|svarer|dækker)$/;
/** Verbs that say how a goal is measured, or when a contract holds. */
export const methodVerbs =
  /^(?:opgøres|opgjort|måles|beregnes|registreres|rapporteres|afrapporteres|indberettes|gælder|træder|evalueres|genforhandles|beskrives|fremgår|omfatter|indgår|defineres|forstås|fordeles|baseres|bygger)$/;
