import type {Props} from '@theme/DocItem/Content';
import DocItemContent from '@theme-original/DocItem/Content';
import type {ReactElement} from 'react';
import {Untranslated} from '../../../components/language/Untranslated.tsx';
import {usePageLanguage} from '../../../components/language/use-page-language.ts';

/** Says so where a page is shown in the source language because nobody has translated it yet. */
export default function DocItemContentInItsLanguage(props: Props): ReactElement {
  const lang = usePageLanguage();
  if (lang === undefined) return <DocItemContent {...props} />;
  return (
    <>
      <Untranslated />
      <div lang={lang}>
        <DocItemContent {...props} />
      </div>
    </>
  );
}
