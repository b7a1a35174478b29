/**
 * Offices and titles of Italian news: a code, then the four forms of each noun
 * (masculine and feminine singular, masculine and feminine plural), and its state if only one has it.
 * Source: hand-made for this project.
 */

/** How a title takes its complement: `minister` takes departments, `president` and `secretary` their own tables. */
export type TitleClass = "minister" | "president" | "secretary" | "chief" | "commissioner" | "plain";

/** A title: its office without any complement, its class, and its forms. */
export interface Title {
  readonly office: string;
  readonly takes: TitleClass;
  readonly forms: readonly [string, string, string, string];
  /** The one state that has it: "capitano reggente" is of San Marino. */
  readonly country: string | undefined;
}

function title(row: string): Title {
  const [office = "", takes = "plain", cells = "", country] = row.split(" | ");
  const [ms = "", fs = ms, mp = ms, fp = mp] = cells.split(" / ");
  return { office, takes: takes as TitleClass, forms: [ms, fs, mp, fp], country };
}

export const TITLES: readonly Title[] = `
ambassador | plain | ambasciatore / ambasciatrice / ambasciatori / ambasciatrici
ambassador | plain | console / console / consoli / consoli
ambassador | plain | console generale / console generale / consoli generali / consoli generali
ambassador | plain | incaricato d'affari / incaricata d'affari / incaricati d'affari / incaricate d'affari
ambassador | plain | incaricato di affari / incaricata di affari / incaricati di affari / incaricate di affari
ambassador | plain | ministro consigliere / ministra consigliera / ministri consiglieri / ministre consigliere
ambassador | plain | vice capo missione / vice capo missione / vice capi missione / vice capi missione
ambassador | plain | vicecapo missione / vicecapo missione / vicecapi missione / vicecapi missione
ambassador | plain | addetto militare / addetta militare / addetti militari / addette militari
ambassador | plain | addetto alla difesa / addetta alla difesa / addetti alla difesa / addette alla difesa
ambassador | plain | rappresentante diplomatico / rappresentante diplomatica / rappresentanti diplomatici / rappresentanti diplomatiche
ambassador | plain | nunzio / nunzio / nunzi / nunzi | VA
ambassador | plain | nunzio apostolico / nunzio apostolico / nunzi apostolici / nunzi apostolici | VA
ambassador | plain | rappresentante permanente / rappresentante permanente / rappresentanti permanenti / rappresentanti permanenti
army_chief | plain | capo di stato maggiore / capo di stato maggiore / capi di stato maggiore / capi di stato maggiore
army_chief | plain | capo di stato maggiore della difesa / capo di stato maggiore della difesa / capi di stato maggiore della difesa / capi di stato maggiore della difesa
army_chief | plain | capo dell'esercito / capo dell'esercito / capi dell'esercito / capi dell'esercito
army_chief | plain | capo delle forze armate / capo delle forze armate / capi delle forze armate / capi delle forze armate
army_chief | plain | capo degli stati maggiori riuniti / capo degli stati maggiori riuniti / capi degli stati maggiori riuniti / capi degli stati maggiori riuniti
army_chief | plain | comandante supremo / comandante supremo / comandanti supremi / comandanti supremi
army_chief | plain | comandante in capo / comandante in capo / comandanti in capo / comandanti in capo
army_chief | plain | comandante delle forze armate / comandante delle forze armate / comandanti delle forze armate / comandanti delle forze armate
general | plain | comandante / comandante / comandanti / comandanti
bank_governor | plain | governatore della banca centrale / governatrice della banca centrale / governatori delle banche centrali / governatrici delle banche centrali
bank_governor | plain | banchiere centrale / banchiera centrale / banchieri centrali / banchiere centrali
bank_governor | plain | governatore della banca d'italia / governatrice della banca d'italia / governatori della banca d'italia / governatrici della banca d'italia | IT
bank_governor | plain | governatore di bankitalia / governatrice di bankitalia / governatori di bankitalia / governatrici di bankitalia | IT
bank_governor | plain | capo della fed / capo della fed / capi della fed / capi della fed | US
cardinal | plain | arcivescovo / arcivescova / arcivescovi / arcivescove
cardinal | plain | cardinale / cardinale / cardinali / cardinali
cardinal | plain | cardinal / cardinal / cardinali / cardinali
cardinal | plain | monsignor / monsignor / monsignori / monsignori
cardinal | plain | monsignore / monsignore / monsignori / monsignori
cardinal | plain | patriarca / patriarca / patriarchi / patriarchi
cardinal | plain | metropolita / metropolita / metropoliti / metropolite
cardinal | plain | catholicos / catholicos / catholicos / catholicos
cardinal | plain | primate / primate / primate / primate
cardinal | plain | vescovo / vescova / vescovi / vescove
cardinal_secretary | plain | cardinale segretario di stato / cardinale segretario di stato / cardinali segretari di stato / cardinali segretari di stato
cardinal_secretary | plain | cardinal segretario di stato / cardinal segretario di stato / cardinali segretari di stato / cardinali segretari di stato
cardinal_secretary | plain | segretario di stato vaticano / segretario di stato vaticano / segretari di stato vaticani / segretari di stato vaticani
cardinal_secretary | plain | segretario di stato della santa sede / segretario di stato della santa sede / segretari di stato della santa sede / segretari di stato della santa sede
commissioner | commissioner | commissario / commissaria / commissari / commissarie
commissioner | commissioner | commissario europeo / commissaria europea / commissari europei / commissarie europee
commissioner | commissioner | commissario ue / commissaria ue / commissari ue / commissarie ue
commissioner | plain | eurocommissario / eurocommissaria / eurocommissari / eurocommissarie
commissioner | plain | alto commissario / alta commissaria / alti commissari / alte commissarie
counterpart | plain | collega / collega / colleghi / colleghe
counterpart | plain | controparte / controparte / controparti / controparti
counterpart | plain | homologo / homologa / homologhi / homologhe
counterpart | plain | interlocutore / interlocutrice / interlocutori / interlocutrici
counterpart | plain | omologo / omologa / omologhi / omologhe
deputy_head | plain | numero due / numero due / numeri due / numeri due
deputy_head | plain | vicepremier / vicepremier / vicepremier / vicepremier
deputy_head | plain | vice premier / vice premier / vice premier / vice premier
deputy_head | plain | primo vicepremier / prima vicepremier / primi vicepremier / prime vicepremier
deputy_head | plain | primo vice premier / prima vice premier / primi vice premier / prime vice premier
deputy_head | plain | vice primo ministro / vice prima ministra / vice primi ministri / vice prime ministre
deputy_head | plain | viceprimo ministro / viceprima ministra / viceprimi ministri / viceprime ministre
deputy_head | plain | vicecancelliere / vicecancelliera / vicecancellieri / vicecancelliere
deputy_head | plain | vicepresidente / vicepresidente / vicepresidenti / vicepresidenti
deputy_head | plain | vice presidente / vice presidente / vice presidenti / vice presidenti
deputy_head | plain | vicepresidente del consiglio / vicepresidente del consiglio / vicepresidenti del consiglio / vicepresidenti del consiglio
deputy_head | plain | vice / vice / vice / vice
deputy_minister | minister | sottosegretario / sottosegretaria / sottosegretari / sottosegretarie
deputy_minister | minister | sottosegretario di stato / sottosegretaria di stato / sottosegretari di stato / sottosegretarie di stato
deputy_minister | minister | vice ministro / vice ministra / vice ministri / vice ministre
deputy_minister | minister | viceministro / viceministra / viceministri / viceministre
deputy_minister | minister | vicesegretario di stato / vicesegretaria di stato / vicesegretari di stato / vicesegretarie di stato | US
deputy_minister | minister | vice segretario di stato / vice segretaria di stato / vice segretari di stato / vice segretarie di stato | US
deputy_minister | minister | primo viceministro / prima viceministra / primi viceministri / prime viceministre
deputy_minister | minister | assistente segretario di stato / assistente segretaria di stato / assistenti segretari di stato / assistenti segretarie di stato
deputy_secretary_general | plain | vicesegretario generale / vicesegretaria generale / vicesegretari generali / vicesegretarie generali
envoy | plain | capo negoziatore / capo negoziatrice / capi negoziatori / capi negoziatrici
envoy | plain | capo della delegazione / capo della delegazione / capi delle delegazioni / capi delle delegazioni
envoy | plain | capodelegazione / capodelegazione / capidelegazione / capidelegazione
envoy | plain | emissario / emissaria / emissari / emissarie
envoy | plain | inviato / inviata / inviati / inviate
envoy | plain | inviato speciale / inviata speciale / inviati speciali / inviate speciali
envoy | plain | mediatore / mediatrice / mediatori / mediatrici
envoy | plain | negoziatore / negoziatrice / negoziatori / negoziatrici
envoy | plain | plenipotenziario / plenipotenziaria / plenipotenziari / plenipotenziarie
envoy | plain | rappresentante speciale / rappresentante speciale / rappresentanti speciali / rappresentanti speciali
envoy | plain | sherpa / sherpa / sherpa / sherpa
envoy | plain | caponegoziatore / caponegoziatrice / capinegoziatori / caponegoziatrici
envoy | plain | capo delegazione / capo delegazione / capi delegazione / capi delegazione
envoy | plain | capo missione / capo missione / capi missione / capi missione
envoy | plain | capo della missione / capo della missione / capi delle missioni / capi delle missioni
envoy | plain | facilitatore / facilitatrice / facilitatori / facilitatrici
envoy | plain | relatore speciale / relatrice speciale / relatori speciali / relatrici speciali
foreign_minister | plain | capo della diplomazia / capo della diplomazia / capi della diplomazia / capi della diplomazia
foreign_minister | plain | capo della diplomazia / capo della diplomazia / capi delle diplomazie / capi delle diplomazie
foreign_minister | plain | capo della farnesina / capo della farnesina / capi della farnesina / capi della farnesina
foreign_minister | plain | numero uno della farnesina / numero uno della farnesina / numeri uno della farnesina / numeri uno della farnesina
foreign_minister | plain | titolare degli esteri / titolare degli esteri / titolari degli esteri / titolari degli esteri
foreign_minister | plain | titolare della farnesina / titolare della farnesina / titolari della farnesina / titolari della farnesina
general | plain | ammiraglio / ammiraglia / ammiragli / ammiraglie
general | plain | colonnello / colonnella / colonnelli / colonnelle
general | plain | generale / generale / generali / generali
general | plain | generale di brigata / generale di brigata / generali di brigata / generali di brigata
general | plain | generale di divisione / generale di divisione / generali di divisione / generali di divisione
general | plain | maggior generale / maggior generale / maggiori generali / maggiori generali
general | plain | tenente colonnello / tenente colonnello / tenenti colonnelli / tenenti colonnelli
general | plain | tenente generale / tenente generale / tenenti generali / tenenti generali
general | plain | maresciallo / marescialla / marescialli / marescialle
general | plain | feldmaresciallo / feldmarescialla / feldmarescialli / feldmarescialle
head_of_government | plain | cancelliere / cancelliera / cancellieri / cancelliere
head_of_government | plain | capo del governo / capo del governo / capi del governo / capi del governo
head_of_government | plain | capo dell'esecutivo / capo dell'esecutivo / capi dell'esecutivo / capi dell'esecutivo
head_of_government | plain | capo di governo / capo di governo / capi di governo / capi di governo
head_of_government | plain | inquilino di downing street / inquilina di downing street / inquilini di downing street / inquiline di downing street
head_of_government | plain | inquilino di palazzo chigi / inquilina di palazzo chigi / inquilini di palazzo chigi / inquiline di palazzo chigi
head_of_government | plain | premier / premier / premier / premier
head_of_government | plain | presidente del consiglio / presidente del consiglio / presidenti del consiglio / presidenti del consiglio
head_of_government | plain | presidente del consiglio dei ministri / presidente del consiglio dei ministri / presidenti del consiglio dei ministri / presidenti del consiglio dei ministri
head_of_government | plain | presidente del governo / presidente del governo / presidenti del governo / presidenti del governo
head_of_government | plain | primo ministro / prima ministra / primi ministri / prime ministre
head_of_government | plain | prima ministro / prima ministro / prime ministro / prime ministro
head_of_government | plain | presidenta del consiglio / presidenta del consiglio / presidente del consiglio / presidente del consiglio
head_of_government | plain | taoiseach / taoiseach / taoiseach / taoiseach
head_of_state | plain | capo dello stato / capo dello stato / capi degli stati / capi degli stati
head_of_state | plain | capo di stato / capo di stato / capi di stato / capi di stato
head_of_state | plain | capo del cremlino / capo del cremlino / capi del cremlino / capi del cremlino
head_of_state | plain | capo della casa bianca / capo della casa bianca / capi della casa bianca / capi della casa bianca
head_of_state | plain | commander in chief / commander in chief / commander in chief / commander in chief
head_of_state | plain | emiro / emira / emiri / emire
supreme_leader | plain | guida suprema / guida suprema / guide supreme / guide supreme
head_of_state | plain | imperatore / imperatrice / imperatori / imperatrici
head_of_state | plain | inquilino del cremlino / inquilina del cremlino / inquilini del cremlino / inquiline del cremlino
head_of_state | plain | inquilino del quirinale / inquilina del quirinale / inquilini del quirinale / inquiline del quirinale
head_of_state | plain | inquilino della casa bianca / inquilina della casa bianca / inquilini della casa bianca / inquiline della casa bianca
head_of_state | plain | inquilino dell'eliseo / inquilina dell'eliseo / inquilini dell'eliseo / inquiline dell'eliseo
head_of_state | plain | leader del cremlino / leader del cremlino / leader del cremlino / leader del cremlino
head_of_state | plain | capitano reggente / capitana reggente / capitani reggenti / capitane reggenti | SM
head_of_state | plain | monarca / monarca / monarchi / monarche
head_of_state | plain | numero uno del cremlino / numero uno del cremlino / numeri uno del cremlino / numeri uno del cremlino
head_of_state | plain | presidente della repubblica / presidente della repubblica / presidenti della repubblica / presidenti della repubblica
head_of_state | plain | raìs / raìs / raìs / raìs
head_of_state | plain | rais / rais / rais / rais
head_of_state | plain | re / regina / re / regine
head_of_state | plain | sovrano / sovrana / sovrani / sovrane
head_of_state | plain | granduca / granduchessa / granduchi / granduchesse | LU
head_of_state | plain | sultano / sultana / sultani / sultane
head_of_state | plain | zar / zarina / zar / zarine
high_representative | plain | alto rappresentante / alta rappresentante / alti rappresentanti / alte rappresentanti
high_representative | plain | alto rappresentante ue / alta rappresentante ue / alti rappresentanti ue / alte rappresentanti ue
high_representative | plain | capo della diplomazia europea / capo della diplomazia europea / capi della diplomazia europea / capi della diplomazia europea
high_representative | plain | capo della diplomazia ue / capo della diplomazia ue / capi della diplomazia ue / capi della diplomazia ue
high_representative | plain | capo della diplomazia dell'ue / capo della diplomazia dell'ue / capi della diplomazia dell'ue / capi della diplomazia dell'ue
high_representative | plain | lady pesc / lady pesc / lady pesc / lady pesc
high_representative | plain | mister pesc / mister pesc / mister pesc / mister pesc
high_representative | plain | responsabile della politica estera ue / responsabile della politica estera ue / responsabili della politica estera ue / responsabili della politica estera ue
high_representative | plain | responsabile della politica estera dell'ue / responsabile della politica estera dell'ue / responsabili della politica estera dell'ue / responsabili della politica estera dell'ue
high_representative | plain | responsabile della politica estera europea / responsabile della politica estera europea / responsabili della politica estera europea / responsabili della politica estera europea
intelligence_chief | plain | capo dei servizi / capo dei servizi / capi dei servizi / capi dei servizi
intelligence_chief | plain | capo dei servizi segreti / capo dei servizi segreti / capi dei servizi segreti / capi dei servizi segreti
intelligence_chief | plain | capo dello spionaggio / capo dello spionaggio / capi dello spionaggio / capi dello spionaggio
intelligence_chief | plain | capo del controspionaggio / capo del controspionaggio / capi del controspionaggio / capi del controspionaggio
intelligence_chief | plain | numero uno dei servizi segreti / numero uno dei servizi segreti / numeri uno dei servizi segreti / numeri uno dei servizi segreti
intelligence_chief | plain | capo del mossad / capo del mossad / capi del mossad / capi del mossad | IL
intelligence_chief | plain | capo dell'intelligence / capo dell'intelligence / capi dell'intelligence / capi dell'intelligence
intelligence_chief | plain | capo dello shin bet / capo dello shin bet / capi dello shin bet / capi dello shin bet | IL
intelligence_chief | plain | capo della cia / capo della cia / capi della cia / capi della cia | US
intelligence_chief | plain | direttore del mossad / direttrice del mossad / direttori del mossad / direttrici del mossad | IL
intelligence_chief | plain | direttore dell'intelligence nazionale / direttrice dell'intelligence nazionale / direttori dell'intelligence nazionale / direttrici dell'intelligence nazionale
intelligence_chief | plain | direttore della cia / direttrice della cia / direttori della cia / direttrici della cia | US
leader | plain | boss / boss / boss / boss
leader | chief | capo / capa / capi / cape
leader | plain | capo politico / capo politico / capi politici / capi politici
leader | plain | dittatore / dittatrice / dittatori / dittatrici
leader | plain | leader / leader / leader / leader
leader | plain | leader ribelle / leader ribelle / leader ribelli / leader ribelli
leader | plain | capo ribelle / capa ribelle / capi ribelli / cape ribelli
leader | plain | capo della giunta / capo della giunta / capi delle giunte / capi delle giunte
leader | plain | leader della giunta / leader della giunta / leader delle giunte / leader delle giunte
leader | plain | capo della giunta militare / capo della giunta militare / capi delle giunte militari / capi delle giunte militari
leader | plain | leader della giunta militare / leader della giunta militare / leader delle giunte militari / leader delle giunte militari
leader | plain | signore della guerra / signora della guerra / signori della guerra / signore della guerra
leader | plain | capo dell'ufficio politico / capo dell'ufficio politico / capi dell'ufficio politico / capi dell'ufficio politico
leader | plain | numero uno / numero uno / numeri uno / numeri uno
leader | plain | uomo forte / donna forte / uomini forti / donne forti
leader | plain | tycoon / tycoon / tycoon / tycoon
mayor | plain | primo cittadino / prima cittadina / primi cittadini / prime cittadine
mayor | plain | sindaco / sindaca / sindaci / sindache
mayor | plain | vicesindaco / vicesindaca / vicesindaci / vicesindache
mayor | plain | vice sindaco / vice sindaca / vice sindaci / vice sindache
member_of_parliament | plain | capogruppo / capogruppo / capigruppo / capogruppo
member_of_parliament | plain | deputato / deputata / deputati / deputate
member_of_parliament | plain | eurodeputato / eurodeputata / eurodeputati / eurodeputate
member_of_parliament | plain | europarlamentare / europarlamentare / europarlamentari / europarlamentari
member_of_parliament | plain | onorevole / onorevole / onorevoli / onorevoli
member_of_parliament | plain | parlamentare / parlamentare / parlamentari / parlamentari
member_of_parliament | plain | senatore / senatrice / senatori / senatrici
minister | minister | guardasigilli / guardasigilli / guardasigilli / guardasigilli
minister | minister | ministro / ministra / ministri / ministre
minister | minister | titolare / titolare / titolari / titolari
council_president | plain | presidente del consiglio europeo / presidente del consiglio europeo / presidenti del consiglio europeo / presidenti del consiglio europeo
defence_minister | plain | capo del pentagono / capo del pentagono / capi del pentagono / capi del pentagono
defence_minister | plain | numero uno del pentagono / numero uno del pentagono / numeri uno del pentagono / numeri uno del pentagono
defence_minister | plain | segretario del pentagono / segretaria del pentagono / segretari del pentagono / segretarie del pentagono
interior_minister | plain | titolare del viminale / titolare del viminale / titolari del viminale / titolari del viminale
minister | plain | consigliere federale / consigliera federale / consiglieri federali / consigliere federali | CH
official | plain | assistente / assistente / assistenti / assistenti
official | plain | assistente presidenziale / assistente presidenziale / assistenti presidenziali / assistenti presidenziali
official | plain | aiutante / aiutante / aiutanti / aiutanti
official | plain | consulente / consulente / consulenti / consulenti
official | plain | coordinatore / coordinatrice / coordinatori / coordinatrici
official | plain | responsabile esteri / responsabile esteri / responsabili esteri / responsabili esteri
official | plain | responsabile per la politica estera / responsabile per la politica estera / responsabili per la politica estera / responsabili per la politica estera
official | plain | rappresentante per il commercio / rappresentante per il commercio / rappresentanti per il commercio / rappresentanti per il commercio
official | plain | vicedirettore / vicedirettrice / vicedirettori / vicedirettrici
official | plain | vice direttore / vice direttrice / vice direttori / vice direttrici
official | plain | consigliere / consigliera / consiglieri / consigliere
official | plain | braccio destro / braccio destro / bracci destri / bracci destri
official | plain | diplomatico / diplomatica / diplomatici / diplomatiche
official | plain | direttore / direttrice / direttori / direttrici
official | plain | direttore generale / direttrice generale / direttori generali / direttrici generali
official | plain | esponente / esponente / esponenti / esponenti
official | plain | funzionario / funzionaria / funzionari / funzionarie
official | plain | capo di gabinetto / capo di gabinetto / capi di gabinetto / capi di gabinetto
official | plain | capo dello staff / capo dello staff / capi dello staff / capi dello staff
official | plain | capo dell'ufficio presidenziale / capo dell'ufficio presidenziale / capi dell'ufficio presidenziale / capi dell'ufficio presidenziale
official | plain | ayatollah / ayatollah / ayatollah / ayatollah
official | plain | imam / imam / imam / imam
official | plain | grande imam / grande imam / grandi imam / grandi imam
official | plain | gran muftì / gran muftì / gran muftì / gran muftì
official | plain | muftì / muftì / muftì / muftì
official | plain | rabbino / rabbina / rabbini / rabbine
official | plain | rabbino capo / rabbina capo / rabbini capo / rabbine capo
official | plain | rettore / rettrice / rettori / rettrici
official | plain | presidente del consiglio comunale / presidente del consiglio comunale / presidenti del consiglio comunale / presidenti del consiglio comunale
official | plain | presidente del consiglio regionale / presidente del consiglio regionale / presidenti del consiglio regionale / presidenti del consiglio regionale
official | plain | presidente del consiglio provinciale / presidente del consiglio provinciale / presidenti del consiglio provinciale / presidenti del consiglio provinciale
official | plain | presidente del consiglio municipale / presidente del consiglio municipale / presidenti del consiglio municipale / presidenti del consiglio municipale
official | plain | presidente del consiglio metropolitano / presidente del consiglio metropolitano / presidenti del consiglio metropolitano / presidenti del consiglio metropolitano
official | plain | presidente del consiglio nazionale / presidente del consiglio nazionale / presidenti del consiglio nazionale / presidenti del consiglio nazionale
official | plain | presidente del consiglio federale / presidente del consiglio federale / presidenti del consiglio federale / presidenti del consiglio federale
official | plain | presidente del consiglio di amministrazione / presidente del consiglio di amministrazione / presidenti del consiglio di amministrazione / presidenti del consiglio di amministrazione
official | plain | presidente del consiglio d'amministrazione / presidente del consiglio d'amministrazione / presidenti del consiglio d'amministrazione / presidenti del consiglio d'amministrazione
official | plain | presidente del consiglio direttivo / presidente del consiglio direttivo / presidenti del consiglio direttivo / presidenti del consiglio direttivo
official | plain | presidente del consiglio d'istituto / presidente del consiglio d'istituto / presidenti del consiglio d'istituto / presidenti del consiglio d'istituto
official | plain | presidente del consiglio di istituto / presidente del consiglio di istituto / presidenti del consiglio di istituto / presidenti del consiglio di istituto
official | plain | presidente del consiglio d'indirizzo / presidente del consiglio d'indirizzo / presidenti del consiglio d'indirizzo / presidenti del consiglio d'indirizzo
official | plain | presidente del consiglio superiore di sanità / presidente del consiglio superiore di sanità / presidenti del consiglio superiore di sanità / presidenti del consiglio superiore di sanità
official | plain | presidente del consiglio superiore dei lavori pubblici / presidente del consiglio superiore dei lavori pubblici / presidenti del consiglio superiore dei lavori pubblici / presidenti del consiglio superiore dei lavori pubblici
official | plain | assessore / assessora / assessori / assessore
official | plain | assessore regionale / assessora regionale / assessori regionali / assessore regionali
official | plain | assessore comunale / assessora comunale / assessori comunali / assessore comunali
pope | plain | papa / papa / papi / papi
pope | plain | pontefice / pontefice / pontefici / pontefici
pope | plain | romano pontefice / romano pontefice / romani pontefici / romani pontefici
pope | plain | santo padre / santo padre / santi padri / santi padri
pope | plain | sommo pontefice / sommo pontefice / sommi pontefici / sommi pontefici
pope | plain | sua santità / sua santità / loro santità / loro santità
pope | plain | vescovo di roma / vescovo di roma / vescovi di roma / vescovi di roma | VA
prefect | plain | prefetto / prefetta / prefetti / prefette
prefect | plain | questore / questora / questori / questore
president | president | presidente / presidente / presidenti / presidenti
president | president | presidentessa / presidentessa / presidentesse / presidentesse
president | president | presidenta / presidenta / presidente / presidente
prince | plain | principe / principessa / principi / principesse
prince | plain | principe ereditario / principessa ereditaria / principi ereditari / principesse ereditarie
prince | plain | sceicco / sceicca / sceicchi / sceicche
prosecutor | plain | procuratore / procuratrice / procuratori / procuratrici
prosecutor | plain | procuratore capo / procuratrice capo / procuratori capo / procuratrici capo
prosecutor | plain | procuratore generale / procuratrice generale / procuratori generali / procuratrici generali
prosecutor | plain | avvocato generale dello stato / avvocata generale dello stato / avvocati generali dello stato / avvocate generali dello stato
regional_president | plain | governatore / governatrice / governatori / governatrici
regional_president | plain | presidente della regione / presidente della regione / presidenti delle regioni / presidenti delle regioni
regional_president | plain | presidente della giunta regionale / presidente della giunta regionale / presidenti delle giunte regionali / presidenti delle giunte regionali
secretary | secretary | segretario / segretaria / segretari / segretarie
secretary_general | plain | segretario generale / segretaria generale / segretari generali / segretarie generali
party_leader | plain | coordinatore nazionale / coordinatrice nazionale / coordinatori nazionali / coordinatrici nazionali
party_leader | plain | segretario nazionale / segretaria nazionale / segretari nazionali / segretarie nazionali
party_leader | plain | segretario federale / segretaria federale / segretari federali / segretarie federali
parliament_president | plain | speaker della camera / speaker della camera / speaker della camera / speaker della camera
parliament_president | plain | speaker del parlamento / speaker del parlamento / speaker del parlamento / speaker del parlamento
parliament_president | plain | speaker della knesset / speaker della knesset / speaker della knesset / speaker della knesset | IL
parliament_president | plain | speaker della camera dei rappresentanti / speaker della camera dei rappresentanti / speaker della camera dei rappresentanti / speaker della camera dei rappresentanti
security_adviser | plain | consigliere alla sicurezza nazionale / consigliera alla sicurezza nazionale / consiglieri alla sicurezza nazionale / consigliere alla sicurezza nazionale
security_adviser | plain | consigliere diplomatico / consigliera diplomatica / consiglieri diplomatici / consigliere diplomatiche
security_adviser | plain | consigliere per la politica estera / consigliera per la politica estera / consiglieri per la politica estera / consigliere per la politica estera
security_adviser | plain | consigliere per la sicurezza / consigliera per la sicurezza / consiglieri per la sicurezza / consigliere per la sicurezza
security_adviser | plain | consigliere per la sicurezza nazionale / consigliera per la sicurezza nazionale / consiglieri per la sicurezza nazionale / consigliere per la sicurezza nazionale
security_adviser | plain | consigliere presidenziale / consigliera presidenziale / consiglieri presidenziali / consigliere presidenziali
security_adviser | plain | segretario del consiglio di sicurezza / segretaria del consiglio di sicurezza / segretari del consiglio di sicurezza / segretarie del consiglio di sicurezza
security_adviser | plain | segretario del consiglio per la sicurezza nazionale / segretaria del consiglio per la sicurezza nazionale / segretari del consiglio per la sicurezza nazionale / segretarie del consiglio per la sicurezza nazionale
security_adviser | plain | segretario del consiglio per la sicurezza e la difesa nazionale / segretaria del consiglio per la sicurezza e la difesa nazionale / segretari del consiglio per la sicurezza e la difesa nazionale / segretarie del consiglio per la sicurezza e la difesa nazionale
security_adviser | plain | segretario del consiglio di sicurezza e difesa / segretaria del consiglio di sicurezza e difesa / segretari del consiglio di sicurezza e difesa / segretarie del consiglio di sicurezza e difesa
security_adviser | plain | segretario del consiglio di sicurezza e difesa nazionale / segretaria del consiglio di sicurezza e difesa nazionale / segretari del consiglio di sicurezza e difesa nazionale / segretarie del consiglio di sicurezza e difesa nazionale
security_adviser | plain | segretario del consiglio supremo di sicurezza nazionale / segretaria del consiglio supremo di sicurezza nazionale / segretari del consiglio supremo di sicurezza nazionale / segretarie del consiglio supremo di sicurezza nazionale
spokesperson | plain | portavoce / portavoce / portavoce / portavoce
spokesperson | plain | addetto stampa / addetta stampa / addetti stampa / addette stampa
union_leader | plain | sindacalista / sindacalista / sindacalisti / sindacaliste
`
  .trim()
  .split("\n")
  .map(title);

