/** Verbs that tell how it has been (*datid*), beside those that are cues of a baseline (*var*, *udgjorde*). */
export const pastVerbs =
  /^(?:faldt|steg|voksede|aftog|reducerede|nedbragte|øgede|forbedrede|forværredes|gennemførte|modtog|behandlede|afsluttede|afgjorde|placerede|svarede|deltog|overholdt|indfriede|realiserede|oplevede|kom|gik|skete|kostede|holdt|tog|lykkedes|vedtog|godkendte|besluttede|beskæftigede|bygger|satte|afsatte|lagde|fandt|stod|viste|mistede|kommet|sket|ligget|vokset|budgetteret|afsat|bevilget|normeret)$/;
/** Verbs and words that tell how it is. */
export const factVerbs =
  /^(?:har|viser|mister|modtager|behandler|består|bor|beskæftiger|koster|sker|findes|vægter|vægtes|vægten|vægtningen|ryger|dør|lever|svarer|dækker|omfatter|forudsættes|finansieret)$/;
/** Of these also a share only tells: *22 pct. ryger*. */
export const peopleVerbs = /^(?:ryger|føler|bor|dør|lever|mister|lider|drikker|koster|findes)$/;
/** Verbs of how it is to be, beside *er* and *har*: *36 pct. kommer i job*, *90 pct. besvares*. */
export const stativeVerbs =
  /^(?:kommer|får|bliver|består|gennemfører|fuldfører|fastholder|opnår|starter|påbegynder|deltager|overgår|svarer|mener|angiver|oplever|vurderer|.{3,}[^n]es)$/;
/** Verbs of a move as it goes. */
export const trendVerbs = /^(?:stiger|falder|vokser|aftager|daler)$/i;
/** What a goal is called. */
export const goalWords =
  /^(?:krav|kravet|målet|målene|mål|måltal|måltallet|målsætning|målsætningen|servicemål|servicemålet|resultatkrav|resultatkravet|ambition|ambitionen|delmål|delmålet|hensigten|pejlemærke|pejlemærket)$/;
/** What is made, decided or started: a milestone, whatever it is to move. */
export const workWords =
  /(?:^|handle|handlings|indsats|udviklings)(?:plan|planen|planer|strategi|strategien|politik|analyse|analysen|oplæg|katalog|koncept|model|modellen|forslag|kampagne|rapport|notat|projekt|projektet|initiativ|initiativer|værktøj|system|procedure|procedurer|evaluering|kortlægning)$/;
/** Verbs of what is to be done (*nutid*): *udarbejdes*, *udarbejder*. */
export const deedVerbs =
  /^(?:udarbejde|gennemføre|etablere|implementere|iværksætte|igangsætte|udvikle|vedtage|indføre|oprette|afholde|forelægge|åbne|ansætte|opstarte|udrulle|færdiggøre|afslutte|aflevere|offentliggøre|lancere|foreligge|påbegynde|idriftsætte|godkende|fremlægge|præsentere|udfase|afskaffe|nedlægge)[rs]$/;
/** How a report goes on from a figure, not what is demanded. */
export const asides = /^(?:svarer|betyder|medfører|skyldes|indebærer)$/;
/** Finite verbs in the past tense, by their endings; used only where no other word fits. */
export const pastEndings =
  /^(?:(?:\p{L}{3,}(?:ede|te))|omkom|bestod|deltog|kom|gik|fik|blev|faldt|steg|tog|stod|lå|døde|skrev|valgte|betalte|brugte)$/u;
/** Verbs that say how a goal is measured, or when a contract holds. */
export const methodVerbs =
  /^(?:opgøres|opgjort|måles|beregnes|registreres|rapporteres|afrapporteres|indberettes|gælder|træder|evalueres|genforhandles|beskrives|fremgår|omfatter|indgår|defineres|forstås|fordeles|baseres|bygger)$/;
