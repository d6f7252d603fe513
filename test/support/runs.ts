const TRIES_ALL = process.env["LAWS"] === "all";

/** How many of so many random cases a law is tried on: `npm run laws` tries all of them, the tests every fifth. */
export const share = (all: number): number => (TRIES_ALL ? all : Math.ceil(all / 5));
