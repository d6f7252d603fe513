import { APP_MUTATIONS } from "./appMutations";
import { DOMAIN_MUTATIONS } from "./domainMutations";
import type { Mutation } from "./mutation";
import { YEAR_MUTATIONS } from "./yearMutations";

export const MUTATIONS: readonly Mutation[] = [...DOMAIN_MUTATIONS, ...YEAR_MUTATIONS, ...APP_MUTATIONS];
