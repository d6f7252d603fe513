import { benchReading } from "./reading/run";

/** `npm run bench -- reading [CONTRACTS] [SEED]`: how well made contracts are read, so many of each layout. */
async function main([what, contracts = "5", seed = "1"]: readonly string[]): Promise<void> {
  if (what !== "reading") throw new Error("npm run bench -- reading [CONTRACTS] [SEED]");
  await benchReading(Number(contracts), Number(seed));
}

void main(process.argv.slice(2));
