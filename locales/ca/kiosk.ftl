# Catalan. Translated by a machine; no person has checked it yet.

## Start page
start-heading = Trieu la vostra llengua
languages = Llengües

## Bars
skip-to-content = Vés al contingut
back = Enrere
emergency = Emergència
tools = Eines
topics = Temes
places = Llocs
language = Llengua
display = Pantalla
finished = Ja he acabat
about = Sobre aquesta informació
close = Tanca

## Search
search = Cerca
search-label = Què busqueu?
search-articles = Informació
# $count (text) - how many pages were found
search-found = Resultats: { $count }
# $words (text) - what was typed
search-none = No s’ha trobat res per a «{ $words }».
search-none-help = Proveu una altra paraula. En aquests llocs us ajuden:
search-clear = Esborra la cerca
search-space = Espai
search-delete = Esborra l’última lletra
search-letters = Lletres

## Display
text-size = Mida del text
text-size-normal = Normal
text-size-large = Gran
text-size-largest = Molt gran
colours = Colors
theme-light = Clar
theme-dark = Fosc
theme-contrast = Contrast alt

## Emergency page
emergency-heading = Emergència: demaneu ajuda
emergency-free = Totes les trucades a aquests números són gratuïtes, de dia i de nit.

## Assenyaleu i parleu
phrases-heading = Assenyaleu i parleu
phrases-lead = Frases en dues llengües, amb imatges. Ensenyeu-les a l’altra persona.
phrases-you-say = Vós dieu
phrases-you-are-told = Us diuen
phrases-together = Mostra juntament amb una altra llengua
phrases-turn = Gira per a l’altra persona
phrases-answer = Resposta
phrases-yes = Sí
phrases-no = No
phrases-unknown = No ho sé
phrases-write = Si us plau, escriviu-ho
phrases-interpreter = Necessito un intèrpret de: { $language }
phrases-number = Número
phrases-delete = Esborra
phrases-day = Dia
phrases-month = Mes
phrases-year = Any
phrases-body = Part del cos
phrases-face = Cara
phrases-front = De davant
phrases-behind = De darrere
phrases-head = Cap
phrases-eye = Ulls
phrases-ear = Orella
phrases-mouth = Boca i dents
phrases-neck = Coll
phrases-shoulder = Espatlla
phrases-chest = Pit
phrases-arm = Braç
phrases-hand = Mà
phrases-belly = Ventre
phrases-abdomen = Baix ventre
phrases-leg = Cama
phrases-knee = Genoll
phrases-foot = Peu
phrases-back = Esquena
phrases-loins = Part baixa de l’esquena
phrases-bottom = Cul

## La vostra llista
list-progress = Fet: { $done } de { $all }
plan-heading = La vostra llista: què cal fer primer
plan-summary = Els passos, per ordre, i què heu de portar. Marqueu el que ja està fet.
plan-lead = Responeu només les preguntes que vulgueu. La llista us mostrarà el que és per a vós. Ningú no rep les vostres respostes.
plan-first-days = Els primers dies
plan-first-weeks = Les primeres setmanes
plan-first-months = Els primers mesos
plan-within = { $days ->
    [one] Termini: { $count } dia
   *[other] Termini: { $count } dies
}
plan-done = Fet
plan-clear = Torna a començar
glossary-heading = Paraules de l’administració
glossary-lead = Aquestes paraules les sentiu i les llegiu aquí. Això és el que volen dir.

## Articles
documents = Porteu
notice-info = És bo saber-ho
notice-warning = Tingueu en compte
notice-danger = Perill
notice-free = És gratuït
notice-right = Hi teniu dret
more-about = Més sobre:
sources = Fonts
# $date (text) - a date in words
checked-on = Última comprovació: { $date }
# $date (text) - a date in words
footer-checked = Última comprovació: { $date }. Cada article i cada lloc indica les seves fonts.
standing-machine-written = Una màquina ha escrit aquest text. Cap persona no l’ha revisat encara.
standing-machine-translated = Una màquina ha traduït aquest text. Cap persona no l’ha revisat encara.
standing-stale = El text original ha canviat des d’aquesta traducció. Si alguna cosa és important, pregunteu-la en un punt d’atenció.
# The name of the language follows, in that language.
standing-other-language = Aquest text encara no és en la vostra llengua. Es mostra en:

