import {translate} from '@docusaurus/Translate';
import {holds} from '@site/src/procedure/variant.ts';
import {createContext, type ReactElement, type ReactNode, useContext} from 'react';
import {HashLink} from '../anchor/HashLink.tsx';
import {useAnchor} from '../anchor/use-anchor.ts';
import {useLanguages} from '../language/use-languages.ts';
import {ConditionLabel} from '../procedure/ConditionLabel.tsx';
import {useProcedure} from '../procedure/procedure-context.ts';
import {OptionControl} from '../run/ElementControl.tsx';
import styles from './Options.module.css';
import {toOptionLabelId} from './option-label-id.ts';

const OptionId = createContext('');

interface OptionProps {
  readonly id: string;
  readonly children: ReactNode;
}

export function Option({id, children}: OptionProps): ReactElement | null {
  const {answers, page} = useProcedure();
  const {chrome} = useLanguages();
  const when = page.steps.flatMap(({options}) => options).find((option) => option.id === id)?.when;
  useAnchor(id);
  if (!holds(when, answers)) return null;
  return (
    <li id={id} className={styles.option}>
      <ConditionLabel when={when} />
      <OptionId value={id}>{children}</OptionId>
      <OptionControl id={id} />
      <HashLink id={id} lang={chrome} label={translate({id: 'trin.option.link', message: 'Link to this option'})} />
    </li>
  );
}

export function OptionLabel({children}: {children: ReactNode}): ReactElement {
  const option = useContext(OptionId);
  return (
    <p id={toOptionLabelId(option)} className={styles.label}>
      {children}
    </p>
  );
}
