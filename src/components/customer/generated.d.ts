/** Written by plugins/procedures when a site is built. */
declare module '@generated/procedures/default/variables.json' {
  const variables: import('@site/src/procedure/customer/site-variables.ts').SiteVariables;
  export default variables;
}
