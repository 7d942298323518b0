# Persian (Iran). Translated by a machine; no person has checked it yet.

## Start page
start-heading = زبان خود را انتخاب کنید
languages = زبان‌ها

## Bars
skip-to-content = رفتن به متن اصلی
back = بازگشت
emergency = اضطراری
tools = ابزارها
topics = موضوع‌ها
places = مکان‌ها
language = زبان
display = نمایش
finished = کارم تمام شد
about = دربارهٔ این اطلاعات
close = بستن

## Search
search = جستجو
search-label = دنبال چه می‌گردید؟
search-articles = اطلاعات
# $count (text) - how many pages were found
search-found = نتیجه‌ها: { $count }
# $words (text) - what was typed
search-none = برای «{ $words }» چیزی پیدا نشد.
search-none-help = کلمهٔ دیگری را امتحان کنید. در این مکان‌ها به شما کمک می‌کنند:
search-clear = پاک کردن جستجو
search-space = فاصله
search-delete = پاک کردن حرف آخر
search-letters = حرف‌ها

## Display
text-size = اندازهٔ نوشته
text-size-normal = معمولی
text-size-large = بزرگ
text-size-largest = خیلی بزرگ
colours = رنگ‌ها
theme-light = روشن
theme-dark = تیره
theme-contrast = کنتراست بالا

## Emergency page
emergency-heading = وضعیت اضطراری: کمک بخواهید
emergency-free = هر تماس با این شماره‌ها رایگان است، شب و روز.

## نشان بدهید و بفهمید
phrases-heading = نشان بدهید و بفهمید
phrases-lead = جمله‌ها به دو زبان، همراه با تصویر. آن‌ها را به طرف مقابل نشان دهید.
phrases-you-say = شما می‌گویید
phrases-you-are-told = به شما می‌گویند
phrases-together = نمایش همراه با زبانی دیگر
phrases-turn = چرخاندن برای طرف مقابل
phrases-answer = پاسخ
phrases-yes = بله
phrases-no = نه
phrases-unknown = نمی‌دانم
phrases-write = لطفاً آن را بنویسید
phrases-interpreter = به مترجم نیاز دارم، به زبان: { $language }
phrases-number = عدد
phrases-delete = پاک کردن
phrases-day = روز
phrases-month = ماه
phrases-year = سال
phrases-body = بخش بدن
phrases-face = صورت
phrases-front = از جلو
phrases-behind = از پشت
phrases-head = سر
phrases-eye = چشم‌ها
phrases-ear = گوش
phrases-mouth = دهان و دندان
phrases-neck = گردن و گلو
phrases-shoulder = شانه
phrases-chest = قفسهٔ سینه
phrases-arm = بازو
phrases-hand = دست
phrases-belly = شکم
phrases-abdomen = زیر شکم
phrases-leg = پا
phrases-knee = زانو
phrases-foot = کف پا و مچ پا
phrases-back = پشت
phrases-loins = کمر
phrases-bottom = باسن

## فهرست شما
list-progress = انجام‌شده: { $done } از { $all }
plan-heading = فهرست شما: اول چه کار کنید
plan-summary = کارها به ترتیب، و اینکه چه چیزهایی همراه بیاورید. هر کاری را که انجام شد علامت بزنید.
plan-lead = فقط به پرسش‌هایی جواب بدهید که خودتان می‌خواهید. بعد فهرست نشان می‌دهد چه چیزهایی به کار شما می‌آید. جواب‌های شما به دست هیچ‌کس نمی‌رسد.
plan-first-days = در روزهای اول
plan-first-weeks = در هفته‌های اول
plan-first-months = در ماه‌های اول
plan-within = { $days ->
    [one] مهلت: { $count } روز
   *[other] مهلت: { $count } روز
}
plan-done = انجام شد
plan-clear = شروع از اول
glossary-heading = کلمه‌های اداری
glossary-lead = این کلمه‌ها را اینجا می‌شنوید و می‌خوانید. معنی آن‌ها این است.

## Articles
documents = همراه بیاورید
notice-info = خوب است بدانید
notice-warning = لطفاً توجه کنید
notice-danger = خطر
notice-free = این رایگان است
notice-right = این حق شماست
more-about = بیشتر دربارهٔ
sources = منابع
# $date (text) - a date in words
checked-on = آخرین بررسی: { $date }
# $date (text) - a date in words
footer-checked = آخرین بررسی: { $date }. در هر مطلب و برای هر مکان، منابع آن نوشته شده است.
standing-machine-written = این متن را کامپیوتر نوشته است. هنوز هیچ انسانی آن را بررسی نکرده است.
standing-machine-translated = این متن را کامپیوتر ترجمه کرده است. هنوز هیچ انسانی آن را بررسی نکرده است.
standing-stale = متن اصلی بعد از این ترجمه تغییر کرده است. اگر موضوعی مهم است، لطفاً در یک مرکز خدمات بپرسید.
# The name of the language follows, in that language.
standing-other-language = این متن هنوز به زبان شما موجود نیست. به این زبان نشان داده می‌شود:

