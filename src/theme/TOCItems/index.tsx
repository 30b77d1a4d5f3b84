import type {Props} from '@theme/TOCItems';
import TOCItems from '@theme-original/TOCItems';
import {type ReactElement, useMemo} from 'react';
import {usePageLanguage} from '../../components/language/use-page-language.ts';
import {useHiddenPhases} from '../../components/procedure/hidden-phases.ts';

/** The table of contents without the phases that the reader's answers have taken away. */
export default function ShownTOCItems({toc, ...props}: Props): ReactElement {
  const hidden = useHiddenPhases();
  const shown = useMemo(() => toc.filter(({id}) => !hidden.has(id)), [toc, hidden]);
  const lang = usePageLanguage();
  const items = <TOCItems {...props} toc={shown} />;
  return lang === undefined ? items : <div lang={lang}>{items}</div>;
}
