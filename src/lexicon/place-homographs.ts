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

/**
 * Seats of talks that read as given names, folded: behind "a", right before somebody known, they are the town
 * ("a ⟦Ginevra⟧ Lavrov ha visto Kerry"). Made by hand, MIT.
 */
export const TOWNS_BEFORE_NAMES: readonly string[] = [
  "abu dhabi",
  "ginevra",
  "santiago",
  "santiago del cile",
  "sofia",
  "victoria",
];

/**
 * Names of smaller towns that are words of the language too, folded: read as a town only behind a noun
 * ("il sindaco di Campagna") or before the letters of its province. Made by hand, MIT.
 */
export const TOWN_WORDS: ReadonlySet<string> = set(`
  abbazia ala alberi ali altissimo alto amaro amato americana amica anda anzi archi arco arena argine armeno asino asse
  avvocata bagno ballo banda bandito bar basi bela bella bello bellona benna bergamasco best bianco bimbo bomba borghi
  borgo borsa bosco botta brindisi calci calcio calo cambiano campagna campana campione campo canale canneto canonica
  capaci carbone carceri cardinale casco casella castelli castello catena cattolica cene centenario centrale cerchio
  chiesa chiusa chiusi classe cognac coli colonna come commerce comunanza contrada cori coro corona cuneo custodia date
  del dello delta divo dolce dolo don donato donna dosso dover dura era erbe erto estero fallo faro fascia finale fondo
  foresta fornelli fortezza franca front gap gay godo gotha grado greci green grosso guarda hanno hit imposte incudine
  inverno isola lago laguna largo lei lenta lettere liberi licenza limite lode luce magna man manga marina marittima
  matrice mattinata mercato mese meta metro mila minori mission mobile montagna montagne monte monti mori mossa mosso
  mura mure musei narra naso nave nesso nomi norma nove onda one onore opera ora ottava ottone pace pacifica padiglione
  paese palazzo palo paludi panni panorama papa pare parenti parla parola parole passaggio passi pasta pasto patrocinio
  pero piano piatto piazza pietre pilastro piuma pizzo poli ponte ponti pop popoli porte porto posta premia prezzo
  progresso propria provo pullman quadri quindici rea regina rende ricca ricco rilievo riva rive romana romeno rosa rose
  rossa rossi rosso rotonda rotta rugby russi sabbia sacco sala salta san sano santuario scala scena segni seria settimo
  siano sig sigillo soci sospiro sostegno spera stazione stia strada summit taglio tata tela tema terzo tessera than
  tingi tondi tono topi tornata torno travagliato trenta trovo una urbana urla vada vado vallata vari velo ventura vera
  viale villa viola vista vita vite voi volano zone
  auletta guardia villetta masseria novella fiamma cresta perla pineta giardino conca croce cava piana rocca torre monticello
  sorbo vigna bivio vallo agosta pozzo casale capo colli fara fontane mari mele monache novi ombra onore oriolo pino quero rose
  rovere salina selva sorano talla vergine zero
`);

/**
 * Names of smaller towns that are surnames of people in the news too, folded: behind "di" and a noun for what
 * people have as well ("il vertice di Obama", "la casa di Bush") they are no town. Made by hand, MIT.
 */
export const TOWNS_LIKE_LEADERS: ReadonlySet<string> = set(`
  alfano anand antony aquino arce aso austin bagnasco banga bardi bianchi bolton borne braga burke bush carney castro cesa
  clinton conde cooper danilov djibo duarte espinosa falcone flores floridia fontana garcia garland gualtieri graham greer
  hammond harper hassan hidalgo howard iglesias imamoglu jimenez johnson kawaguchi lai lagos lama leo leon lombard lopez
  lugo lula machado mandela mao marin marino martin matsumoto melo mentana mesa middleton montenegro morales moreno moro
  amato bono colonna kan lagarde meta monti topi trenta van
  morsi motegi noda obama palin palmas ribera rivera robertson rodriguez roosevelt rotondi rubio santos saviano serra
  sherman solana taverna toledo valls villavicencio visco warren wright
`);
