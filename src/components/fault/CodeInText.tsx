import {Fragment, type ReactElement} from 'react';

/** A message whose words between backticks are code. */
export function CodeInText({text}: {text: string}): ReactElement {
  return (
    <>
      {text.split('`').map((part, index) => {
        const key = `${index} ${part}`;
        return index % 2 === 1 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>;
      })}
    </>
  );
}
