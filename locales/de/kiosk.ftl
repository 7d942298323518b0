# Die Texte des Kiosks selbst. Quelle ist en/kiosk.ftl.

## Startseite
start-heading = Wählen Sie Ihre Sprache
languages = Sprachen

## Leisten
skip-to-content = Zum Inhalt springen
back = Zurück
emergency = Notfall
tools = Werkzeuge
topics = Themen
places = Orte
language = Sprache
display = Anzeige
finished = Ich bin fertig
about = Über diese Informationen
close = Schließen

## Suche
search = Suche
search-label = Was suchen Sie?
search-articles = Informationen
# $count (text) - how many pages were found
search-found = Ergebnisse: { $count }
# $words (text) - what was typed
search-none = Nichts gefunden für „{ $words }“.
search-none-help = Versuchen Sie ein anderes Wort. An diesen Orten hilft man Ihnen:
search-clear = Suche leeren
search-space = Leerzeichen
search-delete = Letzten Buchstaben löschen
search-letters = Buchstaben

## Anzeige
text-size = Schriftgröße
text-size-normal = Normal
text-size-large = Groß
text-size-largest = Sehr groß
colours = Farben
theme-light = Hell
theme-dark = Dunkel
theme-contrast = Hoher Kontrast

## Notfallseite
emergency-heading = Notfall: Hilfe rufen
emergency-free = Jeder Anruf bei diesen Nummern ist kostenlos, Tag und Nacht.

## Zeigen und verstehen
phrases-heading = Zeigen und verstehen
phrases-lead = Sätze in zwei Sprachen, mit Bildern. Zeigen Sie sie der anderen Person.
phrases-you-say = Sie sagen
phrases-you-are-told = Man sagt zu Ihnen
phrases-together = Zusammen mit einer anderen Sprache zeigen
phrases-turn = Für die andere Person drehen
phrases-answer = Antwort
phrases-yes = Ja
phrases-no = Nein
phrases-unknown = Ich weiß es nicht
phrases-write = Bitte schreiben Sie es auf
# $language (text) - what this language calls the reader's language
phrases-interpreter = Ich brauche eine Übersetzung in: { $language }
phrases-number = Zahl
phrases-delete = Löschen
phrases-day = Tag
phrases-month = Monat
phrases-year = Jahr
phrases-body = Teil des Körpers
phrases-face = Gesicht
phrases-front = Von vorne
phrases-behind = Von hinten
phrases-head = Kopf
phrases-eye = Augen
phrases-ear = Ohr
phrases-mouth = Mund und Zähne
phrases-neck = Hals
phrases-shoulder = Schulter
phrases-chest = Brust
phrases-arm = Arm
phrases-hand = Hand
phrases-belly = Bauch
phrases-abdomen = Unterbauch
phrases-leg = Bein
phrases-knee = Knie
phrases-foot = Fuß
phrases-back = Rücken
phrases-loins = Unterer Rücken
phrases-bottom = Gesäß

## Erste Schritte als Liste
list-progress = { $done } von { $all } erledigt
plan-heading = Ihre Liste: Was zuerst zu tun ist
plan-summary = Schritte in guter Reihenfolge, mit dem, was Sie mitbringen. Haken Sie ab, was erledigt ist.
plan-lead = Beantworten Sie die Fragen, die Sie beantworten möchten. Die Liste zeigt dann, was zu Ihnen passt. Ihre Antworten bekommt niemand.
plan-first-days = In den ersten Tagen
plan-first-weeks = In den ersten Wochen
plan-first-months = In den ersten Monaten
plan-within = { $days ->
    [one] Frist: { $count } Tag
   *[other] Frist: { $count } Tage
}
plan-done = Erledigt
plan-clear = Neu beginnen
glossary-heading = Wörter auf dem Amt
glossary-lead = Diese Wörter hören und lesen Sie hier. Das bedeuten sie.

