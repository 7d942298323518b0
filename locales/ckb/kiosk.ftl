# Central Kurdish (Sorani). Translated by a machine; no person has checked it yet.

## Start page
start-heading = زمانی خۆتان هەڵبژێرن
languages = زمانەکان

## Bars
skip-to-content = بڕۆن بۆ ناوەڕۆک
back = گەڕانەوە
emergency = فریاکەوتن
tools = ئامرازەکان
topics = بابەتەکان
places = شوێنەکان
language = زمان
display = شێوەی پیشاندان
finished = تەواو بووم
about = دەربارەی ئەم زانیارییانە
close = داخستن

## Search
search = گەڕان
search-label = بەدوای چیدا دەگەڕێن؟
search-articles = زانیاری
# $count (text) - how many pages were found
search-found = ئەنجامەکان: { $count }
# $words (text) - what was typed
search-none = هیچ نەدۆزرایەوە بۆ «{ $words }».
search-none-help = وشەیەکی تر تاقی بکەنەوە. لەم شوێنانە یارمەتیتان دەدەن:
search-clear = سڕینەوەی گەڕان
search-space = بۆشایی
search-delete = سڕینەوەی دوا پیت
search-letters = پیتەکان

## Display
text-size = قەبارەی نووسین
text-size-normal = ئاسایی
text-size-large = گەورە
text-size-largest = زۆر گەورە
colours = ڕەنگەکان
theme-light = ڕووناک
theme-dark = تاریک
theme-contrast = جیاوازیی زۆر (کۆنتراست)

## Emergency page
emergency-heading = فریاکەوتن: داوای یارمەتی بکەن
emergency-free = هەموو تەلەفۆنێک بۆ ئەم ژمارانە بەخۆڕاییە، شەو و ڕۆژ.

## پیشان بدە و تێبگە
phrases-heading = پیشان بدە و تێبگە
phrases-lead = ڕستە بە دوو زمان، لەگەڵ وێنە. پیشانی کەسی بەرامبەری بدەن.
phrases-you-say = ئێوە دەڵێن
phrases-you-are-told = پێتان دەڵێن
phrases-together = پیشاندان لەگەڵ زمانێکی تر
phrases-turn = سووڕاندن بۆ کەسی بەرامبەر
phrases-answer = وەڵام
phrases-yes = بەڵێ
phrases-no = نەخێر
phrases-unknown = نازانم
phrases-write = تکایە بینووسن
phrases-interpreter = پێویستم بە وەرگێڕە بۆ زمانی: { $language }
phrases-number = ژمارە
phrases-delete = سڕینەوە
phrases-day = ڕۆژ
phrases-month = مانگ
phrases-year = ساڵ
phrases-body = بەشی لەش
phrases-face = دەموچاو
phrases-front = لە پێشەوە
phrases-behind = لە پشتەوە
phrases-head = سەر
phrases-eye = چاوەکان
phrases-ear = گوێ
phrases-mouth = دەم و ددان
phrases-neck = مل و گەروو
phrases-shoulder = شان
phrases-chest = سنگ
phrases-arm = باڵ
phrases-hand = دەست
phrases-belly = سک
phrases-abdomen = خوارووی سک
phrases-leg = قاچ
phrases-knee = ئەژنۆ
phrases-foot = پێ
phrases-back = پشت
phrases-loins = خوارووی پشت
phrases-bottom = سمت

## لیستەکەتان
list-progress = تەواوکراو: { $done } لە { $all }
plan-heading = لیستەکەتان: سەرەتا چی بکەن
plan-summary = هەنگاوەکان بە ڕیز، لەگەڵ ئەوەی دەبێت بیهێنن. ئەوەی تەواوتان کرد، نیشانەی بۆ دابنێن.
plan-lead = تەنیا وەڵامی ئەو پرسیارانە بدەنەوە کە خۆتان دەتانەوێت. دواتر لیستەکە ئەوەتان پیشان دەدات کە بۆ ئێوە گونجاوە. وەڵامەکانتان ناگەنە دەستی کەس.
plan-first-days = لە ڕۆژانی یەکەمدا
plan-first-weeks = لە هەفتەکانی یەکەمدا
plan-first-months = لە مانگەکانی یەکەمدا
plan-within = { $days ->
    [one] ماوەی دیاریکراو: { $count } ڕۆژ
   *[other] ماوەی دیاریکراو: { $count } ڕۆژ
}
plan-done = تەواو بوو
plan-clear = لە سەرەتاوە دەست پێ بکەنەوە
glossary-heading = وشەکانی فەرمانگەکان
glossary-lead = ئەم وشانە لێرە دەبیستن و دەخوێننەوە. ماناکانیان ئەمانەن.