/** Departments of a minister or a secretary, without their preposition; the first that matches gives the office. */
export const DEPARTMENTS: readonly (readonly [string, string])[] = `
foreign_minister | esteri; affari esteri; affari esteri e della cooperazione internazionale; affari esteri e cooperazione internazionale; affari esteri ed europei; affari europei ed esteri; europa e degli affari esteri; europa e affari esteri; relazioni estere; relazioni esterne; farnesina; politica estera
defence_minister | difesa; guerra; difesa nazionale; forze armate; pentagono
interior_minister | interno; interni; affari interni; viminale; sicurezza interna; sicurezza nazionale; polizia
economy_minister | economia; economia e delle finanze; economia e finanze; finanze; tesoro; bilancio; mef; economia nazionale
minister | giustizia; salute; sanità; istruzione; istruzione e merito; istruzione e del merito; università; università e della ricerca; ricerca; lavoro; trasporti; infrastrutture; infrastrutture e trasporti; infrastrutture e dei trasporti; ambiente; agricoltura; sovranità alimentare; agricoltura, della sovranità alimentare e delle foreste; energia; ambiente e della sicurezza energetica; sicurezza energetica; petrolio; cultura; beni culturali; turismo; sport; sport e i giovani; sport e per i giovani; giovani; famiglia; pari opportunità; disabilità; riforme; riforme istituzionali; rapporti con il parlamento; affari regionali; autonomie; affari regionali e le autonomie; sud; affari europei; affari ue; pnrr; coesione; politiche di coesione; imprese; imprese e del made in italy; made in italy; sviluppo economico; sviluppo; industria; commercio; commercio estero; commercio con l'estero; commercio internazionale; cooperazione; cooperazione internazionale; cooperazione allo sviluppo; culto; emigrazione; espatriati; culto e del commercio internazionale; innovazione; innovazione tecnologica; transizione ecologica; transizione digitale; pubblica amministrazione; protezione civile; protezione civile e le politiche del mare; politiche del mare; mare; affari strategici; integrazione europea; europa; immigrazione; migrazione; migrazioni; telecomunicazioni; comunicazioni; informazione; gioventù; donne; affari sociali; politiche sociali; welfare; semplificazione; pesca; foreste; politiche agricole; attività produttive; patrimonio; intelligence; diaspora; risorse naturali; scienza; tecnologia; digitale; edilizia; casa; allargamento; clima; concorrenza; mercato interno; politica estera e di sicurezza; vicinato; mediterraneo; stato
`
  .trim()
  .split("\n")
  .flatMap((row) => {
    const [office = "", names = ""] = row.split(" | ");
    return names.split("; ").map((name) => [name, office] as const);
  });

