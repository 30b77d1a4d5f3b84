import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {useOptionalProcedure} from '../procedure/procedure-context.ts';
import styles from './text.module.css';

/** A value that differs for each customer: what it is, and what it may look like. */
export function Var({name}: {name: string}): ReactElement {
  const page = useOptionalProcedure()?.page;
  const {content} = useLanguages();
  const variable = page?.variables[name];
  if (!variable) return <span className={styles.variable}>{name}</span>;
  return (
    <span className={styles.variable}>
      <span className={styles.variableLabel} lang={content === page?.locale ? undefined : page?.locale}>
        {variable.label}
      </span>
      {variable.example !== undefined && (
        <>
          {' '}
          <Example text={variable.example} />
        </>
      )}
    </span>
  );
}

export function Example({text}: {text: string}): ReactElement {
  const {chrome} = useLanguages();
  return (
    <span lang={chrome}>
      <Translate
        id="trin.var.example"
        values={{
          example: (
            <span key="example" className={styles.example} translate="no">
              {text}
            </span>
          ),
        }}
      >
        {'e.g. {example}'}
      </Translate>
    </span>
  );
}
