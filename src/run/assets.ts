/** The folder of the report page's script and style: beside the modules and the bundles of a build alike. */
export const ASSETS = new URL("../report/page/", import.meta.url);
