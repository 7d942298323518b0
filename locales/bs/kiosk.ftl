# Bosnian. Translated by a machine; no person has checked it yet.

## Start page
start-heading = Odaberite svoj jezik
languages = Jezici

## Bars
skip-to-content = Idi na sadržaj
back = Nazad
emergency = Hitni slučaj
tools = Alati
topics = Teme
places = Mjesta
language = Jezik
display = Prikaz
finished = Gotovo
about = O ovim informacijama
close = Zatvori

## Search
search = Traži
search-label = Šta tražite?
search-articles = Informacije
# $count (text) - how many pages were found
search-found = Rezultati: { $count }
# $words (text) - what was typed
search-none = Ništa nije pronađeno za „{ $words }“.
search-none-help = Pokušajte s drugom riječi. Na ovim mjestima će vam pomoći:
search-clear = Obriši pretragu
search-space = Razmak
search-delete = Obriši zadnje slovo
search-letters = Slova

## Display
text-size = Veličina slova
text-size-normal = Normalna
text-size-large = Velika
text-size-largest = Vrlo velika
colours = Boje
theme-light = Svijetle
theme-dark = Tamne
theme-contrast = Jak kontrast

## Emergency page
emergency-heading = Hitni slučaj: pozovite pomoć
emergency-free = Svaki poziv na ove brojeve je besplatan, danju i noću.

## Pokaži i razumi
phrases-heading = Pokaži i razumi
phrases-lead = Rečenice na dva jezika, sa slikama. Pokažite ih drugoj osobi.
phrases-you-say = Vi kažete
phrases-you-are-told = Vama kažu
phrases-together = Prikaži zajedno s drugim jezikom
phrases-turn = Okreni za drugu osobu
phrases-answer = Odgovor
phrases-yes = Da
phrases-no = Ne
phrases-unknown = Ne znam
phrases-write = Molim vas, zapišite to
phrases-interpreter = Trebam prevodioca za jezik: { $language }
phrases-number = Broj
phrases-delete = Izbriši
phrases-day = Dan
phrases-month = Mjesec
phrases-year = Godina
phrases-body = Dio tijela
phrases-face = Lice
phrases-front = Sprijeda
phrases-behind = Straga
phrases-head = Glava
phrases-eye = Oči
phrases-ear = Uho
phrases-mouth = Usta i zubi
phrases-neck = Vrat i grlo
phrases-shoulder = Rame
phrases-chest = Prsa
phrases-arm = Ruka
phrases-hand = Šaka
phrases-belly = Stomak
phrases-abdomen = Donji dio stomaka
phrases-leg = Noga
phrases-knee = Koljeno
phrases-foot = Stopalo
phrases-back = Leđa
phrases-loins = Donji dio leđa
phrases-bottom = Zadnjica

## Vaš popis
list-progress = Urađeno: { $done } od { $all }
plan-heading = Vaš popis: šta prvo uraditi
plan-summary = Korak po korak: šta uraditi i šta ponijeti. Označite ono što je već urađeno.
plan-lead = Odgovorite samo na pitanja na koja želite. Popis će tada pokazati ono što je važno za Vas. Vaše odgovore neće dobiti niko.
plan-first-days = Prvih dana
plan-first-weeks = Prvih sedmica
plan-first-months = Prvih mjeseci
plan-within = { $days ->
    [one] Rok: { $count } dan
    [few] Rok: { $count } dana
   *[other] Rok: { $count } dana
}
plan-done = Urađeno
plan-clear = Počni iznova
glossary-heading = Riječi iz ureda
glossary-lead = Ove riječi ovdje čujete i čitate. Evo šta znače.