/** What a president is of, with its preposition: office, then the code it names, if any. */
export const PRESIDENT_OF: readonly (readonly [phrase: string, office: string, code?: string])[] = [
  ["del consiglio europeo", "council_president", "EU"],
  ["della confederazione", "head_of_state", "CH"],
  ["della confederazione elvetica", "head_of_state", "CH"],
  ["della confederazione svizzera", "head_of_state", "CH"],
  ["del consiglio ue", "council_president", "EU"],
  ["dell'eurogruppo", "council_president", "EU"],
  ["della commissione", "commission_president", "EU"],
  ["della commissione europea", "commission_president", "EU"],
  ["della commissione ue", "commission_president", "EU"],
  ["dell'esecutivo europeo", "commission_president", "EU"],
  ["dell'esecutivo comunitario", "commission_president", "EU"],
  ["del parlamento europeo", "parliament_president", "EU"],
  ["del parlamento ue", "parliament_president", "EU"],
  ["dell'europarlamento", "parliament_president", "EU"],
  ["dell'eurocamera", "parliament_president", "EU"],
  ["del parlamento", "parliament_president"],
  ["del senato", "parliament_president"],
  ["di camera e senato", "parliament_president"],
  ["di senato e camera", "parliament_president"],
  ["delle camere", "parliament_president"],
  ["delle due camere", "parliament_president"],
  ["della camera", "parliament_president"],
  ["della camera di stato", "parliament_president"],
  ["della camera dei deputati", "parliament_president"],
  ["della camera bassa", "parliament_president"],
  ["della camera dei rappresentanti", "parliament_president", "US"],
  ["della knesset", "parliament_president", "IL"],
  ["della duma", "parliament_president", "RU"],
  ["del bundestag", "parliament_president", "DE"],
  ["dell'assemblea nazionale", "parliament_president"],
  ["della rada", "parliament_president", "UA"],
  ["della verkhovna rada", "parliament_president", "UA"],
  ["del majlis", "parliament_president", "IR"],
  ["dell'assemblea generale", "parliament_president", "UN"],
  ["della corte costituzionale", "official"],
  ["della corte suprema", "official"],
  ["della corte dei conti", "official"],
  ["della corte di cassazione", "official"],
  ["della consulta", "official"],
  ["della provincia", "regional_president"],
  ["della provincia autonoma", "regional_president"],
  ["della camera di commercio", "official"],
  ["del comitato olimpico", "official"],
  ["del comitato olimpico internazionale", "official"],
  ["della croce rossa", "official"],
  ["del comitato internazionale della croce rossa", "secretary_general", "ICRC"],
  ["della croce rossa internazionale", "secretary_general", "ICRC"],
  ["della bce", "bank_governor", "ECB"],
  ["della banca centrale europea", "bank_governor", "ECB"],
  ["della banca centrale", "bank_governor"],
  ["della fed", "bank_governor", "US"],
  ["della federal reserve", "bank_governor", "US"],
  ["della bundesbank", "bank_governor", "DE"],
  ["della banca mondiale", "bank_governor", "WORLDBANK"],
  ["dell'autorità nazionale palestinese", "head_of_state", "PS"],
  ["dell'autorità palestinese", "head_of_state", "PS"],
  ["dell'anp", "head_of_state", "PS"],
  ["della conferenza episcopale", "cardinal"],
  ["della cei", "cardinal"],
];

