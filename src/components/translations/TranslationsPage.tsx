import Translate, {translate} from '@docusaurus/Translate';
import type {LanguageProgress} from '@site/src/procedure/progress.ts';
import Layout from '@theme/Layout';
import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import styles from '../page/Page.module.css';
import {LanguageSection} from './LanguageSection.tsx';

/** How far each language is: for translators, and for readers who wonder which language to trust. */
export default function TranslationsPage({progress}: {progress: readonly LanguageProgress[]}): ReactElement {
  const {site} = useLanguages();
  const names = new Intl.DisplayNames(site, {type: 'language'});
  return (
    <Layout
      title={translate({id: 'trin.translations.title', message: 'Translations'})}
      description={translate({id: 'trin.translations.description', message: 'How far each language is, procedure by procedure'})}
    >
      <main className={styles.page}>
        <h1>
          <Translate id="trin.translations.title">Translations</Translate>
        </h1>
        <p className={styles.lead}>
          <Translate id="trin.translations.lead">
            Procedures are written in English. Each step is compared with the English text that it was translated from.
          </Translate>
        </p>
        {progress.map((language) => (
          <LanguageSection key={language.locale} language={language} name={names.of(language.locale) ?? language.locale} />
        ))}
        {progress.length === 0 && (
          <p className={styles.empty}>
            <Translate id="trin.translations.none">There are no translations yet.</Translate>
          </p>
        )}
      </main>
    </Layout>
  );
}
