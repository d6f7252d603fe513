import { APP_MUTATIONS } from "./appMutations";
import { DOMAIN_MUTATIONS } from "./domainMutations";
import type { Mutation } from "./mutation";

export const MUTATIONS: readonly Mutation[] = [...DOMAIN_MUTATIONS, ...APP_MUTATIONS];
