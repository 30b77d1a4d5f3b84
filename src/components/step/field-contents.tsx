import Translate, {translate} from '@docusaurus/Translate';
import {Fragment, type ReactElement} from 'react';
import {CopyButton} from '../copy/CopyButton.tsx';
import {toOrParts} from '../format/list.ts';
import {useLanguages} from '../language/use-languages.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import {Var} from '../text/Var.tsx';
import type {FieldOf} from './FieldContent.tsx';
import styles from './Fields.module.css';
import {useConsoleLanguage} from './step-context.ts';

export function ValueContent({field}: {field: FieldOf<'value'>}): ReactElement {
  const {chrome} = useLanguages();
  return (
    <div className={styles.copied}>
      <code translate="no">{field.value}</code>
      <CopyButton text={field.value} lang={chrome} label={translate({id: 'trin.value.copy', message: 'Copy {value}'}, {value: field.value})} />
    </div>
  );
}

export function VarContent({field}: {field: FieldOf<'var'>}): ReactElement {
  const {page} = useProcedure();
  const {chrome} = useLanguages();
  const example = page.variables[field.var]?.example;
  if (example === undefined) return <Secret />;
  return (
    <div className={styles.copied}>
      <span>
        <Var name={field.var} />
      </span>
      <CopyButton text={example} lang={chrome} label={translate({id: 'trin.fields.copyExample', message: 'Copy the example {value}'}, {value: example})} />
    </div>
  );
}

export function SecretContent({field}: {field: FieldOf<'secret'>}): ReactElement {
  const {page} = useProcedure();
  const {chrome, content} = useLanguages();
  const variable = field.rule && (page.variables[field.rule.variable]?.label ?? field.rule.variable);
  return (
    <>
      <Secret />
      {variable !== undefined && (
        <span lang={chrome}>
          <br />
          <span className={styles.rule}>
            <Translate
              id="trin.fields.notContaining"
              values={{
                variable: (
                  <strong key="variable" lang={content}>
                    {variable}
                  </strong>
                ),
              }}
            >
              {'Must not contain: {variable}'}
            </Translate>
          </span>
        </span>
      )}
    </>
  );
}

function Secret(): ReactElement {
  const {chrome} = useLanguages();
  return (
    <span lang={chrome}>
      <Translate id="trin.fields.secret">Secret – from the password manager</Translate>
    </span>
  );
}

export function EmptyContent(): ReactElement {
  const {chrome} = useLanguages();
  return (
    <em lang={chrome}>
      <Translate id="trin.fields.empty">Leave empty</Translate>
    </em>
  );
}

export function FromContent({field}: {field: FieldOf<'from'>}): ReactElement {
  const {site, chrome} = useLanguages();
  const language = useConsoleLanguage();
  const choices = toOrParts(field.from, site).map(({isItem, text}, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one list keep their order, and the words between them repeat.
    if (!isItem) return <Fragment key={index}>{text}</Fragment>;
    return (
      <strong key={text} lang={language} translate="no">
        {text}
      </strong>
    );
  });
  return (
    <span lang={chrome}>
      <Translate id="trin.fields.from" values={{choices: <Fragment key="choices">{choices}</Fragment>}}>
        {'One of: {choices}'}
      </Translate>
    </span>
  );
}
