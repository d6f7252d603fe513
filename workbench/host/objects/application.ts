import { calculationOf } from "../../files/calculation";
import { asFlag, optionalTextAt, textAt } from "../arguments";
import type { CalculationMode } from "../calculation";
import { invalidArgument } from "../hostError";
import { hostType, type HostType } from "../hostType";

type Application = Record<string, never>;

const modes: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

const numberFormatType: HostType<Application> = hostType("NumberFormatInfo", {
  scalars: { NumberDecimalSeparator: () => ",", NumberGroupSeparator: () => "." },
});

const datetimeFormatType: HostType<Application> = hostType("DatetimeFormatInfo", {
  scalars: {
    DateSeparator: () => "-",
    TimeSeparator: () => ":",
    ShortDatePattern: () => "dd-MM-yyyy",
    LongDatePattern: () => "d. MMMM yyyy",
    LongTimePattern: () => "HH:mm:ss",
  },
});

const cultureInfoType: HostType<Application> = hostType("CultureInfo", {
  scalars: { Name: () => "da-DK" },
  children: {
    NumberFormat: (self) => numberFormatType.wrap(self),
    DatetimeFormat: (self) => datetimeFormatType.wrap(self),
  },
});

/** A workbook that is made and not open yet: what `Excel.createWorkbook` opens in a window of its own. */
const workbookCreatedType: HostType<{ base64: string }> = hostType("WorkbookCreated", {
  id: () => ({ Id: "workbook-created" }),
  methods: {
    Open({ base64 }, _args, state) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      // The signature of a zip, which every .xlsx is.
      if (bytes.length > 0 && (bytes[0] !== 0x50 || bytes[1] !== 0x4b))
        throw invalidArgument("The file is no workbook.");
      state.openedWorkbooks.push(bytes);
    },
  },
});

/** `context.application`: Danish Excel. */
export const applicationType: HostType<Application> = hostType("Application", {
  scalars: {
    CalculationMode: {
      get: (_self, state) => state.calculation.mode,
      set(_self, value, state) {
        const mode = modes.find((each) => each === value);
        if (!mode) throw invalidArgument();
        state.calculation.mode = mode;
      },
    },
    CalculationEngineVersion: () => 191_029,
    CalculationState: (_self, state) => state.calculationState,
    DecimalSeparator: () => ",",
    ThousandsSeparator: () => ".",
    UseSystemSeparators: () => true,
  },
  children: { CultureInfo: (self) => cultureInfoType.wrap(self) },
  methods: {
    CreateWorkbook: (_self, args) => workbookCreatedType.wrap({ base64: optionalTextAt(args, 0) ?? "" }),
    Calculate(_self, args, state) {
      const type = textAt(args, 0);
      if (!["Recalculate", "Full", "FullRebuild"].includes(type)) throw invalidArgument();
      if (type !== "Recalculate") calculationOf(state.workbook).forgetResults();
      state.calculation.calculate();
    },
    SuspendApiCalculationUntilNextSync: (_self, _args, state) => void (state.calculation.suspended = true),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** `context.runtime`. */
export const runtimeType: HostType<Application> = hostType("Runtime", {
  scalars: {
    EnableEvents: {
      get: (_self, state) => state.events.enabled,
      set: (_self, value, state) => void (state.events.enabled = asFlag(value)),
    },
  },
});
