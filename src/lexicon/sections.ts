/** Sections of Italian papers, folded: what stands above a title or in the path to it. */
export const SECTIONS: ReadonlySet<string> = new Set(
  "politica|politica estera|politica interna|esteri|estero|dall'estero|dal mondo|mondo|internazionale|interni|italia|europa|unione europea|cronaca|cronache|cronaca nera|cronaca bianca|attualita|economia|finanza|economia e finanza|economia e lavoro|lavoro|sindacato|sport|calcio|calciomercato|serie a|tennis|ciclismo|motori|cultura|cultura e spettacoli|spettacoli|spettacolo|libri|cinema|musica|arte|societa|costume|scienza|scienze|tecnologia|salute|sanita|ambiente|scuola|universita|giustizia|difesa|vaticano|chiesa|migranti|opinioni|editoriali|interviste|usa|medio oriente|africa|asia|americhe"
    .split("|")
    .map((section) => section.replace("'", " ")),
);
