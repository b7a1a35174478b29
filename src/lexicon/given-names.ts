/**
 * Given names that occur in news, in the spellings of Italian papers; folded (lower
 * case, no accents), sorted. Collected by hand, language by language.
 */
export const MEN_NAMES: readonly string[] = words(`
  aaron abbas abd abdalla abdallah abdel abdelaziz abdelfattah abdelhakim abdelhamid abdelilah abdelkader abdelkrim abdellatif abdelmadjid
  abdelmajid abdelrahman abderrahman abderrahmane abdoulaye abdourahamane abdul abdulaziz abdulhamid abdulla abdullah abdullahi abdulmalik
  abdulrahman abdulsalam abdurrahman abel abelardo abhisit abiy aboubacar abraham abramo abu achille adalberto adam adama adamo adel
  adelmo adnan adolf adolfo adonis adrian adriano adrien aecio afonso ageela agim agnelo agostinho agostino aguila agus agustin ahmad
  ahmadou ahmed ahmet aiman aime aitor aivars ajit akbar ake akhmat akihito akira akis akos akram alaa alaeddin alain alaksandar alan alar
  alasdair alassane alastair alberico albert alberto albin albrecht alceste alcide aldo alec alejandro aleksandar aleksander aleksandr
  aleksei aleksej ales alessandro alessio alexander alexandr alexandre alexandros alexandru alexei alexey alexiei alfio alfons alfonso
  alfred alfredo algirdas ali alighiero alija alireza aliser alisher alistair aljaksandr almazbek alois alonso aloysio alparslan altero
  alvaro alvise alyaksandr amadeo amado amadou amar amartya ambrogio amedeo ameer amerigo ami amilcare amin amine amintore amir
  amirhossein amit amitabh amnon amos amr amrullah anand anas anastasio anastasios anatoli anatolij anatoliy anatoly anders andras andraz
  andre andreas andrei andrej andrejs andres andrew andrey andrii andrij andris andrius andriy andrus andry andrzej andy anerood angelino
  angelo anibal anil anis anselmo antal ante anthony antoine anton antonello antoni antonin antonino antonio antonios antonis antonuzzo
  antony antti anupam anura anutin anwaar anwaarul anwar apollinare apostolos ararat arben arcangelo archie ardit arduino aref arie ariel
  arif aris aristide aristotelis arjen arjun arkadij arkady armando armen armido armin arnaldo arnaud arne arnoldo aron arpad arrigo
  arsenij arseniy arseny artan artem arthur artis artur arturo arturs artyom arun arvind arvydas aryeh ascanio asen asger asher ashfaq
  ashley ashok ashraf asier asif asim askar aslan assaf assimi atal atanas athanasios atiku attila attilio august augusto aureliano
  aurelien aurelio austin avi avigdor avni avraham axel ayad ayman ayoub azeglio aziz babatunde bahaa bahman bahram bajram bakary bakili
  bakir balazs baldassarre baldo balendra baltasar bambang bandar barnaby barry bart bartolo bartolome bartolomeo bartosz baruch basem
  bashar basil basilio bassam bassel bassirou bastiano bastien battista battulga beat behgjet behzad bekim bela ben bence benedetto
  benedict benedikt bengt beniamino benigno benito benjamin bennie benno benny benoit bepi beppe beppino berat bernard bernardino bernardo
  bernd bernie bert bertie bertil berto bertrand besnik beto bezalel bhumibol biagio bibi bidzina bilal bilawal bill billy binali bingu
  binyamin birger bjarni bjorn blaise blerim bo boaz bob bobby bogdan bogomil boguslaw bohdan bohumil bohuslav bojko boleslaw bonaventura
  bongbong boni bonifacio borge boris bortolo borut boualem boubacar boutros boyko brad brahim brando brandon branko braulio brendan bret
  brett brian brice bronislaw bruce bruno bryan buddy budi bujar bulent burak burhanuddin caio calin calixto callisto callum calogero
  calvin camillo camilo can carl carles carlitos carlo carlos carmelo carmine carsten casey casimiro caspar cataldo cayetano ceccardo
  cecil cecilio cedric celestino celso cesar cesare cesareo cesc cevdet ceyhun cezary chafik chaim chakib charles charlie cheikh chester
  chet chidi chinua choguel chris christer christian christof christophe christopher christos chuck chukwuemeka ciaran ciccillo ciccio
  cipriano ciriaco cirillo ciro claes clarence claude claudio claus clement clemente clementino clifford clint clive colin conor
  constantin cormac cornelio corneliu cornelius corradino corrado cory cosimo costante costantino costanzo costas costin crin cristian
  cristiano cristobal cristoforo csaba curtis cyril cyrus czeslaw daan dacian dag daisuke damaso damian damiano damien damir dan dani
  daniel daniele danilo danny dante dario dariush dariusz darko darnell darrell darren dave david davide davit davor davyd dawid dawood
  dean deandre decimo declan deepak dejan delfino demba demetrio demetris denis dennis denys denzel derek dermot derrick dervis deshawn
  desi desiderio desmond detlef devlet dhafer diarmuid dick didier diego dieter dietmar dietrich dieudonne dilip dimitar dimitri dimitrij
  dimitrios dimitris dinesh dino diogo diomaye dionigi dionisio diosdado dirk ditmir dizzy dmitri dmitrij dmitro dmitry dmytro dogan
  domenico domingos dominic don donald donatello donato donnie dorin doug dougie douglas dragan dragos drazen driss dritan duane duarte
  duccio dudi duilio duma dumitru duncan durao dusan dusko dwayne dwight dylan dzhokhar dzochar eamon earl eberhard ebert ebrahim eckart
  eddie edgar edgardo edgars edi edin edmondo edmund edmundo edoardo edouard edson eduard eduardo edward edwin efisio efraim efrain egemen
  egidio egils egisto egon ehsan ehud einar eirik ekrem eleftherios eli elia eliahu elias eliezer eligio elijah elio eliseo elliot elliott
  ellis ellsworth elmar elmer elon eloy elpidio elvio elvis elyakim emanuel emanuele emeka emidio emil emile emiliano emilio emmanuel
  emmerson emmett emomali emre enda endri enea engelbert ennio enrico enrique enver enzo eoin ephraim eraldo erasmo ercole erdal erdem
  erhard eriberto eric erich erik erion erkan ermal ermanno ermenegildo ermes erminio ernest ernesto erno ernst erol eros ersin erwin esko
  esmaeil esmail espen essam esteban ethan etienne ettore euclid euclide eufemio eugen eugene eugenio eugeniusz eusebio eustachio evander
  evangelos evariste evaristo everett evgeni evgenii evgenij evgeny evhen evo evrard ewan eyal ezechiele ezequiel ezio ezra fabian fabiano
  fabien fabio fabrice fabrizio facundo fadi fahd fahrudin faiez faisal fakhri farhad farid farouk farrokh faruk fathi fatih fatmir fatos
  faure faustin faustino fausto fawaz fawzi fayez faysal federico fedor fefe felice feliciano felipe felix femi ferdinand ferdinando
  ferenc fereydoun fergus fermin fermo fernand fernando fernao ferris ferruccio festus fethullah fevzi fidel fikri filbert filiberto filip
  filipe filipp filippo finn fintan fiorello fiorenzo firas firmino fjodor flaminio flavio florent florenzo florian floriano florin floyd
  folco forrest fortunato fosco fouad francesco francis francisco franciszek franck franco francois franjo frank frankie franklin frans
  frantisek franz fred freddie freddy frederic frederick fredo fredrik frenkie friedhelm friedrich frits fritz fuad fuat fulco fulgence
  fulgencio fulgenzio fulvio fumihito fumio furio fyodor gabi gabor gabriel gabrio gaddo gadi gael gaetano gagik galeazzo galileo gamal
  gareth garrett garri garry garth gary gaspar gaspard gaspare gaston gastone gaudenzio gaurav gautam gavin gavino gediminas gedion geert
  geir gen genaro genci gennadij gennady gennarino gennaro gent geoffrey georg george georges georgi georgij georgios georgy gerald
  geraldo gerard gerardo geremia gergely gerhard germain german germano gernot gero gerolamo gerrit gerry gervasio gesualdo getulio geza
  ghassan gheorghe gheorghi ghislain gholam gholamhossein gholamreza giacinto giacomino giacomo giampaolo giampiero giampietro gian
  gianandrea gianaurelio giancarlo giancristiano giandomenico gianfelice gianfilippo gianfranco giangiacomo giangiorgio gianguido
  gianlorenzo gianluca gianluigi gianmarco gianmaria gianmario giannantonio gianni giannis gianpaolo gianpiero gianpietro gianrico
  giantommaso gianvito gideon gidon gigi gilad gilbert gilberto gildo giles gilles gino gintautas gioacchin gioacchino gioele giona
  giordano giorgi giorgio giorgos giosafat giosue giotto giovanbattista giovanni girija girolamo gitanas giuliano giulio giuseppe
  giustiniano giustino giusto gjorge gjorgje glafkos gleb glen gnassingbe godwin goffredo gojko gokhan goncalo gonzalo goodluck gopal
  goran gordan gordon gorka gotabaya gottfried gotz gough grady graham gramoz granit grant graziano greg gregoire gregor gregorio gregory
  grigori grigorij grigory grover grzegorz gualtiero gudni guerrino guglielmo guido guillaume guillermo gulbuddin gumersindo gunnar gunter
  gunther guntis gurbanguly gustaf gustav gustave gustavo guus guy gyanendra gyorgy gyula haakon habib hadi hage haibatullah haider
  hailemariam haim haitham hakainde hakan hakim halil halimah halldor haluk halvard hamad hamdan hamdi hamed hamid hamilton hamish hamza
  hani hanif hank hannes hanno hans harald haris harlan harold haroun harry harsh hartmut haruki harvey hasan hashem hashim hassan hasso
  hassoumi hatem hayao hayato haytham hazem heath heikki heiko heiner heinrich heinz helder helge helmut helmuth hendrik henk henning
  henri henrik henrique henry henryk heorhii heorhij herbert heriberto herman hermann hernan herve herwig hery herzi herzl heydar
  hibatullah hicham hideo hifikepunye hikmet hilmar hipolito hiram hirohito hiroshi hiroyuki hisham hissene holger homayoun homer honore
  horacio horia horst hosein hosni hossein houari houshang houssam hovik howard hristijan hristo hryhorij hubert hugh hugo hugues hulusi
  humberto humphrey humza husayn huseyin hussain hussam hussein iacopo iain ian ibrahim ichiro idi idris idriss ieuan igli ignacio ignazio
  igor ihab ihar ihor ikechukwu iker ilan ilario ildebrando ildefonso ilham ilhom ilija ilir ilja ilker ilya imad imed imran imre inaki
  inder ingemar ingo ingvar iniesta inigo innocenzo innokentij ioannis ion ionel ionut iosif ippolito ira irakli irving irwin isaac isacco
  isaia isaiah isaias ishaq isidoro isidro islam ismael ismail ismet israel issa issam istvan italo itamar itsunori itzhak iulian iurie
  iurij ivajlo ivan ivano ivar ivaylo ivica ivo iyad izzat jaafar jaap jaber jabir jacek jacinto jack jackson jacob jacobo jacopo jacques
  jadranko jafar jagdish jagmeet jaime jair jairo jakaya jake jakob jakov jakub jalal jalil jamal jamarcus james jamie jamil jan janez
  janne jannik janos janusz jared jari jarmo jaroslav jaroslaw jason jasper jassem jassim jaswant javad javier jawad jawaharlal jay jean
  jeb jed jeff jeffrey jelle jeno jens jeremiah jeremias jeremy jermain jermaine jeroen jerome jeronimo jerry jerzy jesper jesse jesus
  jethro jevhen jeyhun jibril jigme jihad jim jimmie jimmy jindrich jiri jitendra joachim joao joaquim joaquin jochen joe joel joerg johan
  johann johannes john johnny jokin joko jon jonas jonathan jonny joop joost jordan jordi jorg jorge jorgen joris joschka jose josef josep
  joseph josh joshua josiah josif josip joso jossi josue jovan joze jozef jozsef jozy juan juanjo jude juha jukka jules julian julien
  julio julius jun junichiro junya juozas juraj jurg jurgen juri jurij jussi justin justo jusuf juvenal jyrki kaan kadir kai kaj kajetan
  kakha kalidou kalman kamal kambiz kamel kamil kamran kanye kapil karan kareem karel karim karl karol karolos karoly karsten kash kaspar
  kasper kassem kassym kassymjomart katsuya kaveh kazem kazimierz kazuhiko kazuki kazuo keanu kees keir keith kemal ken kenan kendrick
  kenichi kenji kenneth kenta kenzaburo kestutis kevin kgalema khadga khaled khalid khalifa khalil khaltmaagiin khawaja khurelsukh
  kianoush kieran kilian kilic kimi kimmo kiril kirill kirk kiro kirylo kjell klaas klaus knud knut kobe koen koenraad kofi koichi koji
  konrad konstantin konstantinos koray kostas kostis kourosh krasimir kresimir kris krisjanis kristian kristoffer krisztian krzysztof
  kurmanbek kurt kuzma kwabena kwame kwasi kyle kylian kyriakos kyrylo lachlan ladislao ladislav lajos lakhdar lamar lamarcus lamberto
  lamine lance landon lanfranco langston lansana lapo larry lars lasse laszlo laurent laurentiu lauri laurynas lavrentij lawrence lazare
  lazaro lazarus lazzaro leandro lebron lech lefteris leif leland lelio lello lenin lennart lennox leo leon leonard leonardo leone leonel
  leonhard leonid leonida leonidas leonzio leopold leopoldo leroy lester leszek letsie letterio lev levan levent levente levi levon levy
  lewis liam liaqat liberato liborio linas lindon lino linus lionel lisandro livio liviu ljubco ljuben lloyd lodewijk lodovico logan loic
  lojze lollo lonnie lorenzo loreto loris lorne lotay lotfi lothar louis loukas lowell lubomir lubos luc luca lucas luchino lucian luciano
  lucien lucio lucjan ludger ludovic ludovico ludovit ludwig ludwik luigi luigino luis luiz luka lukas lukasz luke lulzim luther lutz lyle
  lyndon maaouya maarten macario maciej macky mads magnus magomed mahamadou mahamat mahan mahathir mahdi mahendra maher mahesh mahinda
  mahmoud mahmud mahmut maicol maithripala majed majid maka makis makoto maksim maksym maksymilian malam malcolm malek malik malte mamadou
  mamady mamnoon manasseh manfred manfredi manfredo manlio manmohan manny manoel manoj manolis manolo manouchehr mansour mansueto mansur
  manuel manuele marc marcantonio marcel marcelino marcellin marcellino marcello marcelo marcin marco marcos marcus marek margus mariano
  marino mario maris marius mariusz marjan mark markku marko markos markus maros marouane marshall martial martijn martin marton martti
  marvin marwan marzio marzouq masahiro masao masayoshi mason masoud massimiliano massimo massoud matan mate mateo mateus mateusz matheus
  mathieu matjaz matt matteo matthew matthias matthieu matthijs matti mattia matus matvej matyas maumoon maurice mauricio maurilio
  maurizio mauro max maxim maxime maximilian maximiliano maxwell maynard mazen mazin mbaye mehdi mehmet meinhard meir melchiorre melchor
  meles melvin memphis menachem merrick merv mesut metin mevlut meyer micah michael michail michalis micheal micheil michel michelangelo
  michelino mick mickey mieczyslaw miguel miguelangel mihai mihail mihalis mihaly mikael mike mikel mikey mikhail mikhailo mikheil mikis
  mikko miklos mikola mikolaj mikulas milan miles millard milo milorad milos milton mimmo mindaugas minoru miodrag mirco mirek mirhossein
  mirko miro miroslav miroslaw mishaal mitch mitt mladen mo moammar modesto modibo mogens mohamad mohamed mohammad mohammadreza mohammed
  mohandas mohsen mojtaba mokgweetsi mokhtar moktar momcilo momir moncef monty moqtada mordechai moreno morgan moritz morris mortada
  morten morteza mose moses moshe mostafa mounir mousa moussa moustafa moustapha mstislav mswati mu'ammar muammar muddy mugur muhammad
  muhammadu muhammed muharrem muhsin muhyiddin mujibur mukesh mukhtar mulatu muqtada murat murray musa musalia mustafa mutassim mutaz mwai
  mychajlo myint mykhailo mykhaylo mykola myles nabih nabil naci nadav nader nadhim nadir naftali naguib nahum najib najibullah nando
  nangolo nanni naoto napoleone narciso narendra naruhito naser nasheed nasser nat natale natalino natan nate nathan nathaniel navid navin
  nawaf nawaz nayef nayib nazareno nazario nazih neal nebojsa necmettin ned neil nello nelson nemesio nenad neri nerio nermin nestor neven
  nevio newt neymar niall niccolo nicholas nick nico nicodemo nicola nicolae nicolai nicolas nicolino nicolo nicos nicusor nidal niels
  nigel nihat nika nikita nikitas niklas nikol nikolai nikolaj nikolaos nikolaus nikolay nikos nils nir nirmal nitin nitzan nizar noah
  noam nobuo noel norbert norberto noriyuki norman norodom notis noureddine nouri novak nuccio numan nuno nunzio nuri nursultan obinna
  octavian octavio oddo odoardo odysseas ofir ognjan ognjen oguz oktay ola olaf olafur olav oldrich ole oleg oleh oleksandr oleksii
  oleksij oleksiy olexandr olindo oliver olivier oliviero ollanta olli olof olusegun oluwaseun omar omer omero omid ondrej onofrio onur
  ophir orazio oren orest oreste orfeo orhan oriol orkun orlando ornello oronzo orso orson orville osama osamu oscar oskar osman osmo
  ostap osvaldo oswald otakar otello othman othmar otis ottaviano ottavio ottmar otto ottone ousama ousmane ovidio ovidiu owen oyvind
  ozgur ozzy paavo pablo paco padraig pakalitha pal palle palmiro panagiotis pancrazio pandeli pankaj panos pantaleo paolino paolo pape
  parviz pascal pascual pasquale pasqualino pasteur patricio patrick patrizio patryk paul paulo pavel pavlo pavlos pawel payam peder
  pedram pedro pekka pelle pellegrino pentti pepe peppe peppino per percy pere perry pervez petar pete peter petr petre petri petro petros
  petru petter petteri phil philip philipp philippe pier pierandrea pierangelo pierantonio pieraugusto pierbattista pierdomenico
  pierfelice pierferdinando pierfrancesco pierfranco piergiacomo piergiorgio pierino pierlorenzo pierluigi piermario piero pierpaolo
  pierre piers piersandro piersante piersilvio piet pieter pietrangelo pietro pim pino pio piotr pippo piyush placido plamen plinio polat
  pompeo porfirio poul pouya prabowo prakash pranab pravind prayuth predrag preston primo primoz prince procopio prokopis prosper prospero
  przemyslaw pushpa pyotr qaboos qais qamar qasem qassem quincy quintino quinto quique quirino rached rachid rade radek radij radoman
  radoslav radoslaw radovan radu raf rafa rafael rafal rafe raffaele raffaello rafi rafic rafik rafiq raheel rahim rahul raila raimondo
  raimonds raimund rainer rainero raj rajat rajendra rajesh rajiv rajnath rajoelina rakesh ralf ralph ram ramadan ramazan ramesh rami
  ramin ramiro ramnath ramon ramsey ramush ramzan ramzi randall randy raniero ranil ranko raphael rashad rashed rashid rasid rasmus
  rastislav ratan ratko rauf raul ravi raymond raza razvan recai recep reggie reginald regino regis regolo rehman rein reinaldo reiner
  reinhard reinhold rembrandt remi remigio remo remy renato renaud rene renzo retno reuven rex reza rhys riad ricardo riccardo richard
  rick rickie ridha ridley riek rifaat rigoberto rihards riley rinaldo rinat ringo rino rio rishi risto river riyad roald rob robert
  robertas roberto robin rocco roch rocky roddy rodger rodion rodney rodolfo rodolphe rodrigo rogelio roger rohan rohit roland rolandas
  rolando rolf rollo romain roman romano romeo romolo romuald romualdo ron ronald ronaldinho ronaldo ronen roni ronnie rory roscoe rosen
  rosolino ross rostam rostislav rowan roy ruairi ruben rudi rudiger rudolf rudy rufus ruggero ruggiero ruhollah rui rumen rune rupert
  rupiah ruslan russell rustam rustem rutger ruud ruy ryan ryo ryszard ryuichi ryutaro saad saadi sabatino sabino sabri sachin sadakazu
  saddam sadegh sadeq sadio sadiq sadok sadyr saeed sahin sahle said saied saif sajid salah salam salama saleh salem sali salih salim
  salman salva salvador salvatore salvo sam samak saman sameh sami samil samir sammy samora samuel samuele sandeep sander sandor sandro
  sani sanjay sante santi santiago santino santo santos sanusi sasa satish satoshi satya saul sauli saulius sauro saverio savino savio
  sayed sayyed scott seamus sean sebastian sebastiano sebastien secondo sedat sefik seif seiji sekou selahattin selcuk selim semen semyon
  sepp seppo septimiu serafino serdar seretse serge sergei sergej sergey serghei serghej sergij sergio sergiu sergo serhii serhij serhiy
  serkan serz serzh seth settimio severino severo seydou seymour shafik shahabuddin shahbaz shahid shahram shalom shamil shane shapour
  shaquille sharif shashi shaul shaun shavkat shawn shehbaz sheldon sher sherif sherman sherwood shigeo shigeru shimon shinji shintaro
  shinzo shiv shlomo shmuel sho shoichi shun shunichi siarhei siavash sid siddharth sidi sidiki sidney siegfried sigfried sigmar sigmund
  sigmundur sihamoni silvan silvano silverio silvestre silvestro silvio silviu simao simeon simon simos sinan sinclair sinisa sirajuddin
  sirio siro sisto sitaram sitiveni sjarhej skender slawomir slim slobodan sohrab somchai sonam sooronbay soren sorin sorush sotiris
  soufiane souleymane spencer spike spiro spyridon spyros srdan srdjan srettha staffan stan stanislao stanislav stanislaw stanley stavros
  stef stefan stefano stefanos steffen stelios stellan sten stepan stephan stephane stephen stephon stevan steve steven stevo stewart stig
  stipe stjepan stojan stsiapan stu stuart sture subhas subrahmanyam sugar sugiono suharto sukarno suleiman sulejman suleyman sully sultan
  sundar sune sunil suresh sushil susilo sven svend sverre svetozar sviatoslav svjatoslav swaraj sybrand sylvain sylvester szabolcs
  szilard szymon taavi tad tadao taddeo tadej tadeusz tage taha tahar taher tahir taichi takashi takeo takeshi talal talat tamas tamim
  tamir tancredi tancredo tanguy taoufik tapio taras tarcisio tarek tareq tarik tariq taro tarun tassos tatsuo taulant taur tawfik taye
  tayeb tayyip tazio ted teddy teemu telemaco temur tenzin tenzing teobaldo teodor teodorico teodoro terence terenzio terje terrence terry
  tetsuo tetsuya tevita thabo thad thaddeus thaksin thamer thanasis tharman thein themistocles theo theodor theodore theodoros theofilos
  thiago thibault thibaut thierno thierry thijs thodoris thomas thongloun thor thorbjorn thorsten thurman tiago tibor tidjane tiger tigran
  tihomir till tilo tim timo timoteo timothy timur tino tito titus tivadar tiziano tobia tobias toby todd todor tolga tom tomas tomasz
  tomer tomislav tommaso tommy tomohiro tonino tony toomas torbjorn tore toribio tornike torquato torstein torsten toru toshimitsu toshio
  toto traian tranquillo travis trayvon trevor tristan tristano tristram troels troy trygve tsakhiagiin tshering tucker tudor tullio
  tuncay tuomas turgut turiddu turki ty tyler tymofij tymofiy tyre tyrese tyrone tzachi tzahi ubaldo uberto uday udo ueli uffe ufuk ugo
  uhuru ukhnaagiin uladzimir ulderico ulf ulises ulisse ulisses ulrich ulysse ulysses umaro umaru umberto umut unai urbain urbano urho uri
  urmas urs usama uwe uzi vaclav vadim vadym vahagn vajiralongkorn valdas valdis valentin valentine valentino valeri valeriano valerii
  valerij valerio valeriu valeriy valery valon valter vangelis vanni vano vardan vasco vasil vasile vasilij vasilis vasily vassilis vasyl
  veikko veit velimir veljko venanzio venerio vernon veselin viaceslav vicente victor vidal vidar vijay vikas vikram viktar viktor ville
  villy vilmos vince vincent vincenzo vinicius vinnie vinod vinzenz viorel virat virgil virgile virgilio virginio vital vitale vitali
  vitaliano vitalii vitalij vitaliy vitaly vito vitor vittore vittorino vittorio vivek vjaceslav vlad vladan vlade vladimir vladimiro
  vladislav vladmir vlado vojin vojislav vojtech volkan volker volodimir volodimyr volodymyr voreqe vsevolod vuk vyacheslav vytautas
  waclaw wael waldemar waleed walid wallace walter warren wassim wavel wayne wenceslao wendel wendelin wendell werner wes wesley wieslaw
  wiktor wilbur wilf wilfredo wilfried wilhelm willard willem willi william willie willy wilson wim winfield winfried winston wissam
  witold wladimir wladyslaw wlodzimierz wojciech wole wolf wolfgang wolfram woodrow woody wopke wouter wyatt xabier xanana xaver xavi
  xavier xherdan yaakov yadollah yahia yahya yair yalcin yamandu yanis yann yannick yannis yaron yaroslav yasar yashwant yasin yasir
  yasser yassin yassine yasuhiro yasuo yavuz yaw yechiel yehezkel yehuda yevgeny yevhen yigal yilmaz yishai yisrael yitzhak yoav yoel yogi
  yoichi yonatan yoram yorgos yosef yoshihide yoshihiko yoshimasa yoshio yoshiro yossi yousaf yousef youssef youssouf yousuf yoweri
  yuichiro yuji yukio yunus yuri yurii yuriy yury yusuf yusuke yuval yuya yves zabihullah zaccaria zachar zacharie zachary zafer zaid
  zakaria zakhar zaki zalman zalmay zarko zayed zbigniew zdenek zdravko zdzislaw ze'ev zeev zeferino zefiro zeke zeki zeljko zelju zeno
  zenon zhelyu ziad ziaur zied zine zinedine ziyad zlatan zlatko zohrab zohran zoltan zoran zsolt zuhair zulfikar zulfu zurab zvi zvonimir
  zygmunt
`);

