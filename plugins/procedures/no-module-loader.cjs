/** In place of a module of the host that pages load and do not need. */
module.exports = function noModuleLoader() {
  return '';
};
