# Urdu. Translated by a machine; no person has checked it yet.

## Start page
start-heading = اپنی زبان چنیں
languages = زبانیں

## Bars
skip-to-content = اصل متن پر جائیں
back = واپس
emergency = ایمرجنسی
tools = ٹولز
topics = موضوعات
places = مقامات
language = زبان
display = ڈسپلے
finished = میں نے مکمل کر لیا
about = ان معلومات کے بارے میں
close = بند کریں

## Search
search = تلاش
search-label = آپ کیا تلاش کر رہے ہیں؟
search-articles = معلومات
# $count (text) - how many pages were found
search-found = نتائج: { $count }
# $words (text) - what was typed
search-none = «{ $words }» کے لیے کچھ نہیں ملا۔
search-none-help = کوئی اور لفظ آزمائیں۔ ان جگہوں پر لوگ آپ کی مدد کرتے ہیں:
search-clear = تلاش صاف کریں
search-space = خالی جگہ
search-delete = آخری حرف مٹائیں
search-letters = حروف

## Display
text-size = تحریر کا سائز
text-size-normal = عام
text-size-large = بڑا
text-size-largest = بہت بڑا
colours = رنگ
theme-light = ہلکا
theme-dark = گہرا
theme-contrast = زیادہ نمایاں

## Emergency page
emergency-heading = ایمرجنسی: مدد کے لیے فون کریں
emergency-free = ان نمبروں پر ہر کال مفت ہے، دن رات۔

## دکھائیں اور سمجھیں
phrases-heading = دکھائیں اور سمجھیں
phrases-lead = دو زبانوں میں جملے، تصویروں کے ساتھ۔ دوسرے شخص کو دکھائیں۔
phrases-you-say = آپ کہتے ہیں
phrases-you-are-told = آپ سے کہا جاتا ہے
phrases-together = دوسری زبان کے ساتھ دکھائیں
phrases-turn = دوسرے شخص کے لیے گھمائیں
phrases-answer = جواب
phrases-yes = ہاں
phrases-no = نہیں
phrases-unknown = مجھے معلوم نہیں
phrases-write = براہِ کرم اسے لکھ دیں
phrases-interpreter = مجھے مترجم کی ضرورت ہے، زبان: { $language }
phrases-number = عدد
phrases-delete = مٹائیں
phrases-day = دن
phrases-month = مہینہ
phrases-year = سال
phrases-body = جسم کا حصہ
phrases-face = چہرہ
phrases-front = سامنے سے
phrases-behind = پیچھے سے
phrases-head = سر
phrases-eye = آنکھیں
phrases-ear = کان
phrases-mouth = منہ اور دانت
phrases-neck = گردن اور گلا
phrases-shoulder = کندھا
phrases-chest = سینہ
phrases-arm = بازو
phrases-hand = ہاتھ
phrases-belly = پیٹ
phrases-abdomen = پیٹ کا نچلا حصہ
phrases-leg = ٹانگ
phrases-knee = گھٹنا
phrases-foot = پاؤں
phrases-back = پیٹھ
phrases-loins = کمر
phrases-bottom = کولہے

## آپ کی فہرست
list-progress = { $all } میں سے { $done } مکمل
plan-heading = آپ کی فہرست: پہلے کیا کریں
plan-summary = کام ترتیب سے، اور ساتھ کیا لانا ہے۔ جو ہو جائے اس پر نشان لگائیں۔
plan-lead = جن سوالوں کا جواب دینا چاہیں، صرف انہی کا جواب دیں۔ پھر فہرست وہ باتیں دکھائے گی جو آپ کے کام کی ہیں۔ آپ کے جواب کسی کے پاس نہیں جاتے۔
plan-first-days = شروع کے دنوں میں
plan-first-weeks = شروع کے ہفتوں میں
plan-first-months = شروع کے مہینوں میں
plan-within = { $days ->
    [one] مہلت: { $count } دن
   *[other] مہلت: { $count } دن
}
plan-done = ہو گیا
plan-clear = دوبارہ شروع کریں
glossary-heading = سرکاری دفتروں کے الفاظ
glossary-lead = یہ الفاظ آپ یہاں سنتے اور پڑھتے ہیں۔ ان کا مطلب یہ ہے۔

