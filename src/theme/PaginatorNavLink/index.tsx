import type {Props} from '@theme/PaginatorNavLink';
import PaginatorNavLink from '@theme-original/PaginatorNavLink';
import type {ReactElement} from 'react';
import {useSidebarName} from '../../components/language/use-sidebar-name.ts';

/** The next or the previous page by its name in the sidebar, which is translated where the page itself is not. */
export default function PaginatorNavLinkInItsLanguage({title, ...props}: Props): ReactElement {
  const name = useSidebarName(props.permalink);
  return <PaginatorNavLink {...props} title={name ? <span lang={name.lang}>{name.label}</span> : title} />;
}