## دو زبان در کنار هم
beside-choose = خواندن به دو زبان
beside-swap = جابه‌جا کردن
beside-missing = به این زبان موجود نیست:

## Places
places-heading = مکان‌هایی که کمک می‌کنند
places-lead = آدرس‌ها، شماره‌های تلفن و ساعت‌های کار.
category-service-point = مشاوره و مراکز خدمات
category-registration = ثبت آدرس
category-health = سلامت
category-housing = خانه و مسکن
category-education = مدرسه و آموزش
category-language = یادگیری زبان
category-work = کار
category-transport = رفت‌وآمد
category-rights = حقوق و مشاورهٔ حقوقی
category-family = خانواده و کودکان
category-women = زنان
category-everyday = زندگی روزمره
category-participation = مشارکت
category-emergency = وضعیت اضطراری
category-other = مکان‌های دیگر
show-on-map = نشان دادن روی نقشه
languages-spoken = زبان‌هایی که اینجا حرف می‌زنند
step-free-yes = دسترسی بدون پله
step-free-partly = بخشی بدون پله، یا با کمک
step-free-no = راه بدون پله ندارد

## Opening hours
hours-week = ساعت‌های کار در این هفته
hours-unknown = ساعت کار معلوم نیست. لطفاً اول زنگ بزنید.
always-open = شب و روز باز
closed = بسته
closed-holiday = بسته (تعطیل رسمی)
holiday-today = امروز بسته است: تعطیل رسمی.
# $time (text) - a time of day
closes-today = الان باز است، امروز تا ساعت { $time }
# $time (text) - a time of day
closes-tomorrow = الان باز است، تا فردا ساعت { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = الان باز است، تا { $day } ساعت { $time }
# $time (text) - a time of day
opens-today = الان بسته است. امروز ساعت { $time } باز می‌شود
# $time (text) - a time of day
opens-tomorrow = الان بسته است. فردا ساعت { $time } باز می‌شود
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = الان بسته است. { $day } ساعت { $time } باز می‌شود

## Finding a place
open-now = الان باز است
places-filter = انتخاب مکان‌ها
places-filter-more = بر اساس موضوع و زبان
places-shown = مکان‌های نشان‌داده‌شده: { $count } از { $all }
places-none = هیچ مکانی با انتخاب شما جور نیست.
places-show-all = نشان دادن همهٔ مکان‌ها
speakers-heading = اینجا چه کسی به زبان من حرف می‌زند، و کی
speakers-lead = برای هر زبان: کجا و کی به آن حرف می‌زنند.
speakers-everywhere = در همهٔ مکان‌های فهرست به این زبان حرف می‌زنند.
by-appointment = فقط با وقت قبلی
closed-for-now = موقتاً بسته است
closed-until = موقتاً بسته است، تا { $date }
closed-from = موقتاً بسته است، از { $from }
closed-from-until = موقتاً بسته است، از { $from } تا { $until }
place-way = راه رسیدن
take-along = این آدرس را با خود ببرید
appointment = یادداشت وقت ملاقات
appointment-day = روز
appointment-time = ساعت
appointment-save = در تقویم ذخیره کنید
sessions-heading = چه برنامه‌ای هست، و کی
sessions-lead = دیدارها، گروه‌ها و جلسه‌های اطلاع‌رسانی. روی یک تاریخ بزنید تا آن را با خود ببرید.
sessions-next = تاریخ‌های بعدی. روی یکی بزنید تا در تقویم شما ذخیره شود.
sessions-none = تاریخ دیگری نمی‌دانیم. پیش از رفتن بپرسید.

## About page
about-heading = دربارهٔ این اطلاعات
publisher = ناشر
status = وضعیت
status-demonstration = نسخهٔ نمایشی
status-draft = پیش‌نویس
status-published = منتشرشده
licence = مجوز استفاده از متن‌ها
content-version = نسخهٔ متن‌ها
program-version = نسخهٔ برنامه
offline-heading = بدون اینترنت
offline-yes = بدون اینترنت کار می‌کند: بله
offline-no = بدون اینترنت کار می‌کند: خیر
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = زبان‌های ذخیره‌شده در این دستگاه: { $ready } از { $all }
offline-get-all = آماده کردن همهٔ زبان‌ها برای استفاده بدون اینترنت
offline-getting = زبان‌های دیگر دارند در این دستگاه ذخیره می‌شوند.
offline-saving = برای اینکه حجم اینترنت شما کم مصرف شود، زبان‌های دیگر فقط وقتی ذخیره می‌شوند که شما بخواهید.
# $date (text) - a date in words
offline-installed = آخرین به‌روزرسانی: { $date }
offline-waiting = یک نسخهٔ جدیدتر آماده است. دفعهٔ بعد که کسی زبانی را انتخاب کند، این نسخه استفاده می‌شود.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = به‌روزرسانی { $date } انجام نشد، چون یک فایل نیست یا اشتباه است: { $file }. نسخهٔ قبلی همچنان استفاده می‌شود.

## Reading aloud
listen = گوش دادن
listen-player = خواندن با صدای بلند
listen-play = ادامهٔ خواندن
listen-pause = مکث
listen-back = پاراگراف قبلی
listen-forward = پاراگراف بعدی
# What follows is one of the three speeds.
listen-speed = سرعت
listen-slow = آهسته
listen-normal = معمولی
listen-fast = تند
listen-stop = پایان خواندن
# Who speaks
listen-machine = این صدای کامپیوتر است.
listen-person = این متن را یک انسان خوانده است.
listen-none = این متن هنوز صدا ندارد.

## QR codes
qr-how = دوربین تلفن خود را رو به این کد بگیرید.
# $address (text) - a host name, a phone number or a mail address
qr-label = کد QR: { $address }
take-page-phone = این صفحه را با خود ببرید
take-page-share = این صفحه را بفرستید
take-page-copy = رونوشت از نشانی
take-page-copied = نشانی رونوشت شد.
take-page-print = چاپ این صفحه

## End of a visit on a shared tablet
idle-heading = هنوز اینجا هستید؟
idle-text = به‌زودی این تبلت بازدید شما را فراموش می‌کند و از اول شروع می‌کند.
idle-stay = بله، ادامه

## Said back to the city, on shared tablets alone
counts-question = آیا این صفحه به شما کمک کرد؟
counts-yes = بله
counts-no = آن را پیدا نکردم
counts-thanks = ممنونیم. جواب شما شمرده شد. چیز دیگری ذخیره نمی‌شود.
counts-language = زبان من اینجا نیست
counts-language-which = به کدام زبان نیاز دارید؟
counts-language-thanks = ممنونیم. خواستهٔ شما شمرده شد. چیز دیگری ذخیره نمی‌شود.
counts-heading = این تبلت چه چیزهایی را می‌شمارد
counts-answers = چند بار مردم جواب داده‌اند که صفحه‌ای به آن‌ها کمک کرده است، یا اینکه چیزی را که می‌خواستند پیدا نکرده‌اند: بر اساس روز، صفحه و زبان.
counts-languages = مردم کدام زبان‌هایی را خواسته‌اند که اینجا نیست: بر اساس روز.
counts-searches = چند بار جستجو چیزی پیدا نکرده است: بر اساس روز و موضوعی که پیش از آن باز بوده است. آنچه نوشته شده است، ذخیره نمی‌شود.
counts-rule = چیز دیگری شمرده نمی‌شود. عددها فقط وقتی از این تبلت بیرون می‌روند که کارکنان مرکز خدمات آن‌ها را بردارند، و فقط عددهای پنج و بیشتر.
counts-file = ذخیرهٔ عددها در یک فایل
counts-code = نشان دادن عددها با کد QR
counts-few = هنوز هیچ عددی به پنج نرسیده است.
counts-many = تعداد عددها برای یک کد QR خیلی زیاد است. آن‌ها را در یک فایل ذخیره کنید.
counts-forget = پاک کردن همهٔ عددها
counts-forgotten = همهٔ عددها پاک شد.

## When something goes wrong
failure-offline-heading = اتصال برقرار نیست
failure-offline-text = این صفحه در این دستگاه ذخیره نشده است و الان اینترنت نیست.
failure-not-found-heading = این صفحه وجود ندارد
failure-not-found-text = شاید آدرس اشتباه است، یا صفحه حذف شده است.
failure-damaged-pack-heading = این صفحه را نمی‌توان نشان داد
failure-damaged-pack-text = یک فایل این صفحه خراب است. لطفاً به کارکنان مرکز خدمات بگویید.
failure-not-in-your-language-heading = به این زبان موجود نیست
failure-not-in-your-language-text = این اطلاعات به زبانی که خواستید موجود نیست.
failure-to-topics = رفتن به موضوع‌ها
failure-try-again = دوباره امتحان کنید
failure-to-start = انتخاب زبان
