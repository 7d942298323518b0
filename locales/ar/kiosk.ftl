# نصوص الكشك نفسه. المصدر هو en/kiosk.ftl.

## صفحة البداية
start-heading = اختاروا لغتكم
languages = اللغات

## الأشرطة
skip-to-content = الانتقال إلى المحتوى
back = رجوع
emergency = طوارئ
tools = أدوات
topics = المواضيع
places = الأماكن
language = اللغة
display = العرض
finished = انتهيت
about = عن هذه المعلومات
close = إغلاق

## البحث
search = بحث
search-label = عمّ تبحثون؟
search-articles = معلومات
# $count (text) - how many pages were found
search-found = النتائج: { $count }
# $words (text) - what was typed
search-none = لا توجد نتائج عن «{ $words }».
search-none-help = جرّبوا كلمة أخرى. في هذه الأماكن من يساعدكم:
search-clear = مسح البحث
search-space = مسافة
search-delete = حذف آخر حرف
search-letters = الحروف

## العرض
text-size = حجم الخط
text-size-normal = عادي
text-size-large = كبير
text-size-largest = كبير جدًا
colours = الألوان
theme-light = فاتح
theme-dark = داكن
theme-contrast = تباين عالٍ

## صفحة الطوارئ
emergency-heading = طوارئ: اطلبوا المساعدة
emergency-free = كل مكالمة إلى هذه الأرقام مجانية، ليلًا ونهارًا.

## أشِر وافهم
phrases-heading = أشِر وافهم
phrases-lead = جمل بلغتين مع صور. أَرِها للشخص الآخر.
phrases-you-say = أنتم تقولون
phrases-you-are-told = يُقال لكم
phrases-together = العرض مع لغة أخرى
phrases-turn = التدوير للشخص الآخر
phrases-answer = الجواب
phrases-yes = نعم
phrases-no = لا
phrases-unknown = لا أعرف
phrases-write = من فضلكم اكتبوا ذلك
phrases-interpreter = أحتاج إلى مترجم للغة: { $language }
phrases-number = رقم
phrases-delete = حذف
phrases-day = اليوم
phrases-month = الشهر
phrases-year = السنة
phrases-body = جزء من الجسم
phrases-face = الوجه
phrases-front = من الأمام
phrases-behind = من الخلف
phrases-head = الرأس
phrases-eye = العينان
phrases-ear = الأذن
phrases-mouth = الفم والأسنان
phrases-neck = الرقبة والحلق
phrases-shoulder = الكتف
phrases-chest = الصدر
phrases-arm = الذراع
phrases-hand = اليد
phrases-belly = البطن
phrases-abdomen = أسفل البطن
phrases-leg = الساق
phrases-knee = الركبة
phrases-foot = القدم
phrases-back = الظهر
phrases-loins = أسفل الظهر
phrases-bottom = المؤخرة

## قائمتكم
list-progress = تم إنجاز { $done } من { $all }
plan-heading = قائمتكم: ماذا تفعلون أولًا
plan-summary = خطوات مرتّبة، ومع كل خطوة ما تحضرونه معكم. ضعوا علامة أمام ما أنجزتموه.
plan-lead = أجيبوا فقط عن الأسئلة التي تريدون الإجابة عنها. بعد ذلك تعرض لكم القائمة ما يناسبكم. لا تصل إجاباتكم إلى أحد.
plan-first-days = في الأيام الأولى
plan-first-weeks = في الأسابيع الأولى
plan-first-months = في الأشهر الأولى
plan-within = { $days ->
    [zero] المهلة: { $count } يوم
    [one] المهلة: يوم واحد
    [two] المهلة: يومان
    [few] المهلة: { $count } أيام
    [many] المهلة: { $count } يومًا
   *[other] المهلة: { $count } يوم
}
plan-done = تم
plan-clear = البدء من جديد
glossary-heading = كلمات الدوائر الرسمية
glossary-lead = تسمعون هذه الكلمات وتقرؤونها هنا. وهذا معناها.

## المقالات
documents = أحضروا معكم
notice-info = معلومة مفيدة
notice-warning = انتبهوا من فضلكم
notice-danger = خطر
notice-free = هذا مجاني
notice-right = هذا حقكم
more-about = المزيد عن
sources = المصادر
# $date (text) - a date in words
checked-on = آخر تحقّق من المعلومات: { $date }
footer-checked = آخر تحقّق من المعلومات: { $date }. كل مقال وكل مكان يذكر مصادره.
standing-machine-written = كتبت آلة هذا النص. لم يراجعه أي إنسان حتى الآن.
standing-machine-translated = ترجمت آلة هذا النص. لم يراجعه أي إنسان حتى الآن.
standing-stale = تغيّر النص الأصلي بعد هذه الترجمة. إذا كان الأمر مهمًا، فاسألوا في مركز الخدمة من فضلكم.
# The name of the language follows, in that language.
standing-other-language = هذا النص غير متوفر بلغتكم بعد. وهو معروض هنا بهذه اللغة:

