/** What the site of the tests signs with. */
export const siteSecret = "the secret of the site that tests run against";
