# French. Translated by a machine; no person has checked it yet.

## Start page
start-heading = Choisissez votre langue
languages = Langues

## Bars
skip-to-content = Aller au contenu
back = Retour
emergency = Urgence
tools = Outils
topics = Thèmes
places = Lieux
language = Langue
display = Affichage
finished = J’ai terminé
about = À propos de ces informations
close = Fermer

## Search
search = Chercher
search-label = Que cherchez-vous ?
search-articles = Informations
# $count (text) - how many pages were found
search-found = Résultats : { $count }
# $words (text) - what was typed
search-none = Rien trouvé pour « { $words } ».
search-none-help = Essayez un autre mot. Dans ces lieux, on vous aide :
search-clear = Effacer la recherche
search-space = Espace
search-delete = Effacer la dernière lettre
search-letters = Lettres

## Display
text-size = Taille du texte
text-size-normal = Normale
text-size-large = Grande
text-size-largest = Très grande
colours = Couleurs
theme-light = Clair
theme-dark = Sombre
theme-contrast = Contraste élevé

## Emergency page
emergency-heading = Urgence : appelez les secours
emergency-free = Chaque appel à ces numéros est gratuit, jour et nuit.

## Montrer et se comprendre
phrases-heading = Montrer et se comprendre
phrases-lead = Des phrases en deux langues, avec des images. Montrez-les à l’autre personne.
phrases-you-say = Vous dites
phrases-you-are-told = On vous dit
phrases-together = Afficher avec une autre langue
phrases-turn = Tourner pour l’autre personne
phrases-answer = Réponse
phrases-yes = Oui
phrases-no = Non
phrases-unknown = Je ne sais pas
phrases-write = Écrivez-le, s’il vous plaît
phrases-interpreter = J’ai besoin d’un interprète pour la langue : { $language }
phrases-number = Nombre
phrases-delete = Effacer
phrases-day = Jour
phrases-month = Mois
phrases-year = Année
phrases-body = Partie du corps
phrases-face = Visage
phrases-front = De face
phrases-behind = De dos
phrases-head = Tête
phrases-eye = Yeux
phrases-ear = Oreille
phrases-mouth = Bouche et dents
phrases-neck = Cou et gorge
phrases-shoulder = Épaule
phrases-chest = Poitrine
phrases-arm = Bras
phrases-hand = Main
phrases-belly = Ventre
phrases-abdomen = Bas-ventre
phrases-leg = Jambe
phrases-knee = Genou
phrases-foot = Pied
phrases-back = Dos
phrases-loins = Bas du dos
phrases-bottom = Fesses

## Votre liste
list-progress = Fait : { $done } sur { $all }
plan-heading = Votre liste : par où commencer
plan-summary = Les étapes dans le bon ordre, et ce qu’il faut apporter. Cochez ce qui est fait.
plan-lead = Répondez seulement aux questions de votre choix. La liste montre alors ce qui vous concerne. Personne ne reçoit vos réponses.
plan-first-days = Les premiers jours
plan-first-weeks = Les premières semaines
plan-first-months = Les premiers mois
plan-within = { $days ->
    [one] Délai : { $count } jour
   *[other] Délai : { $count } jours
}
plan-done = Fait
plan-clear = Recommencer
glossary-heading = Les mots de l’administration
glossary-lead = Ces mots, vous les entendez et vous les lisez ici. Voici ce qu’ils veulent dire.

## Articles
documents = À apporter
notice-info = Bon à savoir
notice-warning = Attention
notice-danger = Danger
notice-free = C’est gratuit
notice-right = C’est votre droit
more-about = En savoir plus :
sources = Sources
# $date (text) - a date in words
checked-on = Dernière vérification : { $date }
# $date (text) - a date in words
footer-checked = Dernière vérification : { $date }. Chaque article et chaque lieu indique ses sources.
standing-machine-written = Une machine a écrit ce texte. Aucune personne ne l’a encore vérifié.
standing-machine-translated = Une machine a traduit ce texte. Aucune personne ne l’a encore vérifié.
standing-stale = Le texte original a changé depuis cette traduction. Si une chose est importante, demandez à un point d’accueil.
# The name of the language follows, in that language.
standing-other-language = Ce texte n’existe pas encore dans votre langue. Il est affiché dans cette langue :

