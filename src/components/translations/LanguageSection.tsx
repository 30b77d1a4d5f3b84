import {translate} from '@docusaurus/Translate';
import type {LanguageProgress, ProcedureProgress} from '@site/src/procedure/progress.ts';
import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {useUrlIn} from '../language/use-url-in.ts';
import styles from './LanguageSection.module.css';
import {StateBar} from './StateBar.tsx';
import {nameState} from './state-names.ts';

export function LanguageSection({language, name}: {language: LanguageProgress; name: string}): ReactElement {
  const {site} = useLanguages();
  const title = capitalised(name, site);
  return (
    <section className={styles.language} aria-labelledby={`language-${language.locale}`}>
      <h2 id={`language-${language.locale}`}>{title}</h2>
      <StateBar counts={language.counts} />
      <ul className={styles.procedures}>
        {language.procedures.map((procedure) => (
          <li key={procedure.id}>
            <ProcedureRow procedure={procedure} locale={language.locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function capitalised(name: string, locale: string): string {
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

function ProcedureRow({procedure, locale}: {procedure: ProcedureProgress; locale: string}): ReactElement {
  const {site} = useLanguages();
  const url = useUrlIn(locale) + procedure.path;
  return (
    <>
      <h3 className={styles.title}>
        <a href={url} hrefLang={locale} lang={procedure.locale === site ? undefined : procedure.locale}>
          {procedure.title}
        </a>
      </h3>
      <StateBar counts={procedure.counts} />
      {procedure.waiting.length > 0 && (
        <ul className={styles.waiting}>
          {procedure.waiting.map(({id, state}) => (
            <li key={id ?? ''}>
              <a href={id === undefined ? url : `${url}#${id}`} hrefLang={locale}>
                {id === undefined ? translate({id: 'trin.translations.page', message: 'Title and introduction'}) : <code translate="no">{id}</code>}
              </a>{' '}
              {nameState(state)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
