const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/**
 * Names of places that are also words of the language, folded: a capital proves nothing
 * at the start of a sentence ("Potenza e controllo", "Fermo restando"). Made by hand, MIT.
 */
export const PLACE_WORDS: ReadonlySet<string> = set(`
  acri alba angri canton aquila ardea augusta barra bastia beni bra cala cascina cava cento chiari colonia copertino costanza
  cortina crema empoli erba este fermo fiume fondi forio gela golfo granada imperia latina levante lilla lima magenta male
  marche marino massa meda mira mola monopoli nettuno noci nola noto pagani palma palmi pianura po pola ponticelli portici
  potenza prato quarto reno ribera riga rio rodi sacile sale salto sava schio serra siena sora spezia stella striscia suda
  susa termini tiro tivoli toscana trani usa vasto veneto vicaria vittoria volla zara elba corte eliseo colle pentecoste natale olimpico
  lampedusa oriente occidente bellevue capella rebibbia gemelli lingotto miramare nazareno vittoriano malpensa marte saturno
`);

/**
 * Names of places that people bear as given names or surnames, folded: beside another
 * capital, or without a preposition at the start of a sentence, they are no place. Made by hand, MIT.
 */
export const PLACE_NAMES_OF_PEOPLE: ReadonlySet<string> = set(`
  adelaide alba albany alessandria alexandria ancona arcangelo asti augusta austin bari beni benevento bergamo berlin bologna
  boston bristol brooklyn cali calais caserta catania catanzaro chester cleveland colon colombo cordoba costanza cremona
  dallas darwin david davos denver derby detroit diego douglas duran engels essen fatima ferrara florence foggia fontana
  forli francia genova georgia germania giordano gomez gori granada hamilton hilton houston india inglese italia jackson
  jefferson jordan kent kiel kingston lancaster lecce lima lincoln livorno lodi london lourdes lucca lugo madison madeira malta
  mantova marino matera medina mendoza mercedes messina milan milano modena modica monaco montana moreno nancy napoli
  norfolk norman novara orlando osimo padova palermo palma paris parma pavia perugia pesaro piacenza pisa pistoia pittsburgh
  potenza prato preston ragusa ravenna rimini rivera roma romano rosario rovigo salerno samara santiago santos savona sesto
  siena siracusa stanley taranto tarragona teramo terni toledo trapani trento treviso trieste udine valencia vargas varese
  velletri venezia vercelli verona vicenza victoria vienna viterbo vittoria volta warren washington wellington windsor york
  alberta alba indiana israel lorena moravia virginia guerrero
`);
