/**
 * Given names that occur in news, in the spellings of Italian papers; folded (lower
 * case, no accents), sorted. Collected by hand, language by language.
 */
export const MEN_NAMES: readonly string[] = words(`
  aadil aarav aaron abbas abd abdalla abdallah abdel abdelaziz abdelfattah abdelhakim abdelhamid abdelilah abdelkader abdelkrim abdellatif
  abdelmadjid abdelmajid abdelmalek abdelrahman abdenour abderrahim abderrahman abderrahmane abdessalam abdoul abdoulaye abdourahamane abdul
  abdulaziz abdulhamid abdulkadir abdulla abdullah abdullahi abdulmalik abdulrahman abdulsalam abdurrahman abe abebe abel abelardo abhijit
  abhinav abhisit abiola abiy abner abolfazl aboubacar abraham abramo abu ace achille achim adalbert adalberto adam adama adamo adan adebayo
  adeeb adel adelchi adelio adelmo adetokunbo adham aditya adnan adolf adolfo adone adonis adrian adriano adrien aecio afanasij afonso
  agapito ageela agenore agesilao agim agnelo agostinho agostino agron aguila agus agustin aharon ahmad ahmadou ahmed ahmet aidan aiman aime
  aitor aivars ajay ajit akbar ake akhmat akihiro akihito akinwumi akio akira akis akos akram akshay alaa alaeddin alain alaksandar alan
  alar alasdair alassane alastair albano alberico albert alberto albin albrecht alceo alceste alcide aldebrando aldo aleandro alec alejandro
  alekos aleksandar aleksander aleksandr aleksei aleksej ales alessandro alessio alex alexander alexandr alexandre alexandros alexandru
  alexei alexej alexey alexiei alfeo alfie alfio alfons alfonsino alfonso alfred alfredo algernon algirdas alhaji ali alighiero aligi alija
  aliko alin aliou alireza aliser alisher alistair aljaksandr allan allen almazbek alois aloisio alok alonso aloysio alparslan alpha
  alphonse altero altin alton alvaro alvin alvise alwin alyaksandr amadeo amadeu amado amadou amancio amar amara amartya amaury ambrogio
  ambroise amedee amedeo ameer amerigo ami amichai amilcare amin amine amintore amir amirali amirhossein amit amitabh amjad amleto ammar
  amnon amos amr amrullah anacleto anand anant anas anastasio anastasios anatole anatoli anatolij anatoliy anatoly anders anderson andras
  andraz andre andreas andrei andreino andrej andrejs andres andrew andrey andrii andrij andrija andris andrius andriy andrus andry andrzej
  andy anerood angel angelico angelino angelo anghel angus anibal anil anis anish ankit annibale ansano ansel anselme anselmo ansgar
  ansumane antal antanas ante anthony antimo antioco antoine anton antonello antoni antonin antonino antonio antonios antonis antonuzzo
  antony antti antun anupam anupong anura anurag anutin anwaar anwaarul anwar apollinare apollonio apostolos aquiles aquilino araldo ararat
  arash arben arcadio arcangelo archibald archie archimede arda ardeshir ardian ardit arduino aref argante argeo arian arie ariel arif arild
  aris aristide aristotelis arjen arjun arkadij arkady arlo armand armando armen armido armin arminio arnaldo arnaud arnd arne arnie arno
  arnold arnoldo aron arpad arrigo arsene arsenij arsenio arseniy arseny artan artem artemio arthur artis artur arturas arturo arturs artyom
  arun arvid arvind arvydas arye aryeh asaf asbjorn ascanio asdrubal asen asger asghar asher ashfaq ashish ashley ashok ashraf ashwin asier
  asif asim askar aslan assaf assimi astorre atahualpa atal atanas atef athanasios atiku attila attilio aubrey august auguste augustin
  augusto aurel aureliano aurelien aurelio ausonio austin avery avi aviad avichai avigdor aviv avni avraham awad axel ayad ayman ayoub
  ayrton azeglio azelio aziz azmi azzo babacar babak babatunde baciro badr bagher bahaa bahman bahram bajram bakary bakili bakir bakr balazs
  baldassare baldassarre baldo baldovino balduino balendra baltasar baltazar bamba bambang bandar barak barham barnaba barnabas barnabe
  barnaby barney baron barrett barry bart barthelemy bartolo bartolome bartolomeo barton bartosz baruch barzan basem bashar bashkim basil
  basilio bassam bassel bassirou bastiano bastien battista battistino battulga baudouin baxter beat beau bedrich behgjet behrouz behzad
  bekim bekir bela belisario ben bence benedetto benedict benedikt bengt beniamino benicio benigno benito benjamin benjy bennett bennie
  benno benny benoit bento benvenuto bepi beppe beppino berat berengario bernabe bernard bernardinho bernardino bernardo bernd bernhard
  bernie bert bertie bertil berto bertolt bertram bertrand besnik beto bezalel bharat bhim bhumibol biagio bibi bidzina bijan bilal bilawal
  bill billy binali bindo bingu binyamin birger biser bjarne bjarni bjorn blaine blaise blake blaz blerim bo boaz bob boban bobby bodo
  bogdan bogomil boguslaw bohdan bohumil bohuslav bojko bolat boleslaw bonaventura bongbong boni bonifacio borge boris borislav borje
  bortolo borut borys boualem boubacar boutros boyd boyko bozidar brad braden bradford bradley brady brahim brando brandon branko braulio
  brendan brent bret bretislav brett brian brice brizio brock brody bronislaw bruce brunello brunetto bruno bruto bryan bryant bryce bryson
  buck buddy budi bujar bulent burak burhanuddin burkhard burt buster butch byron caetano cafu caio caleb calin calixto callisto callum
  calogero calvin camille camillo camilo can canio carl carlalberto carlantonio carles carletto carlino carlitos carlo carloalberto carlos
  carlton carmelo carmine carmineantonio carson carsten carter cary casey casimiro caspar cassio castrese cataldo catalin catello catervo
  cayetano ceccardo cecil cecilio cedric celestino celio celso cemal cengiz cesar cesare cesareo cesarino cesc cetin cevdet ceyhun cezary
  chad chafik chaim chakib chandler chandra charles charley charlie chas chavalit chaz cheikh cherubino chester chet chetan chidi chinua
  choguel chokri chris christer christian christof christoph christophe christopher christos chuan chuck chukwuemeka ciaran ciccillo ciccio
  cino ciprian cipriano ciriaco cirillo ciro claes clarence clark claude claudiano claudio claudiu claus clayton clemens clement clemente
  clementino cleto clifford clifton clint clinton clive clodoveo clyde codrut cody colby cole colin colombano conan concetto connor conor
  conrad constantin cooper corbin corey cormac cornelio corneliu cornelius corradino corrado cory cosimo cosmin costante costantino costanzo
  costas costel costin craig crescenzo crin cristi cristian cristiano cristobal cristofaro cristoforo csaba ctirad cuauhtemoc cuong curt
  curtis custodio cyprien cyril cyrille cyrus czeslaw daan dacian dag dainis daisuke dalibor dalius dalton damaso damian damiano damien
  damir damon dan dane dani daniel daniele daniello daniil danilo daniyar danny dante danylo daouda dara darby darcy darin dario darius
  dariush dariusz darko darnell darrell darren darrin darryl darshan daryl dave davey david davide davit davor davy davyd dawid dawood
  deacon dean deandre decimo declan deepak dejan delbert delfino delio delroy demba demetrio demetris demetrius demis denes denis dennis
  denny denys denzel derek dermot derrick dervis des deshawn desi desiderio desmond detlef detlev devin devlet devon dewey dexter dezso
  dhafer diarmuid dick didier diego dieter diether dietmar dietrich dieudonne dilip dillon dimitar dimitri dimitrij dimitrios dimitris
  dimosthenis dinesh dino diodato diogo diomaye diomede dionigi dionisio diosdado dirk ditmir dizzy djibo djibril dmitri dmitrij dmitro
  dmitry dmytro dogan dolph domenicantonio domenico domingo domingos dominic domitien don donald donatello donato donnie donovan dorian
  doriano dorin doug dougie douglas doyle dragan dragoljub dragos drake drazen drazenko driss dritan duane duarte duccio dudi dudley duilio
  duma dumitru duncan dunga durao dusan dusko dustin dwayne dwight dylan dzhokhar dzochar eamon earl earvin eberhard ebert ebrahim ebrima
  eckart eckhard eddie eddy edgar edgardo edgars edi edilio edilson edin edinson edison edmondo edmund edmundo edo edoardo edouard edson
  eduard eduardo edward edwin efisio efraim efrain efrem efstathios egemen egidio egils egisto egon egor ehrhart ehsan ehud eiji einar eino
  eirik eisaku eitan ekrem eladio elazar eldon eleftherios eleuterio eli elia eliahu elias eliezer eligio elijah elio eliseo elliot elliott
  ellis ellsworth elmar elmer elmo elmore eloi elon eloy elpidio elroy elton elvin elvio elvis elyakim emad emanuel emanuele emeka emerson
  emery emidio emil emile emiliano emilio emmanuel emmerson emmett emmitt emomali emre enda endri enea enes engelbert ennio enoch enrico
  enrique enver enzo eoin ephraim epifanio eraldo erasmo ercan ercole ercolino erdal erdem erhard eriberto eric erich erick erik erio erion
  erjon erkan erkki erling ermal ermanno ermenegildo ermes ermete erminio ernani ernest ernesto ernie erno ernst erol eros errol ersin ervin
  erwan erwin esko esmaeil esmail espen essam esteban estevao ethan etienne ettore eucherio euclid euclide eufemio eugen eugene eugenio
  eugeniusz eusebio eustachio evan evander evandro evangelos evariste evaristo evelino everett everton evgeni evgenii evgenij evgeny evhen
  evo evrard ewald ewan eyal ezechiele ezequiel ezio ezra ezzat fabian fabiano fabien fabio fabrice fabrizio facundo fadel fadi fahad fahd
  fahmi fahrudin faiez faisal faiz fakhri farhad farid farouk farrokh faruk fathi fatih fatmir fatos faure faustin faustino fausto fawaz
  fawzi fayez faysal federico federigo fedor fefe felice felicetto feliciano felipe felix femi ferdinand ferdinando ferenc fereydoun fergus
  ferhat ferit fermin fermo fernand fernandinho fernando fernao ferris ferruccio festus fethullah fevzi fidel fidenzio fikret fikri filbert
  filiberto filip filipe filipp filippo finlay finn fintan fiorello fiorenzo firas firmin firmino fjodor flaminio flamur flaviano flavio
  fletcher florencio florent florenzo florian floriano florin floyd foday folco forrest fortunato fosco fotis fouad francesco franchino
  francis francisco franciszek franck franco francois franjo frank frankie franklin frans frantisek franz fraser fred freddie freddy
  frederic frederick fredo fredrik frenkie friedhelm friedrich frits fritz frode fuad fuat fulco fulgence fulgencio fulgenzio fulvio
  fumihito fumio furio fyodor gabi gabor gabriel gabriello gabrio gaddo gadi gael gaetan gaetano gagik galal galdino galeazzo galileo
  galvano gamal ganesh gareth garett garfield garret garrett garri garrick garrincha garry garth gary gaspar gaspard gaspare gasparino
  gaspero gaston gastone gaudenzio gaurav gautam gauthier gavin gavino gavril gebhard gediminas gedion geert geir gelasio gelindo gellert
  gelu geminiano gen genaro genc genci genesio genki gennadij gennady gennarino gennaro gent geoff geoffrey georg george georges georgi
  georgij georgios georgy gerald geraldo gerard gerardo geremia gergely gerhard gerhart gerlando germain german germano gernot gero gerolamo
  gerrit gerry gershon gert gervais gervasio gesualdo getulio geza ghassan ghazi gheorghe gheorghi gherardo ghislain gholam gholamhossein
  gholamreza ghulam giacinto giacobbe giacomino giacomo giambattista giammarco giammaria giampaolo giampiero giampietro gian gianandrea
  gianaurelio gianbattista giancarlo giancristiano giandomenico gianfelice gianfilippo gianfranco giangiacomo giangiorgio gianguido
  gianlorenzo gianluca gianluigi gianmarco gianmaria gianmario giannantonio giannetto gianni giannicola giannino giannis gianpaolo gianpiero
  gianpietro gianrico gianroberto giansandro giantommaso giantonio gianvito gideon gidi gidon gigi gil gilad gilbert gilberto gildo giles
  gilles gino gintaras gintautas gio gioacchin gioacchino gioele giona giora giordano giorgi giorgino giorgio giorgos giosafat giosue giotto
  giovambattista giovanbattista giovanni giovannino giovenale girija girish girolamo gitanas giuliano giulio giuseppantonio giuseppe
  giuseppino giustiniano giustino giusto gjergj gjorge gjorgje gladstone glafkos glauco gleb glen gnassingbe godberto godfrey godwin
  goffredo gojko gokhan goncalo gonzalo goodluck gopal goran gordan gordon gorka gotabaya gottfried gottlieb gotz gough grady graeme graham
  gramoz granit grant grayson graziano greg gregg gregoire gregor gregorio gregory griffin grigore grigori grigorij grigory grover grzegorz
  gualberto gualtiero gudmundur gudni guelfo guerrino guglielmo guido guidobaldo guilherme guillaume guillermo guiscardo gulbuddin guler
  gumersindo gunnar gunter gunther guntis gurbanguly gus gustaf gustav gustave gustavo gustaw guus guy gyanendra gyorgy gyula haakon habib
  hadi hafez hafizullah hage haibatullah haidar haider haile hailemariam haim haitham hajime hakainde hakan hakim halil halimah halldor
  haluk halvard hamad hamadi hamdan hamdi hamed hamid hamidreza hamilton hamish hammadi hamza hani hanif hank hannes hanno hannu hans
  hansjorg harald haris harish harlan harley harold haroun harrison harry harsh hartmut haruki haruto harvey hasan hashem hashim hassan
  hasso hassoumi hastings hatem hayao hayato hayden haytham hazem heath hector heikki heiko heiner heino heinrich heinz heitor helder helge
  helmut helmuth hemant hendrik henk henning henri henrik henrique henry henryk heorhii heorhij herb herbert heribert heriberto herman
  hermann hermes hernan hernando herschel herve herwig hery herzi herzl heydar hibatullah hicham hichem hideki hideo hieu hifikepunye hikmet
  hillel hilmar hipolito hippolyte hiram hiroaki hirofumi hirohito hiroki hiroshi hiroto hiroyuki hisashi hisham hissene hitoshi holger
  homayoun homer honore horace horacio horia horst hosein hosni hossein houari houcine houshang houssam hovik howard howie hristijan hristo
  hrvoje hryhorij htin hubert hubertus hudson hugh hugo hugues hulusi humberto humphrey humza husayn huseyin hussain hussam hussein iacob
  iacopo iain ian ibou ibrahim ibrahima ichiro idi idris idriss idrissa ieuan iftikhar igino igli ignacio ignat ignazio igor ihab ihar ihor
  ikechukwu iker ilan ilario ildebrando ildefonso ildo ilham ilhom ilie ilija ilir ilja ilker ilya imad imed imerio imran imre inacio inaki
  inder indra indulis ingemar ingo ingvar iniesta inigo innocenzo innokentij ioannis ion ionel ionut iosif ippolito ira irakli irvin irving
  irwin isaac isacco isaia isaiah isaias isamu isao ishaq isiah isidoro isidro islam ismael ismail ismet israel issa issam issoufou istvan
  italino italo itamar itsunori itzhak itzik iulian iuliu iurie iurij ivajlo ivan ivano ivanoe ivar ivars ivaylo ivica ivo ivor iyad izhak
  izzat izzy jaafar jaak jaap jabar jaber jabir jacek jachym jacinto jack jackson jacob jacobo jacopo jacques jader jadranko jafar jagdish
  jagmeet jaime jair jairam jairo jakaya jake jakob jakov jakub jalal jalil jamal jamarcus james jamie jamil jan janez janne jannik janos
  janusz jared jari jarmo jaromir jaroslav jaroslaw jarrett jarvis jason jasper jassem jassim jaswant javad javier jawad jawaharlal jay
  jayant jean jeb jed jeff jefferson jeffery jeffrey jelle jeno jens jensen jerald jeremiah jeremias jeremie jeremy jermain jermaine jeroen
  jerome jeronimo jerry jerzy jesper jess jesse jesus jethro jevhen jeyhun jibril jigme jihad jim jimi jimmie jimmy jindrich jiri jiro
  jitendra joachim joao joaquim joaquin jochen jock jody joe joel joerg joey johan johann johannes john johnathan johnnie johnny jokin joko
  jomo jon jonah jonas jonathan jonny joop joost jordan jordi jorg jorge jorgen joris jorn joschka jose josef josep joseph josh joshua
  josiah josif josip joso jossi josue jouni jovan joze jozef jozsef jozy juan juanjo judd jude juha juhan jukka jules julian julien julio
  julius jun junichiro juninho junji junya juozas juraj jurg jurgen juri jurij juris juscelino jussi justin justo jusuf juvenal jyrki kaan
  kaarlo kacper kadir kagiso kai kais kaito kaj kajetan kakha kalidou kalle kalman kamal kambiz kamel kamil kamran kanye kapil karan kareem
  karel karim karl karlheinz karol karolos karoly karsten kash kaspar kasper kassem kassym kassymjomart katsuya kaveh kazem kazimierz
  kazuhiko kazuki kazuo keanu keenan kees kei keir keisuke keith keizo kelvin kemal ken kenan kendall kendrick kenichi kenji kenneth kenny
  kent kenta kenzaburo kenzo kerem kermit kestutis kevin kgalema khadga khaled khalid khalifa khalil khalilullah khaltmaagiin khama khamis
  khawaja khayri khoa khosrow khurelsukh kianoush kieran kiichi kilian kilic kimi kimmo kip kirby kiril kirill kirk kiro kirylo kishore
  kiyoshi kjell klaas klaus knud knut kobe koen koenraad kofi koichi koji konrad konstantin konstantinos koray kornel kosta kostas kostis
  kostyantyn kourosh krasimir kreshnik kresimir kris krishna krisjanis kristian kristjan kristof kristoffer krisztian krystian krzysztof
  kumar kunio kurmanbek kurt kurtis kuzma kwabena kwame kwasi kyle kylian kyriakos kyrylo lachlan ladislao ladislav lajos lakhdar lakshman
  lal lamar lamarcus lamberto lamine lance lando landolfo landon lanfranco langston lansana lapo larbi larry lars lasse laszlo laurent
  laurentiu lauri lauro laurynas lautaro lavrentij lawrence lazare lazaro lazaros lazarus lazzaro leandro lebron lech lefteris leif leland
  lelio lello len lenin lennart lennox lenny leo leon leonard leonardo leoncio leone leonel leonello leonhard leonid leonida leonidas
  leonzio leopold leopoldo leroy les lester leszek letsie letterio lev levan levent levente levi levon levy lewis liam liaqat liberato
  liborio licio linas linden lindon lino linus lionel lionello lisandro livio liviu livo ljubco ljuben ljubisa ljubo lloyd lodewijk lodovico
  logan loic lojze lollo lon lonnie lorant lorenz lorenzo loreto loris lorne lotay lotfi lothar lou louie louis loukas lounes lowell luan
  lubomir lubos luc luca lucantonio lucas luchino lucho lucian luciano lucien lucillo lucio lucjan ludger ludovic ludovico ludovit ludvik
  ludwig ludwik luigi luigino luis luiz luka lukas lukasz luke lulzim luther lutz lyle lyndon maan maaouya maarten macario maciej mack macky
  madhav mads magnus magomed mahamadou mahamat mahan mahathir mahatma mahdi mahendra maher mahesh mahinda mahmadou mahmoud mahmud mahmut
  maicol maiga maithripala majed majid maka makar makis makoto maksim maksym maksymilian malachi malam malcolm malek malik malte mamadou
  mamady mamnoon mamoru manabu manasseh manfred manfredi manfredo manish manlio manmohan manny manoel manoj manolis manolo manouchehr
  manrico mansour mansueto mansur manuel manuele marat marc marcantonio marcel marcelino marcellin marcellino marcello marcelo marcin marcio
  marco marcolino marcos marcus marek margus mariano marien marin marino mario maris marius mariusz marjan mark markku marko markos markus
  marlon maros marouane marshall mart marten martial martijn martim martin marton martti martyn marv marvin marwan marziale marzio marzouq
  masahiro masaki masao masaru masashi masato masayoshi mason masoud massimiliano massimo massoud matan mate matej mateo mateus mateusz
  matheus mathias mathieu matias matjaz matt matteo matthew matthias matthieu matthijs matti mattia matus matvej matyas maumoon maurice
  mauricio maurilio maurizio mauro max maxence maxim maxime maximilian maximiliano maximo maxwell maynard maysam mazen mazin mbaye medardo
  mehdi mehmet mehran meinhard meir melchiorre melchor meles melvin memphis menachem merrick mert merv messaoud mesut metello metin metodi
  mevlut meyer micah micha michael michail michalis micheal micheil michel michelangelo michelino mick mickael mickey mieczyslaw miguel
  miguelangel mihai mihail mihalis mihaly mikael mike mikel mikey mikhail mikhailo mikheil mikis mikko miklos mikola mikolaj mikulas milan
  mile miles milivoj millard milo milorad milos miloslav miloud milton milutin mimmo mindaugas minoru miodrag mir mirco mirek mirhossein
  mirko miro miroslav miroslaw mirwais mishaal mitch mitchell mitsuo mitt mladen mo moammar mobutu modestino modesto modibo mogens mohamad
  mohamed mohammad mohammadreza mohammed mohan mohandas mohsen moise moises mojtaba mokgweetsi mokhtar moktar momcilo momir moncef monty
  moqtada mordechai moreno morgan morihiro moritz morris mort mortada morten morteza mortimer mose moses moshe mostafa motti mouaz mounir
  mourad mousa moussa moustafa moustapha mstislav mswati mu'ammar muammar muayyad muddy mugur muhammad muhammadu muhammed muhannad muharrem
  muhsin muhyiddin mujibur mukesh mukhtar mulatu munir muqtada murad murat murilo murray musa musalia mustafa mustapha mutassim mutaz mwai
  mychajlo myint mykhailo mykhaylo mykola myles myron nabih nabil naci nadav nader nadhim nadir naftali nagendra nagisa naguib nahed nahuel
  nahum naji najib najibullah nando nangolo nanni naohiro naoki naoto napoleone narayan narciso narendra naresh naruhito naser nasheed
  nasser nat natale natalino natan nate nathan nathaniel naum naveen navid navin nawaf nawaz nayef nayib nazar nazareno nazario nazih nazim
  nazzareno neal nebojsa necmettin ned neil nektarios nello nelson nemesio nenad nereo neri nerio nermin nestor nestore neven neville nevio
  newt nexhat neymar ngor niall nicanor niccolo nicholas nick nicky nico nicodemo nicola nicolae nicolai nicolas nicolino nicolo nicos
  nicusor nidal niels nigel nihat nika nikhil nikita nikitas niklas nikol nikolai nikolaj nikolaos nikolaus nikolay nikos nils nilton nir
  nirmal nissim nitin nitish nitzan nivaldo nizar noah noam noboru nobuo noel nolan norbert norberto noriaki noriyuki norman norodom notis
  noureddine nouri novak noynoy nuccio numan nuno nunziante nunzio nuri nursultan obafemi oberdan obinna obrad octave octavian octavio odd
  oddo oddone odoardo odysseas ofer ofir ognjan ognjen ognyan oguz okan oktay ola olaf olafur olav oldrich ole oleg oleh oleksandr oleksii
  oleksij oleksiy olexandr olindo oliver olivier oliviero ollanta olli ollie olof olusegun oluwaseun omar omer omero omid ondrej onofrio
  onorio onur ophir orazio oren orest oreste orfeo orhan ori oriol orkun orlando ornello oronzo orso orson orville osama osamu oscar osip
  oskar osman osmo ostap osvaldo oswald oszkar otakar otavio otello othman othmar otis otmar ottaviano ottavio ottmar otto ottone oumar
  ousama ousmane ovidio ovidiu owen oyvind ozgur ozzy paavo pablo paco paddy padraig pakalitha pal palle palmiro panagiotis pancrazio
  pandeli pankaj panos pantaleo pantaleone pantelis paolino paolo pape paride parviz pascal pascual pasquale pasqualino pasteur pat patricio
  patrick patrizio patryk paul paulino paulo pavel pavlo pavlos pawel payam peder pedram pedro pejman pekka pelle pellegrino pentti pepe
  peppe peppino per percival percy pere pericle perry pertti pervez petar pete peter petko petr petre petri petrit petro petros petru petter
  petteri peyton phil philip philipp philippe phillip phong phuc pier pierandrea pierangelo pierantonio pieraugusto pierbattista
  pierdomenico pierfelice pierferdinando pierfrancesco pierfranco piergiacomo piergiorgio pierino pierlorenzo pierluca pierluigi piermario
  piero pierpaolo pierre piers piersandro piersante piersilvio piet pieter pietrangelo pietro pim pino pinuccio pio piotr pippo piyush pjotr
  placido plamen platon plinio polat polidoro pompeo pompilio ponziano porfirio poul pouya prabowo prakash pramod pranab prasad prashant
  pratap praveen pravind prawit prayut prayuth preben predrag prem premysl preston primiano primo primoz prince procopio prokhor prokopis
  prosper prospero protasio prudenzio przemyslaw pushpa pyotr qaboos qais qamar qasem qassem quang quincy quinn quintilio quintino quinto
  quique quirino quoc rabah rached rachid rade radek radij radim radoman radoslav radoslaw radovan radu radwan raf rafa rafael rafal rafe
  raffaele raffaello rafi rafic rafik rafiq raheel rahim rahmatullah rahul raila raimo raimondo raimonds raimund raimundo rainer rainero
  rainieri raj rajab rajat rajendra rajesh rajiv rajnath rajoelina rakesh ralf ralph ram ramadan ramazan rambaldo ramesh rami ramin ramires
  ramiro ramiz ramnath ramon ramsay ramsey ramush ramzan ramzi ranariddh randall randolph randy raniero ranil ranjan ranko ranuccio raoul
  raphael rashad rashed rashid rasid rasmus rastislav ratan ratko rauf raul ravi raymond raza razvan recai recep reda redha reggie reginald
  reginaldo regino regis regolo rehman reid reijo rein reinaldo reiner reinhard reinhold rembrandt remi remigio remo remus remy renan renato
  renaud rene renzino renzo retno reuben reuven rex reynaldo reza rhett rhys riad ricardo riccardo richard richie rick rickey rickie ricky
  ridha ridley riek rifaat rigoberto rihards riley rinaldo rinat ringo rino rio rishi risto rivaldo river riyad riza roald rob robbie robby
  robert robertas robertino roberto robin robinho rocco roch rocky rod roddy roderick rodger rodion rodney rodolfo rodolphe rodrigo rogelio
  roger rogerio rohan rohit roland rolandas rolando rolf rollo romain roman romano romario romeo romeu romolo romuald romualdo ron ronald
  ronaldinho ronaldo ronan ronen roni ronnie rony rory roscoe rosen rosendo rosolino ross rostam rostislav rouhollah rowan roy royce ruairi
  rubem ruben rubens rudi rudiger rudolf rudolph rudy rufino rufus ruggero ruggiero ruhollah rui rumen rune rupert ruperto rupiah ruprecht
  ruslan russ russell rustam rustem rutger ruud ruy ryan ryo ryoichi ryota ryszard ryuichi ryutaro saad saadi sabatino sabino sabri sachin
  sadakazu sadao saddam sadegh sadeq sadio sadiq sadok sadyr saeb saeed sahin sahle said saied saif sajid sakari salah salam salama saleh
  salem sali salif salih salim sallai salman salomone salva salvador salvatore salvo sam samak saman sameh samer sami samil samir sammy
  samora sampo samson samuel samuele sandeep sander sandor sandrino sandro sani sanjay sanjeev sante santi santiago santino santo santos
  santosh sanusi saparmurat saro sasa satish satoru satoshi saturnino satya saul sauli saulius sauro saverio savino savio sayed sayyed scott
  scotty sead seamus sean sebastian sebastiano sebastiao sebastien secondino secondo sedat sefik seif seiji sekou selahattin selcuk seleka
  selim semen semih semyon sepehr sepp seppo septimiu serafino serdar seretse serge sergei sergej sergey serghei serghej sergi sergij sergio
  sergiu sergo serhii serhij serhiy serkan serse serz serzh sestilio seth settimio severino severo seydou seymour shafik shahab shahabuddin
  shahbaz shahid shahram shai shakir shalom shamil shane shantanu shapour shaquille sharif shashi shaukat shaul shaun shavkat shawn shea
  shehbaz shekhar sheldon sher sherif sherman sherwood shigeki shigeo shigeru shimon shinji shintaro shinya shinzo shiv shlomo shmuel sho
  shohei shoichi shota shpend shukri shun shunichi shunsuke shyam siaka siamak siarhei siavash sid siddharth sidi sidiki sidney siegbert
  siegfried siegmund sigfrido sigfried sigismondo sigmar sigmund sigmundur sigurd sihamoni siim silas silvan silvano silverio silvestre
  silvestro silvino silvio silviu simao simeon simeone simo simon simos sinan sinclair sinisa sirajuddin sirio siro sisto sitaram sitiveni
  sjarhej skender skyler slaven slavko slavomir slawomir slim slobodan sly socrate socrates sohrab solomon somchai sonam sondre sooronbay
  soren sorin sorush sota sotiris soufiane souleymane spencer spike spiro spyridon spyros srdan srdjan srettha staffan stan stanislao
  stanislas stanislav stanislaw stanley stavros stef stefan stefano stefanos steffen steinar stelios stellan sten stenio stepan stephan
  stephane stephen stephon stevan steve steven stevie stevo stewart stig stipe stjepan stojan stsiapan stu stuart sture subhas subrahmanyam
  subramanyam sudhir sugar sugiono suharto sukarno sukru suleiman sulejman suleyman sullivan sully sultan sundar sune sunil surayud suresh
  surya sushil susilo susumu sven svend sverre svetozar sviatoslav svilen svjatoslav svyatoslav swaraj sybrand sylvain sylvester szabolcs
  szilard szymon taavi tad tadao tadashi taddeo tadej tadeusz tage taha tahar taher tahir taichi takahiro takashi takeo takeru takeshi takis
  takuya talal talat taleb tamas tamim tamir tancredi tancredo tanguy tanner taoufik tapio taras tarcisio tarek tareq tarik tariq taro tarun
  tassos tate tatsuo tatsuya taulant taur tawfik tawfiq taye tayeb tayfun tayyip tazio ted teddy teemu telemaco telmo temur tenzin tenzing
  teobaldo teodor teodorico teodoro teofilo terence terenzio terje terrance terrell terrence terry teseo tetsuo tetsuya tevita tex thabo
  thad thaddeus thaksin thamer thanasis thanos tharman thein themistocles theo theodor theodore theodoros theofilos thiago thibault thibaut
  thien thierno thierry thijs thilo thodoris thomas thongloun thor thorbjorn thorsten thorvald thurman tiago tibaldo tiberio tiberiu tibor
  tidjane tiger tigran tihomir till tilman tilo tim timmy timo timofej timoteo timothee timothy timur tino tito titu titus tivadar tiziano
  tobia tobias toby todd todor tolga tolomeo tom toma tomas tomaso tomasz tome tomer tomi tomislav tommaso tommie tommy tomohiro toni tonino
  tony toomas tor torben torbjorn tore torgny toribio tornike torquato torstein torsten toru toshihiko toshimitsu toshio toshiro toto toufik
  traian tranquillo travis trayvon trent trevor trey tripp tristan tristano tristram troels trond trong troy trygve tsakhiagiin tshering
  tsutomu tucker tudor tullio tuncay tuomas turgut turiddu turki tushar ty tyler tymofij tymofiy tyre tyrese tyrone tyson tzachi tzahi
  ubaldo uberto uday udo ueli uffe ufuk ugo ugolino uhuru ukhnaagiin uladzimir ulderico ulf uli ulises ulisse ulisses ulrich ulysse ulysses
  umaro umaru umberto umesh umit umut unai urbain urbano urho uri urmas urs usama uwe uzi vaclav vadim vadym vahagn vahid vais
  vajiralongkorn valdas valdemar valdis valdo valentin valentine valentino valeri valeriano valerii valerij valerio valeriu valeriy valery
  valfrido valon valter valtteri vance vangelis vanni vano vardan varun vasco vasil vasile vasilij vasilis vasily vassilis vasyl vaughn
  vazgen veikko veit velimir veljko venanzio venerio venjamin venkat vern vernon veselin veysel viaceslav vic vicente victor vidal vidar
  vidoje vijay vikas vikram viktar viktor viliam ville villy vilmos vinay vince vincent vincenzino vincenzo vinicius vinnie vinny vinod
  vinzenz viorel virat virgil virgile virgilio virginio vishal vit vital vitale vitali vitaliano vitalii vitalij vitaliy vitaly vito vitor
  vittore vittorino vittorio vivek viviano vjaceslav vlad vladan vlade vladimir vladimiro vladislav vladmir vlado vlastimil vojin vojislav
  vojtech volkan volker volkmar volodimir volodimyr volodymyr voreqe vratislav vsevolod vuk vyacheslav vytautas vytenis waclaw wade wael
  wagner wahid waldemar waleed walid wallace wally walt walter walther warren warwick wasim wassim wavel wayne webster wenceslao wendel
  wendelin wendell werner wes wesley wieland wieslaw wiktor wilbert wilbur wiley wilf wilfred wilfredo wilfrid wilfried wilhelm willard
  willem willi william willie willis willy wilmer wilson wim winfield winfried winston wissam witold wladimir wladimiro wladyslaw
  wlodzimierz wojciech wole wolf wolfgang wolfram woodrow woody wopke wouter wyatt xabi xabier xanana xander xaver xavi xavier xhafer
  xherdan xuan yaakov yadollah yahia yahya yair yakubu yalcin yamandu yanis yann yannick yannis yaron yaroslav yasar yaser yashwant yasin
  yasir yasser yassin yassine yasuhiro yasujiro yasunari yasuo yavuz yaw yayi yazid yechiel yegor yehezkel yehuda yevgeny yevhen yigal
  yilmaz yishai yisrael yitzhak ylli yngve yoann yoav yoel yogi yoichi yona yonatan yoram yordan yorgos yosef yoshi yoshiaki yoshihide
  yoshihiko yoshimasa yoshio yoshiro yossi yosuke yotam younes younis yousaf yousef youssef youssouf yousuf yoweri yuichi yuichiro yuji
  yukio yunus yuri yurii yurij yuriy yury yusuf yusuke yutaka yuto yuval yuya yves yvon zabihullah zacarias zaccaria zach zachar zacharie
  zachary zack zafer zaher zahir zaid zakaria zakhar zaki zakir zalman zalmay zane zarko zaur zayed zaza zbigniew zbynek zdenek zdravko
  zdzislaw ze'ev zeca zeev zeferino zefiro zeke zeki zeljko zelju zenko zeno zenon zenone zhelyu zia ziad ziaur zied zine zinedine ziya
  ziyad zlatan zlatko zohrab zohran zoltan zoran zoubir zoumana zsolt zuhair zulfikar zulfu zurab zvi zvonimir zygmunt
`);

