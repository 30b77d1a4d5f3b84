import type {Props} from '@theme/CodeBlock';
import {lazy, type ReactElement, Suspense} from 'react';

const ColouredCode = lazy(() => import('../../components/code/ColouredCode.tsx'));

/** What colours code comes only to pages that have code in them: the host gives it to all, and it is a sixth of what they load. */
export default function CodeBlock(props: Props): ReactElement {
  return (
    <Suspense
      fallback={
        <pre>
          <code>{props.children}</code>
        </pre>
      }
    >
      <ColouredCode {...props} />
    </Suspense>
  );
}
