# Tigrinya. Translated by a machine; no person has checked it yet.

## Start page
start-heading = ቋንቋኹም ምረጹ
languages = ቋንቋታት

## Bars
skip-to-content = ናብ ትሕዝቶ ሕለፉ
back = ንድሕሪት
emergency = ህጹጽ ኩነታት
tools = መሳርሒታት
topics = ኣርእስትታት
places = ቦታታት
language = ቋንቋ
display = ትርኢት ገጽ
finished = ወዲአ ኣለኹ
about = ብዛዕባ እዚ ሓበሬታ
close = ዕጸዉ

## Search
search = ድለ
search-label = እንታይ ትደልዩ ኣለኹም?
search-articles = ሓበሬታ
# $count (text) - how many pages were found
search-found = ውጽኢታት፦ { $count }
# $words (text) - what was typed
search-none = ብዛዕባ “{ $words }” ዝተረኽበ የለን።
search-none-help = ካልእ ቃል ፈትኑ። ኣብዞም ቦታታት ይሕግዙኹም፦
search-clear = ድለያ ኣጥፍእ
search-space = ባዶ ቦታ
search-delete = ናይ መወዳእታ ፊደል ኣጥፍእ
search-letters = ፊደላት

## Display
text-size = ዓቐን ጽሑፍ
text-size-normal = ንቡር
text-size-large = ዓቢ
text-size-largest = ኣዝዩ ዓቢ
colours = ሕብርታት
theme-light = ብሩህ
theme-dark = ጸሊም
theme-contrast = ብንጹር ዝፈላለዩ ሕብርታት

## Emergency page
emergency-heading = ህጹጽ ኩነታት፦ ንሓገዝ ደውሉ
emergency-free = ናብዞም ቁጽርታት እዚኦም ዝግበር ኩሉ ደወል ብዘይ ክፍሊት እዩ፣ ለይትን መዓልትን።

## ኣመልክቱን ተረዳድኡን
phrases-heading = ኣመልክቱን ተረዳድኡን
phrases-lead = ብክልተ ቋንቋታት ዝተጻሕፉ ሓረጋት ምስ ስእልታት። ነቲ ካልእ ሰብ ኣርእይዎ።
phrases-you-say = ንስኹም ትብሉ
phrases-you-are-told = ንዓኹም ይብሉኹም
phrases-together = ምስ ካልእ ቋንቋ ብሓደ ኣርኢ
phrases-turn = ንቲ ካልእ ሰብ ጠውዮ
phrases-answer = መልሲ
phrases-yes = እወ
phrases-no = ኣይፋል
phrases-unknown = ኣይፈልጥን እየ
phrases-write = በጃኹም ጸሓፍዎ
phrases-interpreter = ኣስተርጓሚ የድልየኒ፣ ቋንቋ፦ { $language }
phrases-number = ቁጽሪ
phrases-delete = ደምስስ
phrases-day = መዓልቲ
phrases-month = ወርሒ
phrases-year = ዓመት
phrases-body = ክፋል ኣካላት
phrases-face = ገጽ
phrases-front = ብቕድሚት
phrases-behind = ብድሕሪት
phrases-head = ርእሲ
phrases-eye = ዓይኒ
phrases-ear = እዝኒ
phrases-mouth = ኣፍን ኣስናንን
phrases-neck = ክሳድን ጎሮሮን
phrases-shoulder = መንኩብ
phrases-chest = ኣፍልቢ
phrases-arm = ቅልጽም
phrases-hand = ኢድ
phrases-belly = ከብዲ
phrases-abdomen = ታሕተዋይ ክፋል ከብዲ
phrases-leg = ሰለፍን ዳንጋን
phrases-knee = ብርኪ
phrases-foot = እግሪ
phrases-back = ሕቖ
phrases-loins = ታሕተዋይ ክፋል ሕቖ
phrases-bottom = መቐመጫ

