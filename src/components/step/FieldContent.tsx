import type {PageStep} from '@site/src/procedure/page.ts';
import type {ComponentType, ReactElement} from 'react';
import {EmptyContent, FromContent, SecretContent, ValueContent, VarContent} from './field-contents.tsx';

export type PageField = PageStep['fields'][number];
export type FieldOf<Source extends PageField['source']> = Extract<PageField, {source: Source}>;

const contents: {readonly [Source in PageField['source']]: ComponentType<{field: FieldOf<Source>}>} = {
  value: ValueContent,
  var: VarContent,
  secret: SecretContent,
  empty: EmptyContent,
  from: FromContent,
};

/** The content of one box, by where it comes from. */
export function FieldContent<Source extends PageField['source']>({field}: {field: FieldOf<Source> & {source: Source}}): ReactElement {
  const Content: ComponentType<{field: FieldOf<Source>}> = contents[field.source];
  return <Content field={field} />;
}