## Articles
documents = ساتھ لائیں
notice-info = جاننا مفید ہے
notice-warning = توجہ دیں
notice-danger = خطرہ
notice-free = یہ مفت ہے
notice-right = یہ آپ کا حق ہے
more-about = مزید معلومات:
sources = ذرائع
# $date (text) - a date in words
checked-on = آخری جانچ: { $date }
# $date (text) - a date in words
footer-checked = آخری جانچ: { $date }۔ ہر مضمون اور ہر مقام کے ساتھ اس کے ذرائع لکھے ہیں۔
standing-machine-written = یہ تحریر مشین نے لکھی ہے۔ ابھی تک کسی انسان نے اسے نہیں جانچا۔
standing-machine-translated = یہ ترجمہ مشین نے کیا ہے۔ ابھی تک کسی انسان نے اسے نہیں جانچا۔
standing-stale = اس ترجمے کے بعد اصل تحریر بدل گئی ہے۔ اگر کوئی بات اہم ہو تو سروس پوائنٹ پر پوچھ لیں۔
# The name of the language follows, in that language.
standing-other-language = یہ تحریر ابھی آپ کی زبان میں موجود نہیں۔ یہ اس زبان میں دکھائی جا رہی ہے:

## دو زبانیں ساتھ ساتھ
beside-choose = دو زبانوں میں پڑھیں
beside-swap = بدلیں
beside-missing = اس زبان میں موجود نہیں:

## Places
places-heading = مدد کے مقامات
places-lead = پتے، فون نمبر اور کھلنے کے اوقات۔
category-service-point = مشورہ اور سروس پوائنٹ
category-registration = رہائش کا اندراج
category-health = صحت
category-housing = رہائش
category-education = اسکول اور تعلیم
category-language = زبان سیکھنا
category-work = کام
category-transport = آمدورفت
category-rights = حقوق اور قانونی مشورہ
category-family = خاندان اور بچے
category-women = خواتین
category-everyday = روزمرہ زندگی
category-participation = شرکت
category-emergency = ایمرجنسی
category-other = دوسرے مقامات
show-on-map = نقشے پر دکھائیں
languages-spoken = یہاں بولی جانے والی زبانیں
step-free-yes = سیڑھی کے بغیر راستہ ہے
step-free-partly = کچھ حصے میں سیڑھی کے بغیر، یا مدد کے ساتھ
step-free-no = سیڑھی کے بغیر راستہ نہیں ہے

## Opening hours
hours-week = اس ہفتے کھلنے کے اوقات
hours-unknown = کھلنے کے اوقات معلوم نہیں۔ پہلے فون کر لیں۔
always-open = دن رات کھلا
closed = بند
closed-holiday = بند (سرکاری چھٹی)
holiday-today = آج بند ہے: سرکاری چھٹی۔
# $time (text) - a time of day
closes-today = ابھی کھلا ہے، آج { $time } بجے تک
# $time (text) - a time of day
closes-tomorrow = ابھی کھلا ہے، کل { $time } بجے تک
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = ابھی کھلا ہے، { $day }، { $time } بجے تک
# $time (text) - a time of day
opens-today = ابھی بند ہے۔ آج { $time } بجے کھلے گا
# $time (text) - a time of day
opens-tomorrow = ابھی بند ہے۔ کل { $time } بجے کھلے گا
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = ابھی بند ہے۔ { $day }، { $time } بجے کھلے گا

