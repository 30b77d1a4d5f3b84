import type {Block} from '@site/src/procedure/content.ts';
import type {ReactElement, ReactNode} from 'react';
import {ContentLanguage} from './content-language.ts';
import {StaleText} from './StaleText.tsx';
import {UntranslatedPart} from './UntranslatedPart.tsx';

interface TranslatedPartProps {
  /** Of the part, where it is not that of the page. */
  readonly lang: string | undefined;
  /** What the original says, where it has changed since it was translated. */
  readonly original: readonly Block[] | undefined;
  readonly children: ReactNode;
}

/** Says of a part of a translated page what a reader must know of its translation. */
export function TranslatedPart({lang, original, children}: TranslatedPartProps): ReactElement {
  if (lang !== undefined) {
    return (
      <ContentLanguage value={lang}>
        <UntranslatedPart />
        {children}
      </ContentLanguage>
    );
  }
  return (
    <>
      {children}
      {original && <StaleText blocks={original} />}
    </>
  );
}