## Deux langues côte à côte
beside-choose = Lire en deux langues
beside-swap = Inverser
beside-missing = Pas disponible dans cette langue :

## Places
places-heading = Lieux qui aident
places-lead = Adresses, numéros de téléphone et horaires.
category-service-point = Conseils et points d’accueil
category-registration = Déclaration d’adresse
category-health = Santé
category-housing = Logement
category-education = École et formation
category-language = Apprendre la langue
category-work = Travail
category-transport = Transports
category-rights = Droits et conseils juridiques
category-family = Famille et enfants
category-women = Femmes
category-everyday = Vie quotidienne
category-participation = Participer
category-emergency = Urgence
category-other = Autres lieux
show-on-map = Voir sur une carte
languages-spoken = Langues parlées ici
step-free-yes = Accès sans marches
step-free-partly = Accès en partie sans marches, ou avec de l’aide
step-free-no = Pas d’accès sans marches

## Opening hours
hours-week = Horaires de cette semaine
hours-unknown = Horaires inconnus. Téléphonez avant d’y aller.
always-open = Ouvert jour et nuit
closed = Fermé
closed-holiday = Fermé (jour férié)
holiday-today = Fermé aujourd’hui : jour férié.
# $time (text) - a time of day
closes-today = Ouvert maintenant, aujourd’hui jusqu’à { $time }
# $time (text) - a time of day
closes-tomorrow = Ouvert maintenant, jusqu’à demain à { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = Ouvert maintenant. Ferme : { $day }, { $time }
# $time (text) - a time of day
opens-today = Fermé maintenant. Ouvre aujourd’hui à { $time }
# $time (text) - a time of day
opens-tomorrow = Fermé maintenant. Ouvre demain à { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = Fermé maintenant. Ouvre : { $day }, { $time }

## Finding a place
open-now = Ouvert maintenant
places-filter = Choisir des lieux
places-filter-more = Par thème et par langue
places-shown = Lieux affichés : { $count } sur { $all }
places-none = Aucun lieu ne correspond à votre choix.
places-show-all = Afficher tous les lieux
speakers-heading = Qui parle ma langue ici, et quand
speakers-lead = Pour chaque langue : où on la parle, et quand.
speakers-everywhere = On parle cette langue dans tous les lieux de la liste.
by-appointment = Seulement sur rendez-vous
closed-for-now = Fermé temporairement
closed-until = Fermé temporairement. Dernier jour : { $date }
closed-from = Fermé temporairement. Premier jour : { $from }
closed-from-until = Fermé temporairement : { $from } – { $until }
place-way = Comment y aller
take-along = Emporter cette adresse
appointment = Noter un rendez-vous
appointment-day = Jour
appointment-time = Heure
appointment-save = Enregistrer dans le calendrier
sessions-heading = Ce qui a lieu ici, et quand
sessions-lead = Rencontres, groupes et séances d’information. Touchez une date pour l’emporter.
sessions-next = Prochaines dates. Touchez-en une pour la mettre dans votre calendrier.
sessions-none = Aucune autre date n’est connue. Demandez avant d’y aller.

## About page
about-heading = À propos de ces informations
publisher = Qui publie
status = Statut
status-demonstration = Démonstration
status-draft = Brouillon
status-published = Publié
licence = Licence des textes
content-version = Version des textes
program-version = Version du programme
offline-heading = Sans internet
offline-yes = Fonctionne sans internet : oui
offline-no = Fonctionne sans internet : non
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = Langues sur cet appareil : { $ready } sur { $all }
offline-get-all = Rendre toutes les langues disponibles sans internet
offline-getting = Les autres langues sont en cours d’enregistrement sur cet appareil.
offline-saving = Pour économiser vos données internet, les autres langues sont enregistrées seulement si vous le demandez.
# $date (text) - a date in words
offline-installed = Dernière mise à jour : { $date }
offline-waiting = Une version plus récente est prête. Elle sera utilisée la prochaine fois que quelqu’un choisira une langue.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = La mise à jour du { $date } a échoué, car un fichier manque ou est incorrect : { $file }. L’ancienne version reste utilisée.

## Reading aloud
listen = Écouter
listen-player = Lecture à voix haute
listen-play = Continuer la lecture
listen-pause = Pause
listen-back = Paragraphe précédent
listen-forward = Paragraphe suivant
# What follows is one of the three speeds.
listen-speed = Vitesse
listen-slow = Lente
listen-normal = Normale
listen-fast = Rapide
listen-stop = Arrêter la lecture à voix haute
# Who speaks
listen-machine = C’est une voix d’ordinateur qui parle.
listen-person = Une personne a enregistré ce texte.
listen-none = Il n’y a pas encore d’audio pour ce texte.

## QR codes
qr-how = Dirigez l’appareil photo de votre téléphone vers ce code.
# $address (text) - a host name, a phone number or a mail address
qr-label = Code QR : { $address }
take-page-phone = Emporter cette page
take-page-share = Partager cette page
take-page-copy = Copier le lien
take-page-copied = Le lien est copié.
take-page-print = Imprimer cette page

## End of a visit on a shared tablet
idle-heading = Êtes-vous encore là ?
idle-text = Bientôt, cette tablette oubliera votre visite et recommencera au début.
idle-stay = Oui, continuer

## Said back to the city, on shared tablets alone
counts-question = Cette page vous a-t-elle été utile ?
counts-yes = Oui
counts-no = Je n’ai pas trouvé
counts-thanks = Merci. Votre réponse est comptée. Rien d’autre n’est gardé.
counts-language = Ma langue n’est pas là
counts-language-which = De quelle langue avez-vous besoin ?
counts-language-thanks = Merci. Votre souhait est compté. Rien d’autre n’est gardé.
counts-heading = Ce que cette tablette compte
counts-answers = Combien de fois des personnes répondent qu’une page les a aidées, ou qu’elles n’ont pas trouvé : par jour, par page et par langue.
counts-languages = Quelles langues ont été demandées et manquent ici : par jour.
counts-searches = Combien de fois une recherche n’a rien trouvé : par jour et selon le thème ouvert avant. Ce qui a été tapé n’est pas gardé.
counts-rule = Rien d’autre n’est compté. Les nombres quittent cette tablette seulement quand le personnel les prend, et seulement les nombres à partir de cinq.
counts-file = Enregistrer les nombres dans un fichier
counts-code = Afficher les nombres en code QR
counts-few = Il n’y a pas encore de nombre à partir de cinq.
counts-many = Il y a trop de nombres pour un code QR. Enregistrez-les dans un fichier.
counts-forget = Effacer tous les nombres
counts-forgotten = Tous les nombres sont effacés.

## When something goes wrong
failure-offline-heading = Pas de connexion
failure-offline-text = Cette page n’est pas enregistrée sur cet appareil, et il n’y a pas d’internet en ce moment.
failure-not-found-heading = Cette page n’existe pas
failure-not-found-text = L’adresse est peut-être fausse, ou la page a été supprimée.
failure-damaged-pack-heading = Impossible d’afficher cette page
failure-damaged-pack-text = Un fichier de cette page est abîmé. Dites-le, s’il vous plaît, aux personnes du point d’accueil.
failure-not-in-your-language-heading = Pas dans cette langue
failure-not-in-your-language-text = Ces informations n’existent pas dans la langue que vous avez demandée.
failure-to-topics = Aller aux thèmes
failure-try-again = Réessayer
failure-to-start = Choisir une langue