## Artikel
documents = Bringen Sie mit
notice-info = Gut zu wissen
notice-warning = Bitte beachten
notice-danger = Gefahr
notice-free = Das kostet nichts
notice-right = Das ist Ihr Recht
more-about = Mehr zum Thema
sources = Quellen
# $date (text) - a date in words
checked-on = Zuletzt geprüft am { $date }
footer-checked = Zuletzt geprüft am { $date }. Jeder Artikel und jeder Ort nennt seine Quellen.
standing-machine-written = Eine Maschine hat diesen Text geschrieben. Noch kein Mensch hat ihn geprüft.
standing-machine-translated = Eine Maschine hat diesen Text übersetzt. Noch kein Mensch hat ihn geprüft.
standing-stale = Der Originaltext hat sich seit dieser Übersetzung geändert. Fragen Sie bei wichtigen Dingen bitte an einer Servicestelle nach.
standing-other-language = Diesen Text gibt es noch nicht in Ihrer Sprache. Er erscheint auf:

## Zwei Sprachen nebeneinander
beside-choose = In zwei Sprachen lesen
beside-swap = Tauschen
beside-missing = Nicht verfügbar auf:

## Orte
places-heading = Orte, die helfen
places-lead = Adressen, Telefonnummern und Öffnungszeiten.
category-service-point = Beratung und Servicestellen
category-registration = Anmelden
category-health = Gesundheit
category-housing = Wohnen
category-education = Schule und Bildung
category-language = Sprache lernen
category-work = Arbeit
category-transport = Unterwegs
category-rights = Rechte und Rechtsberatung
category-family = Familie und Kinder
category-women = Frauen
category-everyday = Alltag
category-participation = Mitmachen
category-emergency = Notfall
category-other = Weitere Orte
show-on-map = Auf einer Karte zeigen
languages-spoken = Hier spricht man
step-free-yes = Ohne Stufen erreichbar
step-free-partly = Teilweise ohne Stufen, oder mit Hilfe
step-free-no = Nicht ohne Stufen erreichbar

## Öffnungszeiten
hours-week = Öffnungszeiten in dieser Woche
hours-unknown = Öffnungszeiten nicht bekannt. Bitte rufen Sie vorher an.
always-open = Tag und Nacht offen
closed = Geschlossen
closed-holiday = Geschlossen (Feiertag)
holiday-today = Heute geschlossen: Feiertag.
closes-today = Jetzt offen, heute bis { $time }
closes-tomorrow = Jetzt offen, morgen bis { $time }
closes-on = Jetzt offen, bis { $day }, { $time }
opens-today = Jetzt geschlossen. Öffnet heute um { $time }
opens-tomorrow = Jetzt geschlossen. Öffnet morgen um { $time }
opens-on = Jetzt geschlossen. Öffnet wieder: { $day }, { $time }

## Orte finden
open-now = Jetzt offen
places-filter = Orte auswählen
places-filter-more = Nach Thema und Sprache
places-shown = Gezeigte Orte: { $count } von { $all }
places-none = Kein Ort passt zu Ihrer Auswahl.
places-show-all = Alle Orte zeigen
speakers-heading = Wer spricht hier meine Sprache, und wann
speakers-lead = Zu jeder Sprache: wo man sie spricht, und wann.
speakers-everywhere = An jedem Ort der Liste spricht man diese Sprache.
by-appointment = Nur mit Termin
closed-for-now = Vorübergehend geschlossen
closed-until = Vorübergehend geschlossen bis einschließlich { $date }
closed-from = Vorübergehend geschlossen ab { $from }
closed-from-until = Vorübergehend geschlossen vom { $from } bis { $until }
place-way = So kommen Sie hin
take-along = Diese Adresse mitnehmen
appointment = Termin notieren
appointment-day = Tag
appointment-time = Uhrzeit
appointment-save = In den Kalender speichern
sessions-heading = Was findet statt, und wann
sessions-lead = Treffen, Gruppen und Informationsveranstaltungen. Tippen Sie auf einen Termin, um ihn mitzunehmen.
sessions-next = Nächste Termine. Tippen Sie auf einen, um ihn in Ihren Kalender einzutragen.
sessions-none = Weitere Termine sind nicht bekannt. Fragen Sie nach, bevor Sie hingehen.

