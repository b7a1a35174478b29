/**
 * Short words that tell a language and that only running text has. The lists are
 * hand-made from common knowledge of each grammar; words that two of the languages
 * share stand in both.
 */
export const FUNCTION_WORDS: Readonly<
  Record<"it" | "es" | "fr" | "en" | "de" | "pt" | "ro" | "ca", readonly string[]>
> = {
  it: (
    "il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei " +
    "negli nelle nell sul sullo sulla sui sugli sulle sull e ed o ma se che chi cui non più anche come dove quando perché però mentre dopo prima ancora già è sono era erano ha hanno aveva avevano ho " +
    "sarà saranno stato stata stati state essere avere fatto si ci ne lui lei loro suo sua suoi sue questo questa questi queste quello quella quelli quelle c d l s un così quindi infatti secondo verso contro senza ogni tutti tutto molto " +
    "oggi ieri domani deve può detto alcuni durante né dalla"
  ).split(" "),
  es: "el la los las un una unos unas de del al a en con por para y o pero que no se su sus lo como más es son ha han fue era está están ser este esta estos estas también muy sin sobre entre cuando hasta desde donde ya le les según".split(
    " ",
  ),
  fr: "le la les un une des de du d l à au aux en dans par pour sur avec et ou mais que qui ne pas plus ce cette ces est sont a ont était été être il elle ils elles se son sa ses leur leurs comme aussi selon après avant dont où nous vous".split(
    " ",
  ),
  en: "the a an of to in on at by for with from and or but that which who not is are was were be been has have had it its he she they his her their this these as will would after before said more about over".split(
    " ",
  ),
  de: "der die das den dem des ein eine einen einem einer und oder aber dass nicht ist sind war waren hat haben wird werden mit von zu zum zur im in am an auf für bei nach aus über als auch sich er sie es sein ihre vor um durch".split(
    " ",
  ),
  pt: "o a os as um uma de do da dos das no na nos nas em com por para e ou mas que não se seu sua como mais é são foi era está ser ao à pelo pela também muito sem sobre entre até já segundo".split(
    " ",
  ),
  ro: "și în la de cu pe un o că nu se este sunt a au fost care din pentru prin mai dar sau lui ei al ale cea cel ce după între".split(
    " ",
  ),
  ca: "el la els les un una de del dels i o però que no es amb per en al als és són ha han va ser més com també sobre entre fins seva seu aquest aquesta".split(
    " ",
  ),
};