/** What a secretary is of, with its preposition. */
export const SECRETARY_OF: readonly (readonly [phrase: string, office: string, code?: string])[] = [
  ["di stato", "foreign_minister"],
  ["di stato usa", "foreign_minister", "US"],
  ["alla difesa", "defence_minister", "US"],
  ["della difesa", "defence_minister", "US"],
  ["alla guerra", "defence_minister", "US"],
  ["della guerra", "defence_minister", "US"],
  ["al tesoro", "economy_minister", "US"],
  ["del tesoro", "economy_minister", "US"],
  ["alla sicurezza interna", "interior_minister", "US"],
  ["per la sicurezza interna", "interior_minister", "US"],
  ["all'interno", "interior_minister", "US"],
  ["agli interni", "interior_minister", "US"],
  ["alla giustizia", "minister", "US"],
  ["alla salute", "minister", "US"],
  ["alla sanità", "minister", "US"],
  ["al commercio", "minister", "US"],
  ["del commercio", "minister", "US"],
  ["all'energia", "minister", "US"],
  ["dell'energia", "minister", "US"],
  ["all'istruzione", "minister", "US"],
  ["ai trasporti", "minister", "US"],
  ["al lavoro", "minister", "US"],
  ["agli esteri", "foreign_minister", "GB"],
];

