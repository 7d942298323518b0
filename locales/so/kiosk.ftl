# Somali. Translated by a machine; no person has checked it yet.

## Start page
start-heading = Dooro luqaddaada
languages = Luqadaha

## Bars
skip-to-content = U gudub qoraalka
back = Dib u noqo
emergency = Gargaar degdeg ah
tools = Qalabka
topics = Mawduucyada
places = Goobaha
language = Luqad
display = Muuqaalka
finished = Waan dhammeeyay
about = Ku saabsan macluumaadkan
close = Xir

## Search
search = Raadi
search-label = Maxaad raadinaysaa?
search-articles = Macluumaad
# $count (text) - how many pages were found
search-found = Natiijooyin: { $count }
# $words (text) - what was typed
search-none = Waxba lagama helin “{ $words }”.
search-none-help = Isku day erey kale. Goobahan waa lagugu caawinayaa:
search-clear = Tirtir raadinta
search-space = Meel bannaan
search-delete = Tirtir xarafka ugu dambeeya
search-letters = Xarfaha

## Display
text-size = Cabbirka qoraalka
text-size-normal = Caadi
text-size-large = Weyn
text-size-largest = Aad u weyn
colours = Midabbada
theme-light = Iftiin
theme-dark = Mugdi
theme-contrast = Midabbo aad u kala muuqda

## Emergency page
emergency-heading = Xaalad degdeg ah: gargaar u yeero
emergency-free = Wicitaan kasta oo lambarradan lagu waco waa bilaash, habeen iyo maalin.

## Tilmaam oo fahan
phrases-heading = Tilmaam oo fahan
phrases-lead = Weero laba luqadood ah oo sawirro leh. Tus qofka kale.
phrases-you-say = Adigu waxaad tiraahdaa
phrases-you-are-told = Waxa lagugu yiraahdo
phrases-together = Ku muuji luqad kale
phrases-turn = U rog qofka kale
phrases-answer = Jawaab
phrases-yes = Haa
phrases-no = Maya
phrases-unknown = Ma garanayo
phrases-write = Fadlan qor
phrases-interpreter = Waxaan u baahanahay turjubaan luqadda: { $language }
phrases-number = Tiro
phrases-delete = Tirtir
phrases-day = Maalin
phrases-month = Bil
phrases-year = Sannad
phrases-body = Qayb jirka ka mid ah
phrases-face = Wejiga
phrases-front = Xagga hore
phrases-behind = Xagga dambe
phrases-head = Madaxa
phrases-eye = Indhaha
phrases-ear = Dhegta
phrases-mouth = Afka iyo ilkaha
phrases-neck = Qoorta iyo dhuunta
phrases-shoulder = Garabka
phrases-chest = Laabta
phrases-arm = Cududda
phrases-hand = Gacanta
phrases-belly = Caloosha
phrases-abdomen = Caloosha hoose
phrases-leg = Lugta
phrases-knee = Jilibka
phrases-foot = Cagta
phrases-back = Dhabarka
phrases-loins = Dhabarka hoose
phrases-bottom = Barida

## Liiskaaga
list-progress = La dhammeeyay: { $done } ka mid ah { $all }
plan-heading = Liiskaaga: waxa marka hore la sameeyo
plan-summary = Tallaabooyin isku xiga, iyo waxa aad soo qaadanayso. Calaamadee waxa aad dhammaysay.
plan-lead = Ka jawaab su'aalaha aad rabto oo keliya. Markaas liisku wuxuu ku tusayaa waxa adiga kugu habboon. Cidna ma helayso jawaabahaaga.
plan-first-days = Maalmaha ugu horreeya
plan-first-weeks = Toddobaadyada ugu horreeya
plan-first-months = Bilaha ugu horreeya
plan-within = { $days ->
    [one] Muddada loo qabtay: { $count } maalin
   *[other] Muddada loo qabtay: { $count } maalmood
}
plan-done = Waa la dhammeeyay
plan-clear = Dib u bilow
glossary-heading = Erayada xafiisyada
glossary-lead = Halkan waxaad ku maqlaysaa oo ku akhrinaysaa erayadan. Macnahoodu waa kan.

## Articles
documents = Soo qaado
notice-info = Ogow
notice-warning = Fadlan fiiro gaar ah u yeelo
notice-danger = Khatar
notice-free = Tani waa bilaash
notice-right = Tani waa xaqaaga
more-about = Macluumaad dheeraad ah oo ku saabsan:
sources = Ilaha macluumaadka
# $date (text) - a date in words
checked-on = Markii ugu dambaysay ee la hubiyay: { $date }
# $date (text) - a date in words
footer-checked = Markii ugu dambaysay ee la hubiyay: { $date }. Maqaal kasta iyo goob kasta waxaa ku qoran ilaha macluumaadka.
standing-machine-written = Mashiin ayaa qoray qoraalkan. Weli qofna ma hubin.
standing-machine-translated = Mashiin ayaa turjumay qoraalkan. Weli qofna ma hubin.
standing-stale = Qoraalkii asalka ahaa wuu isbeddelay tan iyo markii la turjumay. Haddii arrintu muhiim tahay, fadlan weydii xarunta adeegga.
# The name of the language follows, in that language.
standing-other-language = Qoraalkan weli kuma jiro luqaddaada. Waxaa lagu tusayaa luqaddan:

## Laba luqadood oo is garab yaal
beside-choose = Ku akhri laba luqadood
beside-swap = Isku beddel
beside-missing = Kuma jiro luqaddan:

## Places
places-heading = Goobaha caawimada laga helo
places-lead = Cinwaanno, lambarro telefoon iyo saacadaha furitaanka.
category-service-point = La-talin iyo xarumaha adeegga
category-registration = Diiwaangelin
category-health = Caafimaad
category-housing = Guri
category-education = Iskuul iyo waxbarasho
category-language = Barashada luqadda
category-work = Shaqo
category-transport = Gaadiid
category-rights = Xuquuq iyo la-talin sharci
category-family = Qoyska iyo carruurta
category-women = Haweenka
category-everyday = Nolol maalmeedka
category-participation = Ka qaybgal
category-emergency = Xaalad degdeg ah
category-other = Goobo kale
show-on-map = Ku tus khariidadda
languages-spoken = Luqadaha halkan lagaga hadlo
step-free-yes = Waa la geli karaa jaranjaro la'aan
step-free-partly = Qayb ahaan jaranjaro la'aan, ama iyadoo lagu caawinayo
step-free-no = Lama geli karo jaranjaro la'aan

## Opening hours
hours-week = Saacadaha furitaanka ee toddobaadkan
hours-unknown = Saacadaha furitaanka lama yaqaan. Fadlan marka hore wac.
always-open = Waxay furan tahay habeen iyo maalin
closed = Way xiran tahay
closed-holiday = Way xiran tahay (fasax rasmi ah)
holiday-today = Maanta way xiran tahay: waa fasax rasmi ah.
# $time (text) - a time of day
closes-today = Hadda way furan tahay, maanta ilaa saacadda { $time }
# $time (text) - a time of day
closes-tomorrow = Hadda way furan tahay, ilaa berri, saacadda { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = Hadda way furan tahay, ilaa { $day }, saacadda { $time }
# $time (text) - a time of day
opens-today = Hadda way xiran tahay. Waxay furmaysaa maanta, saacadda { $time }
# $time (text) - a time of day
opens-tomorrow = Hadda way xiran tahay. Waxay furmaysaa berri, saacadda { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = Hadda way xiran tahay. Waxay furmaysaa { $day }, saacadda { $time }

## Finding a place
open-now = Hadda way furan tahay
places-filter = Dooro goobaha
places-filter-more = Mawduuc iyo luqad ahaan
places-shown = Goobaha la tusay: { $count } ka mid ah { $all }
places-none = Ma jirto goob ku habboon doorashadaada.
places-show-all = Tus dhammaan goobaha
speakers-heading = Yaa halkan ku hadla luqaddayda, goormase
speakers-lead = Luqad kasta: meesha lagaga hadlo iyo goorta.
speakers-everywhere = Luqaddan waxaa lagaga hadlaa dhammaan goobaha liiska.
by-appointment = Ballan oo keliya
closed-for-now = Si ku-meelgaar ah ayay u xiran tahay
closed-until = Si ku-meelgaar ah ayay u xiran tahay ilaa { $date }
closed-from = Si ku-meelgaar ah ayay u xirnaanaysaa laga bilaabo { $from }
closed-from-until = Si ku-meelgaar ah ayay u xirnaanaysaa { $from } ilaa { $until }
place-way = Sida loo tago
take-along = Cinwaankan qaado
appointment = Qoro ballan
appointment-day = Maalinta
appointment-time = Saacadda
appointment-save = Ku kaydi kalandarka
sessions-heading = Maxaa dhacaya, goormase
sessions-lead = Kulanno, kooxo iyo kulanno warbixin. Taabo taariikh si aad u qaadato.
sessions-next = Taariikhaha xiga. Mid taabo si aad kalandarkaaga ugu kaydiso.
sessions-none = Taariikho kale lama yaqaan. Weydii intaadan tegin.

## About page
about-heading = Ku saabsan macluumaadkan
publisher = Cidda daabacday
status = Heerka
status-demonstration = Tusaale tijaabo ah
status-draft = Qabyo
status-published = Waa la daabacay
licence = Liisanka qoraallada
content-version = Nooca qoraallada
program-version = Nooca barnaamijka
offline-heading = Internet la'aan
offline-yes = Wuxuu shaqeeyaa internet la'aan: haa
offline-no = Wuxuu shaqeeyaa internet la'aan: maya
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = Luqadaha ku kaydsan qalabkan: { $ready } ka mid ah { $all }
offline-get-all = Kaydi luqadaha oo dhan si internet la'aan loo isticmaalo
offline-getting = Luqadaha kale ayaa hadda lagu kaydinayaa qalabkan.
offline-saving = Si aan internet-kaaga (data) badan loo isticmaalin, luqadaha kale waxaa la kaydiyaa oo keliya marka aad codsato.
# $date (text) - a date in words
offline-installed = Cusboonaysiintii ugu dambaysay: { $date }
offline-waiting = Nooc cusub ayaa diyaar ah. Waxaa la isticmaali doonaa marka xigta ee qof luqad doorto.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = Cusboonaysiintii { $date } way fashilantay, sababtoo ah fayl ayaa maqan ama khaldan: { $file }. Noocii hore ayaa weli la isticmaalayaa.

## Reading aloud
listen = Dhegeyso
listen-player = Kor u akhrin
listen-play = Sii akhri
listen-pause = Hakad
listen-back = Faqradda ka horreysa
listen-forward = Faqradda xigta
# What follows is one of the three speeds.
listen-speed = Xawaaraha
listen-slow = Tartiib
listen-normal = Caadi
listen-fast = Dhakhso
listen-stop = Jooji kor u akhrinta
# Who speaks
listen-machine = Cod kombiyuutar ayaa hadlaya.
listen-person = Qof ayaa duubay codkan.
listen-none = Qoraalkan weli cod ma laha.

## QR codes
qr-how = Kamaradda telefoonkaaga ku jeedi koodhkan.
# $address (text) - a host name, a phone number or a mail address
qr-label = Koodhka QR: { $address }
take-page-phone = Qaado boggan
take-page-share = La wadaag boggan
take-page-copy = Nuqul ka samee xiriiriyaha
take-page-copied = Xiriiriyaha waa la nuqulay.
take-page-print = Daabac boggan

## End of a visit on a shared tablet
idle-heading = Weli ma joogtaa?
idle-text = Wax yar ka dib tablet-kan wuu ilaawi doonaa booqashadaada, bilowga ayuuna ku noqon doonaa.
idle-stay = Haa, sii wad

## Said back to the city, on shared tablets alone
counts-question = Boggan ma ku caawiyay?
counts-yes = Haa
counts-no = Maan helin
counts-thanks = Waad mahadsan tahay. Jawaabtaada waa la tiriyay. Wax kale lama kaydiyo.
counts-language = Luqaddaydu halkan kuma jirto
counts-language-which = Luqaddee ayaad u baahan tahay?
counts-language-thanks = Waad mahadsan tahay. Codsigaaga waa la tiriyay. Wax kale lama kaydiyo.
counts-heading = Waxa tablet-kan tiriyo
counts-answers = Imisa jeer ayay dadku ku jawaabaan in bog caawiyay, ama inay heli waayeen: maalin, bog iyo luqad ahaan.
counts-languages = Luqadaha la codsaday ee halkan ka maqan: maalin ahaan.
counts-searches = Imisa jeer ayay raadintu waxba heli weyday: maalin ahaan iyo mawduuca hore u furnaa. Waxa la qoray lama kaydiyo.
counts-rule = Wax kale lama tiriyo. Tirooyinku waxay tablet-kan ka baxaan oo keliya marka shaqaaluhu qaataan, waana tirooyinka shan ama ka badan oo keliya.
counts-file = Tirooyinka u kaydi fayl ahaan
counts-code = Tirooyinka ku tus koodh QR
counts-few = Weli ma jirto tiro shan ama ka badan ah.
counts-many = Tirooyinku way ka badan yihiin inta koodhka QR qaadi karo. U kaydi fayl ahaan.
counts-forget = Tirtir dhammaan tirooyinka
counts-forgotten = Dhammaan tirooyinka waa la tirtiray.

## When something goes wrong
failure-offline-heading = Xiriir ma jiro
failure-offline-text = Boggan kuma kaydsana qalabkan, internet-kuna hadda ma jiro.
failure-not-found-heading = Boggan ma jiro
failure-not-found-text = Waxaa laga yaabaa in cinwaanku khaldan yahay, ama in bogga la tirtiray.
failure-damaged-pack-heading = Boggan lama tusi karo
failure-damaged-pack-text = Fayl ka mid ah boggan ayaa xumaaday. Fadlan u sheeg dadka jooga xarunta adeegga.
failure-not-in-your-language-heading = Luqaddan kuma jiro
failure-not-in-your-language-text = Macluumaadkan laguma heli karo luqadda aad weydiisatay.
failure-to-topics = Tag mawduucyada
failure-try-again = Isku day mar kale
failure-to-start = Dooro luqad
