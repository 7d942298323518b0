# Easy-to-read German. Written by a machine; no person has checked it yet.

## Startseite
start-heading = Wählen Sie Ihre Sprache
languages = Sprachen

## Leisten
skip-to-content = Zum Inhalt gehen
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
search-none-help = Versuchen Sie ein anderes Wort. An diesen Orten bekommen Sie Hilfe:
search-clear = Suche löschen
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
theme-contrast = Starker Kontrast

## Notfallseite
emergency-heading = Notfall: Hilfe rufen
emergency-free = Jeder Anruf bei diesen Nummern ist kostenlos, bei Tag und Nacht.

## Zeigen und verstehen
phrases-heading = Zeigen und verstehen
phrases-lead = Sätze in 2 Sprachen, mit Bildern. Zeigen Sie die Sätze der anderen Person.
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
phrases-bottom = Gesäß (Po)

## Erste Schritte als Liste
list-progress = { $done } von { $all } erledigt
plan-heading = Ihre Liste: Was machen Sie zuerst?
plan-summary = Schritte in guter Reihenfolge. Sie sehen auch, was Sie mitbringen. Haken Sie ab, was erledigt ist.
plan-lead = Sie müssen nicht alle Fragen beantworten. Beantworten Sie die Fragen, die Sie möchten. Die Liste zeigt dann, was zu Ihnen passt. Niemand bekommt Ihre Antworten.
plan-first-days = In den ersten Tagen
plan-first-weeks = In den ersten Wochen
plan-first-months = In den ersten Monaten
plan-within = { $days ->
    [one] Zeit dafür: { $count } Tag
   *[other] Zeit dafür: { $count } Tage
}
plan-done = Erledigt
plan-clear = Neu beginnen
glossary-heading = Wörter vom Amt
glossary-lead = Diese Wörter hören und lesen Sie hier. Das bedeuten die Wörter.

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
footer-checked = Zuletzt geprüft am { $date }. Bei jedem Artikel und jedem Ort stehen die Quellen.
standing-machine-written = Eine Maschine hat diesen Text geschrieben. Noch kein Mensch hat ihn geprüft.
standing-machine-translated = Eine Maschine hat diesen Text übersetzt. Noch kein Mensch hat ihn geprüft.
standing-stale = Der Originaltext ist jetzt anders. Diese Übersetzung ist älter. Ist es für Sie wichtig? Fragen Sie bitte an einer Servicestelle.
standing-other-language = Diesen Text gibt es noch nicht in Ihrer Sprache. Sie sehen ihn auf:

## Zwei Sprachen nebeneinander
beside-choose = In 2 Sprachen lesen
beside-swap = Tauschen
beside-missing = Gibt es nicht auf:

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
category-rights = Rechte und Rat zum Recht
category-family = Familie und Kinder
category-women = Frauen
category-everyday = Alltag
category-participation = Mitmachen
category-emergency = Notfall
category-other = Weitere Orte
show-on-map = Auf einer Karte zeigen
languages-spoken = Hier spricht man
step-free-yes = Der Weg hat keine Stufen
step-free-partly = Teilweise ohne Stufen, oder mit Hilfe
step-free-no = Der Weg hat Stufen

## Öffnungszeiten
hours-week = Öffnungszeiten in dieser Woche
hours-unknown = Wir wissen nicht, wann offen ist. Bitte rufen Sie vorher an.
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
speakers-heading = Wer spricht hier meine Sprache? Und wann?
speakers-lead = Zu jeder Sprache sehen Sie: Wo spricht man sie? Und wann?
speakers-everywhere = An jedem Ort auf der Liste spricht man diese Sprache.
by-appointment = Nur mit Termin
closed-for-now = Für einige Zeit geschlossen
closed-until = Für einige Zeit geschlossen. Letzter Tag: { $date }
closed-from = Für einige Zeit geschlossen ab { $from }
closed-from-until = Für einige Zeit geschlossen vom { $from } bis { $until }
place-way = So kommen Sie hin
take-along = Diese Adresse mitnehmen
appointment = Termin aufschreiben
appointment-day = Tag
appointment-time = Uhrzeit
appointment-save = Im Kalender speichern
sessions-heading = Was gibt es hier? Und wann?
sessions-lead = Treffen, Gruppen und Vorträge. Tippen Sie auf einen Termin. Dann können Sie ihn mitnehmen.
sessions-next = Die nächsten Termine. Tippen Sie auf einen Termin. Dann steht er in Ihrem Kalender.
sessions-none = Wir kennen keine weiteren Termine. Fragen Sie, bevor Sie hingehen.

