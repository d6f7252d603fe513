export { readTable } from "../src/files/tables/readTable";
export { leastPossible } from "./leastPossible";