## Finding a place
open-now = ابھی کھلا ہے
places-filter = مقامات چنیں
places-filter-more = موضوع اور زبان کے لحاظ سے
places-shown = دکھائے گئے مقامات: { $all } میں سے { $count }
places-none = کوئی مقام آپ کے انتخاب کے مطابق نہیں۔
places-show-all = تمام مقامات دکھائیں
speakers-heading = یہاں میری زبان کون بولتا ہے، اور کب
speakers-lead = ہر زبان کے لیے: کہاں اور کب بولی جاتی ہے۔
speakers-everywhere = فہرست کے ہر مقام پر یہ زبان بولی جاتی ہے۔
by-appointment = صرف پہلے سے وقت لے کر
closed-for-now = عارضی طور پر بند
closed-until = عارضی طور پر بند، { $date } تک
closed-from = عارضی طور پر بند، { $from } سے
closed-from-until = عارضی طور پر بند، { $from } سے { $until } تک
place-way = وہاں کیسے پہنچیں
take-along = یہ پتہ ساتھ لے جائیں
appointment = ملاقات کا وقت لکھ لیں
appointment-day = دن
appointment-time = وقت
appointment-save = کیلنڈر میں محفوظ کریں
sessions-heading = یہاں کیا ہوتا ہے، اور کب
sessions-lead = ملاقاتیں، گروپ اور معلوماتی نشستیں۔ کسی تاریخ کو چھوئیں اور اسے ساتھ لے جائیں۔
sessions-next = اگلی تاریخیں۔ کسی ایک کو چھوئیں تاکہ وہ آپ کے کیلنڈر میں محفوظ ہو جائے۔
sessions-none = مزید تاریخیں معلوم نہیں۔ جانے سے پہلے پوچھ لیں۔

## About page
about-heading = ان معلومات کے بارے میں
publisher = ناشر
status = حیثیت
status-demonstration = نمونہ
status-draft = مسودہ
status-published = شائع شدہ
licence = تحریروں کا لائسنس
content-version = تحریروں کا ورژن
program-version = پروگرام کا ورژن
offline-heading = انٹرنیٹ کے بغیر
offline-yes = انٹرنیٹ کے بغیر چلتا ہے: ہاں
offline-no = انٹرنیٹ کے بغیر چلتا ہے: نہیں
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = اس آلے پر زبانیں: { $all } میں سے { $ready }
offline-get-all = تمام زبانیں انٹرنیٹ کے بغیر دستیاب کریں
offline-getting = دوسری زبانیں اس آلے پر محفوظ ہو رہی ہیں۔
offline-saving = آپ کا ڈیٹا بچانے کے لیے دوسری زبانیں صرف آپ کے کہنے پر محفوظ ہوتی ہیں۔
# $date (text) - a date in words
offline-installed = آخری اپ ڈیٹ: { $date }
offline-waiting = نیا ورژن تیار ہے۔ اگلی بار جب کوئی زبان چنے گا تو وہ استعمال ہوگا۔
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = { $date } کی اپ ڈیٹ ناکام رہی، کیونکہ ایک فائل موجود نہیں یا غلط ہے: { $file }۔ پرانا ورژن ہی استعمال ہوتا رہے گا۔

## Reading aloud
listen = سنیں
listen-player = پڑھ کر سنانا
listen-play = آگے سنیں
listen-pause = وقفہ
listen-back = پچھلا پیراگراف
listen-forward = اگلا پیراگراف
# What follows is one of the three speeds.
listen-speed = رفتار
listen-slow = آہستہ
listen-normal = عام
listen-fast = تیز
listen-stop = سنانا بند کریں
# Who speaks
listen-machine = یہ کمپیوٹر کی آواز ہے۔
listen-person = یہ ایک انسان نے پڑھ کر ریکارڈ کیا ہے۔
listen-none = اس تحریر کی آواز ابھی موجود نہیں۔