## Über
about-heading = Über diese Informationen
publisher = Wer das veröffentlicht
status = Status
status-demonstration = Demonstration
status-draft = Entwurf
status-published = Veröffentlicht
licence = Lizenz der Texte
content-version = Version der Texte
program-version = Version des Programms
offline-heading = Ohne Internet
offline-yes = Funktioniert ohne Internet: ja
offline-no = Funktioniert ohne Internet: nein
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = Sprachen auf diesem Gerät: { $ready } von { $all }
offline-get-all = Alle Sprachen ohne Internet verfügbar machen
offline-getting = Die anderen Sprachen werden gerade auf diesem Gerät gespeichert.
offline-saving = Damit Sie Daten sparen, werden die anderen Sprachen nur gespeichert, wenn Sie es möchten.
offline-installed = Letzte Aktualisierung: { $date }
offline-waiting = Eine neuere Version ist bereit. Sie gilt, sobald das nächste Mal jemand eine Sprache wählt.
offline-problem = Die Aktualisierung vom { $date } ist gescheitert, weil eine Datei fehlt oder falsch ist: { $file }. Die ältere Version bleibt in Verwendung.

## Vorlesen
listen = Anhören
listen-player = Vorlesen
listen-play = Weiterlesen
listen-pause = Pause
listen-back = Voriger Absatz
listen-forward = Nächster Absatz
# What follows is one of the three speeds.
listen-speed = Tempo
listen-slow = Langsam
listen-normal = Normal
listen-fast = Schnell
listen-stop = Vorlesen beenden
# Who speaks
listen-machine = Es spricht eine Computerstimme.
listen-person = Das hat ein Mensch aufgenommen.
listen-none = Für diesen Text gibt es noch keinen Ton.

## QR-Codes
qr-how = Halten Sie die Kamera Ihres Telefons auf diesen Code.
qr-label = QR-Code: { $address }
take-page-phone = Diese Seite mitnehmen
take-page-share = Diese Seite teilen
take-page-copy = Link kopieren
take-page-copied = Der Link ist kopiert.
take-page-print = Diese Seite drucken

## Ende eines Besuchs am gemeinsamen Tablet
idle-heading = Sind Sie noch da?
idle-text = Gleich vergisst dieses Tablet Ihren Besuch und beginnt von vorne.
idle-stay = Ja, weiter

## An die Stadt zurückgemeldet, nur auf gemeinsamen Tablets
counts-question = Hat Ihnen diese Seite geholfen?
counts-yes = Ja
counts-no = Ich habe es nicht gefunden
counts-thanks = Danke. Ihre Antwort wird gezählt. Sonst wird nichts gespeichert.
counts-language = Meine Sprache fehlt
counts-language-which = Welche Sprache brauchen Sie?
counts-language-thanks = Danke. Ihr Wunsch wird gezählt. Sonst wird nichts gespeichert.
counts-heading = Was dieses Tablet zählt
counts-answers = Wie oft jemand antwortet, dass eine Seite geholfen hat oder dass etwas nicht zu finden war: nach Tag, Seite und Sprache.
counts-languages = Welche Sprachen gewünscht werden, die hier fehlen: nach Tag.
counts-searches = Wie oft eine Suche nichts gefunden hat: nach Tag und nach dem Thema, das davor offen war. Was eingetippt wurde, wird nicht gespeichert.
counts-rule = Sonst wird nichts gezählt. Die Zahlen verlassen dieses Tablet nur, wenn das Personal sie mitnimmt, und nur Zahlen ab fünf.
counts-file = Zahlen als Datei speichern
counts-code = Zahlen als QR-Code zeigen
counts-few = Es gibt noch keine Zahl ab fünf.
counts-many = Für einen QR-Code sind es zu viele Zahlen. Speichern Sie sie als Datei.
counts-forget = Alle Zahlen löschen
counts-forgotten = Alle Zahlen sind gelöscht.

## Wenn etwas nicht klappt
failure-offline-heading = Keine Verbindung
failure-offline-text = Diese Seite ist auf diesem Gerät nicht gespeichert, und im Moment gibt es kein Internet.
failure-not-found-heading = Diese Seite gibt es nicht
failure-not-found-text = Vielleicht stimmt die Adresse nicht, oder die Seite wurde entfernt.
failure-damaged-pack-heading = Diese Seite kann nicht gezeigt werden
failure-damaged-pack-text = Eine Datei dieser Seite ist beschädigt. Bitte sagen Sie es den Menschen in der Servicestelle.
failure-not-in-your-language-heading = Nicht in dieser Sprache
failure-not-in-your-language-text = Diese Informationen gibt es nicht in der Sprache, die Sie gesucht haben.
failure-to-topics = Zu den Themen
failure-try-again = Noch einmal versuchen
failure-to-start = Sprache wählen
