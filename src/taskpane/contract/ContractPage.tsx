import { useState } from "react";
import type { Proposal } from "../../app/proposeGoals";
import { contractText } from "../../text/spoken/contract";
import type { PaneActions } from "../paneActions";
import { ContractInput } from "./ContractInput";
import { acceptedGoals, draftsOf, type Draft } from "./draft";
import { Review } from "./Review";

type Props = {
  actions: Pick<PaneActions, "readDocument" | "proposeGoals" | "writeGoals" | "messageOf">;
  withoutTables: boolean;
  busy: boolean;
  run: (job: () => Promise<string>) => Promise<void>;
};

/** Reads a contract, has its goals reviewed, and writes them. Nothing is written before *Skriv til arket*. */
export function ContractPage({ actions, withoutTables, busy, run }: Props) {
  const [text, setText] = useState("");
  const [reading, setReading] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [contract, setContract] = useState<Proposal["contract"] | null>(null);
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);

  const reset = (): void => {
    setContract(null);
    setDrafts([]);
  };
  const propose = async (from: string): Promise<void> => {
    const proposal = await actions.proposeGoals(from);
    if (proposal.goals.length === 0) return setFault(contractText.noGoals);
    setDrafts(draftsOf(proposal.goals));
    setContract(proposal.contract);
  };
  const read = async (source: () => Promise<string>): Promise<void> => {
    setReading(true);
    setFault(null);
    await source().then(propose).catch((wrong: unknown) => setFault(actions.messageOf(wrong)));
    setReading(false);
  };
  const open = (file: File): void =>
    void read(async () => {
      const found = await actions.readDocument(file);
      setText(found);
      return found;
    });
  const write = (): void => {
    if (contract === null) return;
    const named = { ...contract, name: contract.name.trim() };
    void run(async () => {
      const { written, alreadyThere } = await actions.writeGoals({ contract: named }, acceptedGoals(drafts, named.name));
      setDrafts((all) => all.filter(({ accepted }) => !accepted));
      if (drafts.every(({ accepted }) => accepted)) {
        reset();
        setText("");
      }
      return contractText.written(written, named.name, alreadyThere);
    });
  };

  if (contract === null) {
    return <ContractInput text={text} type={setText} busy={reading} fault={fault} open={open} read={() => void read(() => Promise.resolve(text))} />;
  }
  return (
    <Review
      name={contract.name}
      rename={(name) => setContract({ ...contract, name })}
      drafts={drafts}
      change={(next) => setDrafts((all) => all.map((draft) => (draft.id === next.id ? next : draft)))}
      withoutTables={withoutTables}
      busy={busy}
      write={write}
      again={reset}
    />
  );
}
