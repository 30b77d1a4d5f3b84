import Translate from '@docusaurus/Translate';
import {entryOf} from '@site/src/procedure/customer/by-key.ts';
import type {ReactElement} from 'react';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {OnlyHeard} from '../text/OnlyHeard.tsx';
import styles from '../text/text.module.css';
import type {ShownVariable} from './use-variable.ts';

/** What stands for a variable: the customer's value, or in words that there is none. */
export function VariableText({shown}: {shown: ShownVariable}): ReactElement {
  const {variable, value, customer} = shown;
  if (variable.type === 'secret') return <SecretText shown={shown} />;
  if (!customer) return <ExampleText shown={shown} />;
  if (value.origin === 'missing') return <MissingText shown={shown} />;
  return (
    <span title={variable.label}>
      <OnlyHeard lang={shown.labelLanguage}>{variable.label}: </OnlyHeard>
      <bdi className={styles.ownValue} translate="no">
        {value.text}
      </bdi>
      {value.origin === 'derived' && <DerivedMark />}
    </span>
  );
}

function Label({shown: {variable, labelLanguage}}: {shown: ShownVariable}): ReactElement {
  return (
    <span className={styles.variableLabel} lang={labelLanguage}>
      {variable.label}
    </span>
  );
}

function ExampleText({shown}: {shown: ShownVariable}): ReactElement {
  const {example} = shown.variable;
  return (
    <>
      <Label shown={shown} />
      {example !== undefined && (
        <>
          {' '}
          <Example text={example} />
        </>
      )}
    </>
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
            <span key="example" className={styles.exampleText} translate="no">
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

function MissingText({shown}: {shown: ShownVariable}): ReactElement {
  const {chrome} = useLanguages();
  return (
    <>
      <Label shown={shown} />{' '}
      <span className={styles.missingMark} lang={chrome}>
        <Icon name="warning" /> <Translate id="trin.var.missing">missing</Translate>
      </span>
    </>
  );
}

function DerivedMark(): ReactElement {
  const {chrome} = useLanguages();
  return (
    <span className={styles.remark} lang={chrome}>
      {' '}
      <Translate id="trin.var.derived">(derived)</Translate>
    </span>
  );
}

function SecretText({shown}: {shown: ShownVariable}): ReactElement {
  const {chrome} = useLanguages();
  const {customer, name} = shown;
  return (
    <>
      <Label shown={shown} />
      {customer && (
        <span className={styles.remark} lang={chrome}>
          {' '}
          {entryOf(customer.kept, name) ? (
            <Translate id="trin.var.kept">(in the password manager)</Translate>
          ) : (
            <Translate id="trin.var.notKept">(not yet in the password manager)</Translate>
          )}
        </span>
      )}
    </>
  );
}
