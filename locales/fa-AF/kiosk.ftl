# Dari (Persian of Afghanistan). Translated by a machine; no person has checked it yet.

## Start page
start-heading = زبان خود را انتخاب کنید
languages = زبان‌ها

## Bars
skip-to-content = رفتن به متن
back = برگشت
emergency = عاجل
tools = ابزار
topics = موضوعات
places = جاها
language = زبان
display = نمایش
finished = کارم خلاص شد
about = در بارهٔ این معلومات
close = بستن

## Search
search = جستجو
search-label = چه می‌پالید؟
search-articles = معلومات
# $count (text) - how many pages were found
search-found = نتیجه‌ها: { $count }
# $words (text) - what was typed
search-none = برای «{ $words }» چیزی پیدا نشد.
search-none-help = کلمهٔ دیگری را امتحان کنید. در این جاها به شما کمک می‌کنند:
search-clear = پاک کردن جستجو
search-space = فاصله
search-delete = پاک کردن حرف آخر
search-letters = حرف‌ها

## Display
text-size = اندازهٔ حروف
text-size-normal = عادی
text-size-large = کلان
text-size-largest = بسیار کلان
colours = رنگ‌ها
theme-light = روشن
theme-dark = تاریک
theme-contrast = تضاد رنگ زیاد

## Emergency page
emergency-heading = حالت عاجل: کمک بخواهید
emergency-free = هر زنگ به این نمبرها رایگان است، شب و روز.

## نشان بدهید و بفهمید
phrases-heading = نشان بدهید و بفهمید
phrases-lead = جمله‌ها به دو زبان، با تصویر. آن را به نفر مقابل نشان بدهید.
phrases-you-say = شما می‌گویید
phrases-you-are-told = به شما می‌گویند
phrases-together = نشان دادن همراه با یک زبان دیگر
phrases-turn = چرخاندن برای نفر مقابل
phrases-answer = جواب
phrases-yes = بلی
phrases-no = نه
phrases-unknown = نمی‌دانم
phrases-write = لطفاً نوشته کنید
phrases-interpreter = به ترجمان ضرورت دارم، به زبان: { $language }
phrases-number = عدد
phrases-delete = پاک کردن
phrases-day = روز
phrases-month = ماه
phrases-year = سال
phrases-body = قسمت بدن
phrases-face = روی
phrases-front = از پیشرو
phrases-behind = از پشت سر
phrases-head = سر
phrases-eye = چشم‌ها
phrases-ear = گوش
phrases-mouth = دهان و دندان
phrases-neck = گردن و گلو
phrases-shoulder = شانه
phrases-chest = سینه
phrases-arm = بازو
phrases-hand = دست
phrases-belly = شکم
phrases-abdomen = زیر شکم
phrases-leg = پای
phrases-knee = زانو
phrases-foot = کف پای و بند پای
phrases-back = پشت
phrases-loins = کمر
phrases-bottom = سرین

## لست شما
list-progress = { $done } کار از { $all } انجام شد
plan-heading = لست شما: اول چه کنید
plan-summary = کارها به ترتیب، و این که چه چیزها را با خود بیاورید. هر کار که خلاص شد، آن را نشانی کنید.
plan-lead = تنها به سوال‌هایی جواب بدهید که خود شما می‌خواهید. بعد لست نشان می‌دهد که چه به کار شما می‌آید. جواب‌های شما به هیچ‌کس نمی‌رسد.
plan-first-days = در روزهای اول
plan-first-weeks = در هفته‌های اول
plan-first-months = در ماه‌های اول
plan-within = { $days ->
    [one] مهلت: { $count } روز
   *[other] مهلت: { $count } روز
}
plan-done = انجام شد
plan-clear = از سر شروع کنید
glossary-heading = کلمات دفترهای دولتی
glossary-lead = این کلمات را در اینجا می‌شنوید و می‌خوانید. معنای آن‌ها این است.

## Articles
documents = با خود بیاورید
notice-info = خوب است بدانید
notice-warning = لطفاً متوجه باشید
notice-danger = خطر
notice-free = این رایگان است
notice-right = این حق شما است
more-about = معلومات بیشتر در بارهٔ
sources = منابع
# $date (text) - a date in words
checked-on = آخرین بررسی: { $date }
# $date (text) - a date in words
footer-checked = آخرین بررسی: { $date }. منابع در هر مطلب و برای هر جا نوشته شده است.
standing-machine-written = این متن را کمپیوتر نوشته است. تا حال هیچ انسانی آن را بررسی نکرده است.
standing-machine-translated = این متن را کمپیوتر ترجمه کرده است. تا حال هیچ انسانی آن را بررسی نکرده است.
standing-stale = متن اصلی بعد از این ترجمه تغییر کرده است. اگر چیزی مهم است، لطفاً در یک مرکز خدمات پرسان کنید.
# The name of the language follows, in that language.
standing-other-language = این متن تا حال به زبان شما نیست. به این زبان نشان داده می‌شود:

## دو زبان در کنار هم
beside-choose = خواندن به دو زبان
beside-swap = تبدیل کردن
beside-missing = به این زبان موجود نیست:

## Places
places-heading = جاهایی که کمک می‌کنند
places-lead = آدرس‌ها، نمبرهای تیلفون و ساعات کار.
category-service-point = مشوره و مراکز خدمات
category-registration = ثبت آدرس
category-health = صحت
category-housing = خانه و سرپناه
category-education = مکتب و تعلیم
category-language = آموختن زبان
category-work = کار
category-transport = رفت‌وآمد و ترانسپورت
category-rights = حقوق و مشورهٔ حقوقی
category-family = فامیل و اطفال
category-women = زنان
category-everyday = زندگی روزمره
category-participation = سهم گرفتن
category-emergency = حالت عاجل
category-other = جاهای دیگر
show-on-map = نشان دادن در نقشه
languages-spoken = زبان‌هایی که در اینجا گپ می‌زنند
step-free-yes = راه بدون زینه
step-free-partly = یک قسمت بدون زینه، یا با کمک
step-free-no = راه بدون زینه ندارد

## Opening hours
hours-week = ساعات کار در این هفته
hours-unknown = ساعات کار معلوم نیست. لطفاً اول زنگ بزنید.
always-open = شب و روز باز
closed = بسته
closed-holiday = بسته (رخصتی عمومی)
holiday-today = امروز بسته است: رخصتی عمومی.
# $time (text) - a time of day
closes-today = حالا باز است، امروز تا ساعت { $time }
# $time (text) - a time of day
closes-tomorrow = حالا باز است، تا فردا ساعت { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = حالا باز است، تا { $day } ساعت { $time }
# $time (text) - a time of day
opens-today = حالا بسته است. امروز ساعت { $time } باز می‌شود
# $time (text) - a time of day
opens-tomorrow = حالا بسته است. فردا ساعت { $time } باز می‌شود
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = حالا بسته است. { $day } ساعت { $time } باز می‌شود

## Finding a place
open-now = حالا باز است
places-filter = انتخاب جاها
places-filter-more = به اساس موضوع و زبان
places-shown = جاهای نشان‌داده‌شده: { $count } از { $all }
places-none = هیچ جایی با انتخاب شما برابر نیست.
places-show-all = نشان دادن همه جاها
speakers-heading = در اینجا کی به زبان من گپ می‌زند، و چه وقت
speakers-lead = برای هر زبان: در کجا و چه وقت به آن گپ می‌زنند.
speakers-everywhere = در همه جاهای لست به این زبان گپ می‌زنند.
by-appointment = تنها با وقت قبلی
closed-for-now = فعلاً بسته است
closed-until = فعلاً بسته است، تا { $date }
closed-from = فعلاً بسته است، از { $from }
closed-from-until = فعلاً بسته است، از { $from } تا { $until }
place-way = راه رسیدن
take-along = این آدرس را با خود ببرید
appointment = یادداشت وقت ملاقات
appointment-day = روز
appointment-time = ساعت
appointment-save = در تقویم ذخیره کنید
sessions-heading = چه برنامه‌ای است، و چه وقت
sessions-lead = دیدارها، گروه‌ها و جلسه‌های معلوماتی. روی یک تاریخ بزنید تا آن را با خود ببرید.
sessions-next = تاریخ‌های بعدی. روی یکی بزنید تا در تقویم شما ذخیره شود.
sessions-none = تاریخ دیگر معلوم نیست. پیش از رفتن بپرسید.

## About page
about-heading = در بارهٔ این معلومات
publisher = ناشر
status = وضعیت
status-demonstration = نسخهٔ نمایشی
status-draft = مسوده
status-published = نشرشده
licence = اجازه‌نامهٔ استفاده از متن‌ها
content-version = نسخهٔ متن‌ها
program-version = نسخهٔ پروگرام
offline-heading = بدون انترنت
offline-yes = بدون انترنت کار می‌کند: بلی
offline-no = بدون انترنت کار می‌کند: نخیر
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = زبان‌های ذخیره‌شده در این دستگاه: { $ready } از { $all }
offline-get-all = آماده ساختن همهٔ زبان‌ها برای استفاده بدون انترنت
offline-getting = زبان‌های دیگر حالا در این دستگاه ذخیره می‌شود.
offline-saving = برای این که دیتای انترنت شما کم مصرف شود، زبان‌های دیگر تنها وقتی ذخیره می‌شود که شما بخواهید.
# $date (text) - a date in words
offline-installed = آخرین تازه‌سازی: { $date }
offline-waiting = یک نسخهٔ جدیدتر آماده است. بار دیگر که کسی زبانی را انتخاب کند، این نسخه استفاده می‌شود.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = تازه‌سازی { $date } ناکام شد، چون یک فایل نیست یا غلط است: { $file }. همان نسخهٔ قبلی استفاده می‌شود.

## Reading aloud
listen = شنیدن
listen-player = خواندن به آواز بلند
listen-play = ادامهٔ خواندن
listen-pause = وقفه
listen-back = پراگراف قبلی
listen-forward = پراگراف بعدی
# What follows is one of the three speeds.
listen-speed = سرعت
listen-slow = آهسته
listen-normal = عادی
listen-fast = تیز
listen-stop = ختم خواندن
# Who speaks
listen-machine = این آواز کمپیوتر است.
listen-person = این متن را یک انسان خوانده است.
listen-none = این متن تا حال آواز ندارد.

## QR codes
qr-how = کمرهٔ تیلفون خود را به طرف این کود بگیرید.
# $address (text) - a host name, a phone number or a mail address
qr-label = کود QR: { $address }
take-page-phone = این صفحه را با خود ببرید
take-page-share = این صفحه را بفرستید
take-page-copy = آدرس را کاپی کنید
take-page-copied = آدرس کاپی شد.
take-page-print = این صفحه را چاپ کنید

## End of a visit on a shared tablet
idle-heading = آیا هنوز اینجا هستید؟
idle-text = این تبلیت به زودی بازدید شما را فراموش می‌کند و از سر شروع می‌کند.
idle-stay = بلی، ادامه

## Said back to the city, on shared tablets alone
counts-question = آیا این صفحه به شما کمک کرد؟
counts-yes = بلی
counts-no = آن را پیدا نکردم
counts-thanks = تشکر. جواب شما شمرده شد. چیز دیگری ذخیره نمی‌شود.
counts-language = زبان من اینجا نیست
counts-language-which = به کدام زبان ضرورت دارید؟
counts-language-thanks = تشکر. خواست شما شمرده شد. چیز دیگری ذخیره نمی‌شود.
counts-heading = این تبلیت چه چیزها را می‌شمارد
counts-answers = مردم چند بار جواب داده‌اند که یک صفحه به آن‌ها کمک کرده است، یا این که چیزی را که می‌پالیدند پیدا نکرده‌اند: به اساس روز، صفحه و زبان.
counts-languages = مردم کدام زبان‌ها را خواسته‌اند که در اینجا نیست: به اساس روز.
counts-searches = چند بار در جستجو چیزی پیدا نشده است: به اساس روز و موضوعی که پیش از آن باز بود. چیزی که نوشته شده است، ذخیره نمی‌شود.
counts-rule = چیز دیگری شمرده نمی‌شود. عددها تنها وقتی از این تبلیت بیرون می‌شود که کارمندان مرکز خدمات آن‌ها را بگیرند، و تنها عددهای پنج و بالاتر از آن.
counts-file = ذخیره کردن عددها در فایل
counts-code = نشان دادن عددها با کود QR
counts-few = تا حال هیچ عددی به پنج نرسیده است.
counts-many = تعداد عددها برای یک کود QR بسیار زیاد است. آن‌ها را در یک فایل ذخیره کنید.
counts-forget = پاک کردن همهٔ عددها
counts-forgotten = همهٔ عددها پاک شد.

## When something goes wrong
failure-offline-heading = ارتباط نیست
failure-offline-text = این صفحه در این دستگاه ذخیره نشده است و فعلاً انترنت نیست.
failure-not-found-heading = این صفحه وجود ندارد
failure-not-found-text = شاید آدرس غلط باشد، یا صفحه پاک شده باشد.
failure-damaged-pack-heading = این صفحه نشان داده شده نمی‌تواند
failure-damaged-pack-text = یک فایل این صفحه خراب است. لطفاً به کارمندان مرکز خدمات بگویید.
failure-not-in-your-language-heading = به این زبان نیست
failure-not-in-your-language-text = این معلومات به زبانی که شما خواستید، موجود نیست.
failure-to-topics = رفتن به موضوعات
failure-try-again = دوباره کوشش کنید
failure-to-start = انتخاب زبان
