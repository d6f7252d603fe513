/** Verbs that tell what has been (*datid*), beside those that are cues of a baseline. */
export const pastVerbs =
  /^(?:faldt|steg|voksede|aftog|reducerede|nedbragte|øgede|forbedrede|forværredes|gennemførte|modtog|behandlede|afsluttede|afgjorde|placerede|svarede|deltog|overholdt|indfriede|realiserede|oplevede|kom|gik|skete|kostede|holdt|tog|lykkedes)$/;
/** Verbs that say how a goal is measured, or when a contract holds. */
export const methodVerbs =
  /^(?:opgøres|opgjort|måles|beregnes|registreres|rapporteres|afrapporteres|indberettes|gælder|træder|evalueres|genforhandles|beskrives|fremgår|omfatter|indgår|defineres|forstås|fordeles|baseres|bygger)$/;
