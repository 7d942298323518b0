# The texts of the kiosk itself. This locale is the source; the others have the same messages and placeables.

## Start page
start-heading = Choose your language
languages = Languages

## Bars
skip-to-content = Skip to content
back = Back
emergency = Emergency
tools = Tools
topics = Topics
places = Places
language = Language
display = Display
finished = I am finished
about = About this information
close = Close

## Search
search = Search
search-label = What are you looking for?
search-articles = Information
# $count (text) - how many pages were found
search-found = Results: { $count }
# $words (text) - what was typed
search-none = Nothing found for “{ $words }”.
search-none-help = Try another word. The people at these places help you:
search-clear = Clear the search
search-space = Space
search-delete = Delete the last letter
search-letters = Letters

## Display
text-size = Text size
text-size-normal = Normal
text-size-large = Large
text-size-largest = Very large
colours = Colours
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast

## Emergency page
emergency-heading = Emergency: call for help
emergency-free = Every call to these numbers is free, day and night.

## Point and speak
phrases-heading = Point and speak
phrases-lead = Sentences in two languages, with pictures. Show them to the other person.
phrases-you-say = You say
phrases-you-are-told = People say to you
phrases-together = Show together with another language
phrases-turn = Turn for the other person
phrases-answer = Answer
phrases-yes = Yes
phrases-no = No
phrases-unknown = I do not know
phrases-write = Please write it down
# $language (text) - what this language calls the reader's language
phrases-interpreter = I need an interpreter for: { $language }
phrases-number = Number
phrases-delete = Delete
phrases-day = Day
phrases-month = Month
phrases-year = Year
phrases-body = Part of the body
phrases-face = Face
phrases-front = From the front
phrases-behind = From behind
phrases-head = Head
phrases-eye = Eyes
phrases-ear = Ear
phrases-mouth = Mouth and teeth
phrases-neck = Neck and throat
phrases-shoulder = Shoulder
phrases-chest = Chest
phrases-arm = Arm
phrases-hand = Hand
phrases-belly = Belly
phrases-abdomen = Lower belly
phrases-leg = Leg
phrases-knee = Knee
phrases-foot = Foot
phrases-back = Back
phrases-loins = Lower back
phrases-bottom = Bottom

## First steps as a list
# $done (text), $all (text) - how many steps of the list are done, and how many it has
list-progress = { $done } of { $all } done
plan-heading = Your list: what to do first
plan-summary = Steps in a good order, with what to bring. Tick what is done.
plan-lead = Answer the questions you want to answer. The list then shows what fits you. Nobody receives your answers.
plan-first-days = In the first days
plan-first-weeks = In the first weeks
plan-first-months = In the first months
# $days (number) - the days within which the law wants a step done; $count (text) - the same as the locale writes it
plan-within = { $days ->
    [one] Deadline: { $count } day
   *[other] Deadline: { $count } days
}
plan-done = Done
plan-clear = Start again
glossary-heading = Words at the office
glossary-lead = You hear and read these words here. This is what they mean.

## Articles
documents = Bring with you
notice-info = Good to know
notice-warning = Please note
notice-danger = Danger
notice-free = This is free
notice-right = This is your right
more-about = More about
sources = Sources
# $date (text) - a date in words
checked-on = Last checked on { $date }
# $date (text) - a date in words
footer-checked = Last checked on { $date }. Every article and every place names its sources.
standing-machine-written = A machine wrote this text. No person has checked it yet.
standing-machine-translated = A machine translated this text. No person has checked it yet.
standing-stale = The original text has changed since this translation. Please ask at a service point if something is important.
# The name of the language follows, in that language.
standing-other-language = This text is not available in your language yet. It is shown in:

## Two languages side by side
beside-choose = Read in two languages
beside-swap = Swap
beside-missing = Not available in:

## Places
places-heading = Places that help
places-lead = Addresses, phone numbers and opening hours.
category-service-point = Advice and service points
category-registration = Registration
category-health = Health
category-housing = Housing
category-education = School and education
category-language = Learning the language
category-work = Work
category-transport = Transport
category-rights = Rights and legal advice
category-family = Family and children
category-women = Women
category-everyday = Everyday life
category-participation = Taking part
category-emergency = Emergency
category-other = Other places
show-on-map = Show on a map
languages-spoken = Languages spoken here
step-free-yes = Step-free access
step-free-partly = Partly step-free, or with help
step-free-no = No step-free access

