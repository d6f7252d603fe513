import { WorkbookRefusal, type WorkbookMemory } from "../app/workbook/ports";
import { isAnswered } from "./answered";
import { refusalOf } from "./hostFaults";

/** Under which names the add-in's own settings lie in the workbook. */
export const MEMORY_PREFIX = "Maalopfyldelse.";

/** The workbook's settings for add-ins: saved with it, unseen on its sheets. */
export function workbookMemory(context: Excel.RequestContext): WorkbookMemory {
  return {
    recall: async (name) => {
      const setting = context.workbook.settings.getItemOrNullObject(MEMORY_PREFIX + name).load("value");
      await context.sync();
      return setting.isNullObject ? null : parsed(setting.value);
    },
    remember: async (name, value) => {
      const { workbook } = context;
      workbook.load("readOnly");
      if (value !== null) context.workbook.settings.add(MEMORY_PREFIX + name, JSON.stringify(value));
      else await forgetOne(context.workbook.settings.getItemOrNullObject(MEMORY_PREFIX + name).load("key"));
      await context.sync().catch((fault: unknown) => {
        const isReadOnly = isAnswered(() => workbook.readOnly) && workbook.readOnly;
        throw isReadOnly ? new WorkbookRefusal("readOnly", "") : refusalOf(fault, "");
      });
    },
    forget: async () => {
      const settings = context.workbook.settings.load("items/key");
      await context.sync();
      for (const setting of settings.items.filter(({ key }) => key.startsWith(MEMORY_PREFIX))) setting.delete();
      await context.sync();
    },
  };
}

async function forgetOne(setting: Excel.Setting): Promise<void> {
  await setting.context.sync();
  if (!setting.isNullObject) setting.delete();
}

/**
 * A remembered value; what another version of the add-in, or somebody else, left there may be anything, and is then
 * null.
 */
export function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return null;
  }
}
