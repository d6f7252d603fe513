import type { OutFile } from "../files/saveFile";
import type { FollowUpTakenBack, WrittenFollowUp } from "../followUp/writeFollowUp";
import type { CollectPlan } from "./collecting";
import type { GivenFile } from "./returnedFile";
import type { NotSent, owedIn, SendChoice, Sending } from "./sending";
import type { LastTakenIn } from "./takeIn";

/** What *Send til centrene* and *Saml ind* ask of the workbook. */
export type ExchangeJobs = {
  /** What each centre would be sent, and which contracts with goals no centre is. */
  planSending: (choice: SendChoice) => Promise<{ round: readonly Sending[]; notSent: readonly NotSent[] }>;
  /** The workbooks of a round, one a centre. */
  sentFiles: (round: readonly Sending[]) => readonly OutFile[];
  /** Files together as one zip file. */
  zipped: (files: readonly OutFile[], name: string) => OutFile;
  /** How much a centre owes, and how many goals it has. */
  owedIn: typeof owedIn;
  /** Remembers with the workbook which round was sent, so that older files are refused. */
  rememberSent: (round: readonly Sending[]) => Promise<void>;
  /** Reads returned files, and compares them with what was sent and what is here now. */
  planCollecting: (files: readonly GivenFile[]) => Promise<CollectPlan>;
  /** *Tag imod*: the differences of these ids go in. */
  takeIn: (plan: CollectPlan, accepted: readonly string[]) => Promise<WrittenFollowUp>;
  lastTakenIn: () => Promise<LastTakenIn | null>;
  takeBack: () => Promise<FollowUpTakenBack>;
};