## QR codes
qr-how = اپنے فون کا کیمرا اس کوڈ کے سامنے کریں۔
# $address (text) - a host name, a phone number or a mail address
qr-label = کیو آر کوڈ: { $address }
take-page-phone = یہ صفحہ اپنے ساتھ لے جائیں
take-page-share = یہ صفحہ دوسروں کو بھیجیں
take-page-copy = لنک کاپی کریں
take-page-copied = لنک کاپی ہو گیا۔
take-page-print = یہ صفحہ پرنٹ کریں

## End of a visit on a shared tablet
idle-heading = کیا آپ ابھی یہاں ہیں؟
idle-text = تھوڑی دیر میں یہ ٹیبلٹ آپ کا استعمال بھول جائے گا اور شروع سے چلے گا۔
idle-stay = ہاں، جاری رکھیں

## Said back to the city, on shared tablets alone
counts-question = کیا اس صفحے سے آپ کو مدد ملی؟
counts-yes = ہاں
counts-no = مجھے نہیں ملا
counts-thanks = شکریہ۔ آپ کا جواب گن لیا گیا ہے۔ اس کے سوا کچھ محفوظ نہیں ہوتا۔
counts-language = میری زبان یہاں نہیں ہے
counts-language-which = آپ کو کون سی زبان چاہیے؟
counts-language-thanks = شکریہ۔ آپ کی خواہش گن لی گئی ہے۔ اس کے سوا کچھ محفوظ نہیں ہوتا۔
counts-heading = یہ ٹیبلٹ کیا گنتا ہے
counts-answers = لوگوں نے کتنی بار جواب دیا کہ کسی صفحے سے مدد ملی، یا یہ کہ جو چاہیے تھا وہ نہیں ملا: دن، صفحے اور زبان کے لحاظ سے۔
counts-languages = لوگوں نے کون سی زبانیں مانگیں جو یہاں نہیں ہیں: دن کے لحاظ سے۔
counts-searches = کتنی بار تلاش میں کچھ نہیں ملا: دن کے لحاظ سے، اور اس موضوع کے لحاظ سے جو پہلے کھلا تھا۔ جو لکھا گیا وہ محفوظ نہیں ہوتا۔
counts-rule = اس کے سوا کچھ نہیں گنا جاتا۔ اعداد اس ٹیبلٹ سے صرف تب باہر جاتے ہیں جب سروس پوائنٹ کا عملہ انہیں لے جائے، اور صرف وہ اعداد جو پانچ یا زیادہ ہوں۔
counts-file = اعداد فائل میں محفوظ کریں
counts-code = اعداد کیو آر کوڈ میں دکھائیں
counts-few = ابھی تک کوئی عدد پانچ تک نہیں پہنچا۔
counts-many = ایک کیو آر کوڈ کے لیے اعداد بہت زیادہ ہیں۔ انہیں فائل میں محفوظ کریں۔
counts-forget = تمام اعداد مٹائیں
counts-forgotten = تمام اعداد مٹا دیے گئے ہیں۔

## When something goes wrong
failure-offline-heading = کنکشن نہیں ہے
failure-offline-text = یہ صفحہ اس آلے پر محفوظ نہیں ہے، اور اس وقت انٹرنیٹ نہیں ہے۔
failure-not-found-heading = یہ صفحہ موجود نہیں
failure-not-found-text = شاید پتہ غلط ہے، یا صفحہ ہٹا دیا گیا ہے۔
failure-damaged-pack-heading = یہ صفحہ نہیں دکھایا جا سکتا
failure-damaged-pack-text = اس صفحے کی ایک فائل خراب ہے۔ سروس پوائنٹ کے عملے کو بتائیں۔
failure-not-in-your-language-heading = اس زبان میں نہیں
failure-not-in-your-language-text = یہ معلومات اس زبان میں دستیاب نہیں جو آپ نے مانگی ہے۔
failure-to-topics = موضوعات پر جائیں
failure-try-again = دوبارہ کوشش کریں
failure-to-start = زبان چنیں
