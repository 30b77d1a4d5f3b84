import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useContext} from 'react';
import {useOptionalProcedure} from '../procedure/procedure-context.ts';
import {ContentLanguage} from './content-language.ts';

export interface Languages {
  /** The reader's, in which the site speaks. */
  readonly site: string;
  /** `lang` of what the author wrote, and of what the site says in the midst of it; undefined where both are the same. */
  readonly content: string | undefined;
  readonly chrome: string | undefined;
}

export function useLanguages(): Languages {
  const {i18n} = useDocusaurusContext();
  const procedure = useOptionalProcedure();
  const site = i18n.currentLocale;
  const part = useContext(ContentLanguage);
  const content = part ?? procedure?.page.locale ?? site;
  const differ = content !== site;
  return {site, content: differ ? content : undefined, chrome: differ ? site : undefined};
}
