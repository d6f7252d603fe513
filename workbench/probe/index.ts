import { connectProbe } from "./page";

void Office.onReady().then(() => connectProbe(document));
