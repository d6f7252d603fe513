import { unknownMember } from "./hostError";
import { type Arguments, hostType, isHostObject, type HostObject } from "./hostType";
import type { Json } from "./wire/messages";

/** A method that the client calls on a service other than the workbook; objects among its arguments come as null. */
export type ServiceMethod = (args: readonly Json[]) => Json;

/** The services that the client can ask for by name. */
export type Services = {
  serve(name: string, methods: Readonly<Record<string, ServiceMethod>>): void;
  object(name: string): HostObject;
};

/** No services yet. */
export function services(): Services {
  const known = new Map<string, HostObject>();
  return {
    serve(name, methods) {
      const plain = (args: Arguments): Json[] => args.map((each) => (isHostObject(each) ? null : (each ?? null)));
      const entries = Object.entries(methods).map(([member, method]) => [
        member,
        (_self: null, args: Arguments) => method(plain(args)),
      ]);
      const type = hostType<null>(name, {
        methods: Object.fromEntries(entries) as Record<string, (self: null, args: Arguments) => Json>,
      });
      known.set(name, type.wrap(null));
    },
    object(name) {
      const service = known.get(name);
      if (!service) throw unknownMember("Service", name);
      return service;
    },
  };
}
