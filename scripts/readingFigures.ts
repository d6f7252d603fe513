/** Figures of `npm run bench -- reading 4 7001`, told in docs/laesning.md: 44 contracts with 300 goals. */

/** The first run, by format, on seeds that nobody had looked at. */
export const firstRun = `| Format | Rigtige | I tvivl | I stilhed | Ikke læst | Læst for meget | Samme mål som Word | Ens rækker | Nabopar fundet | Nabopar rigtige |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| tekst | 93,3 % | 1,0 % | 5,7 % | 0,0 % | 1,3 % | 93,2 % | 100,0 % | 100,0 % | 100,0 % |
| HTML | 93,3 % | 1,0 % | 5,7 % | 0,0 % | 1,3 % | 93,2 % | 100,0 % | 100,0 % | 100,0 % |
| Word | 98,3 % | 0,3 % | 1,3 % | 0,0 % | 0,3 % | 100,0 % | 100,0 % | 100,0 % | 100,0 % |
| Writer, med mærker | 98,0 % | 0,7 % | 1,3 % | 0,0 % | 0,3 % | 97,7 % | 85,2 % | 97,4 % | 97,3 % |
| Writer, med streger | 93,0 % | 1,3 % | 5,7 % | 0,0 % | 1,3 % | 90,9 % | 99,0 % | 99,4 % | 99,2 % |
| Writer, streger under rækkerne | 88,3 % | 1,7 % | 9,7 % | 0,3 % | 1,3 % | 81,8 % | 93,8 % | 96,8 % | 96,8 % |
| Writer, uden streger | 90,7 % | 1,3 % | 4,0 % | 4,0 % | 0,0 % | 77,3 % | 85,2 % | 89,4 % | 92,2 % |
| Chromium, med mærker | 100,0 % | 0,0 % | 0,0 % | 0,0 % | 0,0 % | 97,7 % | 85,2 % | 98,2 % | 98,2 % |
| Chromium, med streger | 93,3 % | 1,0 % | 5,7 % | 0,0 % | 1,3 % | 93,2 % | 99,7 % | 99,8 % | 99,8 % |
| Chromium, streger under rækkerne | 93,3 % | 1,0 % | 5,7 % | 0,0 % | 1,3 % | 93,2 % | 100,0 % | 100,0 % | 100,0 % |
| Chromium, uden streger | 94,0 % | 0,7 % | 4,0 % | 1,3 % | 1,0 % | 93,2 % | 97,4 % | 97,9 % | 99,0 % |`;

/** The first run by shape: goals that are right, in per cent. */
export const firstRunByLayout = `| Form | Word | W mærker | W streger | W halve | W ingen | C mærker | C streger | C halve | C ingen |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| resultatkrav og vægt | 100,0 | 95,8 | 95,8 | 95,8 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 |
| baseline og målepunkt | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 |
| en kolonne for hvert år | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 |
| tærskler i kolonner | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 |
| udgangspunkt, måltal, enhed | 100,0 | 100,0 | 100,0 | 30,0 | 30,0 | 100,0 | 100,0 | 100,0 | 100,0 |
| afsnit med titel | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 |
| nummererede overskrifter | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 |
| grupper i rækker | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 |
| titel over flere rækker | 100,0 | 100,0 | 100,0 | 100,0 | 41,7 | 100,0 | 100,0 | 100,0 | 83,3 |
| overskrift i to rækker | 75,0 | 75,0 | 0,0 | 0,0 | 100,0 | 100,0 | 0,0 | 0,0 | 30,0 |
| tabel over flere sider | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 | 100,0 |`;

/** The same contracts after the kinds of failure were mended. */
export const laterRun = `| Format | Rigtige | I tvivl | I stilhed | Ikke læst | Læst for meget | Samme mål som Word | Ens rækker | Nabopar fundet | Nabopar rigtige |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| tekst | 100,0 % | 0,0 % | 0,0 % | 0,0 % | 0,0 % | 100,0 % | 100,0 % | 100,0 % | 100,0 % |
| HTML | 100,0 % | 0,0 % | 0,0 % | 0,0 % | 0,0 % | 100,0 % | 100,0 % | 100,0 % | 100,0 % |
| Word | 100,0 % | 0,0 % | 0,0 % | 0,0 % | 0,0 % | 100,0 % | 100,0 % | 100,0 % | 100,0 % |
| Writer, med mærker | 99,7 % | 0,3 % | 0,0 % | 0,0 % | 0,0 % | 97,7 % | 97,7 % | 98,8 % | 98,6 % |
| Writer, med streger | 99,7 % | 0,3 % | 0,0 % | 0,0 % | 0,0 % | 97,7 % | 99,0 % | 99,4 % | 99,2 % |
| Writer, streger under rækkerne | 99,7 % | 0,0 % | 0,0 % | 0,3 % | 0,0 % | 97,7 % | 99,0 % | 99,4 % | 99,4 % |
| Writer, uden streger | 100,0 % | 0,0 % | 0,0 % | 0,0 % | 0,0 % | 95,5 % | 95,4 % | 97,1 % | 97,2 % |
| Chromium, med mærker | 100,0 % | 0,0 % | 0,0 % | 0,0 % | 0,0 % | 100,0 % | 98,4 % | 99,2 % | 99,2 % |
| Chromium, med streger | 100,0 % | 0,0 % | 0,0 % | 0,0 % | 0,0 % | 100,0 % | 99,7 % | 99,8 % | 99,8 % |
| Chromium, streger under rækkerne | 100,0 % | 0,0 % | 0,0 % | 0,0 % | 0,0 % | 100,0 % | 99,3 % | 99,6 % | 99,6 % |
| Chromium, uden streger | 100,0 % | 0,0 % | 0,0 % | 0,0 % | 0,0 % | 100,0 % | 98,7 % | 99,2 % | 99,4 % |`;
