import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/DocSidebarItem/Link';
import DocSidebarItemLink from '@theme-original/DocSidebarItem/Link';
import type {ReactElement} from 'react';
import {toForeign} from '../../../components/language/use-sidebar-name.ts';

/** A page that is not translated, marked with the language of its title. */
export default function DocSidebarItemLinkInItsLanguage({item, ...props}: Props): ReactElement {
  const {currentLocale} = useDocusaurusContext().i18n;
  return <DocSidebarItemLink {...props} item={item} {...{lang: toForeign(item, currentLocale)}} />;
}
