import { relative } from "node:path";
import { build, builtPage } from "./build";

void build().then(() => {
  process.stdout.write(`Arbejdsbænken er bygget i ${relative(process.cwd(), builtPage)}. Enhver statisk webserver kan vise den.\n`);
});