/** Women's given names, as `MEN_NAMES`. */
export const WOMEN_NAMES: readonly string[] = words(`
  abbie abby abena abigail abike ada adalgisa addie addolorata adela adele adelina adja adriana adrianne adwoa afua agata agatha agathe
  agnes agnese agneta agnetha agnieszka aicha aida aikaterini aiko aileen aisha aishwarya aissata akie akosua alana alanis alba albana
  alberta albertina alda alejandra aleksandra alena alenka alessandra alessia aleta alexa alexandra alice alicia alida aliki alina alisa
  alison alla allegra allison alma alondra althea alyssa ama amal amalia amanda amber amberly amelia amina aminata amira amparo amy ana
  anahit anandamayi anastacia anastasia anastasija anastasiya angela angelica angelina angie angiola angiolina anita anja ann anna
  annabella annagrazia annalena annalisa annamaria annarita anne annegret anneke anneli annelies annemie annetta annette annie annika
  anniken anouk antoinette antonella antonia antonietta antonina anu anushka aoife april araceli arancha aretha ariana arianna arina
  arlene armida aruna arundhati asa ase asha ashton asia asma asmaa assia assuncao assunta astrid atifete audra audrey augusta aurelia
  aurelie aurora ausrine ava avril awa ayaan ayanna ayelet ayesha aygun ayse aysegul azadeh azar aziza azucena babs baiba barbara barbel
  barbora barbra beata beate beatrice beatrix beatriz becky begona belen belinda bella benedetta benedita berenice berit bernadette
  bernadine bernice berta bessie beth betsy bette bettina betty beverly beyonce bianca bice bidhya biljana billie birgit birgitta birgitte
  birtukan blair blanca bobbi bodil bonnie bouchra bozena brenda breonna brianna bridget brigitte britney britt britta brittany bronwyn
  brooke bruna brunella brunilde bushra caitlin cameron camila camilla canan candace candice cardi carey carice carla carlene carlota
  carlotta carly carme carmela carmelina carmen carol carola carolina caroline carolyn carrie cassandra cassie catalina catarina cate
  caterina catherine cathleen cathy catia cayetana cecile cecilia celeste celia celina celine cesira chantal chantelle charlene charlotte
  cherie cheryl chiara chimamanda chloe christa christiane christina christine chrystia ciara cilia cindy cinzia claire clara clare
  clarice clarissa claudette claudia claudine clelia clemence clementina clementine cleo cleofe cloe clotilde coleen colette colleen
  conceicao concepcion concetta condoleezza connie consolata cora corazon cordelia corina corinna corinne cornelia cosima costanza coumba
  courtney cressida cristiana cristina cynthia dagmar dalal dalia dalila damiana dana daniela danielle danuta daphne daria dariga darja
  darlene darya deanna debbie debora deborah debra deepika deirdre delcy delfina delia delizia delores delphine demi denise desdemona
  desislava despina diamante diana diane diezani dilan diletta dilma dimitra dinah doina dolly dolores dolors domenica donata donatella
  donika dora doreen doriana doris dorit dorota dorotea dorothea dorothee dorothy dorthe dottie dovile dragana drita droupadi dua dulce
  eartha ebbe ebe edda edit edith edna edvige effie efua egle eileen eirini eka ekaterina elaheh elaine elda eldbjorg eleanor elena eleni
  eleonor eleonora elettra elfriede eliana eliane elide elif elin elina elira elisa elisabeth elisabetta elisaveta elise elissa eliza
  elizabeth elizaveta elke ellie elly elma elodia elodie eloisa eloise elsa else elsie elspeth elvira elzbieta emanuela emilia emiliana
  emilie emily emine emma emmeline emmylou encarnacion eniko enrica enza erica erika erin erma erminia ermira erna ernesta ersilia
  erzsebet esi esmeralda esperanza estefania estela estelle ester esther eszter ethel etta eugenia eugenie eulalia eunice eva evangelia
  evelina eveline evelyn evelyne evgenia evgenija evi evie evika evita ewa ewelina fabia fabiana fabienne fabiola fabrizia fadela fairuz
  famke farah farahnaz fariba farida fatbardha fatima fatimah fatma fatou fatoumata fausta faye fayrouz federica fedora felicia femke
  fereshteh fernanda fiamma fiammetta figen filomena fiona fiora fiorella fiorenza flaminia flavia fleur flo flor flora florence florencia
  floriana flutura fofi folake forough fosca fran franca frances francesca francine francisca francoise franziska frauke freda frederique
  frida frieda friederike fulvia funke gabriela gabriella gabrielle gaetana gaia gail galina gayatri geeta gelsomina genevieve genoveffa
  georgeta georgette georgia georgie georgina geraldine gerd gerda geri germana gerolama gertie gertrud gertrude gesine ghada ghislaine
  giacinta giacoma giada gianna giannina gigliola gila gilda gillian gina ginevra ginny gioconda gioia giordana giorgia giovanna gisela
  gisele gita gitte giuditta giulia giuliana giulietta giuseppa giuseppina giusi giusy gladys glenda gloria golshifteh gordana graca grace
  graciela grazia graziana graziella grazyna greer greta gretchen griselda gro gudrun guendalina guglielmina gulnara gulten gunilla gunn
  gwen gwendolyn gwyn gwyneth hadiza hadja hagit hala haleh halide halima halina halyna hana hanan hanane hande haneen hanin hanna hannah
  hanne hanneke hannelore harriet haruko hasina hatice hattie hawa haya hayat hayley hayrunnisa heather heba hebe hedda hedwig hege heide
  heidemarie heidi heike helen helena helene helga heloise hennie henrietta henriette hettie hiba hila hilary hilda hilde hildegard hildur
  hillary hina hind hiroko holly hope hortense houda huda huguette hulya ibolya ida idit ilaria ilda ildiko ileana ilenia iliana ilona
  ilse iman imane imelda imma immacolata imogen inas indira indu ine ineke ines inese inga inge ingeborg inger ingrid ingrida ingvild inma
  inmaculada inna intissar ioana ioanna iolanda iole ione ippolita irada irena irene irina irini iris irma irmgard iryna isabel isabelita
  isabella isabelle isla isobel isotta itala iuliia ivana ivanka iveta iwona jacinta jacqueline jacquelyn jadranka jadwiga jamila jana
  jane janelle janet janette janice janie janina janine janis janja jaroslava jasmina jasmine jasna jaya jayalalitha jeanette jeanine
  jeanne jeannette jeannie jelena jenna jennifer jenny jeri jerri jessica jessie jihan jihane jill jillian jimena jina jitka jo joana
  joanie joanna joanne jocelyn jodi jodie joelle johanna jolana jolanda jolande jolanta jolene jonida jonna josefa josephine josiane josie
  joy jozefina juana juanita judi judit judith judy julia juliana julie juliet juliette julija june junko justine justyna jutta jytte
  kadiatou kaja kalpana kamala kareena karima karina karla karnit karolina karoline katalin katarina katarzyna kate katerina kateryna
  katharina katharine katherine kathie kathleen kathrin kathryn kathy katia katie katja katrina katy kawtar kayla kayleigh kazuko keira
  keit kelley kelli kellie kelly kellyanne kendra kerry kersti kerstin ketanji ketty khadija khadijah khaleda khatia khloe kiera kiko
  kimberly kinga kira kirsten kirstie kirsty klara klodiana kolinda kourtney krista kristalina kristiina kristin kristina kristine
  krisztina krystyna ksenia ksenija kseniya kumiko kylie kyoko kyra lacey laetitia laila laimdota lamia lana laney lara larisa lata latifa
  laura laure lauren laurence laurette lavinia layla lea leah leanne leda leila lella lena lene leni lenka lenora leona leonie leonilde
  leonor leonora lesja lesley leslie lesya leticia letitia letizia lettie leyla lia liana libby libertina licia lidia lidija liesbeth
  lieselotte liesje lihi lila lilia lilian liliana liliane lilianne lilija lilli lillian lillie lily limor lina linda linde lindiwe
  lindsay lindy linnea lisa lise liv livia liz liza ljiljana ljuba ljubov ljudmila ljudmyla lois lola lolita loredana lorella loren lorena
  lorenza loreta loretta lori lorraine lotta lottie loubna louella louisa louise loujain lourdes luana lubna lucette lucia luciana lucie
  lucilla lucille lucinda lucrezia lucy ludmila ludovica luigia luigina luisa luise luisella lujain luljeta lulu luminita lusine luz lydia
  lyla lynda lynette lynn lynne lyubov lyudmila maaike mabel macarena madalena maddalena madeleine madhuri madison madonna mafalda magda
  magdalen magdalena magdolna maggie maha mahalia mahsa mai maimouna maisa maisie majda majlinda makiko mako malak malala malgorzata
  malika malin malinda mamata mamie mandy manon manuela mara marcela marcella marcia marcy margaret margarete margarethe margarida
  margarita margaux margery marghem margherita margie margit margo margot margrethe margriet marguerite marharyta mari maria mariachiara
  mariagrazia mariah marialuisa mariam mariana mariangela marianna marianne mariapia mariarosa mariastella mariateresa maribel marie
  marieke mariella marielle marietta marija marijke marika mariko marilena marilyn marina marine marinella mariolina marion marisa
  marisella marisol marissa maristella marit mariya marja marjorie marju marketa marla marlee marleen marlene marsha marta martha martina
  martine maruja mary maryam maryja marzia masako masih masoumeh mathilde matilde maud maura maureen mavis maxima maxine maya mayawati
  maybelle mayra maysa mayumi meaza mechthild meena meera meg megan meghan meglena megumi mehriban melania melanie melina melissa meral
  merav mercedes merete meritxell merve meryem meyrem mia micaela michaela michela micheline michelle michiko mieke mihaela miho mila
  mildred milena miley milica millicent millie milly milva mimma mimoza mina mindy minnie mira miranda mireille mirella mireya miri miriam
  mirjana mirta misako mitra mitzi moana moira mojgan mollie molly mona monia monica monika monique montserrat mouna muna muriel myra
  myriam myrna myrtle naama nabila nada nadege nadezda nadezhda nadia nadija nadine nadiya nahid naima najat najla najma naledi nancy
  nandini nanette nanna naomi narges nasrin natalia natalie natalija natalina nataliya natalja natalya natasa natasha nathalie nawal
  nazanin nazeni neda neelie neha nelida nell nelleke nellie nerina nesrine nessa nettie netumbo nia niamh nicki nicole nicoletta
  nicolette nieves niki nikki nilde nilla niloufar nilufer nina ninfa nirmala nita nives nkosazana noa noelia noemi noemie nola noor nora
  noreen noriko norma nour noura nova nuccia nunzia nur nura nuray nuria oana oby oceane odessa odette odile ofelia ofra oksana ol'ha
  oleksandra olena olga olha olimpia oliva olivia olta ombretta ophelia oprah oriana orietta orly orna ornella orsola orsolya ortensia
  ottavia oumou ozlem padma paetongtarn palma palmina palmira paloma pamela paola paolina paris parisa parvin pascale patricia patrizia
  patty paula paulette paulina pauline pegah peggy pelageja penelope penny perla pernille pervin petra petronilla petula philippa
  philomena phoebe phyllis pia piera pierangela pilar pina pinar pinuccia pippa piroska polina polly pooja portia pratibha prisca priscila
  priscilla priti priya priyanka quirina rachael rachel rachele rachida radha radia radmila rae raelene raffaella ragnhild raimunda raisa
  raluca ramatoulaye ramona randi rani rania raquel rasa rasha rashida raychelle rayhana rayhane raymonde razan reba rebecca rebiya reem
  reese regina rehana reiko reka rekha remedios rena renata renate renee renho renu renza rhonda rie rigmor rihanna riina rima rina rita
  ritu rivka roberta robyn roccella rocio rodica rokia rola romana romilda romina ronit rosa rosalba rosalia rosalie rosalind rosalinda
  rosalyn rosalynn rosana rosangela rosanna rosanne rosaria rose roseanne rosella roselyne rosemarie rosemary rosetta rosi rosie rosina
  rosita rossana rossella rosy roula rowena roxana roxanne roxie rumi rumiana ruqayya ruslana ruth ruthie ruzica saadia saara sabina
  sabine sabrina sabrine sachiko sadako sadie safa sahar sahra saida sally salma saloua salwa samanta samantha samar sameera samia samin
  samira samuela sana sanaa sandra sandrine sanita sanja sanna santa santina saoirse sara sarah sarojini saskia saule saveria savitri
  sawsan scarlett sebastiana seema segolene seiko selena selene selin selma semiha senka sepideh serafina serena setareh setsuko severina
  sevil sezen shabana shadia shahla shaima shaimaa shakira shani sharon shatha shauna shawna sheena sheila shelby shelley shelly shereen
  sheri sherine sherry shervin shilpa shira shirin shirlee shirley shiva shizuka shohreh shreya shulamit sibel sibilla sibylle sieglinde
  sienna sif signe sigourney siham silje silke silvana silvia simin simona simonetta sinead siobhan siri sirimavo sissy siv slavica smriti
  snezana sofia sofja soha soheila solange soledad solomija solveig sondra sonja sophia sophie soraya sorina souad soumaya specioza stacey
  stacy stanislawa stefania stefanie steffi stella stephanie stine sue suella suha suhair sumaya sunita susan susana susanna susannah
  susanne sushila sushma susy suzanne suzie svenja svetlana sviatlana svitlana svjatlana sybil sybille sylvi sylvia sylviane sylvie sylwia
  szilvia tabitha tahani takako tali tamar tamara tammie tammy tania tanja tansu tanya tara tarana taraneh tasha tatiana tatjana tatum
  tatyana tawakkul taylor tecla teodora teresa teresina tereza terri tessa tessie tetiana tetjana tetyana teuta thea thelma theodora
  theresa therese tibisay tiffany tijana tilda tilde timea tina tinatin tineke tiziana tomoko tomomi tone tori torunn tosca tova tove
  tracey tracie tracy tricia trine trinidad trish trisha trudy truus tsveta tsvetelina tugba tullia tuula tuva twila tytti tzipora ughetta
  uljana ulla ulrike uma unni urska ursula urszula urve usha uta ute vaira valbona valentina valeria valerie vanda vandana vanessa vanna
  vasiliki vasilisa velia velma vera veranika verdiana verena veronica veronika veronique vesna vibeke vicki vicky victoire victoria vidya
  viera vigdis vijaya viktoria viktoriia viktorija vilma vincenza viola violeta violetta viorica vira virag virginia virginie vita vitalba
  vittoria vittorina viviana viviane vivienne vjosa vlasta wafa wafaa waltraud wanda wangari warda wassila wenche wendy whitney whoopi
  widad wiebke wies wilhelmina wilma winifred winona wislawa xena ximena xuxa yadira yael yaelle yaffa yasemin yasmin yasmine yemi
  yevgenia yifat yingluck ylenia ylva yoko yolanda yoriko yousra yuki yuko yulia yulija yuliya yumi yumiko yvette yvonne zadie zahra zaina
  zainab zaira zamira zanna zara zaruhi zaynab zdenka zeenat zehava zeina zeinab zelda zeynep zhanna zinaida zineb zita zoe zofia zohra
  zoi zoja zorana zoya zsuzsanna zubaida zuhal zulema zuzana zuzanna
`);