/** Women's given names, as `MEN_NAMES`. */
export const WOMEN_NAMES: readonly string[] = words(`
  aase abbie abby abeer abena abigail abike ada adaeze adalgisa addie addolorata adela adelaida adele adelheid adelia adelina adeline
  adile adja adriana adrianne adwoa afaf afua agata agatha agathe agnes agnese agneta agnetha agnieszka ahlam aicha aida aigul aija
  aikaterini aiko aila aileen ainhoa aino ainur aisha aishwarya aissata aissatou akari akemi akie akiko akosua alana alanis alba albana
  alberta albertina albertine albina alda alejandra alejandrina aleksandra aleksandrina alena alenka alesja alessandra alessia aleta alexa
  alexandra alexia alfonsina alice alicia alicja alida alienor aliki alina aline alisa alison alix alla allegra allison alma almudena
  alondra althea alwine alyona alyson alyssa alzbeta ama amabile amal amalia amanda amandine amani amber amberly amel amelia amelie amina
  aminata amira amparo amrita amy ana anabel anabela anahit anais anandamayi anastacia anastasia anastasija anastasiya anastazja anca
  andela andie andree andreea andreina aneta anezka anfisa angela angele angeles angelica angelina angie angiola angiolina aniko anita
  anja anjali anke ann anna annabel annabella annabelle annagrazia annalaura annalena annalisa annamaria annarita annarosa anne annegret
  anneke anneli annelies anneliese annemarie annemie annett annetta annette annick annie annika anniken annunziata anouk antje antoinette
  antonella antonia antonietta antonina anu anuradha anushka aoife aparna apollonia april araceli arancha aranka arantxa aretha ariadna
  ariana ariane arianna ariella arina arja arlene armelle armida aruna arundhati arwa asa asako ascension ase asha ashlee ashton asia asli
  asma asmaa assia assuncao assunta asta astrid asuka asuncion asya atefeh atifete atsuko aude audra audrey augusta aurelia aurelie aurora
  ausra ausrine autumn ava avital avril awa axelle aya ayaan ayako ayanda ayanna ayat ayelet ayesha aygun ayla aylin ayse aysegul ayten
  ayumi azadeh azar aziza azucena azza babs bahar bahia bahija baiba banu barbara barbel barbie barbora barbra bartolomea basak basma
  batya beata beate beatrice beatrix beatriz becky begona belen belgin belinda bella benedetta benedicte benedita berenice berit
  bernadetta bernadette bernadine bernardina bernice berta beryl bess bessie beth bethany betsy betta bette bettie bettina betty betul
  beulah beverly beyonce bhavna bianca bice bidhya biljana billie binta bintou birgit birgitta birgitte birthe birtukan blair blanca
  blanche blanka blythe bobbi bodil boglarka bogumila bohumila bojana bonnie borbala bouchra bouthaina bozena brandi brandy branka
  brankica bree brenda breonna briana brianna bridget brigida brigitta brigitte brita britney britt britta brittany bronwyn brooke bruna
  brunella brunhilde brunilde burcu bushra busra caitlin callie camelia cameron camila camilla canan candace candelaria candice candy
  cansu capucine cardi carey carice caridad carin carla carlene carlota carlotta carly carme carmela carmelina carmen carol carola carole
  carolina caroline carolyn carrie cassandra cassie catalina catarina cate caterina catherine cathleen cathy catia cayetana cecile cecilia
  cecilie cecily celeste celestina celia celina celine cesira chana chantal chantelle charlene charlotte cher cherie cheryl chiara
  chiarella chie chieko chiharu chihiro chika chimamanda chiyo chloe chrissie chrissy christa christel christelle christiane christie
  christina christine christy chrystia ciara cigdem cilia cindy cinzia claire clara clare claretta clarice clarissa clarisse claudette
  claudia claudine clelia clemence clementina clementine cleo cleofe clio cloe clorinda clotilde coleen colette colleen conceicao
  concepcion concetta conchita condoleezza connie consolata constance consuelo cora coralie corazon cordelia corina corinna corinne
  cornelia cosetta cosima cosmina costanza coumba courtney cressida crina cristiana cristiane cristina crystal csilla cynthia dace dafna
  dafne dagmar dagny daisy dalal dalia dalila damiana dana danica daniela danielle danijela danuta daphne daria dariga darina darja
  darlene darya dasa dawn deanna debbie debora deborah debra deepa deepika deirdre delcy delfina delia delilah delizia delores delphine
  demi denisa denise derya desdemona desiree desislava despina devi diamante diana diane dianne didem diezani dijana dilan dilara dilek
  diletta dilma dimitra dinah dinara divya djamila doina dolly dolores dolors domenica domiziana donata donatella donika dora doreen
  doriana dorina doris dorit dorota dorotea dorothea dorothee dorothy dorrit dorte dorthe dottie dounia dovile dragana draginja drahomira
  drita droupadi dua dubravka dulce dunja durdica dusanka eartha ebbe ebe ebony ebru ebtekar ecaterina ece eda edda edeltraud edit edith
  edna edona eduarda edvige edwige edwina edyta eeva effie efrat efua egle eija eileen einat eirini eka ekaterina elaheh elaine elda
  eldbjorg eleanor electra elena eleni eleonor eleonora eleonore elettra elfriede eliana eliane elide elif elin elina elira elis elisa
  elisabet elisabeta elisabeth elisabetta elisaveta elise eliska elissa eliza elizabeth elizaveta elke ella elle ellie elly elma elmira
  elodia elodie eloisa eloise elsa elsbeth else elsie elspeth elvia elvira elzbieta ema emanuela emel emerenziana emese emiko emilia
  emiliana emilie emily emine emma emmanuelle emmeline emmylou emoke encarnacion enid eniko enrica enza epsy erica erika eriko erin erma
  ermelinda erminia ermira erna ernesta ernestina ernestine ersilia erzsebet esi esmeralda esperanza esra estefania estela estelle ester
  esther eszter etelka ethel etsuko etta eufemia eugenia eugenie eulalia eunice eva evangelia evdokija eve evelina eveline evelyn evelyne
  evgenia evgenija evi evie evika evin evita ewa ewelina eylem fabia fabiana fabienne fabiola fabrizia fadela fadia fadila fadime fadwa
  faina fairuz famke fanny farah farahnaz fariba farida farrah farzaneh fatbardha fatemeh fathia fatiha fatima fatimah fatma fatou
  fatoumata fausta faustina fawzia fay faye fayrouz fayza federica fedora fedra felicia felicite felicity felicja felisa femke ferdinanda
  fereshteh feride fernanda fernande fiamma fiammetta figen filipa filippa filiz filomena fiona fiora fiorella fiorenza flaminia flavia
  flavie fleur flo flor flora florence florencia florentina floriana flutura fofi folake folasade forough fosca fran franca frances
  francesca francine francisca francoise franka franziska frauke freda frederique freya frida frieda friederike fruzsina fulvia fumiko
  funda funke gabriela gabriella gabrielle gaelle gaetana gaia gail galia galina galit gamze gayatri gayle geeta gelsomina gena genevieve
  genoveffa genowefa georgeta georgette georgia georgiana georgie georgina geraldine gerarda gerd gerda geri gerlinde germaine germana
  gerolama gertie gertrud gertrude gesine ghada ghislaine ghita giacinta giacoma giada gianna giannina gigliola gila gilda gillian gina
  ginette ginevra ginger ginny gioconda gioia giordana giorgia giorgina giovanna gisela gisele gita gitta gitte giuditta giulia giuliana
  giulietta giuseppa giuseppina giusi giusy gizella gladys gleisi glenda glenys gloria goldie golshifteh gonca gordana graca grace gracia
  graciela grazia graziana graziella grazina grazyna greer greet greta gretchen grete griselda gro gry gudrun guendalina guglielmina
  guinevere gulay gulnara gulshan gulsum gulten gunes gunhild gunilla gunn gwen gwendolyn gwyn gwyneth gyorgyi habiba habibatou hadas
  hadeel hadiza hadja hafsa hagit hailey hajar hajnalka hala hale haleh halide halima halina halle halyna hamida hana hanaa hanae hanako
  hanan hanane hande haneen hanin hanna hannah hanne hanneke hannele hannelore harriet haruka haruko hasina hasna hatice hatsue hattie
  hawa haya hayat hayley hayrunnisa hazel heather heba hebe hedda hedvika hedwig hege heide heidemarie heidi heike helen helena helene
  helga hella helma heloisa heloise helvi hennie henrietta henriette herta hettie hiba hideko hikari hila hilary hilda hilde hildegard
  hildur hillary hina hind hiroko hisako hitomi hjordis holly honorata hope hortense hortensia houda huda huguette hulya ibolya ibtisam
  ida idit ikram ilana ilanit ilaria ilda ildiko ileana ilenia iliana ilinca ilknur ilona ilse ilze iman imane imelda imma immacolata
  imogen inaam inas inbal indira indrani indu ine ineke ines inese inessa inga inge ingeborg inger ingibjorg ingrid ingrida ingunn ingvild
  inka inma inmaculada inna intissar ioana ioanna iolanda iole ione ippolita iracema irada irem iren irena irene iride irina irini iris
  irit irja irma irmgard irmina iryna isabel isabelita isabella isabelle isaura isidora isla isobel isolde isotta itala iulia iuliana
  iuliia ivana ivanka iveta ivonne iwona izabela izumi jacinta jacqueline jacquelyn jadranka jadwiga jamila jana janaina jane janelle
  janet janette janice janie janina janine janis janja jarmila jaroslava jasmina jasmine jasna jaya jayalalitha jayalalithaa jayne
  jeanette jeanine jeanne jeannette jeannie jelena jen jenna jennie jennifer jenny jeri jerri jessica jessie jihan jihane jill jillian
  jimena jina jirina jitka jo joana joanie joanna joanne jocelyn jocelyne jodi jodie joelle johanna johanne jolana jolanda jolande jolanta
  jole jolene jonida jonna josefa josefina josephine josiane josie jovana joy jozefina juana juanita judi judit judith judy julia juliana
  julianna julianne julie juliet julieta juliette julija june junko jurate jussara justine justyna jutta jyoti jytte kaarina kadiatou
  kaede kaisa kaja kalpana kamala kamila kamla kaori kaoru kara kareena karima karina karine karita karla karnit karolina karoline karuna
  katalin katarina katarzyna kate katelyn katerina kateryna katharina katharine kathe katherine kathie kathleen kathrin kathryn kathy
  katia katie katiuscia katja katri katrien katrina katy kavita kawtar kawthar kay kayla kayleigh kazue kazuko keira keit kelley kelli
  kellie kelly kellyanne kelsey kendra keren kerri kerry kersti kerstin ketanji ketevan ketty khadidja khadija khadijah khady khaleda
  khalida khatia khloe kholoud kiera kiko kimberley kimberly kimiko kinga kira kirsi kirsten kirsti kirstie kirsty kitty kiyoko kjersti
  klara klavdija klodiana kolinda kordula kourtney krista kristalina kristiina kristin kristina kristine krisztina krystyna ksenia ksenija
  kseniya kubra kumiko kveta kylie kyoko kyra lacey laetitia laila laima laimdota lakshmi lale lamia lana laney lara larisa larysa lata
  latifa latoya laura laure lauren laurence laurette laurie laverne lavinia layla lea leah leanne leda leela leena leigh leila lela lella
  lena lene leni lenka lenora leona leonarda leonie leonilde leonor leonora leonzia lepa lesia lesja lesley leslie lesya leticia letitia
  letizia lettie leyla lia liana libby libertina libuse licia lidia lidija liesbet liesbeth lieselotte liesje liesl lietta lieve ligia
  lihi liina liisa lila lilia lilian liliana liliane lilianne lilija lilli lillian lillie lilly lily limor lina linda linde lindiwe
  lindsay lindy line linh linnea lisa lise liselotte lisetta liv livia liviana liz liza lizzie ljiljana ljuba ljubica ljubov ljudmila
  ljudmyla lois lola lolita lone loredana lorella loren lorena lorenza loreta loretta lori loriana lorna lorraine lotta lotte lottie
  loubna louella louisa louise loujain lourdes luana lubica lubna lucette lucia luciana lucie lucienne lucilla lucille lucinda lucrecia
  lucrezia lucy lucyna ludivine ludmila ludovica luigia luigina luisa luise luisella luiza lujain luljeta lulu luminita lupita lusine luz
  luzia lydia lyla lynda lynette lynn lynne lyubov lyudmila maaike mabel macarena machiko madalena madalina maddalena maddie madeleine
  madeline madhuri madison madonna mae maeve mafalda magali magda magdalen magdalena magdolna maggie maha mahalia mahnaz mahsa mai maija
  maike maiko maimouna maisa maisie maite maj maja majda majlinda makiko mako malak malala malgorzata malika malin malinda mallory mamata
  mamie manal mandy manisha manola manon manuela mara marcela marcella marcellina marcia marcy marfa margaret margarete margarethe
  margarida margarita margaux margery marghem margherita margie margit margo margot margret margrethe margriet marguerite marharyta mari
  maria mariachiara mariacristina mariaelena mariagrazia mariah marialuisa mariam mariama mariana marianella mariangela mariann marianna
  marianne mariapia mariarosa mariarosaria mariassunta mariastella mariateresa maribel maricarmen marie marieke mariela mariella marielle
  marietta marija marijana marijke marika mariko marilena marilisa marilu marilyn marina marine marinella marioara mariolina marion marisa
  marisella marisol marissa maristella marit maritza mariuccia mariya marja marjatta marjorie marju marketa marla marlee marleen marlene
  marlies marsha marta martha marthe martina martine maruja marwa mary maryam maryanne maryja maryla maryna maryse marzia marzieh masako
  masih masoumeh massimiliana matelda mathilde matilda matilde maud maude maura maureen maurizia mavis maxima maxine maya mayada mayawati
  maybelle mayra maysa mayu mayumi mbali meaza mechthild meena meenakshi meera meg megan meghan meglena megumi mehriban meike meirav
  melania melanie melek melike melina melinda melissa meltem mena meral merav mercedes merete meriem meritxell merja merve meryame meryem
  meyrem mia micaela michaela michela michelina micheline michelle michiko midori mieke mieko mihaela miho mikiko mila milada milagros
  milana mildred milena miley milica milijana milka millicent millie milly miloslava miluse milva mimi mimma mimoza mina minako mindy mine
  minna minnie mioara mira miranda mireia mireille mirela mirella mireya miri miriam mirjana miroslava mirta misaki misako misty mita
  mitra mitsuko mitzi miwa miyako miyuki moana moira mojgan mollie molly momoko mona monia monica monika monique montserrat morena morgana
  mouna mounia muge mukta muna munira muriel mylene myra myriam myrna myrtle naama nabila nada nadege nadezda nadezhda nadia nadifa nadija
  nadine nadira nadiya nadja naglaa nahid nahla naima naira najat najla najma najwa nalan naledi nalini nancy nandini nanette nanna naoko
  naomi narges nasima nasreen nasrin natalia natalie natalija natalina nataliya natalja natalya natasa natascia natasha nathalie natsuko
  natsumi nawal nazan nazanin nazeni nazenie nazli ndeye neda neelie neha nelida nell nelleke nelli nellie nena nerina nese nesrin nesrine
  nessa nettie netumbo nevena nezha ngoc nhung nia niamh nichole nicki nicla nicole nicoleta nicoletta nicolette nieves nihal nijole niki
  nikki nilde nilgun nilla niloufar nilufer nina ninfa ninon nirmala nisha nisreen nita nives nkosazana noa noelia noelle noemi noemie
  nola nomvula nonna noor nora noreen noriko norma nour noura nova novella nuccia nunzia nunziatina nur nura nuray nurcan nuria nurit oana
  oby oceane odessa odette odile ofelia ofra oksana ol'ha oleksandra olena olesya olga olha olimpia oliva olivera olivia olta olympe
  olympia ombretta ophelia oprah oriana orietta orit orly orna ornella orsola orsolina orsolya ortensia otilia ottavia oumou outi oya ozge
  ozlem padma paetongtarn paivi palma palmina palmira paloma pamela pansy paola paolina paris parisa parvati parvin pascale pasqualina
  patricia patrizia patrycja patty paula paulette paulina pauline pavla pavlina payton paz pegah peggy pelageja pelin penelope penny
  perla pernilla pernille pervin petra petronela petronilla petula philippa philomena phoebe phuong phyllis pia piera pierangela pierrette
  pilar pina pinar pinuccia pippa pirkko piroska pnina polina polly pooja poonam portia porzia prabha praskovja pratibha preeti prisca
  priscila priscilla priti priya priyanka quirina rabab rabia rachael rachel rachele rachida radha radhika radia radka radmila rae raelene
  raffaella ragna ragnhild rahma raimonda raimunda raisa raissa rajani raluca ramatou ramatoulaye ramona randa randi rani rania raquel
  rasa rasha rashida rashmi rawya raychelle rayhana rayhane raymonde razan reba rebeca rebecca rebiya reem reema reese regina regine
  regula rehana reiko reka rekha remedios rena renata renate renee renho renu renza revital reyhan rhoda rhonda ricarda rie rieko rigmor
  rigoberta rihanna riikka riina riitta rika riko rima rimma rina rita ritt ritu rivka roberta robyn roccella rochelle rocio rodica rokia
  rola rolande romana romane romilda romina romy ronda ronit rosa rosalba rosalia rosalie rosalind rosalinda rosalyn rosalynn rosamaria
  rosamund rosana rosangela rosanna rosanne rosaria rosaura rose roseanne roseline rosella roselyne rosemarie rosemary rosetta rosi rosie
  rosina rosita rossana rossella roswitha rosy roula rowena roxana roxanne roxie rozsa ruhama rumi rumiana rupa ruqayya ruslana ruta ruth
  ruthie ruxandra ruzica ryoko saadia saara sabiha sabina sabine sabrina sabrine sachiko sadako sadhana sadie saeko safa safia safiatou
  safiye sahar sahra saida sakina sakura sally salma saloua salvatrice salwa samah samanta samantha samar sameera samia samin samira
  samuela sana sanaa sanda sandra sandrine sangeeta sanita sanja sanna santa santina saodat saoirse sara sarah sarita sarka sarojini
  sarolta saskia satoko satu saule saveria savina savita savitri sawsan sayaka sayuri scarlett scolastica sebastiana seda seema
  segolene seiko selena selene selin selma selvaggia sema semiha semra senka sepideh serafina serap serena setareh setsuko severina
  severine sevgi sevil sevim sevinc sezen shabana shadia shahla shahrzad shaima shaimaa shakira shakuntala shani shania shanti sharlene
  sharmila sharon shatha shauna shawna sheena sheikha sheila shelby shelley shelly shereen sheri sherine sherri sherry shervin shilpa
  shira shirin shirlee shirley shiva shizuka shizuko shobha shohreh shreya shruti shulamit sibel sibilla sibongile sibylle sidonie
  sieglinde sienna sif sigal signe sigourney sigrun siham silje silke silvana silvia silvie simin simona simonetta sinead siobhan siri
  sirikit sirimavo sissy sita siv sivan sladana slavenka slavica smaranda smita smriti snezana soad sofia sofija sofja sofya soha soheila
  soheir solange soledad solene solomija solveig solvita somayeh sona sonali sondra songul sonja sophia sophie soraya sorina souad souha
  soumaya specioza spomenka stacey stacy stana stanislava stanislawa stefania stefanie steffi steliana stella stephanie stine stojanka
  suad sudarat sudha sue suella suha suhair sujata sule sumaya sumiko suna sunita susan susana susanna susannah susanne sushila sushma
  susy suu suvi suzan suzanne suzie svenja svetlana sveva sviatlana svitlana svjatlana swati sybil sybille sylvaine sylvi sylvia sylviane
  sylvie sylwia synnove szilvia tabitha taghreed tahani tahereh takako tali talia tamaki tamar tamara tammie tammy tania tanja tansu tanya
  tara tarana taraneh tasha tatiana tatjana tatum tatyana tawakkol tawakkul taylor tecla telma teodora teresa teresina teresita tereza
  terri tess tessa tessie tetiana tetjana tetyana teuta thais thandi thandiwe thea thelma theodora theresa therese theresia thuli thuy tia
  tibisay tiffany tihana tiina tijana tilda tilde timea tina tinatin tineke titti tiziana tomiko tomoko tomomi tone tonya tori torunn
  tosca toshiko tova tove tracey tracie tracy tricia trina trine trinidad trish trisha trude trudy truus tsveta tsvetelina tugba tulay
  tullia turkan tuula tuva twila twyla tytti tzipora ughetta uljana ulku ulla ulrika ulrike uma umeko unni ursel urska ursula urszula urve
  uschi usha uta ute vaira valbona valentina valeria valerie valeriya vanda vandana vanessa vanja vanna varvara vasilica vasiliki vasilisa
  vasundhara veerle velia velma vendula vera veranika verdiana verena verna veronica veronika veronique vesna vezia vibeke vicki vickie
  vicky victoire victoria vida vidya viera vigdis vijaya viktoria viktoriia viktorija vilija vilma vincenza viola violaine violeta
  violetta viorica vira virag virginia virginie visnja vita vitalba vitaliana vitoria vittoria vittorina viviana viviane vivienne vjosa
  vlada vladimira vlasta vlora wafa wafaa waltraud wanda wangari warda wassila wenche wendy weronika whitney whoopi widad wiebke wies
  wieslawa wilhelmina wilhelmine willa willemijn wilma winifred winona wislawa xena ximena xuxa yaa yadira yael yaelle yaffa yana yasemin
  yashoda yasmin yasmine yasuko yehudit yelena yeliz yelizaveta yemi yesim yevgenia yifat yingluck ylenia ylva yoko yolanda yolande yoriko
  yoshiko yousra yuka yukari yuki yukiko yuko yulia yulija yuliya yumi yumiko yuna yusra yvette yvonne zadie zahia zahra zaina zainab
  zaira zakia zamira zanda zanele zanna zara zaruhi zaynab zdenka zeenat zehava zehra zeina zeinab zelda zelia zelinda zerrin zeynep
  zhanna zinaida zineb zipora zita zlata zoe zoey zofia zohra zoi zoia zoja zola zorana zorica zoya zrinka zsofia zsuzsa zsuzsanna zubaida
  zuhal zuleikha zulema zuzana zuzanna
`);

