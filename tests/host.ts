import path from 'node:path';
import {DEFAULT_MARKDOWN_CONFIG} from '@docusaurus/core/lib/server/configValidation';
import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor';
import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {normalizeSidebars} from '@docusaurus/plugin-content-docs/lib/sidebars/normalization.js';
import {getLoadedContentTranslationFiles} from '@docusaurus/plugin-content-docs/lib/translations.js';
import {getTranslationFiles} from '@docusaurus/theme-classic/lib/translations';
import type {TranslationFile} from '@docusaurus/types';
import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {restrictTextDirectives} from '../plugins/remark-procedures/restrict-text-directives.ts';

export const root = path.resolve(import.meta.dirname, '..');

/**
 * The host's own compiler of MDX, with our plugin in its places or without it. It is no public interface of Docusaurus: an
 * upgrade that moves it shows here first.
 */
export async function hostProcessor(remarkPlugin?: Plugin<[], Root>): Promise<(content: string, file?: string) => Promise<string>> {
  const compat = {comments: false, admonitions: false, headingIds: false};
  const processor = await createProcessorUncached({
    format: 'mdx',
    options: {
      siteDir: root,
      staticDirs: [],
      admonitions: true,
      beforeDefaultRemarkPlugins: remarkPlugin ? [remarkPlugin] : [],
      remarkPlugins: remarkPlugin ? [restrictTextDirectives] : [],
      rehypePlugins: [],
      beforeDefaultRehypePlugins: [],
      markdownConfig: {...DEFAULT_MARKDOWN_CONFIG, mdx1Compat: compat},
    },
  } as unknown as Parameters<typeof createProcessorUncached>[0]);
  return async (content, file = 'docs/page.mdx') => {
    const {content: code} = await processor.process({content, filePath: path.join(root, file), frontMatter: {}, compilerName: 'client'});
    return code;
  };
}

/** The files of texts that the host would write for a site's theme and sidebars, by name. No public interface either. */
export function hostStrings(themeConfig: object, sidebars: SidebarsConfig): Record<string, TranslationFile['content']> {
  const version = {versionName: 'current', label: 'Current', sidebars: normalizeSidebars(sidebars)};
  const content = {loadedVersions: [version]} as unknown as Parameters<typeof getLoadedContentTranslationFiles>[0];
  const theme = {themeConfig} as unknown as Parameters<typeof getTranslationFiles>[0];
  return Object.fromEntries([...getTranslationFiles(theme), ...getLoadedContentTranslationFiles(content)].map((file) => [file.path, file.content]));
}
