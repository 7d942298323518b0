# Pashto. Translated by a machine; no person has checked it yet.

## Start page
start-heading = خپله ژبه وټاکئ
languages = ژبې

## Bars
skip-to-content = اصلي متن ته لاړ شئ
back = شاته
emergency = بېړنی حالت
tools = وسایل
topics = موضوعات
places = ځایونه
language = ژبه
display = د پاڼې ښکارېدل
finished = کار مې خلاص شو
about = د دې معلوماتو په اړه
close = بندول

## Search
search = لټون
search-label = تاسو څه لټوئ؟
search-articles = معلومات
# $count (text) - how many pages were found
search-found = پایلې: { $count }
# $words (text) - what was typed
search-none = د «{ $words }» لپاره هېڅ ونه موندل شول.
search-none-help = بله کلمه وازمویئ. په دې ځایونو کې درسره مرسته کوي:
search-clear = لټون پاک کړئ
search-space = تش ځای
search-delete = وروستی توری پاک کړئ
search-letters = توري

## Display
text-size = د متن اندازه
text-size-normal = عادي
text-size-large = لوی
text-size-largest = ډېر لوی
colours = رنګونه
theme-light = روښانه
theme-dark = تیاره
theme-contrast = زیات توپیر (کنټراست)

## Emergency page
emergency-heading = بېړنی حالت: مرسته وغواړئ
emergency-free = دې شمېرو ته هر زنګ وړیا دی، شپه او ورځ.

## وښیئ او پوه شئ
phrases-heading = وښیئ او پوه شئ
phrases-lead = جملې په دوو ژبو، له انځورونو سره. بل کس ته یې وښیئ.
phrases-you-say = تاسو وایئ
phrases-you-are-told = تاسو ته ویل کېږي
phrases-together = له بلې ژبې سره یوځای ښودل
phrases-turn = د بل کس لپاره تاوول
phrases-answer = ځواب
phrases-yes = هو
phrases-no = نه
phrases-unknown = نه پوهېږم
phrases-write = مهرباني وکړئ ویې لیکئ
phrases-interpreter = ژباړن ته اړتیا لرم، په دې ژبه: { $language }
phrases-number = شمېره
phrases-delete = ړنګول
phrases-day = ورځ
phrases-month = میاشت
phrases-year = کال
phrases-body = د بدن برخه
phrases-face = مخ
phrases-front = له مخې
phrases-behind = له شا
phrases-head = سر
phrases-eye = سترګې
phrases-ear = غوږ
phrases-mouth = خوله او غاښونه
phrases-neck = غاړه او ستونی
phrases-shoulder = اوږه
phrases-chest = سینه
phrases-arm = مټ
phrases-hand = لاس
phrases-belly = ګېډه
phrases-abdomen = د ګېډې لاندې برخه
phrases-leg = پښه (لینګی)
phrases-knee = زنګون
phrases-foot = د پښې پنجه
phrases-back = شا
phrases-loins = ملا
phrases-bottom = کوناټي

## ستاسو لېست
list-progress = شوي کارونه: { $done } له { $all } څخه
plan-heading = ستاسو لېست: لومړی څه وکړئ
plan-summary = کارونه په ترتیب سره، او دا چې څه له ځان سره راوړئ. څه چې وشول، په نښه یې کړئ.
plan-lead = یوازې هغو پوښتنو ته ځواب ورکړئ چې تاسو یې غواړئ. بیا لېست هغه څه ښيي چې ستاسو په کار راځي. ستاسو ځوابونه هېچا ته نه رسېږي.
plan-first-days = په لومړیو ورځو کې
plan-first-weeks = په لومړیو اوونیو کې
plan-first-months = په لومړیو میاشتو کې
plan-within = { $days ->
    [one] ټاکلې موده: { $count } ورځ
   *[other] ټاکلې موده: { $count } ورځې
}
plan-done = وشو
plan-clear = له سره پیل وکړئ
glossary-heading = د ادارو کلمې
glossary-lead = دا کلمې دلته اورئ او لولئ. معنا یې دا ده.

## Articles
documents = له ځان سره راوړئ
notice-info = ښه ده چې پوه شئ
notice-warning = پام وکړئ
notice-danger = خطر
notice-free = دا وړیا دی
notice-right = دا ستاسو حق دی
more-about = نور معلومات:
sources = سرچینې
# $date (text) - a date in words
checked-on = وروستۍ کتنه: { $date }
# $date (text) - a date in words
footer-checked = وروستۍ کتنه: { $date }. په هره لیکنه کې او د هر ځای سره یې سرچینې لیکل شوې دي.
standing-machine-written = دا متن یوه ماشین (کمپیوټر) لیکلی دی. تر اوسه هېڅ انسان نه دی چک کړی.
standing-machine-translated = دا متن یوه ماشین (کمپیوټر) ژباړلی دی. تر اوسه هېڅ انسان نه دی چک کړی.
standing-stale = له دې ژباړې وروسته اصلي متن بدل شوی دی. که کومه خبره مهمه وي، مهرباني وکړئ د خدمتونو په یوه مرکز کې وپوښتئ.
# The name of the language follows, in that language.
standing-other-language = دا متن لا ستاسو په ژبه نشته. په دې ژبه ښودل کېږي:

## دوه ژبې څنګ په څنګ
beside-choose = په دوو ژبو لوستل
beside-swap = بدلول
beside-missing = په دې ژبه نشته:

## Places
places-heading = هغه ځایونه چې مرسته کوي
places-lead = پتې، د تلیفون شمېرې او د کار وختونه.
category-service-point = مشوره او د خدمتونو مرکزونه
category-registration = د پتې ثبت
category-health = روغتیا
category-housing = کور او استوګنه
category-education = ښوونځی او زده کړه
category-language = د ژبې زده کول
category-work = کار
category-transport = تګ راتګ
category-rights = حقونه او حقوقي مشوره
category-family = کورنۍ او ماشومان
category-women = ښځې
category-everyday = ورځنی ژوند
category-participation = ګډون کول
category-emergency = بېړنی حالت
category-other = نور ځایونه
show-on-map = په نقشه کې ښودل
languages-spoken = دلته په دې ژبو خبرې کېږي
step-free-yes = له زینو پرته ورتګ شته
step-free-partly = یوه برخه له زینو پرته، یا په مرسته
step-free-no = له زینو پرته ورتګ نشته

## Opening hours
hours-week = د دې اوونۍ د کار وختونه
hours-unknown = د کار وختونه معلوم نه دي. مهرباني وکړئ لومړی زنګ ووهئ.
always-open = شپه او ورځ خلاص
closed = بند
closed-holiday = بند (رسمي رخصتي)
holiday-today = نن بند دی: رسمي رخصتي.
# $time (text) - a time of day
closes-today = اوس خلاص دی، نن تر { $time } بجو پورې
# $time (text) - a time of day
closes-tomorrow = اوس خلاص دی، سبا تر { $time } بجو پورې
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = اوس خلاص دی. بندېږي: { $day }، { $time } بجې
# $time (text) - a time of day
opens-today = اوس بند دی. نن په { $time } بجو خلاصېږي
# $time (text) - a time of day
opens-tomorrow = اوس بند دی. سبا په { $time } بجو خلاصېږي
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = اوس بند دی. خلاصېږي: { $day }، { $time } بجې

## Finding a place
open-now = اوس خلاص
places-filter = ځایونه وټاکئ
places-filter-more = د موضوع او ژبې له مخې
places-shown = ښودل شوي ځایونه: { $count } له { $all } څخه
places-none = هېڅ ځای ستاسو له ټاکنې سره برابر نه دی.
places-show-all = ټول ځایونه وښایئ
speakers-heading = دلته څوک زما په ژبه خبرې کوي، او کله
speakers-lead = د هرې ژبې لپاره: چېرته او کله پرې خبرې کېږي.
speakers-everywhere = د لېست په ټولو ځایونو کې په دې ژبه خبرې کېږي.
by-appointment = یوازې په مخکینۍ نوبت اخیستنې
closed-for-now = د لنډ وخت لپاره بند
closed-until = د لنډ وخت لپاره بند. وروستۍ ورځ: { $date }
closed-from = د لنډ وخت لپاره بند. لومړۍ ورځ: { $from }
closed-from-until = د لنډ وخت لپاره بند: له { $from } څخه تر { $until } پورې
place-way = هلته د رسېدو لار
take-along = دا پته له ځان سره یوسئ
appointment = نوبت ولیکئ
appointment-day = ورځ
appointment-time = ساعت
appointment-save = په جنتري کې یې خوندي کړئ
sessions-heading = دلته څه کیږي، او کله
sessions-lead = لیدنې، ډلې او معلوماتي غونډې. په یوې نېټې ګوته کېږدئ چې له ځان سره یې یوسئ.
sessions-next = راتلونکې نېټې. په یوې ګوته کېږدئ چې ستاسو په جنتري کې خوندي شي.
sessions-none = نورې نېټې معلومې نه دي. له تګ مخکې وپوښتئ.

## About page
about-heading = د دې معلوماتو په اړه
publisher = خپرونکی
status = حالت
status-demonstration = نمونه
status-draft = مسوده
status-published = خپور شوی
licence = د متنونو د کارولو اجازه (لایسنس)
content-version = د متنونو نسخه
program-version = د پروګرام نسخه
offline-heading = له انټرنېټ پرته
offline-yes = له انټرنېټ پرته کار کوي: هو
offline-no = له انټرنېټ پرته کار کوي: نه
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = په دې دستګاه کې ژبې: { $ready } له { $all } څخه
offline-get-all = ټولې ژبې ذخیره کړئ چې له انټرنېټ پرته هم کار وکړي
offline-getting = نورې ژبې اوس په دې دستګاه کې ذخیره کېږي.
offline-saving = د دې لپاره چې ستاسو انټرنېټ لږ ولګېږي، نورې ژبې یوازې هغه وخت ذخیره کېږي چې تاسو یې وغواړئ.
# $date (text) - a date in words
offline-installed = وروستی ځل تازه شوی: { $date }
offline-waiting = یوه نوې نسخه تیاره ده. بل ځل چې څوک ژبه وټاکي، نوې نسخه به وکارول شي.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = تازه کول ونه شول ({ $date })، ځکه یو فایل نشته یا غلط دی: { $file }. پخوانۍ نسخه لا هم کارول کېږي.

