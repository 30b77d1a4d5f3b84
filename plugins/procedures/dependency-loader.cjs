const path = require('node:path');

/**
 * Runs before the host's MDX loader and leaves the text as it is. Tells the bundler which files a page is made from beside its
 * own, so that it is compiled again when one of them changes.
 */
module.exports = function dependencyLoader(source) {
  const {roots, files, translations} = this.getOptions();
  for (const file of files) this.addDependency(file);
  for (const [, included] of String(source).matchAll(/^[ \t]*::include\{[^}\n]*file=["']?([^"'\s}]+)/gm)) {
    for (const root of roots) this.addDependency(path.join(root, included));
  }
  for (const {root, originals, freshness} of translations) {
    if (!this.resourcePath.startsWith(root + path.sep)) continue;
    this.addDependency(path.join(originals, path.relative(root, this.resourcePath)));
    this.addDependency(freshness);
  }
  return source;
};
