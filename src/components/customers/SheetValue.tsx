import Translate from '@docusaurus/Translate';
import {entryOf} from '@site/src/procedure/customer/by-key.ts';
import {templateKeys} from '@site/src/procedure/template.ts';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import {useVariables} from '../customer/use-variables.ts';
import {DerivedRemark, ValueInput} from '../customer/ValueInput.tsx';
import {formatUnits} from '../format/list.ts';
import {useLanguages} from '../language/use-languages.ts';
import {type Draft, deriveFrom, readDraft} from './draft.ts';

interface SheetValueProps {
  readonly name: string;
  readonly draft: Draft;
  readonly isTried: boolean;
  readonly onChange: (draft: Draft) => void;
}

/** The box of one variable, with what is derived while it is empty. */
export function SheetValue({name, draft, isTried, onChange}: SheetValueProps): ReactElement | null {
  const variables = useVariables();
  const variable = variables[name];
  if (!variable || variable.type === 'secret') return null;
  const raw = entryOf(draft.values, name) ?? '';
  const change = (text: string): void => onChange({...draft, values: {...draft.values, [name]: text}});
  return (
    <ValueInput
      label={variable.label}
      type={variable.type}
      example={variable.example}
      raw={raw}
      read={readDraft(draft, name, variables)}
      isTried={isTried}
      onChange={change}
    >
      {variable.default !== undefined && <Derived name={name} draft={draft} template={variable.default} onReset={raw === '' ? undefined : () => change('')} />}
    </ValueInput>
  );
}

interface DerivedProps {
  readonly name: string;
  readonly draft: Draft;
  readonly template: string;
  /** Undefined when it is derived already. */
  readonly onReset: (() => void) | undefined;
}

function Derived({name, draft, template, onReset}: DerivedProps): ReactElement {
  const {site} = useLanguages();
  const variables = useVariables();
  const {text, origin} = deriveFrom(draft, name, variables);
  if (origin !== 'derived') {
    const sources = templateKeys(template).flatMap((key) => variables[key]?.label ?? []);
    return (
      <p>
        <Translate id="trin.valueInput.derivable" values={{sources: formatUnits(sources, site)}}>
          {'Derived once these are there: {sources}'}
        </Translate>
      </p>
    );
  }
  if (!onReset) return <DerivedRemark text={text} />;
  return (
    <p>
      <Button onClick={onReset}>
        <span>
          <Translate
            id="trin.sheet.reset"
            values={{
              value: (
                <bdi key="value" translate="no">
                  {text}
                </bdi>
              ),
            }}
          >
            {'Use the derived value {value}'}
          </Translate>
        </span>
      </Button>
    </p>
  );
}