## Articles
documents = Ponesite sa sobom
notice-info = Dobro je znati
notice-warning = Obratite pažnju
notice-danger = Opasnost
notice-free = Ovo je besplatno
notice-right = To je Vaše pravo
more-about = Više o temi:
sources = Izvori
# $date (text) - a date in words
checked-on = Zadnja provjera: { $date }
# $date (text) - a date in words
footer-checked = Svaki članak i svako mjesto navodi svoje izvore. Zadnja provjera: { $date }
standing-machine-written = Ovaj tekst je napisala mašina. Još ga nije provjerio nijedan čovjek.
standing-machine-translated = Ovaj tekst je prevela mašina. Još ga nije provjerio nijedan čovjek.
standing-stale = Originalni tekst se promijenio poslije ovog prijevoda. Ako je nešto važno, molimo pitajte u info-centru.
# The name of the language follows, in that language.
standing-other-language = Ovaj tekst još ne postoji na Vašem jeziku. Prikazan je na jeziku:

## Dva jezika jedan pored drugog
beside-choose = Čitati na dva jezika
beside-swap = Zamijeni
beside-missing = Ne postoji na jeziku:

## Places
places-heading = Mjesta koja pomažu
places-lead = Adrese, brojevi telefona i radno vrijeme.
category-service-point = Savjetovališta i info-centri
category-registration = Prijava adrese
category-health = Zdravlje
category-housing = Stanovanje
category-education = Škola i obrazovanje
category-language = Učenje jezika
category-work = Posao
category-transport = Prijevoz
category-rights = Prava i pravni savjeti
category-family = Porodica i djeca
category-women = Žene
category-everyday = Svakodnevni život
category-participation = Uključite se
category-emergency = Hitni slučaj
category-other = Druga mjesta
show-on-map = Prikaži na karti
languages-spoken = Jezici koji se ovdje govore
step-free-yes = Pristup bez stepenica
step-free-partly = Djelimično bez stepenica, ili uz pomoć
step-free-no = Nema pristupa bez stepenica