## ዝርዝርኩም
list-progress = ዝተወድአ፦ { $done } ካብ { $all }
plan-heading = ዝርዝርኩም፦ መጀመርታ እንታይ ትገብሩ
plan-summary = ስጉምትታት ብቕደም ተኸተል፣ ከምኡውን ምሳኹም እተምጽእዎ ነገራት። ነቲ ዝወዳእኩምዎ ምልክት ግበሩሉ።
plan-lead = ነቶም ክትምልስዎም እትደልዩ ሕቶታት ጥራይ መልሱ። ሽዑ እቲ ዝርዝር ንዓኹም ዝምልከት የርእየኩም። መልስታትኩም ናብ ዝኾነ ሰብ ኣይከይድን።
plan-first-days = ኣብ ቀዳሞት መዓልታት
plan-first-weeks = ኣብ ቀዳሞት ሰሙናት
plan-first-months = ኣብ ቀዳሞት ኣዋርሕ
plan-within = { $days ->
    [one] ገደብ ግዜ፦ { $count } መዓልቲ
   *[other] ገደብ ግዜ፦ { $count } መዓልታት
}
plan-done = ተወዲኡ
plan-clear = ከም ብሓድሽ ጀምሩ
glossary-heading = ቃላት ናይ ቤት ጽሕፈታት
glossary-lead = ነዞም ቃላት እዚኦም ኣብዚ ትሰምዕዎምን ተንብብዎምን። ትርጉሞም እዚ እዩ።

## Articles
documents = ምሳኹም ኣምጽኡ
notice-info = ጠቓሚ ሓበሬታ
notice-warning = በጃኹም ኣስተውዕሉ
notice-danger = ሓደጋ
notice-free = እዚ ብዘይ ክፍሊት እዩ
notice-right = እዚ መሰልኩም እዩ
more-about = ተወሳኺ ሓበሬታ ብዛዕባ፦
sources = ምንጭታት
# $date (text) - a date in words
checked-on = ንመወዳእታ ግዜ ዝተረጋገጸሉ ዕለት፦ { $date }
# $date (text) - a date in words
footer-checked = ንመወዳእታ ግዜ ዝተረጋገጸሉ ዕለት፦ { $date }። ኣብ ነፍሲ ወከፍ ጽሑፍን ኣብ ነፍሲ ወከፍ ቦታን ምንጭታት ተጻሒፎም ኣለዉ።
standing-machine-written = ነዚ ጽሑፍ ማሽን እዩ ጽሒፍዎ። ክሳብ ሕጂ ዘረጋገጾ ሰብ የለን።
standing-machine-translated = ነዚ ጽሑፍ ማሽን እዩ ተርጒምዎ። ክሳብ ሕጂ ዘረጋገጾ ሰብ የለን።
standing-stale = ድሕሪ እዚ ትርጉም፣ እቲ መበቆላዊ ጽሑፍ ተቐይሩ እዩ። ኣገዳሲ ጉዳይ እንተ ኾይኑ፣ በጃኹም ኣብ ማእከል ኣገልግሎት ሕተቱ።
# The name of the language follows, in that language.
standing-other-language = እዚ ጽሑፍ ብቋንቋኹም ገና የለን። ዝርአየሉ ዘሎ ቋንቋ፦

## ክልተ ቋንቋታት ጎኒ ንጎኒ
beside-choose = ብክልተ ቋንቋ ኣንብቡ
beside-swap = ተለዋውጡ
beside-missing = በዚ ቋንቋ የለን፦