## Articles
documents = لەگەڵ خۆتان بهێنن
notice-info = باشە بیزانن
notice-warning = تکایە ئاگادار بن
notice-danger = مەترسی
notice-free = ئەمە بەخۆڕاییە
notice-right = ئەمە مافی ئێوەیە
more-about = زیاتر دەربارەی
sources = سەرچاوەکان
# $date (text) - a date in words
checked-on = دوایین پێداچوونەوە: { $date }
# $date (text) - a date in words
footer-checked = دوایین پێداچوونەوە: { $date }. لە هەموو وتارێک و هەموو شوێنێکدا سەرچاوەکانی نووسراون.
standing-machine-written = ئامێرێک (کۆمپیوتەر) ئەم دەقەی نووسیوە. تا ئێستا هیچ مرۆڤێک پێداچوونەوەی بۆ نەکردووە.
standing-machine-translated = ئامێرێک (کۆمپیوتەر) ئەم دەقەی وەرگێڕاوە. تا ئێستا هیچ مرۆڤێک پێداچوونەوەی بۆ نەکردووە.
standing-stale = دوای ئەم وەرگێڕانە دەقە سەرەکییەکە گۆڕاوە. ئەگەر شتێک گرنگە، تکایە لە ناوەندێکی خزمەتگوزاری بپرسن.
# The name of the language follows, in that language.
standing-other-language = ئەم دەقە هێشتا بە زمانی ئێوە نییە. بەم زمانە پیشان دەدرێت:

## دوو زمان لە تەنیشت یەک
beside-choose = خوێندنەوە بە دوو زمان
beside-swap = گۆڕینەوە
beside-missing = بەم زمانە نییە:

## Places
places-heading = ئەو شوێنانەی یارمەتی دەدەن
places-lead = ناونیشان، ژمارەی تەلەفۆن و کاتەکانی کارکردن.
category-service-point = ڕاوێژ و ناوەندی خزمەتگوزاری
category-registration = تۆمارکردنی ناونیشان
category-health = تەندروستی
category-housing = خانوو و نیشتەجێبوون
category-education = قوتابخانە و خوێندن
category-language = فێربوونی زمان
category-work = کار
category-transport = هاتوچۆ
category-rights = ماف و ڕاوێژی یاسایی
category-family = خێزان و منداڵان
category-women = ژنان
category-everyday = ژیانی ڕۆژانە
category-participation = بەشداریکردن
category-emergency = فریاکەوتن
category-other = شوێنەکانی تر
show-on-map = پیشاندان لەسەر نەخشە
languages-spoken = لێرە بەم زمانانە قسە دەکرێت
step-free-yes = بێ پلیکانە دەتوانن بچنە ژوورەوە
step-free-partly = هەندێکی بێ پلیکانەیە، یان بە یارمەتی
step-free-no = بێ پلیکانە ناتوانن بچنە ژوورەوە