## لغتان جنبًا إلى جنب
beside-choose = القراءة بلغتين
beside-swap = تبديل
beside-missing = غير متوفر بهذه اللغة:

## الأماكن
places-heading = أماكن تساعدكم
places-lead = عناوين وأرقام هاتف وأوقات دوام.
category-service-point = الاستشارة ومراكز الخدمة
category-registration = تسجيل السكن
category-health = الصحة
category-housing = السكن
category-education = المدرسة والتعليم
category-language = تعلّم اللغة
category-work = العمل
category-transport = التنقّل
category-rights = الحقوق والاستشارة القانونية
category-family = العائلة والأطفال
category-women = النساء
category-everyday = الحياة اليومية
category-participation = المشاركة
category-emergency = الطوارئ
category-other = أماكن أخرى
show-on-map = عرض على الخريطة
languages-spoken = اللغات المتوفرة هنا
step-free-yes = مدخل من دون درج
step-free-partly = من دون درج جزئيًا، أو مع مساعدة
step-free-no = لا يوجد مدخل من دون درج

## أوقات الدوام
hours-week = أوقات الدوام هذا الأسبوع
hours-unknown = أوقات الدوام غير معروفة. اتصلوا أولًا من فضلكم.
always-open = مفتوح ليلًا ونهارًا
closed = مغلق
closed-holiday = مغلق (عطلة رسمية)
holiday-today = مغلق اليوم: عطلة رسمية.
# $time (text) - a time of day
closes-today = مفتوح الآن، حتى الساعة { $time } اليوم
# $time (text) - a time of day
closes-tomorrow = مفتوح الآن، حتى الساعة { $time } غدًا
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = مفتوح الآن، حتى يوم { $day } الساعة { $time }
# $time (text) - a time of day
opens-today = مغلق الآن. يفتح اليوم الساعة { $time }
# $time (text) - a time of day
opens-tomorrow = مغلق الآن. يفتح غدًا الساعة { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = مغلق الآن. يفتح يوم { $day } الساعة { $time }

## اختيار الأماكن
open-now = مفتوح الآن
places-filter = اختيار الأماكن
places-filter-more = حسب الموضوع واللغة
places-shown = الأماكن المعروضة: { $count } من { $all }
places-none = لا يوجد مكان يناسب اختياركم.
places-show-all = عرض كل الأماكن
speakers-heading = من يتكلم لغتي هنا، ومتى
speakers-lead = لكل لغة: أين يتكلمونها ومتى.
speakers-everywhere = يتكلمون هذه اللغة في كل أماكن القائمة.
by-appointment = بموعد مسبق فقط
closed-for-now = مغلق مؤقتًا
closed-until = مغلق مؤقتًا حتى { $date }
closed-from = مغلق مؤقتًا ابتداءً من { $from }
closed-from-until = مغلق مؤقتًا من { $from } إلى { $until }
place-way = الطريق إلى هناك
take-along = خذوا هذا العنوان معكم
appointment = سجّلوا موعدًا
appointment-day = اليوم
appointment-time = الساعة
appointment-save = احفظوه في التقويم
sessions-heading = ماذا يُقام هنا، ومتى
sessions-lead = لقاءات ومجموعات وجلسات إعلامية. المسوا موعدًا لتأخذوه معكم.
sessions-next = المواعيد القادمة. المسوا موعدًا لحفظه في تقويمكم.
sessions-none = لا نعرف مواعيد أخرى. اسألوا قبل الذهاب.

## صفحة «عن هذه المعلومات»
about-heading = عن هذه المعلومات
publisher = الناشر
status = الحالة
status-demonstration = عرض تجريبي
status-draft = مسودة
status-published = منشور
licence = رخصة النصوص
content-version = نسخة النصوص
program-version = نسخة البرنامج
offline-heading = من دون إنترنت
offline-yes = يعمل من دون إنترنت: نعم
offline-no = يعمل من دون إنترنت: لا
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = اللغات على هذا الجهاز: { $ready } من { $all }
offline-get-all = إتاحة كل اللغات بدون إنترنت
offline-getting = يجري الآن حفظ اللغات الأخرى على هذا الجهاز.
offline-saving = لتوفير بياناتك، لا تُحفظ اللغات الأخرى إلا إذا طلبت ذلك.
# $date (text) - a date in words
offline-installed = آخر تحديث: { $date }
offline-waiting = توجد نسخة أحدث جاهزة. سيبدأ استعمالها عندما يختار شخص لغة في المرة القادمة.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = لم ينجح التحديث بتاريخ { $date }، لأن ملفًا غير موجود أو فيه خطأ: { $file }. تبقى النسخة القديمة مستعملة.

## Reading aloud
listen = استماع
listen-player = القراءة بصوت عالٍ
listen-play = متابعة القراءة
listen-pause = إيقاف مؤقت
listen-back = الفقرة السابقة
listen-forward = الفقرة التالية
# What follows is one of the three speeds.
listen-speed = السرعة
listen-slow = بطيئة
listen-normal = عادية
listen-fast = سريعة
listen-stop = إنهاء القراءة
# Who speaks
listen-machine = هذا صوت حاسوب.
listen-person = سجّل إنسان هذا النص بصوته.
listen-none = لا يوجد صوت لهذا النص بعد.

## رموز QR
qr-how = وجّهوا كاميرا هاتفكم إلى هذا الرمز.
# $address (text) - a host name, a phone number or a mail address
qr-label = رمز QR: { $address }
take-page-phone = خذوا هذه الصفحة معكم
take-page-share = مشاركة هذه الصفحة
take-page-copy = نسخ الرابط
take-page-copied = تم نسخ الرابط.
take-page-print = طباعة هذه الصفحة

## نهاية الزيارة على جهاز مشترك
idle-heading = هل ما زلتم هنا؟
idle-text = بعد قليل ينسى هذا الجهاز زيارتكم ويبدأ من جديد.
idle-stay = نعم، متابعة

## Said back to the city, on shared tablets alone
counts-question = هل ساعدتكم هذه الصفحة؟
counts-yes = نعم
counts-no = لم أجد ما أبحث عنه
counts-thanks = شكرًا لكم. أُضيف جوابكم إلى العدد. لا يُحفظ أي شيء آخر.
counts-language = لغتي غير موجودة هنا
counts-language-which = أي لغة تحتاجون إليها؟
counts-language-thanks = شكرًا لكم. أُضيفت رغبتكم إلى العدد. لا يُحفظ أي شيء آخر.
counts-heading = ماذا يُحصي هذا الجهاز
counts-answers = كم مرة أجاب الناس بأن صفحة ساعدتهم، أو بأنهم لم يجدوا ما يبحثون عنه: حسب اليوم والصفحة واللغة.
counts-languages = ما اللغات التي طلبها الناس وهي غير موجودة هنا: حسب اليوم.
counts-searches = كم مرة لم يجد البحث شيئًا: حسب اليوم والموضوع الذي كان مفتوحًا قبل ذلك. ما كُتب في البحث لا يُحفظ.
counts-rule = لا يُحصى أي شيء آخر. لا تخرج الأعداد من هذا الجهاز إلا عندما يأخذها العاملون في مركز الخدمة، ولا تخرج إلا الأعداد من خمسة فما فوق.
counts-file = حفظ الأعداد في ملف
counts-code = عرض الأعداد كرمز QR
counts-few = لا يوجد حتى الآن أي عدد من خمسة فما فوق.
counts-many = الأعداد أكثر مما يتسع له رمز QR. احفظوها في ملف.
counts-forget = حذف كل الأعداد
counts-forgotten = حُذفت كل الأعداد.

## عندما لا ينجح شيء
failure-offline-heading = لا يوجد اتصال
failure-offline-text = هذه الصفحة غير محفوظة على هذا الجهاز، ولا يوجد إنترنت في هذه اللحظة.
failure-not-found-heading = هذه الصفحة غير موجودة
failure-not-found-text = ربما كان العنوان غير صحيح، أو حُذفت الصفحة.
failure-damaged-pack-heading = لا يمكن عرض هذه الصفحة
failure-damaged-pack-text = أحد ملفات هذه الصفحة فيه عطل. من فضلكم أخبروا العاملين في مركز الخدمة.
failure-not-in-your-language-heading = غير متوفر بهذه اللغة
failure-not-in-your-language-text = هذه المعلومات غير متوفرة باللغة التي طلبتموها.
failure-to-topics = إلى المواضيع
failure-try-again = حاولوا مرة أخرى
failure-to-start = اختيار اللغة
