import type {Props} from '@theme/CodeBlock';
import includeLanguages from '@theme/prism-include-languages';
import CodeBlock from '@theme-original/CodeBlock';
import {Prism} from 'prism-react-renderer';
import type {ReactElement} from 'react';

includeLanguages(Prism);

export default function ColouredCode(props: Props): ReactElement {
  return <CodeBlock {...props} />;
}