/** Given names of men and women both ("Andrea", "Kim"). */
export const SHARED_NAMES: readonly string[] = words(`
  alexis andrea barack benazir bobbie bola chandrika dina dominique ebba ellen gabriele glenn golda guadalupe helle ilhan isa jacinda
  jackie joan joyce kadri kajsa karen kari karin katrin keiko kemi kim kiran kristen kristi laxmi lindsey mackenzie maia marian megawati
  mel meredith merle meryl mette michal michele mika miki mircea nana ngozi nikola nino pam patrice patsy quentin rosario roza sabah
  salome sanae sasha shannon sheryl sigrid simone sonia susie tal tarja tulsi tunde tzipi vivian vivien winnie xiomara yacine yuriko
  zeljka
`);

/** Given names that are also ordinary words, places or surnames: they open a name only before a capital. */
export const WEAK_NAMES: readonly string[] = words(`
  adolfo aida alba ali amber amos andrea angelo annunziata april ariel asia assunta asuncion aurora austin beat bella benigno
  bianca bill blanca bo bodo bruna burt can candy carole carolina celeste charlotte clemente cole concepcion connor costante costanza
  costanzo crystal cuauhtemoc daisy dawn dean decimo delia denis diamante diana dick dolores domenica don drake dulce earl edison elmo
  esperanza fatima felice fleur flor flora florence florian fortunato franco gaia gent georgia ginger gioia giusto gloria grace
  grant grazia guadalupe guelfo guy hazel heath holly hope ida immacolata innocenzo iride islam israel italo jackson jefferson jesus jihad
  jordan joy june kent khalifa kim lance lauro leo leone liberato logan loreto lourdes luz madison marcellina marcos marina
  marion mark marshall max maya mercedes merle miles mina mira miranda modesto mona morris natale nelson neri nieves nives norma nova
  novella olimpia orso oscar ottavia otto palma palmina palmira paris percy perla perry pia pilar pio placido pompeo preston
  primo prince prosper prospero quentin quincy quinto raj ramadan regina remedios rex rio river rob rocky romana romano romeo ron
  rosa rosario sabah sabino said salam salem salvo santa sante santi santiago santo santos scott sean secondo serena
  settimio severo sharif shiva soledad sona stella sultan tiger tosca tranquillo trinidad turki urbano valentino vasco vera victor
  victoria viola virginia vita vitale vitoria vittoria wagner wilson zane zita
`);

/** Family names that stand first (Chinese, Korean, Vietnamese). */
export const FAMILY_FIRST: readonly string[] = words(`
  an bae baek ban bo bui cai cao chen cheng chiang cho choe choi chung cui dang deng ding dong duan duong fan feng fu gao geng
  guan guo han heo hoang hou hu huang hun huynh hwang hwangbo jang jeon jeong ji jia jiang jin jo jung kang ki kim kwon lai lee
  li liang liao lim lin liu lu luong ly lyu ma mao meng moon ngo nguyen nie ouyang pak park peng pham phan qi qian qin qiu qu
  ren ri roh ryu seo shao shen shi shim shin sohn su suh tao tian tran truong tsai vo vu wang wei wen woo wu xi xia xiao xie
  xing xiong xu xue yan yang yao ye yeo yi yoon yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuo zou
`);

function words(block: string): string[] {
  return block.trim().split(/\s+/u);
}
