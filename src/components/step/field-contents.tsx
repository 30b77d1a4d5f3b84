import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {Fragment, type ReactElement} from 'react';
import {CopyButton} from '../copy/CopyButton.tsx';
import {toOrParts} from '../format/list.ts';
import {useLanguages} from '../language/use-languages.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import textStyles from '../text/text.module.css';
import {PasswordCheck} from '../value/PasswordCheck.tsx';
import {useVariable} from '../value/use-variable.ts';
import {VariableButtons} from '../value/VariableButtons.tsx';
import {VariableText} from '../value/VariableText.tsx';
import {toLook} from '../value/variable-look.ts';
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
  const shown = useVariable(field.var);
  if (!shown) return <Secret />;
  return (
    <div className={styles.copied}>
      <span>
        <span className={clsx(textStyles.variable, textStyles[toLook(shown)])}>
          <VariableText shown={shown} />
        </span>
      </span>
      <span className={styles.buttons}>
        <VariableButtons shown={shown} />
      </span>
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
      {field.rule && <PasswordCheck variable={field.rule.variable} />}
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
