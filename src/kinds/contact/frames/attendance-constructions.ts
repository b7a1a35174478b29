import type { Construction } from "./construction.js";
import { NEAR } from "./construction.js";

/** Those who also took part, told in a sentence of their own behind the contact. */
export const ATTENDANCE_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/accompanied",
    says: "Who came along with one of the sides: il ministro era accompagnato da X.",
    match: `[<trigger>(#Attends && #Passive && #Finite)] ${NEAR} da [<both>#Actor]`,
    means: { one: "both", joins: true },
    yes: [
      {
        text: "Pedro Sánchez ed Emmanuel Macron ⟦si sono visti⟧ ieri a Bruxelles, poi sono stati raggiunti da Friedrich Merz.",
        published: "2025-06-20",
        value: { people: ["Emmanuel Macron", "Friedrich Merz", "Pedro Sánchez"] },
      },
      {
        text: "Il premier albanese Edi Rama ⟦ha incontrato⟧ ieri a Roma Giorgia Meloni. Rama era accompagnato dal ministro dell'Interno Taulant Balla.",
        published: "2023-11-07",
        value: { type: "meeting", people: ["Edi Rama", "Giorgia Meloni", "Taulant Balla"], parties: ["AL", "IT"] },
      },
    ],
    no: ["Il direttore era accompagnato dalla moglie."],
  },
  {
    id: "contact/accompanied-ahead",
    says: "The same before the one they came with: accompagnato da X, il ministro ha lasciato il palazzo.",
    match: `[<trigger>(#Attends && #Passive && #Infinite)] da [<both>#Actor]`,
    means: { one: "both", joins: true },
    yes: [
      {
        text: "Antonio Tajani ⟦ha incontrato⟧ ieri Hakan Fidan ad Ankara. Accompagnato dall'ambasciatore Giorgio Marrapodi, il ministro italiano ha lasciato il palazzo in serata.",
        published: "2025-11-12",
        value: {
          type: "meeting",
          people: ["Antonio Tajani", "Giorgio Marrapodi", "Hakan Fidan"],
          parties: ["IT", "TR"],
        },
      },
    ],
    no: ["Accompagnato dal generale Luciano Portolano, il ministro ha deposto una corona."],
  },
  {
    id: "contact/accompanying",
    says: "The same, said of those who come along: ad accompagnarlo c'erano X e Y.",
    match: `a [<trigger>(#Attends && #Clitic)] (#Free|#Place){0,4} essere? ${NEAR} [<both>#Bare]`,
    means: { one: "both", joins: true },
    yes: [
      {
        text: "Emmanuel Macron ⟦ha ricevuto⟧ ieri all'Eliseo Friedrich Merz. Ad accompagnarlo il ministro tedesco della Difesa Boris Pistorius.",
        published: "2025-06-12",
        value: {
          type: "meeting",
          people: ["Boris Pistorius", "Emmanuel Macron", "Friedrich Merz"],
          parties: ["DE", "FR"],
        },
      },
    ],
    no: ["Ad accompagnarlo c'era un cane lupo."],
  },
  {
    id: "contact/accompanying-whom",
    says: "The same with the one they come with named: ad accompagnare la premier c'era il ministro X.",
    match: `a [<trigger>(#Attends && #Infinite)] [<other>(#Actor && #Bare)] (#Free|#Place){0,4} essere ${NEAR} [<both>#Bare]`,
    means: { one: "both", joins: true },
    yes: [
      {
        text: "Donald Trump ⟦vedrà⟧ domani Xi Jinping. Ad accompagnare Trump ci sarà il segretario di Stato Marco Rubio.",
        published: "2025-11-12",
        value: { status: "planned", people: ["Donald Trump", "Marco Rubio", "Xi Jinping"], parties: ["CN", "US"] },
      },
      {
        text: "Emmanuel Macron ⟦ha ricevuto⟧ ieri all'Eliseo Friedrich Merz. Ad accompagnare il cancelliere c'erano il ministro Boris Pistorius e l'ambasciatore Stephan Brestel.",
        published: "2025-06-12",
        value: {
          type: "meeting",
          people: ["Boris Pistorius", "Emmanuel Macron", "Friedrich Merz", "Stephan Brestel"],
          parties: ["DE", "FR"],
        },
      },
    ],
    no: [
      "Ad accompagnare il presidente Mattarella alla Scala c'era la figlia Laura.",
      "Ad accompagnare Macron c'era un cane lupo.",
    ],
  },
  {
    id: "contact/accompanying-unsaid",
    says: "The same with a comma for the copula: ad accompagnare la premier, il ministro X.",
    match: `a [<trigger>(#Attends && #Infinite)] [<other>(#Actor && #Bare)] #Comma [<both>(#Bare && #People)]`,
    means: { one: "both", joins: true },
    yes: [
      {
        text: "Matteo Salvini ⟦ha ricevuto⟧ ieri al ministero la sindaca Valeria Mancinelli. Ad accompagnare Salvini, il viceministro Edoardo Rixi.",
        published: "2022-12-07",
        value: { people: ["Edoardo Rixi", "Matteo Salvini", "Valeria Mancinelli"], parties: ["IT"] },
      },
      {
        text: "Meloni ⟦ha visto⟧ ieri Friedrich Merz. Con Merz c'era Johann Wadephul; ad affiancare Meloni, il ministro Tajani.",
        published: "2025-11-12",
        value: { people: ["Friedrich Merz", "Johann Wadephul", "Meloni", "Tajani"], parties: ["DE", "IT"] },
      },
    ],
    no: [
      "Meloni ha visto ieri Friedrich Merz. Andato ad accompagnare la premier, il ministro Crosetto ha parlato di dazi.",
      "Ad accompagnare il cantante, Carlo Bianchi al pianoforte.",
    ],
  },
  {
    id: "contact/leading",
    says: "Who leads a delegation, told at the head of a line: a guidare la delegazione americana è X; a rappresentare gli iraniani c'era Y.",
    match: "a [<trigger>#Leads] #Free{0,2} [<other>#Actor] essere #Free{0,3} [<both>#People]",
    means: { one: "both", joins: true },
    yes: [
      {
        text: "⟦I colloqui⟧ tra India e Pakistan si sono tenuti ieri a Dubai. A guidare la delegazione indiana è il ministro degli Esteri Subrahmanyam Jaishankar.",
        published: "2025-06-20",
        value: { type: "talks", people: ["Subrahmanyam Jaishankar"], parties: ["IN", "PK"], place: "Dubai" },
      },
      {
        text: "⟦I colloqui⟧ tra Stati Uniti e Serbia si sono tenuti ieri a Bruxelles. A guidare la delegazione Usa c'era l'inviato speciale per i Balcani Gabriel Escobar.",
        published: "2025-06-20",
        value: { people: ["Gabriel Escobar"], parties: ["RS", "US"] },
      },
    ],
    no: [
      "A guidare il corteo era il sindaco Roberto Gualtieri.",
      "A guidare la squadra azzurra sarà Luciano Spalletti.",
    ],
  },
  {
    id: "contact/there-too",
    says: "Who was there with one of the sides, or at what was told: con la premier c'era il ministro X; all'incontro c'erano anche X e Y; per parte turca c'è Z.",
    match: `[<trigger>#There] (#Free|#Comma){0,4} [<both>#Bare]`,
    means: { one: "both", joins: true },
    yes: [
      {
        text: "Il premier albanese Edi Rama ⟦vedrà⟧ domani a Pristina Albin Kurti. Con il premier albanese viaggerà il ministro Bledi Çuçi.",
        published: "2025-11-12",
        value: { people: ["Albin Kurti", "Bledi Çuçi", "Edi Rama"], status: "planned" },
      },
      {
        text: "Ieri a Washington sono ripresi i ⟦negoziati⟧ sulla diga. Per il Cairo c'è Sameh Shoukry, per Khartum Asma Mohamed Abdalla.",
        published: "2020-01-14",
        value: { people: ["Asma Mohamed Abdalla", "Sameh Shoukry"], parties: ["EG", "SD"], place: "Washington" },
      },
      {
        text: "Kassym-Jomart Tokayev ⟦ha accolto⟧ ieri Xi Jinping. Con Tokayev a salutare il leader cinese c'erano il premier Olzhas Bektenov e il ministro Murat Nurtleu.",
        published: "2025-06-20",
        value: { people: ["Kassym-Jomart Tokayev", "Murat Nurtleu", "Olzhas Bektenov", "Xi Jinping"] },
      },
      {
        text: "È terminata ieri la ⟦videoconferenza⟧ convocata da Giuseppe Conte. Assieme al premier c'erano i ministri Francesco Boccia e Roberto Speranza; per gli enti locali Stefano Bonaccini.",
        published: "2020-10-24",
        value: {
          type: "video_call",
          people: ["Francesco Boccia", "Giuseppe Conte", "Roberto Speranza", "Stefano Bonaccini"],
          parties: ["IT"],
        },
      },
      {
        text: "⟦Vertice⟧ di maggioranza ieri a Palazzo Chigi: con Giorgia Meloni c'erano Matteo Salvini e Antonio Tajani.",
        published: "2023-08-04",
        value: { date: ["2023-08-03", "2023-08-03"], people: ["Antonio Tajani", "Giorgia Meloni", "Matteo Salvini"] },
      },
      {
        text: "Il governo ⟦ha incontrato⟧ ieri i sindacati. Con la premier Giorgia Meloni sedevano i ministri Giancarlo Giorgetti e Marina Calderone; di fronte Maurizio Landini per la Cgil, Luigi Sbarra per la Cisl e Pierpaolo Bombardieri per la Uil.",
        published: "2023-05-31",
        value: {
          people: [
            "Giancarlo Giorgetti",
            "Giorgia Meloni",
            "Luigi Sbarra",
            "Marina Calderone",
            "Maurizio Landini",
            "Pierpaolo Bombardieri",
          ],
        },
      },
      {
        text: "Giorgia Meloni ⟦ha incontrato⟧ ieri Friedrich Merz a Berlino. Con la premier c'era il ministro degli Esteri Antonio Tajani.",
        published: "2025-11-12",
        value: { people: ["Antonio Tajani", "Friedrich Merz", "Giorgia Meloni"], parties: ["DE", "IT"] },
      },
      {
        text: "Antonio Tajani ⟦ha visto⟧ ieri Hakan Fidan. Per parte turca c'era anche il viceministro Kemal Bozay.",
        published: "2025-11-12",
        value: { people: ["Antonio Tajani", "Hakan Fidan", "Kemal Bozay"], parties: ["IT", "TR"] },
      },
      {
        text: "⟦I colloqui⟧ tra Armenia e Azerbaigian si sono tenuti ieri a Tbilisi. Per gli armeni c'era il ministro degli Esteri Ararat Mirzoyan.",
        published: "2025-06-20",
        value: { people: ["Ararat Mirzoyan"], parties: ["AM", "AZ"], place: "Tbilisi" },
      },
      {
        text: "⟦I negoziati⟧ tra Etiopia ed Egitto sono ripresi ieri al Cairo. Per l'Etiopia c'è il ministro Habtamu Itefa.",
        published: "2025-06-20",
        value: { type: "talks", people: ["Habtamu Itefa"], parties: ["EG", "ET"] },
      },
      {
        text: "Emmanuel Macron ⟦riceverà⟧ domani Keir Starmer. All'incontro ci saranno anche Jean-Noël Barrot e Yvette Cooper.",
        published: "2025-11-12",
        value: { status: "planned", people: ["Emmanuel Macron", "Jean-Noël Barrot", "Keir Starmer", "Yvette Cooper"] },
      },
    ],
    no: [
      "Accanto al sindaco sedevano gli attori Anna Rossi e Carlo Bianchi.",
      "In sala con il sindaco c'era anche il regista Carlo Bianchi.",
      "Alla cerimonia c'era anche il ministro Guido Crosetto.",
      "In piazza c'erano anche Elly Schlein e Giuseppe Conte.",
      "Per l'Ucraina c'è ancora speranza, dice Antonio Tajani.",
      "C'è anche Anna Rossi tra i finalisti del premio.",
    ],
  },
  {
    id: "contact/takes-part",
    says: "Who takes part or is there, behind the verb: vi hanno preso parte anche X e Y; presente il ministro Z.",
    match: `[<trigger>(#Attends && #Active && #Finite)] (#Free|#State|#Break|#Comma|#Event){0,8} [<both>#Bare]`,
    means: { one: "both", joins: true },
    yes: [
      {
        text: "⟦Vertice⟧ ieri in prefettura a Caserta: al tavolo il ministro Gilberto Pichetto Fratin e il governatore Vincenzo De Luca.",
        published: "2023-08-04",
        value: {
          type: "summit",
          status: "held",
          date: ["2023-08-03", "2023-08-03"],
          people: ["Gilberto Pichetto Fratin", "Vincenzo De Luca"],
          place: "Caserta",
        },
      },
      {
        text: "Emmanuel Macron ⟦ha ricevuto⟧ ieri a Parigi Friedrich Merz. Con loro i ministri degli Esteri Jean-Noël Barrot e Johann Wadephul.",
        published: "2025-06-20",
        value: { people: ["Emmanuel Macron", "Friedrich Merz", "Jean-Noël Barrot", "Johann Wadephul"] },
      },
      {
        text: "Si è concluso ieri a Palazzo Chigi l'⟦incontro⟧ tra il governo e le confederazioni sindacali. Nella Sala Verde si sono seduti i segretari Maurizio Landini (Cgil), Daniela Fumarola (Cisl) e Pierpaolo Bombardieri (Uil).",
        published: "2025-06-20",
        value: { people: ["Daniela Fumarola", "Maurizio Landini", "Pierpaolo Bombardieri"] },
      },
      {
        text: "Pedro Sánchez ed Emmanuel Macron ⟦si sono visti⟧ ieri a Bruxelles. A loro si è aggiunto in un secondo momento il cancelliere Friedrich Merz.",
        published: "2025-06-20",
        value: { people: ["Emmanuel Macron", "Friedrich Merz", "Pedro Sánchez"], parties: ["DE", "ES", "FR"] },
      },
      {
        text: "Pedro Sánchez ⟦ha visto⟧ ieri a Bruxelles Emmanuel Macron, a cui si è unito Friedrich Merz.",
        published: "2025-06-20",
        value: { people: ["Emmanuel Macron", "Friedrich Merz", "Pedro Sánchez"] },
      },
      {
        text: "Pedro Sánchez ed Emmanuel Macron ⟦si sono visti⟧ ieri a Bruxelles, poi li ha raggiunti Friedrich Merz.",
        published: "2025-06-20",
        value: { people: ["Emmanuel Macron", "Friedrich Merz", "Pedro Sánchez"] },
      },
      {
        text: "In serata ⟦vertice⟧ a Palazzo Chigi. Presenti Luigi Di Maio, Matteo Salvini e il ministro Giovanni Tria. Il premier Giuseppe Conte ha presieduto il vertice.",
        published: "2018-10-22",
        value: {
          type: "summit",
          date: ["2018-10-22", "2018-10-22"],
          people: ["Giovanni Tria", "Giuseppe Conte", "Luigi Di Maio", "Matteo Salvini"],
          parties: ["IT"],
        },
      },
      {
        text: "⟦Incontro⟧ ieri a Palazzo Chigi tra governo e sindacati. Presenti oltre alla premier Meloni, i ministri Giorgetti e Urso.",
        published: "2024-11-12",
        value: { people: ["Giorgetti", "Meloni", "Urso"], date: ["2024-11-11", "2024-11-11"] },
      },
      {
        text: "Petr Pavel ⟦ha ricevuto⟧ ieri Robert Fico. Presenti, oltre ai due leader, i ministri Juraj Blanár e Robert Kaliňák.",
        published: "2025-03-12",
        value: { people: ["Juraj Blanár", "Petr Pavel", "Robert Fico", "Robert Kaliňák"] },
      },
      {
        text: "Meloni ⟦ha visto⟧ ieri Gaetano Manfredi all'Anci. Tra i sindaci presenti Matteo Ricci (Pesaro), Alessandro Canelli (Novara) e Andrea Romizi (Perugia).",
        published: "2025-03-12",
        value: { people: ["Alessandro Canelli", "Andrea Romizi", "Gaetano Manfredi", "Matteo Ricci", "Meloni"] },
      },
      {
        text: "Donald Trump ⟦ha ricevuto⟧ ieri Xi Jinping alla Casa Bianca. Con lui il segretario di Stato Marco Rubio.",
        published: "2025-11-12",
        value: { people: ["Donald Trump", "Marco Rubio", "Xi Jinping"], parties: ["CN", "US"] },
      },
      {
        text: "Tajani ⟦ha ricevuto⟧ ieri alla Farnesina il ministro serbo Marko Đurić. Presente anche l'ambasciatore Luca Gori.",
        published: "2025-03-12",
        value: { type: "meeting", people: ["Luca Gori", "Marko Đurić", "Tajani"], parties: ["IT", "RS"] },
      },
      {
        text: "Macron e Merz ⟦si sono incontrati⟧ ieri a Tolone. Vi hanno preso parte anche i ministri Sébastien Lecornu e Boris Pistorius.",
        published: "2025-08-29",
        value: { people: ["Boris Pistorius", "Macron", "Merz", "Sébastien Lecornu"] },
      },
      {
        text: "Sergio Mattarella ⟦è in visita⟧ in Cina. Lo accompagna il ministro degli Esteri Antonio Tajani.",
        published: "2024-11-08",
        value: { type: "visit", people: ["Antonio Tajani", "Sergio Mattarella"], parties: ["CN", "IT"] },
      },
      {
        text: "Meloni ⟦ha ricevuto⟧ ieri Friedrich Merz. Da parte italiana erano presenti Antonio Tajani e Guido Crosetto.",
        published: "2025-11-12",
        value: { people: ["Antonio Tajani", "Friedrich Merz", "Guido Crosetto", "Meloni"] },
      },
    ],
    no: [
      "Al coro delle critiche si è unito ieri Friedrich Merz.",

      "L'incontro con gli studenti si è tenuto ieri. Presenti il ministro Valditara e il sindaco Sala.",
      "Donald Trump ha parlato ieri a Dallas. Con lui Marco Rubio.",
      "Tra i presenti in sala anche Anna Rossi.",
      "Lo accompagna al pianoforte Carlo Bianchi.",
      "Hanno partecipato alla sfilata Anna Rossi e Carlo Bianchi.",
      "Presente in sala anche il regista.",
    ],
  },
  {
    id: "contact/takes-part-for",
    says: "A union or a party that takes part, with who speaks for it: presente anche l'Ugl con X.",
    match: `[<trigger>(#Attends && #Active && #Finite)] #Free{0,4} #Guest con [<both>#People]`,
    means: { one: "both", joins: true },
    yes: [
      {
        text: "Giorgia Meloni ⟦ha ricevuto⟧ ieri Maurizio Landini e Luigi Sbarra. Presente anche l'Ugl con Paolo Capone.",
        published: "2023-05-31",
        value: { people: ["Giorgia Meloni", "Luigi Sbarra", "Maurizio Landini", "Paolo Capone"] },
      },
    ],
    no: [
      "Presente in piazza anche l'Ugl con Paolo Capone.",
      "Alla sfilata ha partecipato anche la Cgil con Anna Rossi.",
    ],
  },
  {
    id: "contact/delegation",
    says: "Who came with a delegation: la delegazione comprendeva X e Y, era guidata da X, ne facevano parte X e Y.",
    match: "[<trigger>#MakesUp] #Free{0,6} [<both>#People]",
    means: { one: "both", joins: true },
    yes: [
      {
        text: "Il presidente keniota William Ruto ⟦ha ricevuto⟧ ieri a Nairobi Giorgia Meloni. La delegazione italiana comprendeva anche il ministro Adolfo Urso.",
        published: "2024-03-12",
        value: { people: ["Adolfo Urso", "Giorgia Meloni", "William Ruto"], parties: ["IT", "KE"] },
      },
      {
        text: "Giorgia Meloni ⟦ha incontrato⟧ ieri i sindaci a Palazzo Chigi. La delegazione dell'Anci era composta da Gaetano Manfredi, Vito Leccese e Marco Fioravanti.",
        published: "2025-03-12",
        value: { people: ["Gaetano Manfredi", "Giorgia Meloni", "Marco Fioravanti", "Vito Leccese"] },
      },
      {
        text: "Tajani ⟦ha ricevuto⟧ ieri a Roma Hakan Fidan. Della delegazione turca facevano parte Yaşar Güler e Ömer Bolat.",
        published: "2025-03-12",
        value: { people: ["Hakan Fidan", "Tajani", "Yaşar Güler", "Ömer Bolat"] },
      },
      {
        text: "Giorgia Meloni ⟦ha ricevuto⟧ ieri Friedrich Merz. Le delegazioni, guidate da Antonio Tajani e Johann Wadephul, hanno firmato un'intesa.",
        published: "2025-11-12",
        value: {
          people: ["Antonio Tajani", "Friedrich Merz", "Giorgia Meloni", "Johann Wadephul"],
          parties: ["DE", "IT"],
        },
      },
    ],
    no: [
      "La delegazione comprendeva medici e ingegneri.",
      "Il disco comprende due brani di Anna Rossi.",
      "La squadra era guidata da Carlo Bianchi.",
    ],
  },
];