## Dues llengües de costat
beside-choose = Llegiu en dues llengües
beside-swap = Intercanvia
beside-missing = No disponible en:

## Places
places-heading = Llocs que ajuden
places-lead = Adreces, telèfons i horaris.
category-service-point = Informació i punts d’atenció
category-registration = Empadronament
category-health = Salut
category-housing = Habitatge
category-education = Escola i formació
category-language = Aprendre la llengua
category-work = Feina
category-transport = Transport
category-rights = Drets i assessorament jurídic
category-family = Família i infants
category-women = Dones
category-everyday = Vida quotidiana
category-participation = Participació
category-emergency = Emergència
category-other = Altres llocs
show-on-map = Mostra-ho en un mapa
languages-spoken = Llengües que s’hi parlen
step-free-yes = Accés sense esglaons
step-free-partly = Accés en part sense esglaons, o amb ajuda
step-free-no = No hi ha accés sense esglaons

## Opening hours
hours-week = Horari d’aquesta setmana
hours-unknown = No se sap l’horari. Truqueu abans d’anar-hi.
always-open = Obert de dia i de nit
closed = Tancat
closed-holiday = Tancat (dia festiu)
holiday-today = Avui tancat: dia festiu.
# $time (text) - a time of day
closes-today = Obert ara, avui fins a les { $time }
# $time (text) - a time of day
closes-tomorrow = Obert ara. Tanca demà a les { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = Obert ara. Tanca: { $day }, { $time }
# $time (text) - a time of day
opens-today = Tancat ara. Obre avui a les { $time }
# $time (text) - a time of day
opens-tomorrow = Tancat ara. Obre demà a les { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = Tancat ara. Obre: { $day }, { $time }

## Finding a place
open-now = Obert ara
places-filter = Trieu llocs
places-filter-more = Per tema i llengua
places-shown = Llocs que es mostren: { $count } de { $all }
places-none = Cap lloc no correspon al que heu triat.
places-show-all = Mostra tots els llocs
speakers-heading = Qui parla aquí la meva llengua, i quan
speakers-lead = Per a cada llengua: on es parla i quan.
speakers-everywhere = A tots els llocs de la llista es parla aquesta llengua.
by-appointment = Només amb cita prèvia
closed-for-now = Tancat temporalment
closed-until = Tancat temporalment. Últim dia: { $date }
closed-from = Tancat temporalment. Primer dia: { $from }
closed-from-until = Tancat temporalment: { $from } – { $until }
place-way = Com arribar-hi
take-along = Emporteu-vos aquesta adreça
appointment = Anoteu una cita
appointment-day = Dia
appointment-time = Hora
appointment-save = Deseu-la al calendari
sessions-heading = Quines activitats hi ha, i quan
sessions-lead = Trobades, grups i sessions informatives. Toqueu una data per endur-vos-la.
sessions-next = Pròximes dates. Toqueu-ne una per desar-la al vostre calendari.
sessions-none = No se saben més dates. Pregunteu abans d’anar-hi.

## About page
about-heading = Sobre aquesta informació
publisher = Qui ho publica
status = Estat
status-demonstration = Demostració
status-draft = Esborrany
status-published = Publicat
licence = Llicència dels textos
content-version = Versió dels textos
program-version = Versió del programa
offline-heading = Sense internet
offline-yes = Funciona sense internet: sí
offline-no = Funciona sense internet: no
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = Llengües en aquest dispositiu: { $ready } de { $all }
offline-get-all = Fes que totes les llengües funcionin sense internet
offline-getting = Les altres llengües s’estan desant en aquest dispositiu.
offline-saving = Per estalviar-vos dades, les altres llengües només es desen quan ho demaneu.
# $date (text) - a date in words
offline-installed = Última actualització: { $date }
offline-waiting = Hi ha una versió més nova a punt. S’utilitzarà la pròxima vegada que algú triï una llengua.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = L’actualització del { $date } ha fallat, perquè falta un fitxer o és incorrecte: { $file }. Es continua utilitzant la versió anterior.

## Reading aloud
listen = Escolteu
listen-player = Lectura en veu alta
listen-play = Continua llegint
listen-pause = Pausa
listen-back = Paràgraf anterior
listen-forward = Paràgraf següent
# What follows is one of the three speeds.
listen-speed = Velocitat
listen-slow = Lenta
listen-normal = Normal
listen-fast = Ràpida
listen-stop = Atura la lectura en veu alta
# Who speaks
listen-machine = Parla una veu d’ordinador.
listen-person = Això ho ha gravat una persona.
listen-none = Encara no hi ha àudio per a aquest text.

## QR codes
qr-how = Enfoqueu aquest codi amb la càmera del telèfon.
# $address (text) - a host name, a phone number or a mail address
qr-label = Codi QR: { $address }
take-page-phone = Emporteu-vos aquesta pàgina
take-page-share = Compartiu aquesta pàgina
take-page-copy = Copieu l’enllaç
take-page-copied = L’enllaç s’ha copiat.
take-page-print = Imprimiu aquesta pàgina

## End of a visit on a shared tablet
idle-heading = Encara hi sou?
idle-text = D’aquí a poc, aquesta tauleta oblidarà la vostra visita i tornarà a començar.
idle-stay = Sí, continua

## Said back to the city, on shared tablets alone
counts-question = Us ha ajudat aquesta pàgina?
counts-yes = Sí
counts-no = No ho he trobat
counts-thanks = Gràcies. Hem comptat la vostra resposta. No es desa res més.
counts-language = La meva llengua no hi és
counts-language-which = Quina llengua necessiteu?
counts-language-thanks = Gràcies. Hem comptat la vostra petició. No es desa res més.
counts-heading = Què compta aquesta tauleta
counts-answers = Quantes vegades les persones responen que una pàgina les ha ajudat, o que no ho han trobat: per dia, pàgina i llengua.
counts-languages = Quines llengües s’han demanat i no són aquí: per dia.
counts-searches = Quantes vegades una cerca no ha trobat res: per dia i pel tema que hi havia obert abans. El que s’ha escrit no es desa.
counts-rule = No es compta res més. Els nombres surten d’aquesta tauleta només quan el personal se’ls emporta, i només els nombres a partir de cinc.
counts-file = Desa els nombres en un fitxer
counts-code = Mostra els nombres com a codi QR
counts-few = Encara no hi ha cap nombre a partir de cinc.
counts-many = Hi ha massa nombres per a un codi QR. Deseu-los en un fitxer.
counts-forget = Esborra tots els nombres
counts-forgotten = S’han esborrat tots els nombres.

## When something goes wrong
failure-offline-heading = Sense connexió
failure-offline-text = Aquesta pàgina no està desada en aquest dispositiu, i ara no hi ha internet.
failure-not-found-heading = Aquesta pàgina no existeix
failure-not-found-text = Potser l’adreça és incorrecta o la pàgina s’ha eliminat.
failure-damaged-pack-heading = Aquesta pàgina no es pot mostrar
failure-damaged-pack-text = Un fitxer d’aquesta pàgina està malmès. Aviseu les persones del punt d’atenció.
failure-not-in-your-language-heading = No és en aquesta llengua
failure-not-in-your-language-text = Aquesta informació no està disponible en la llengua que heu demanat.
failure-to-topics = Vés als temes
failure-try-again = Torna-ho a provar
failure-to-start = Tria una llengua