/** What a chief is of, with its preposition; offices with more forms stand among the titles. */
export const CHIEF_OF: readonly (readonly [phrase: string, office: string, code?: string])[] = [
  ["del dipartimento di stato", "foreign_minister", "US"],
  ["della nato", "secretary_general", "NATO"],
  ["dell'onu", "secretary_general", "UN"],
  ["dell'aiea", "secretary_general", "IAEA"],
  ["della commissione", "commission_president", "EU"],
  ["della commissione europea", "commission_president", "EU"],
  ["dell'alleanza", "secretary_general", "NATO"],
  ["dell'eliseo", "head_of_state", "FR"],
  ["del quirinale", "head_of_state", "IT"],
  ["di palazzo chigi", "head_of_government", "IT"],
  ["di downing street", "head_of_government", "GB"],
  ["della fed", "bank_governor", "US"],
  ["della bce", "bank_governor", "ECB"],
  ["del pentagono", "defence_minister", "US"],
  ["della polizia", "official"],
  ["del governo", "head_of_government"],
  ["dell'opposizione", "party_leader"],
];

/** Bodies and parties as complements of a title, without preposition: name, code, and the office a secretary, leader or president of it holds. */
export const BODIES: readonly (readonly [name: string, code: string, office: string])[] = `
EU | leader | ue; u.e.; unione europea; unione; bruxelles; eu
NATO | secretary_general | nato; alleanza atlantica; alleanza; patto atlantico
UN | secretary_general | onu; nazioni unite; palazzo di vetro
OSCE | secretary_general | osce
IAEA | secretary_general | aiea; agenzia internazionale per l'energia atomica; iaea
ICC | official | cpi; corte penale internazionale
IMF | secretary_general | fmi; fondo monetario internazionale; fondo monetario
ECB | bank_governor | bce; banca centrale europea
WHO | secretary_general | oms; organizzazione mondiale della sanità
WTO | secretary_general | wto; omc
AFU | secretary_general | unione africana; ua
ARABLEAGUE | secretary_general | lega araba
GCC | secretary_general | consiglio di cooperazione del golfo; ccg
ASEAN | secretary_general | asean
OPEC | secretary_general | opec
HAMAS | leader | hamas
HEZBOLLAH | leader | hezbollah; partito di dio
HOUTHI | leader | houthi; huthi
RSF | leader | rsf; forze di supporto rapido
PKK | leader | pkk
TALIBAN | leader | talebani; taliban
ISIS | leader | isis; stato islamico
PD | party_leader | pd; partito democratico; dem; nazareno
M5S | party_leader | m5s; movimento 5 stelle; movimento cinque stelle; movimento; cinque stelle; 5 stelle; pentastellati
LEGA | party_leader | lega; carroccio; lega nord; lega di matteo salvini
FDI | party_leader | fratelli d'italia; fdi
FORZAITALIA | party_leader | forza italia; fi
PDL | party_leader | pdl; popolo della libertà
AZIONE | party_leader | azione
IV | party_leader | italia viva; iv
AVS | party_leader | avs; alleanza verdi e sinistra; alleanza verdi-sinistra; verdi; sinistra italiana; europa verde
PIU EUROPA | party_leader | +europa; più europa
UDC | party_leader | udc
NOI MODERATI | party_leader | noi moderati
CGIL | union_leader | cgil; fiom
CISL | union_leader | cisl
UIL | union_leader | uil; uilm
USB | union_leader | usb
UGL | union_leader | ugl
CONFINDUSTRIA | union_leader | confindustria
SPD | party_leader | spd; socialdemocratici
CDU | party_leader | cdu
CSU | party_leader | csu
AFD | party_leader | afd; alternative für deutschland
RN | party_leader | rassemblement national; rn
LFI | party_leader | france insoumise; la france insoumise; lfi
PSOE | party_leader | psoe
PP | party_leader | partito popolare; pp
VOX | party_leader | vox
LABOUR | party_leader | labour; laburisti; partito laburista
TORY | party_leader | tories; tory; conservatori; partito conservatore
REFORM UK | party_leader | reform uk; reform
LIKUD | party_leader | likud
FATAH | party_leader | fatah
AKP | party_leader | akp
CHP | party_leader | chp
PIS | party_leader | pis
FPO | party_leader | fpö; fpo
PPE | party_leader | ppe; partito popolare europeo; popolari europei
OPPOSIZIONI | party_leader | opposizione; opposizioni
`
  .trim()
  .split("\n")
  .flatMap((row) => {
    const [code = "", office = "", names = ""] = row.split(" | ");
    return names.split("; ").map((name) => [name, code, office] as const);
  });

