import type {Block} from '@site/src/procedure/content.ts';
import {Fragment, type ReactElement} from 'react';
import {Inlines} from './Inlines.tsx';

/** Content of the model, where the author's own Markdown is not at hand. */
export function Blocks({blocks}: {blocks: readonly Block[]}): ReactElement {
  return (
    <>
      {blocks.map((block, index) => {
        const key = `${index} ${block.type}`;
        return (
          <Fragment key={key}>
            <ShownBlock block={block} />
          </Fragment>
        );
      })}
    </>
  );
}

function ShownBlock({block}: {block: Block}): ReactElement {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return (
        <p>
          <Inlines inline={block.inline} />
        </p>
      );
    case 'code':
      return (
        <pre translate="no">
          <code>{block.text}</code>
        </pre>
      );
    case 'table':
      return <Table rows={block.rows} />;
    case 'list':
      return <List ordered={block.ordered} items={block.items} />;
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case 'admonition':
      return (
        <>
          {block.title.length > 0 && (
            <p>
              <Inlines inline={block.title} />
            </p>
          )}
          <Blocks blocks={block.blocks} />
        </>
      );
  }
}

function List({ordered, items}: Pick<Extract<Block, {type: 'list'}>, 'ordered' | 'items'>): ReactElement {
  const shown = items.map((item, index) => {
    const key = `${index} ${item[0]?.type}`;
    return (
      <li key={key}>
        <Blocks blocks={item} />
      </li>
    );
  });
  return ordered ? <ol>{shown}</ol> : <ul>{shown}</ul>;
}

function Table({rows}: Pick<Extract<Block, {type: 'table'}>, 'rows'>): ReactElement {
  return (
    <table>
      <tbody>
        {rows.map((row, number) => {
          const key = `row ${number}`;
          return (
            <tr key={key}>
              {row.map((cell, column) => {
                const cellKey = `cell ${column}`;
                const Cell = number === 0 ? 'th' : 'td';
                return (
                  <Cell key={cellKey}>
                    <Inlines inline={cell} />
                  </Cell>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