## Places
places-heading = ሓገዝ ዝህቡ ቦታታት
places-lead = ኣድራሻታት፣ ቁጽርታት ተሌፎንን ዝኽፈተሉ ሰዓታትን።
category-service-point = ምኽርን ማእከላት ኣገልግሎትን
category-registration = ምዝገባ
category-health = ጥዕና
category-housing = መንበሪ ገዛ
category-education = ቤት ትምህርትን ስልጠናን
category-language = ቋንቋ ምምሃር
category-work = ስራሕ
category-transport = መጓዓዝያ
category-rights = መሰላትን ሕጋዊ ምኽርን
category-family = ስድራቤትን ቆልዑን
category-women = ደቂ ኣንስትዮ
category-everyday = መዓልታዊ ህይወት
category-participation = ተሳትፎ
category-emergency = ህጹጽ ኩነታት
category-other = ካልኦት ቦታታት
show-on-map = ኣብ ካርታ ርኣዩ
languages-spoken = ኣብዚ ዝዝረቡ ቋንቋታት
step-free-yes = ብዘይ መሳልል (ስካላ) ምእታው ይከኣል
step-free-partly = ብኸፊል ብዘይ መሳልል፣ ወይ ብሓገዝ
step-free-no = ብዘይ መሳልል (ስካላ) ምእታው ኣይከኣልን