## Opening hours
hours-week = Radno vrijeme ove sedmice
hours-unknown = Radno vrijeme nije poznato. Molimo prvo nazovite.
always-open = Otvoreno danju i noću
closed = Zatvoreno
closed-holiday = Zatvoreno (praznik)
holiday-today = Danas zatvoreno: praznik.
# $time (text) - a time of day
closes-today = Sada otvoreno, danas do { $time }
# $time (text) - a time of day
closes-tomorrow = Sada otvoreno, do sutra u { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = Sada otvoreno. Zatvara se: { $day }, { $time }
# $time (text) - a time of day
opens-today = Sada zatvoreno. Otvara se danas u { $time }
# $time (text) - a time of day
opens-tomorrow = Sada zatvoreno. Otvara se sutra u { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = Sada zatvoreno. Otvara se: { $day } u { $time }

## Finding a place
open-now = Sada otvoreno
places-filter = Odaberite mjesta
places-filter-more = Po temi i jeziku
places-shown = Prikazana mjesta: { $count } od { $all }
places-none = Nijedno mjesto ne odgovara vašem izboru.
places-show-all = Prikaži sva mjesta
speakers-heading = Ko ovdje govori moj jezik i kada
speakers-lead = Za svaki jezik: gdje se govori i kada.
speakers-everywhere = Ovaj jezik se govori na svim mjestima s popisa.
by-appointment = Samo po dogovoru
closed-for-now = Privremeno zatvoreno
closed-until = Privremeno zatvoreno. Zadnji dan: { $date }
closed-from = Privremeno zatvoreno. Prvi dan: { $from }
closed-from-until = Privremeno zatvoreno: { $from } – { $until }
place-way = Kako doći
take-along = Ponesite ovu adresu
appointment = Zabilježite termin
appointment-day = Dan
appointment-time = Vrijeme
appointment-save = Sačuvajte u kalendar
sessions-heading = Šta se održava i kada
sessions-lead = Susreti, grupe i informativni sastanci. Dodirnite datum da ga ponesete sa sobom.
sessions-next = Sljedeći termini. Dodirnite jedan da ga sačuvate u svoj kalendar.
sessions-none = Drugi termini nisu poznati. Pitajte prije nego što krenete.

## About page
about-heading = O ovim informacijama
publisher = Izdavač
status = Status
status-demonstration = Ogledni primjer
status-draft = Nacrt
status-published = Objavljeno
licence = Licenca tekstova
content-version = Verzija tekstova
program-version = Verzija programa
offline-heading = Bez interneta
offline-yes = Radi bez interneta: da
offline-no = Radi bez interneta: ne
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = Jezici na ovom uređaju: { $ready } od { $all }
offline-get-all = Preuzmi sve jezike za rad bez interneta
offline-getting = Drugi jezici se upravo preuzimaju na ovaj uređaj.
offline-saving = Da ne trošite mobilni internet, drugi jezici se preuzimaju samo ako Vi to tražite.
# $date (text) - a date in words
offline-installed = Zadnje ažuriranje: { $date }
offline-waiting = Novija verzija je spremna. Koristit će se kada neko sljedeći put odabere jezik.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = Ažuriranje ({ $date }) nije uspjelo jer jedna datoteka nedostaje ili je pogrešna: { $file }. Starija verzija se i dalje koristi.

## Reading aloud
listen = Slušaj
listen-player = Čitanje naglas
listen-play = Čitaj dalje
listen-pause = Pauza
listen-back = Prethodni pasus
listen-forward = Sljedeći pasus
# What follows is one of the three speeds.
listen-speed = Brzina
listen-slow = Sporo
listen-normal = Normalno
listen-fast = Brzo
listen-stop = Prekini čitanje naglas
# Who speaks
listen-machine = Govori kompjuterski glas.
listen-person = Ovo je snimio čovjek.
listen-none = Za ovaj tekst još nema zvuka.

## QR codes
qr-how = Usmjerite kameru svog telefona na ovaj kod.
# $address (text) - a host name, a phone number or a mail address
qr-label = QR kod: { $address }
take-page-phone = Ponesite ovu stranicu
take-page-share = Podijelite ovu stranicu
take-page-copy = Kopirajte link
take-page-copied = Link je kopiran.
take-page-print = Odštampajte ovu stranicu

## End of a visit on a shared tablet
idle-heading = Jeste li još tu?
idle-text = Ovaj tablet će uskoro zaboraviti Vašu posjetu i početi iznova.
idle-stay = Da, nastavi

## Said back to the city, on shared tablets alone
counts-question = Je li Vam ova stranica pomogla?
counts-yes = Da
counts-no = Ne mogu to naći
counts-thanks = Hvala. Vaš odgovor je ubrojan. Ništa drugo se ne čuva.
counts-language = Mog jezika nema ovdje
counts-language-which = Koji jezik trebate?
counts-language-thanks = Hvala. Vaša želja je ubrojana. Ništa drugo se ne čuva.
counts-heading = Šta ovaj tablet broji
counts-answers = Koliko često ljudi odgovore da im je stranica pomogla ili da nisu našli što su tražili: po danu, stranici i jeziku.
counts-languages = Koje jezike ljudi traže, a ovdje ih nema: po danu.
counts-searches = Koliko često pretraga ne nađe ništa: po danu i po temi koja je prije toga bila otvorena. Ono što je upisano ne čuva se.
counts-rule = Ništa drugo se ne broji. Brojevi napuštaju ovaj tablet samo kada ih osoblje preuzme, i to samo brojevi od pet naviše.
counts-file = Sačuvaj brojeve kao datoteku
counts-code = Prikaži brojeve kao QR kod
counts-few = Još nema nijednog broja od pet naviše.
counts-many = Brojeva je previše za QR kod. Sačuvajte ih kao datoteku.
counts-forget = Izbriši sve brojeve
counts-forgotten = Svi brojevi su izbrisani.

## When something goes wrong
failure-offline-heading = Nema veze s internetom
failure-offline-text = Ova stranica nije sačuvana na ovom uređaju, a trenutno nema interneta.
failure-not-found-heading = Ova stranica ne postoji
failure-not-found-text = Adresa je možda pogrešna ili je stranica uklonjena.
failure-damaged-pack-heading = Ova stranica se ne može prikazati
failure-damaged-pack-text = Jedna datoteka ove stranice je oštećena. Molimo recite to osoblju u info-centru.
failure-not-in-your-language-heading = Nije na ovom jeziku
failure-not-in-your-language-text = Ove informacije ne postoje na jeziku koji ste tražili.
failure-to-topics = Idi na teme
failure-try-again = Pokušaj ponovo
failure-to-start = Odaberi jezik
