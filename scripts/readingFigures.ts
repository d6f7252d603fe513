/** Figures of `npm run bench -- reading 4 7001`, told in docs/laesning.md: 44 contracts with 300 goals. */

/** After the kinds of failure of the first run were mended. */
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