## Opening hours
hours-week = کاتەکانی کارکردن لەم هەفتەیەدا
hours-unknown = کاتەکانی کارکردن نازانرێن. تکایە پێشتر تەلەفۆن بکەن.
always-open = شەو و ڕۆژ کراوەیە
closed = داخراوە
closed-holiday = داخراوە (پشووی فەرمی)
holiday-today = ئەمڕۆ داخراوە: پشووی فەرمی.
# $time (text) - a time of day
closes-today = ئێستا کراوەیە، ئەمڕۆ تا کاتژمێر { $time }
# $time (text) - a time of day
closes-tomorrow = ئێستا کراوەیە، سبەی تا کاتژمێر { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = ئێستا کراوەیە، تا { $day }، کاتژمێر { $time }
# $time (text) - a time of day
opens-today = ئێستا داخراوە. ئەمڕۆ کاتژمێر { $time } دەکرێتەوە
# $time (text) - a time of day
opens-tomorrow = ئێستا داخراوە. سبەی کاتژمێر { $time } دەکرێتەوە
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = ئێستا داخراوە. { $day } کاتژمێر { $time } دەکرێتەوە

## Finding a place
open-now = ئێستا کراوەیە
places-filter = شوێنەکان هەڵبژێرن
places-filter-more = بە پێی بابەت و زمان
places-shown = شوێنە پیشاندراوەکان: { $count } لە { $all }
places-none = هیچ شوێنێک لەگەڵ هەڵبژاردنەکەتان ناگونجێت.
places-show-all = هەموو شوێنەکان پیشان بدە
speakers-heading = لێرە کێ بە زمانی من قسە دەکات، و کەی
speakers-lead = بۆ هەر زمانێک: لە کوێ و کەی قسەی پێ دەکرێت.
speakers-everywhere = لە هەموو شوێنەکانی لیستەکە بەم زمانە قسە دەکرێت.
by-appointment = تەنیا بە ژوانی پێشوەختە
closed-for-now = بۆ ماوەیەک داخراوە
closed-until = بۆ ماوەیەک داخراوە، تا { $date }
closed-from = بۆ ماوەیەک داخراوە، لە { $from }
closed-from-until = بۆ ماوەیەک داخراوە، لە { $from } تا { $until }
place-way = ڕێگای گەیشتن
take-along = ئەم ناونیشانە لەگەڵ خۆتان ببەن
appointment = ژوانێک بنووسن
appointment-day = ڕۆژ
appointment-time = کاتژمێر
appointment-save = لە ڕۆژژمێردا پاشەکەوتی بکەن
sessions-heading = چی بەڕێوە دەچێت، و کەی
sessions-lead = دیدار و گروپ و کۆبوونەوەی زانیاری. دەست لە بەروارێک بدەن بۆ ئەوەی لەگەڵ خۆتان بیبەن.
sessions-next = بەروارەکانی داهاتوو. دەست لە یەکێکیان بدەن بۆ ئەوەی لە ڕۆژژمێرەکەتاندا پاشەکەوت بێت.
sessions-none = بەرواری تر نازانرێت. پێش ڕۆیشتن بپرسن.

## About page
about-heading = دەربارەی ئەم زانیارییانە
publisher = بڵاوکەرەوە
status = دۆخ
status-demonstration = نموونە
status-draft = ڕەشنووس
status-published = بڵاوکراوەتەوە
licence = مۆڵەتی بەکارهێنانی دەقەکان
content-version = وەشانی دەقەکان
program-version = وەشانی بەرنامە
offline-heading = بێ ئینتەرنێت
offline-yes = بێ ئینتەرنێت کار دەکات: بەڵێ
offline-no = بێ ئینتەرنێت کار دەکات: نەخێر
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = زمانەکان لەسەر ئەم ئامێرە: { $ready } لە { $all }
offline-get-all = هەموو زمانەکان بۆ کاتی بێ ئینتەرنێت ئامادە بکەن
offline-getting = زمانەکانی تر ئێستا لەسەر ئەم ئامێرە پاشەکەوت دەکرێن.
offline-saving = بۆ ئەوەی ئینتەرنێتی کەمتر خەرج بکەن، زمانەکانی تر تەنیا کاتێک پاشەکەوت دەکرێن کە خۆتان داوا بکەن.
# $date (text) - a date in words
offline-installed = دوایین نوێکردنەوە: { $date }
offline-waiting = وەشانێکی نوێتر ئامادەیە. جاری داهاتوو کە کەسێک زمانێک هەڵبژێرێت، وەشانە نوێیەکە بەکار دێت.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = نوێکردنەوە لە { $date } سەرکەوتوو نەبوو، چونکە فایلێک نییە یان هەڵەیە: { $file }. وەشانە کۆنەکە هەر بەکار دێت.

## Reading aloud
listen = گوێگرتن
listen-player = خوێندنەوە بە دەنگی بەرز
listen-play = بەردەوامبوون لە خوێندنەوە
listen-pause = ڕاگرتن
listen-back = پەرەگرافی پێشوو
listen-forward = پەرەگرافی دواتر
# What follows is one of the three speeds.
listen-speed = خێرایی
listen-slow = هێواش
listen-normal = ئاسایی
listen-fast = خێرا
listen-stop = کۆتایی بە خوێندنەوە بهێنن
# Who speaks
listen-machine = ئەمە دەنگی کۆمپیوتەرە.
listen-person = مرۆڤێک ئەم دەقەی خوێندووەتەوە.
listen-none = ئەم دەقە هێشتا دەنگی نییە.

## QR codes
qr-how = کامێرای تەلەفۆنەکەتان بەرامبەر ئەم کۆدە بگرن.
# $address (text) - a host name, a phone number or a mail address
qr-label = کۆدی QR: { $address }
take-page-phone = ئەم پەڕەیە لەگەڵ خۆتان ببەن
take-page-share = ئەم پەڕەیە هاوبەش بکەن
take-page-copy = بەستەرەکە کۆپی بکەن
take-page-copied = بەستەرەکە کۆپی کرا.
take-page-print = ئەم پەڕەیە چاپ بکەن

## End of a visit on a shared tablet
idle-heading = هێشتا لێرەن؟
idle-text = دوای کەمێک ئەم تابلێتە ئەوەی سەیرتان کردووە لەبیر دەکات و لە سەرەتاوە دەست پێ دەکاتەوە.
idle-stay = بەڵێ، بەردەوام بن

## Said back to the city, on shared tablets alone
counts-question = ئایا ئەم پەڕەیە بۆ ئێوە یارمەتیدەر بوو؟
counts-yes = بەڵێ
counts-no = نەمدۆزییەوە
counts-thanks = سوپاس. وەڵامەکەتان ژمێردرا. هیچی تر پاشەکەوت ناکرێت.
counts-language = زمانی من لێرە نییە
counts-language-which = پێویستتان بە کام زمانە؟
counts-language-thanks = سوپاس. داواکەتان ژمێردرا. هیچی تر پاشەکەوت ناکرێت.
counts-heading = ئەم تابلێتە چی دەژمێرێت
counts-answers = خەڵک چەند جار وەڵامیان داوەتەوە کە پەڕەیەک یارمەتیدەر بووە، یان ئەوەی بەدوایدا گەڕاون نەیاندۆزیوەتەوە: بە پێی ڕۆژ، پەڕە و زمان.
counts-languages = خەڵک داوای کام زمانانەیان کردووە کە لێرە نین: بە پێی ڕۆژ.
counts-searches = گەڕان چەند جار هیچی نەدۆزیوەتەوە: بە پێی ڕۆژ و ئەو بابەتەی پێشتر کراوە بوو. ئەوەی نووسراوە پاشەکەوت ناکرێت.
counts-rule = هیچی تر ناژمێردرێت. ژمارەکان تەنیا کاتێک لەم تابلێتە دەردەچن کە کارمەندانی ناوەندی خزمەتگوزاری بیانبەن، و تەنیا ژمارەی پێنج و زیاتر.
counts-file = پاشەکەوتکردنی ژمارەکان وەک فایل
counts-code = پیشاندانی ژمارەکان وەک کۆدی QR
counts-few = هێشتا هیچ ژمارەیەک نەگەیشتووەتە پێنج.
counts-many = ژمارەکان ئەوەندە زۆرن کە لە یەک کۆدی QR جێیان نابێتەوە. وەک فایل پاشەکەوتیان بکەن.
counts-forget = سڕینەوەی هەموو ژمارەکان
counts-forgotten = هەموو ژمارەکان سڕانەوە.

## When something goes wrong
failure-offline-heading = پەیوەندی نییە
failure-offline-text = ئەم پەڕەیە لەسەر ئەم ئامێرە پاشەکەوت نەکراوە، و ئێستا ئینتەرنێت نییە.
failure-not-found-heading = ئەم پەڕەیە بوونی نییە
failure-not-found-text = لەوانەیە ناونیشانەکە هەڵە بێت، یان پەڕەکە لابرابێت.
failure-damaged-pack-heading = ئەم پەڕەیە ناتوانرێت پیشان بدرێت
failure-damaged-pack-text = فایلێکی ئەم پەڕەیە تێکچووە. تکایە بە کەسانی ناوەندی خزمەتگوزاری بڵێن.
failure-not-in-your-language-heading = بەم زمانە نییە
failure-not-in-your-language-text = ئەم زانیارییانە بەو زمانە نین کە داواتان کردووە.
failure-to-topics = بڕۆن بۆ بابەتەکان
failure-try-again = دووبارە هەوڵ بدەن
failure-to-start = زمانێک هەڵبژێرن
