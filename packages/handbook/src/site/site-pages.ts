/** Where the pages of the site stand that belong to no single policy. */
export interface SitePages {
  readonly clauses: string;
  readonly parameters: (area: string) => string;
  readonly gaps: string;
}
