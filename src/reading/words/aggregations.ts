/** Words that say a level is taken on a day: surveys, budgets used, stocks. */
export const levelWords =
  /^(?:score|scoren|tilfreds|brugertilfreds|trivsel|termometer|driftsbudget|købsbudget|administrationsbudget|budget|bestand|beholdning|formue|gæld)/;
/** *Ingen må vente mere end 4 uger*: a limit of each single wait. */
export const waitWords = /^vente[rt]?$/;
/** A forecast that is compared with the result. */
export const forecastWords = /prognose|forudsigelse|forudsagt/;
/** Deviation between forecast and result. */
export const deviationWords = /^afvig/;
/** Months before *-prognosen*, as in *august- og novemberprognosen*. */
export const forecastEnding = /^(.+?)(?:prognose(?:n|r|rne)?)$/;
