import {guardSinks} from './trusted-types.ts';

type Factory = Parameters<typeof guardSinks>[0];

declare global {
  interface Window {
    readonly trustedTypes?: Factory;
  }
  // zod compiles schemas with `new Function`, which the policy forbids, unless it reads here that it must not try.
  var __zod_globalConfig: {jitless?: boolean} | undefined;
}

// Not while the build renders pages: there schemas may be as fast as they can.
if (typeof window !== 'undefined') {
  globalThis.__zod_globalConfig = {...globalThis.__zod_globalConfig, jitless: true};
  guardSinks(window.trustedTypes, window.location.origin);
}