## Opening hours
hours-week = ኣብዚ ሰሙን ዝኽፈተሉ ሰዓታት
hours-unknown = ዝኽፈተሉ ሰዓታት ኣይተፈልጠን። በጃኹም መጀመርታ ደውሉ።
always-open = ለይትን መዓልትን ክፉት እዩ
closed = ዕጹው
closed-holiday = ዕጹው (ህዝባዊ በዓል)
holiday-today = ሎሚ ዕጹው እዩ፦ ህዝባዊ በዓል።
# $time (text) - a time of day
closes-today = ሕጂ ክፉት እዩ፣ ሎሚ ክሳብ ሰዓት { $time }
# $time (text) - a time of day
closes-tomorrow = ሕጂ ክፉት እዩ፣ ክሳብ ጽባሕ ሰዓት { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = ሕጂ ክፉት እዩ፣ ክሳብ { $day }፣ ሰዓት { $time }
# $time (text) - a time of day
opens-today = ሕጂ ዕጹው እዩ። ሎሚ ሰዓት { $time } ይኽፈት
# $time (text) - a time of day
opens-tomorrow = ሕጂ ዕጹው እዩ። ጽባሕ ሰዓት { $time } ይኽፈት
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = ሕጂ ዕጹው እዩ። { $day }፣ ሰዓት { $time } ይኽፈት

## Finding a place
open-now = ሕጂ ክፉት
places-filter = ቦታታት ምረጹ
places-filter-more = ብኣርእስትን ብቋንቋን
places-shown = ዝተራእዩ ቦታታት፦ { $count } ካብ { $all }
places-none = ምስ ምርጫኹም ዝሰማማዕ ቦታ የለን።
places-show-all = ኩሎም ቦታታት ኣርእዩ
speakers-heading = ኣብዚ መን ብቋንቋይ ይዛረብ፣ መዓስከ
speakers-lead = ንነፍሲ ወከፍ ቋንቋ፦ ኣበይን መዓስን ከም ዝዝረብ።
speakers-everywhere = ኣብ ኩሎም ቦታታት እቲ ዝርዝር በዚ ቋንቋ ይዝረብ።
by-appointment = ብቆጸራ ጥራይ
closed-for-now = ንግዜኡ ዕጹው እዩ
closed-until = ንግዜኡ ዕጹው እዩ፣ ክሳብ { $date }
closed-from = ንግዜኡ ዕጹው፣ ካብ { $from }
closed-from-until = ንግዜኡ ዕጹው፣ ካብ { $from } ክሳብ { $until }
place-way = መንገዲ ናብኡ
take-along = ነዚ ኣድራሻ ምሳኹም ውሰዱ
appointment = ቆጸራ መዝግቡ
appointment-day = መዓልቲ
appointment-time = ሰዓት
appointment-save = ኣብ ካለንደር ኣቐምጡ
sessions-heading = እንታይ ይካየድ፣ መዓስከ
sessions-lead = ርክባት፣ ጉጅለታትን ናይ ሓበሬታ ኣኼባታትን። ዕለት ተንኪፍኩም ምሳኹም ውሰድዎ።
sessions-next = ዝቕጽላ ዕለታት። ኣብ ካለንደርኩም ንምቕማጥ ንሓንቲ ተንክፉ።
sessions-none = ካልእ ዕለት ኣይፍለጥን። ቅድሚ ምኻድኩም ሕተቱ።

## About page
about-heading = ብዛዕባ እዚ ሓበሬታ
publisher = ኣሕታሚ
status = ደረጃ
status-demonstration = መርኣያ
status-draft = ንድፊ
status-published = ዝተሓትመ
licence = ፍቓድ ኣጠቓቕማ ናይቶም ጽሑፋት
content-version = ሕታም ናይቶም ጽሑፋት
program-version = ሕታም ናይቲ ፕሮግራም
offline-heading = ብዘይ ኢንተርነት
offline-yes = ብዘይ ኢንተርነት ይሰርሕ፦ እወ
offline-no = ብዘይ ኢንተርነት ይሰርሕ፦ ኣይፋል
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = ኣብዚ መሳርሒ ዘለዉ ቋንቋታት፦ { $ready } ካብ { $all }
offline-get-all = ኩሎም ቋንቋታት ብዘይ ኢንተርነት ከም ዝርከቡ ግበሩ
offline-getting = እቶም ካልኦት ቋንቋታት ሕጂ ኣብዚ መሳርሒ ይዕቀቡ ኣለዉ።
offline-saving = ዳታኹም (ኢንተርነት) ንምቑጣብ፣ እቶም ካልኦት ቋንቋታት ንስኹም ምስ ዝሓተትኩም ጥራይ ይዕቀቡ።
# $date (text) - a date in words
offline-installed = ናይ መወዳእታ ምሕዳስ፦ { $date }
offline-waiting = ሓድሽ ሕታም ድሉው ኣሎ። ቀጺሉ ሰብ ቋንቋ ምስ ዝመርጽ ክሰርሕ ክጅምር እዩ።
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = ናይ { $date } ምሕዳስ ኣይሰለጠን፣ ምኽንያቱ ሓደ ፋይል ጎዲሉ ወይ ጌጋ ኣለዎ፦ { $file }። እቲ ናይ ቀደም ሕታም ይቕጽል።

## Reading aloud
listen = ስምዑ
listen-player = ብድምጺ ምንባብ
listen-play = ምንባብ ይቀጽል
listen-pause = ንግዜኡ ደው ኣብሉ
listen-back = ዝሓለፈ ሕጡበ ጽሑፍ
listen-forward = ዝቕጽል ሕጡበ ጽሑፍ
# What follows is one of the three speeds.
listen-speed = ፍጥነት
listen-slow = ቀስ ዝበለ
listen-normal = ንቡር
listen-fast = ቅልጡፍ
listen-stop = ብድምጺ ምንባብ ኣቋርጹ
# Who speaks
listen-machine = ድምጺ ኮምፒዩተር እዩ ዝዛረብ ዘሎ።
listen-person = ነዚ ድምጺ ሰብ እዩ ቀዲሕዎ።
listen-none = እዚ ጽሑፍ ገና ድምጺ የብሉን።

## QR codes
qr-how = ካሜራ ተሌፎንኩም ናብዚ ኮድ ኣቕንዑ።
# $address (text) - a host name, a phone number or a mail address
qr-label = QR ኮድ፦ { $address }
take-page-phone = ነዛ ገጽ ምሳኹም ውሰዱ
take-page-share = ነዛ ገጽ ኣካፍሉ
take-page-copy = መላግቦ ቅድሑ
take-page-copied = መላግቦ ተቐዲሑ።
take-page-print = ነዛ ገጽ ሕተሙ

## End of a visit on a shared tablet
idle-heading = ገና ኣብዚ ዲኹም ዘለኹም?
idle-text = ድሕሪ ቁሩብ ግዜ እዚ ታብለት ነቲ ዝርኣኹምዎ ክርስዖ፣ ካብ መጀመርታ ድማ ክጅምር እዩ።
idle-stay = እወ፣ ክቕጽል እየ

## Said back to the city, on shared tablets alone
counts-question = እዚ ገጽ ሓጊዙኩም ዶ?
counts-yes = እወ
counts-no = ኣይረኸብክዎን
counts-thanks = የቐንየልና። መልስኹም ተቖጺሩ ኣሎ። ካልእ ዝኾነ ነገር ኣይዕቀብን።
counts-language = ቋንቋይ ኣብዚ የለን
counts-language-which = ኣየናይ ቋንቋ የድልየኩም?
counts-language-thanks = የቐንየልና። ድሌትኩም ተቖጺሩ ኣሎ። ካልእ ዝኾነ ነገር ኣይዕቀብን።
counts-heading = እዚ ታብለት ዝቖጽሮ ነገራት
counts-answers = ሰባት ሓደ ገጽ ከም ዝሓገዞም፣ ወይ ነቲ ዝደለይዎ ከም ዘይረኸብዎ ክንደይ ግዜ ከም ዝምልሱ፦ ብመዓልቲ፣ ብገጽን ብቋንቋን።
counts-languages = ሰባት ዝሓተትዎም፣ ኣብዚ ግን ዘየለዉ ቋንቋታት፦ ብመዓልቲ።
counts-searches = ድለያ ክንደይ ግዜ ዋላ ሓንቲ ከም ዘይረኸበ፦ ብመዓልትን በቲ ቅድሚኡ ክፉት ዝነበረ ኣርእስትን። እቲ ዝተጻሕፈ ኣይዕቀብን።
counts-rule = ካልእ ዝኾነ ነገር ኣይቁጸርን። እቶም ቁጽርታት ካብዚ ታብለት ዝወጹ ሰራሕተኛታት ምስ ዝወስድዎም ጥራይ እዩ፣ እዚ ድማ ሓሙሽተን ልዕሊኡን ዝኾኑ ቁጽርታት ጥራይ።
counts-file = ቁጽርታት ከም ፋይል ዕቀቡ
counts-code = ቁጽርታት ከም QR ኮድ ኣርእዩ
counts-few = ክሳብ ሕጂ ሓሙሽተ ወይ ልዕሊኡ ዝኾነ ቁጽሪ የለን።
counts-many = እቶም ቁጽርታት ንሓደ QR ኮድ ኣዝዮም ብዙሓት እዮም። ከም ፋይል ዕቀብዎም።
counts-forget = ኩሎም ቁጽርታት ደምስሱ
counts-forgotten = ኩሎም ቁጽርታት ተደምሲሶም ኣለዉ።

## When something goes wrong
failure-offline-heading = ርክብ ኢንተርነት የለን
failure-offline-text = እዚ ገጽ ኣብዚ መሳርሒ ኣይተዓቀበን፣ ሕጂ ድማ ኢንተርነት የለን።
failure-not-found-heading = እዚ ገጽ የለን
failure-not-found-text = እቲ ኣድራሻ ጌጋ ክኸውን ይኽእል፣ ወይ እቲ ገጽ ተደምሲሱ ክኸውን ይኽእል።
failure-damaged-pack-heading = እዚ ገጽ ክርአ ኣይክእልን
failure-damaged-pack-text = ሓደ ፋይል ናይዚ ገጽ ተበላሽዩ ኣሎ። በጃኹም ነቶም ኣብ ማእከል ኣገልግሎት ዘለዉ ሰባት ንገርዎም።
failure-not-in-your-language-heading = በዚ ቋንቋ የለን
failure-not-in-your-language-text = እዚ ሓበሬታ በቲ ዝሓተትኩምዎ ቋንቋ ኣይርከብን።
failure-to-topics = ናብ ኣርእስትታት ኪዱ
failure-try-again = ደጊምኩም ፈትኑ
failure-to-start = ቋንቋ ምረጹ
