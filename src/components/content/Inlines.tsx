import Link from '@docusaurus/Link';
import type {Inline} from '@site/src/procedure/content.ts';
import {Fragment, type ReactElement} from 'react';
import {Ui} from '../text/Ui.tsx';
import {Value} from '../text/Value.tsx';
import {Var} from '../text/Var.tsx';

export function Inlines({inline}: {inline: readonly Inline[]}): ReactElement {
  return (
    <>
      {inline.map((part, index) => {
        const key = `${index} ${part.type}`;
        return (
          <Fragment key={key}>
            <ShownInline part={part} />
          </Fragment>
        );
      })}
    </>
  );
}

function ShownInline({part}: {part: Inline}): ReactElement {
  switch (part.type) {
    case 'text':
      return <>{part.text}</>;
    case 'ui':
      return <Ui path={part.path} />;
    case 'value':
      return <Value>{part.text}</Value>;
    case 'var':
      return <Var name={part.key} />;
    case 'code':
      return <code translate="no">{part.text}</code>;
    case 'image':
      return <>{part.alt}</>;
    case 'link':
      return isElsewhere(part.url) ? (
        <Link to={part.url}>
          <Inlines inline={part.children} />
        </Link>
      ) : (
        <Inlines inline={part.children} />
      );
    case 'strong':
      return (
        <strong>
          <Inlines inline={part.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines inline={part.children} />
        </em>
      );
    case 'deleted':
      return (
        <del>
          <Inlines inline={part.children} />
        </del>
      );
  }
}

/** An author's link to a file is resolved by the host, which the model does not know; it stays text. */
function isElsewhere(url: string): boolean {
  return /^https?:|^#/.test(url);
}