## Opening hours
hours-week = Opening hours this week
hours-unknown = Opening hours not known. Please call first.
always-open = Open day and night
closed = Closed
closed-holiday = Closed (public holiday)
holiday-today = Closed today: public holiday.
# $time (text) - a time of day
closes-today = Open now, until { $time } today
# $time (text) - a time of day
closes-tomorrow = Open now, until { $time } tomorrow
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = Open now, until { $day }, { $time }
# $time (text) - a time of day
opens-today = Closed now. Opens today at { $time }
# $time (text) - a time of day
opens-tomorrow = Closed now. Opens tomorrow at { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = Closed now. Opens { $day } at { $time }

## Finding a place
open-now = Open now
places-filter = Choose places
places-filter-more = By topic and language
# $count (text) - how many places are shown, $all (text) - how many there are
places-shown = Places shown: { $count } of { $all }
places-none = No place fits your choice.
places-show-all = Show all places
speakers-heading = Who here speaks my language, and when
speakers-lead = For each language: where it is spoken, and when.
speakers-everywhere = Every place on the list speaks this language.
by-appointment = By appointment only
closed-for-now = Temporarily closed
# $date (text) - the last day, in words
closed-until = Temporarily closed. Last day: { $date }
# $from (text) - the first day, in words
closed-from = Temporarily closed from { $from }
# $from (text) - the first day, in words, $until (text) - the last day, in words
closed-from-until = Temporarily closed from { $from } to { $until }
place-way = How to get there
take-along = Take this address with you
appointment = Note an appointment
appointment-day = Day
appointment-time = Time
appointment-save = Save in the calendar
sessions-heading = What takes place, and when
sessions-lead = Meetings, groups and information sessions. Touch a date to take it along.
sessions-next = Next dates. Touch one to put it in your calendar.
sessions-none = No further dates are known. Ask before you go.

## About page
about-heading = About this information
publisher = Publisher
status = Status
status-demonstration = Demonstration
status-draft = Draft
status-published = Published
licence = Licence of the texts
content-version = Version of the texts
program-version = Version of the program
offline-heading = Without internet
offline-yes = Works without internet: yes
offline-no = Works without internet: no
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = Languages on this device: { $ready } of { $all }
offline-get-all = Make every language available without internet
offline-getting = The other languages are being stored on this device.
offline-saving = To save your data, the other languages are stored only when you ask for it.
# $date (text) - a date in words
offline-installed = Last update: { $date }
offline-waiting = A newer version is ready. It will be used the next time somebody chooses a language.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = The update of { $date } failed, because a file is missing or wrong: { $file }. The older version stays in use.

## Reading aloud
listen = Listen
listen-player = Reading aloud
listen-play = Read on
listen-pause = Pause
listen-back = Previous paragraph
listen-forward = Next paragraph
# What follows is one of the three speeds.
listen-speed = Speed
listen-slow = Slow
listen-normal = Normal
listen-fast = Fast
listen-stop = Stop reading aloud
# Who speaks
listen-machine = A computer voice is speaking.
listen-person = A person has recorded this.
listen-none = There is no audio for this text yet.

## QR codes
qr-how = Point the camera of your phone at this code.
# $address (text) - a host name, a phone number or a mail address
qr-label = QR code: { $address }
take-page-phone = Take this page with you
take-page-share = Share this page
take-page-copy = Copy the link
take-page-copied = The link is copied.
take-page-print = Print this page

## End of a visit on a shared tablet
idle-heading = Are you still there?
idle-text = Soon this tablet will forget your visit and start again.
idle-stay = Yes, continue

## Said back to the city, on shared tablets alone
counts-question = Did this page help you?
counts-yes = Yes
counts-no = I did not find it
counts-thanks = Thank you. Your answer is counted. Nothing else is kept.
counts-language = My language is not here
counts-language-which = Which language do you need?
counts-language-thanks = Thank you. Your wish is counted. Nothing else is kept.
counts-heading = What this tablet counts
counts-answers = How often people answer that a page helped them, or that they did not find it: by day, page and language.
counts-languages = Which languages people asked for that are missing here: by day.
counts-searches = How often a search found nothing: by day and by the topic that was open before. What was typed is not kept.
counts-rule = Nothing else is counted. The numbers leave this tablet only when staff take them, and only numbers of five or more.
counts-file = Save the numbers as a file
counts-code = Show the numbers as a QR code
counts-few = There is no number of five or more yet.
counts-many = There are too many numbers for a QR code. Save them as a file.
counts-forget = Delete all numbers
counts-forgotten = All numbers are deleted.

## When something goes wrong
failure-offline-heading = No connection
failure-offline-text = This page is not stored on this device, and there is no internet at the moment.
failure-not-found-heading = This page does not exist
failure-not-found-text = The address may be wrong, or the page has been removed.
failure-damaged-pack-heading = This page cannot be shown
failure-damaged-pack-text = A file of this page is damaged. Please tell the people at the service point.
failure-not-in-your-language-heading = Not in this language
failure-not-in-your-language-text = This information is not available in the language you asked for.
failure-to-topics = Go to the topics
failure-try-again = Try again
failure-to-start = Choose a language