/** Regions whose president is a regional one, without article. */
export const REGIONS: readonly string[] = (
  "abruzzo; andalusia; basilicata; baviera; calabria; campania; catalogna; emilia-romagna; emilia romagna; friuli venezia giulia; friuli-venezia giulia; galles; " +
  "kurdistan; lazio; liguria; lombardia; marche; molise; piemonte; puglia; sardegna; scozia; sicilia; toscana; trentino; umbria; valle d'aosta; veneto"
).split("; ");

/** Adjectives and participles that may stand in a title without changing it. */
export const TITLE_ADJECTIVES: readonly string[] = (
  "uscente uscenti deposto deposta destituito destituita rovesciato rovesciata sfiduciato sfiduciata dimissionario dimissionaria neoeletto neoeletta eletto eletta eletti elette designato designata incaricato incaricata generale generali speciale speciali supremo suprema " +
  "democratico democratica repubblicano repubblicana conservatore conservatrice laburista socialista popolare leghista azzurro azzurra pentastellato pentastellata grillino grillina " +
  "meloniano liberale socialdemocratico socialdemocratica federale statale militare presidenziale presidenziali permanente straordinario straordinaria plenipotenziario onorario onoraria " +
  "aggiunto aggiunta esecutivo esecutiva ereditario nazionale nazionali regionale regionali politico politica politici spirituale storico indiscusso massimo unico " +
  "cirenaico cirenaica tripolino tripolina cisgiordano cisgiordana catalano catalana scozzese gallese nordirlandese basco basca bavarese siciliano siciliana sardo sarda lombardo lombarda veneto veneta " +
  "piemontese toscano toscana campano campana pugliese calabrese ligure umbro umbra marchigiano marchigiana abruzzese laziale emiliano emiliana friulano friulana lucano lucana molisano molisana " +
  "trentino trentina altoatesino altoatesina valdostano valdostana giuliano giuliana dem forzista renziano renziana ecologista comunista nazionalista ultranazionalista centrista moderato moderata riformista " +
  "populista indipendentista unionista jihadista zaidita maronita peronista chavista cristiano cristiana federalista putschista golpista militarista " +
  "baltico baltica baltici baltiche nordico nordica nordici nordiche scandinavo scandinavi arabo arabi africano africani latinoamericano latinoamericani asiatico asiatici occidentale occidentali " +
  "balcanico balcanici caraibico caraibici filorusso filorussa europeista sovranista curdo curda sciita sunnita druso drusa islamista separatista separatisti ortodosso emerito emerita vicario"
).split(" ");