## Reading aloud
listen = اورېدل
listen-player = په لوړ غږ لوستل
listen-play = لوستلو ته دوام ورکړئ
listen-pause = وقفه
listen-back = مخکینی پراګراف
listen-forward = راتلونکی پراګراف
# What follows is one of the three speeds.
listen-speed = چټکتیا
listen-slow = ورو
listen-normal = عادي
listen-fast = چټک
listen-stop = لوستل بند کړئ
# Who speaks
listen-machine = دا د کمپیوټر غږ دی.
listen-person = دا متن یو انسان لوستلی دی.
listen-none = دا متن لا غږ نه لري.

## QR codes
qr-how = د خپل تلیفون کامره دې کوډ ته ونیسئ.
# $address (text) - a host name, a phone number or a mail address
qr-label = QR کوډ: { $address }
take-page-phone = دا پاڼه له ځان سره یوسئ
take-page-share = دا پاڼه شریکه کړئ
take-page-copy = لینک کاپي کړئ
take-page-copied = لینک کاپي شو.
take-page-print = دا پاڼه چاپ کړئ

## End of a visit on a shared tablet
idle-heading = ایا تاسو لا دلته یاست؟
idle-text = دا ټابلېټ به ژر هغه څه هېر کړي چې تاسو کتلي دي، او له سره به پیل وکړي.
idle-stay = هو، دوام ورکړئ

## Said back to the city, on shared tablets alone
counts-question = ایا دې پاڼې له تاسو سره مرسته وکړه؟
counts-yes = هو
counts-no = پیدا مې نه کړ
counts-thanks = مننه. ستاسو ځواب وشمېرل شو. بل هېڅ شی نه ذخیره کېږي.
counts-language = زما ژبه دلته نشته
counts-language-which = تاسو کومې ژبې ته اړتیا لرئ؟
counts-language-thanks = مننه. ستاسو غوښتنه وشمېرل شوه. بل هېڅ شی نه ذخیره کېږي.
counts-heading = دا ټابلېټ څه شمېري
counts-answers = خلکو څو ځله ځواب ورکړی دی چې یوې پاڼې ورسره مرسته کړې ده، یا دا چې هغه څه یې نه دي موندلي چې لټول یې: د ورځې، پاڼې او ژبې له مخې.
counts-languages = خلکو کومې ژبې غوښتې دي چې دلته نشته: د ورځې له مخې.
counts-searches = په لټون کې څو ځله هېڅ نه دي موندل شوي: د ورځې له مخې، او د هغې موضوع له مخې چې مخکې خلاصه وه. څه چې لیکل شوي دي، هغه نه ذخیره کېږي.
counts-rule = بل هېڅ شی نه شمېرل کېږي. شمېرې له دې ټابلېټ څخه یوازې هغه وخت وځي چې د خدمتونو د مرکز کارکوونکي یې واخلي، او یوازې هغه شمېرې چې پنځه یا زیاتې وي.
counts-file = شمېرې په فایل کې ذخیره کړئ
counts-code = شمېرې په QR کوډ کې وښایئ
counts-few = تر اوسه هېڅ شمېره پنځو ته نه ده رسېدلې.
counts-many = شمېرې د یوه QR کوډ لپاره ډېرې زیاتې دي. په یوه فایل کې یې ذخیره کړئ.
counts-forget = ټولې شمېرې پاکې کړئ
counts-forgotten = ټولې شمېرې پاکې شوې.

## When something goes wrong
failure-offline-heading = اړیکه نشته
failure-offline-text = دا پاڼه په دې دستګاه کې ذخیره شوې نه ده، او اوس انټرنېټ نشته.
failure-not-found-heading = دا پاڼه نشته
failure-not-found-text = ښايي پته غلطه وي، یا پاڼه لرې شوې وي.
failure-damaged-pack-heading = دا پاڼه نه شي ښودل کېدی
failure-damaged-pack-text = د دې پاڼې یو فایل خراب شوی دی. مهرباني وکړئ د خدمتونو د مرکز کسانو ته یې ووایئ.
failure-not-in-your-language-heading = په دې ژبه نشته
failure-not-in-your-language-text = دا معلومات په هغه ژبه نشته چې تاسو وغوښته.
failure-to-topics = موضوعاتو ته لاړ شئ
failure-try-again = بیا هڅه وکړئ
failure-to-start = ژبه وټاکئ