## Über
about-heading = Über diese Informationen
publisher = Von wem diese Informationen sind
status = Status
status-demonstration = Demonstration (ein Beispiel)
status-draft = Entwurf (noch nicht fertig)
status-published = Veröffentlicht
licence = Lizenz für die Texte
content-version = Version von den Texten
program-version = Version vom Programm
offline-heading = Ohne Internet
offline-yes = Funktioniert ohne Internet: ja
offline-no = Funktioniert ohne Internet: nein
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = Sprachen auf diesem Gerät: { $ready } von { $all }
offline-get-all = Alle Sprachen speichern, damit sie ohne Internet da sind
offline-getting = Dieses Gerät speichert gerade die anderen Sprachen.
offline-saving = So sparen Sie Daten: Das Gerät speichert die anderen Sprachen nur, wenn Sie es möchten.
offline-installed = Zuletzt erneuert: { $date }
offline-waiting = Eine neuere Version ist bereit. Wählt das nächste Mal jemand eine Sprache? Dann gilt die neue Version.
offline-problem = Die neue Version vom { $date } hat nicht funktioniert. Eine Datei fehlt oder ist falsch: { $file }. Sie sehen weiter die ältere Version.

## Vorlesen
listen = Anhören
listen-player = Vorlesen
listen-play = Weiter vorlesen
listen-pause = Pause
listen-back = Ein Absatz zurück
listen-forward = Nächster Absatz
listen-speed = Tempo
listen-slow = Langsam
listen-normal = Normal
listen-fast = Schnell
listen-stop = Nicht mehr vorlesen
listen-machine = Ein Computer spricht.
listen-person = Ein Mensch hat das gesprochen.
listen-none = Diesen Text können Sie noch nicht hören.

## QR-Codes
qr-how = Halten Sie die Kamera von Ihrem Telefon auf diesen Code.
qr-label = QR-Code: { $address }
take-page-phone = Diese Seite mitnehmen
take-page-share = Diese Seite teilen
take-page-copy = Link kopieren
take-page-copied = Der Link ist kopiert.
take-page-print = Diese Seite drucken

## Ende eines Besuchs am gemeinsamen Tablet
idle-heading = Sind Sie noch da?
idle-text = Gleich vergisst dieses Tablet Ihren Besuch. Dann beginnt es von vorne.
idle-stay = Ja, weiter

## Said back to the city, on shared tablets alone
counts-question = Hat Ihnen diese Seite geholfen?
counts-yes = Ja
counts-no = Ich habe es nicht gefunden
counts-thanks = Danke. Wir zählen Ihre Antwort. Sonst speichern wir nichts.
counts-language = Meine Sprache fehlt
counts-language-which = Welche Sprache brauchen Sie?
counts-language-thanks = Danke. Wir zählen Ihren Wunsch. Sonst speichern wir nichts.
counts-heading = Das zählt dieses Tablet
counts-answers = Wie oft hat eine Seite geholfen? Wie oft hat jemand etwas nicht gefunden? Wir zählen nach Tag, Seite und Sprache.
counts-languages = Welche Sprache wünschen sich die Menschen, und sie fehlt hier? Wir zählen nach Tag.
counts-searches = Wie oft findet die Suche nichts? Wir zählen nach Tag und nach dem Thema davor. Ihre Wörter speichern wir nicht.
counts-rule = Sonst zählen wir nichts. Nur das Personal kann die Zahlen mitnehmen. Und nur Zahlen ab 5.
counts-file = Zahlen als Datei speichern
counts-code = Zahlen als QR-Code zeigen
counts-few = Es gibt noch keine Zahl ab 5.
counts-many = Das sind zu viele Zahlen für einen QR-Code. Speichern Sie die Zahlen als Datei.
counts-forget = Alle Zahlen löschen
counts-forgotten = Alle Zahlen sind gelöscht.

## Wenn etwas nicht klappt
failure-offline-heading = Keine Verbindung
failure-offline-text = Diese Seite ist auf diesem Gerät nicht gespeichert. Und im Moment gibt es kein Internet.
failure-not-found-heading = Diese Seite gibt es nicht
failure-not-found-text = Vielleicht stimmt die Adresse nicht. Oder die Seite ist nicht mehr da.
failure-damaged-pack-heading = Diese Seite funktioniert nicht
failure-damaged-pack-text = Eine Datei von dieser Seite ist kaputt. Bitte sagen Sie es den Menschen in der Servicestelle.
failure-not-in-your-language-heading = Nicht in dieser Sprache
failure-not-in-your-language-text = Diese Informationen gibt es nicht in der Sprache, die Sie gesucht haben.
failure-to-topics = Zu den Themen
failure-try-again = Noch einmal versuchen
failure-to-start = Sprache wählen