/** As `TITLE_ADJECTIVES`, of several words. */
export const TITLE_PHRASES: readonly string[] = [
  "in carica",
  "ad interim",
  "facente funzioni",
  "pro tempore",
  "di turno",
  "di fatto",
  "in pectore",
  "in esilio",
  "di transizione",
  "di ferro",
];

/** What stands before a title and dates it: `former` ends the holding, `new` and `deputy` do not. */
export const PREFIXES: Readonly<Record<string, "former" | "new" | "deputy">> = {
  ex: "former",
  già: "former",
  allora: "former",
  "l'allora": "former",
  defunto: "former",
  defunta: "former",
  precedente: "former",
  fu: "former",
  vecchio: "former",
  neo: "new",
  neoeletto: "new",
  neoeletta: "new",
  nuovo: "new",
  nuova: "new",
  futuro: "new",
  futura: "new",
  prossimo: "new",
  prossima: "new",
};

/** Offices that make their holder somebody a contact may count as a party. */
export const PUBLIC_OFFICES: ReadonlySet<string> = new Set([
  ...new Set(TITLES.map(({ office }) => office)),
  "council_president",
  "commission_president",
  "parliament_president",
]);

/** Trades and honours that announce a name and are no office: "il regista Moretti", "don Ciotti". */
export const TRADES: readonly string[] = (
  "agente agenti allenatore allenatrice analista arbitro architetta architetto artista astronauta atleta attaccante attivista attivisti attore attori attrice attrici autore autrice avvocata avvocati " +
  "avvocato avvocatessa biologo boss brigadiere calciatore calciatori candidata candidati candidato cantante cantanti cantautore cantautrice capitano capitana cardiologo centrocampista chef ciclista " +
  "collaboratore comico commissario compositore conduttore conduttrice consigliere coreografa coreografo corrispondente critico cronista detenuto difensore direttore direttrice dissidente docente don " +
  "dottor dottoressa economista editorialista esperto fisico fondatore fondatrice fotografa fotografo frate fratelli fratello garante gerarca giornalista giornalisti giudice giudici imam imprenditore imprenditrice " +
  "ingegner ingegnere ispettore killer maestra maestro magistrato maggiore manager marito medico militante miss mister moglie mr mrs musicista nuotatore oppositore oppositrice " +
  "padre pilota piloti pittore poeta poliziotto poliziotta portiere prof professor professore professoressa procuratore procuratrice pm produttore produttrice psicologa psicologo rabbino rapper regista registi " +
  "reporter ricercatore ricercatrice romanziere scienziata scienziato scrittore scrittori scrittrice sen dott dr avv ing on onorevole sir lady signor signora signore sorella storico studente studentessa stilista " +
  "suor teologo tecnico tenente tenore terrorista tennista tennisti vedova velista vicequestore virologo volontaria volontario madre figlio figlia zio nonno nonna amico " +
  "amica collega compagno compagna coach ct patron presunto gip gup sergente caporale fante sociologo filosofo geologo vulcanologo sismologo astrofisico nobel campione campionessa stella fuoriclasse bomber trequartista " +
  "bassista batterista chitarrista dj soprano baritono pugile sciatore sciatrice schermitrice ginnasta tuffatore cestista rugbista pallavolista marciatore fondista alpinista"
).split(" ");

/** Titles between an office and its name: "il primo ministro britannico, Sir Keir Starmer". */
export const HONOURS: ReadonlySet<string> = new Set(
  "sir lord lady dame sceicco principe cardinale cardinal monsignor generale colonnello ammiraglio".split(" "),
);

/** Ministries called by a name that no other state's has, with their state. */
export const MINISTRIES: readonly (readonly [name: string, country: string])[] = [
  ["dipartimento di stato", "US"],
  ["dipartimento del tesoro", "US"],
  ["foreign office", "GB"],
];

/** Offices that one person at a time holds in a state or body. */
export const SOLE_OFFICES: ReadonlySet<string> = new Set([
  "head_of_state",
  "head_of_government",
  "foreign_minister",
  "defence_minister",
  "interior_minister",
  "economy_minister",
  "supreme_leader",
  "pope",
  "cardinal_secretary",
  "secretary_general",
  "commission_president",
  "council_president",
  "high_representative",
  "bank_governor",
]);
