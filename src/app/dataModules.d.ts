/** data/ as modules, built by scripts/data-modules.mjs. */
// oxlint-disable typescript/consistent-type-imports -- an ambient module may not import by a relative path
declare module 'virtual:data-first' {
  const rows: import('../dataset/dataset').DatasetRows;
  export default rows;
}

declare module 'virtual:data-details' {
  const details: import('../dataset/dataset').DatasetDetails;
  export default details;
}

declare module 'virtual:data-package' {
  const rest: import('../exports/dataPackageZip').PackageRest;
  export default rest;
}
