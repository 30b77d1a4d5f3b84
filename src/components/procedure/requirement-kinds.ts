import {translate} from '@docusaurus/Translate';
import type {Page} from '@site/src/procedure/page.ts';

type RequirementKind = Page['requirements'][number]['kind'];

const names = {
  account: () => translate({id: 'trin.requirement.account', message: 'Account'}),
  licence: () => translate({id: 'trin.requirement.licence', message: 'Licence'}),
  role: () => translate({id: 'trin.requirement.role', message: 'Role'}),
  version: () => translate({id: 'trin.requirement.version', message: 'Version'}),
  access: () => translate({id: 'trin.requirement.access', message: 'Access'}),
  information: () => translate({id: 'trin.requirement.information', message: 'Information'}),
} satisfies Record<RequirementKind, () => string>;

export function nameRequirementKind(kind: RequirementKind): string {
  return names[kind]();
}
