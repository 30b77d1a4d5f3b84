import type {Page, PageStep} from '@site/src/procedure/page.ts';

interface RolesInvolved {
  readonly needed: readonly string[];
  readonly granted: readonly string[];
  readonly revoked: readonly string[];
}

/** The names of the roles that these steps need, grant and take back, each once, in the order of the steps. */
export function toRolesInvolved(steps: readonly PageStep[], roles: Page['roles']): RolesInvolved {
  const names = (part: 'needs' | 'grants' | 'revokes') => [...new Set(steps.flatMap((step) => step[part]))].map((key) => roles[key] ?? key);
  return {needed: names('needs'), granted: names('grants'), revoked: names('revokes')};
}