/** Given names of men and women both ("Andrea", "Kim"). */
export const SHARED_NAMES: readonly string[] = words(`
  alexis andrea barack benazir bobbie bola chandrika dina dominique ebba ellen gabriele glenn golda guadalupe helle ilhan isa jacinda
  jackie joan joyce kadri kajsa karen kari karin katrin keiko kemi kim kiran kristen kristi laxmi lindsey maia marian megawati merle meryl
  mette michal michele mika miki mircea nana ngozi nikola nino pam patrice patsy quentin rosario roza sabah salome sanae sasha shannon
  sheryl sigrid simone sonia susie tarja tulsi tunde tzipi vivian winnie xiomara yuriko zeljka
`);

/** Given names that are also ordinary words, places or surnames: they open a name only before a capital. */
export const WEAK_NAMES: readonly string[] = words(`
  adolfo aida alba ali amber amos andrea angelo april ariel asia assunta aurora austin beat bella benigno bianca bill blanca bo bruna can
  carolina celeste charlotte clemente concepcion costante costanza costanzo dean decimo delia denis diamante diana dick dolores domenica
  don dulce earl esperanza fatima felice fleur flor flora florence florian fortunato franco gaia gent georgia gioia giusto gloria grace
  grant grazia guadalupe guy heath holly hope ida immacolata innocenzo islam israel italo jackson jesus jihad jordan joy june khalifa kim
  lance leo leone liberato logan loreto lourdes luz madison marcos marina marion mark marshall max maya mercedes merle miles mina mira
  miranda modesto mona morris natale nelson neri nieves nives norma nova olimpia orso oscar ottavia otto palma palmina palmira paris percy
  perla perry pia pilar pio placido pompeo preston primo prince prosper prospero quentin quincy quinto raj ramadan regina remedios rex rio
  river rob rocky romana romano romeo ron rosa rosario sabah sabino said salam salem salvo santa sante santi santiago santo santos scott
  sean secondo serena settimio severo sharif shiva soledad stella sultan tiger tosca tranquillo trinidad turki urbano valentino vasco vera
  victor victoria viola virginia vita vitale vittoria wilson zita
`);

/** Family names that stand first (Chinese, Korean, Vietnamese). */
export const FAMILY_FIRST: readonly string[] = words(`
  an ban bo cai chen chiang cho choe choi chung deng ding dong fan gao guo han hu huang hun hwang jang jiang jin jo jung kang ki kim kwon
  lai lee li lim lin liu luong ma mao moon nguyen pak park peng pham phan qian qin ri roh ryu shen shin tran truong tsai vo wang wei wen
  wu xi xu yang yi yoon yu zeng zhang zhao zhou zhu
`);

function words(block: string): string[] {
  return block.trim().split(/\s+/u);
}
