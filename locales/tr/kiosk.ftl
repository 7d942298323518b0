# Turkish. Translated by a machine; no person has checked it yet.

## Start page
start-heading = Dilinizi seçin
languages = Diller

## Bars
skip-to-content = İçeriğe geç
back = Geri
emergency = Acil durum
tools = Araçlar
topics = Konular
places = Yerler
language = Dil
display = Görünüm
finished = İşim bitti
about = Bu bilgiler hakkında
close = Kapat

## Search
search = Ara
search-label = Ne arıyorsunuz?
search-articles = Bilgiler
# $count (text) - how many pages were found
search-found = Sonuçlar: { $count }
# $words (text) - what was typed
search-none = “{ $words }” için bir şey bulunamadı.
search-none-help = Başka bir kelime deneyin. Bu yerlerde size yardım ederler:
search-clear = Aramayı temizle
search-space = Boşluk
search-delete = Son harfi sil
search-letters = Harfler

## Display
text-size = Yazı boyutu
text-size-normal = Normal
text-size-large = Büyük
text-size-largest = Çok büyük
colours = Renkler
theme-light = Açık
theme-dark = Koyu
theme-contrast = Yüksek kontrast

## Emergency page
emergency-heading = Acil durum: yardım çağırın
emergency-free = Bu numaralara yapılan her arama gece gündüz ücretsizdir.

## Göster ve anlaş
phrases-heading = Göster ve anlaş
phrases-lead = İki dilde, resimli cümleler. Karşınızdaki kişiye gösterin.
phrases-you-say = Siz söylersiniz
phrases-you-are-told = Size söylenir
phrases-together = Başka bir dille birlikte göster
phrases-turn = Karşınızdaki için döndür
phrases-answer = Cevap
phrases-yes = Evet
phrases-no = Hayır
phrases-unknown = Bilmiyorum
phrases-write = Lütfen yazın
phrases-interpreter = Şu dil için tercümana ihtiyacım var: { $language }
phrases-number = Sayı
phrases-delete = Sil
phrases-day = Gün
phrases-month = Ay
phrases-year = Yıl
phrases-body = Vücut bölgesi
phrases-face = Yüz
phrases-front = Önden
phrases-behind = Arkadan
phrases-head = Baş
phrases-eye = Gözler
phrases-ear = Kulak
phrases-mouth = Ağız ve dişler
phrases-neck = Boyun ve boğaz
phrases-shoulder = Omuz
phrases-chest = Göğüs
phrases-arm = Kol
phrases-hand = El
phrases-belly = Karın
phrases-abdomen = Alt karın
phrases-leg = Bacak
phrases-knee = Diz
phrases-foot = Ayak
phrases-back = Sırt
phrases-loins = Bel
phrases-bottom = Kalça

## Listeniz
list-progress = Yapılan: { $done } (toplam: { $all })
plan-heading = Listeniz: ilk yapılacaklar
plan-summary = Sırayla yapılacaklar ve yanınızda getirecekleriniz. Yaptıklarınızı işaretleyin.
plan-lead = Sadece istediğiniz soruları cevaplayın. Liste sonra size uygun olanları gösterir. Cevaplarınız kimseye gitmez.
plan-first-days = İlk günlerde
plan-first-weeks = İlk haftalarda
plan-first-months = İlk aylarda
plan-within = { $days ->
    [one] Süre: { $count } gün
   *[other] Süre: { $count } gün
}
plan-done = Yapıldı
plan-clear = Baştan başla
glossary-heading = Resmî dairelerin kelimeleri
glossary-lead = Bu kelimeleri burada duyar ve okursunuz. Anlamları şunlardır.

## Articles
documents = Yanınızda getirin
notice-info = Bilmekte fayda var
notice-warning = Lütfen dikkat edin
notice-danger = Tehlike
notice-free = Bu ücretsizdir
notice-right = Bu sizin hakkınız
more-about = Daha fazla bilgi:
sources = Kaynaklar
# $date (text) - a date in words
checked-on = Son kontrol: { $date }
# $date (text) - a date in words
footer-checked = Son kontrol: { $date }. Her yazının ve her yerin kaynakları yazılıdır.
standing-machine-written = Bu metni bir makine yazdı. Henüz hiçbir insan kontrol etmedi.
standing-machine-translated = Bu metni bir makine çevirdi. Henüz hiçbir insan kontrol etmedi.
standing-stale = Bu çeviriden sonra asıl metin değişti. Bir şey önemliyse lütfen bir danışma noktasına sorun.
# The name of the language follows, in that language.
standing-other-language = Bu metin henüz sizin dilinizde yok. Şu dilde gösteriliyor:

## İki dil yan yana
beside-choose = İki dilde oku
beside-swap = Değiştir
beside-missing = Bu dilde yok:

## Places
places-heading = Yardım eden yerler
places-lead = Adresler, telefon numaraları ve çalışma saatleri.
category-service-point = Danışma ve hizmet noktaları
category-registration = Adres kaydı
category-health = Sağlık
category-housing = Ev ve konut
category-education = Okul ve eğitim
category-language = Dil öğrenmek
category-work = İş
category-transport = Ulaşım
category-rights = Haklar ve hukuki danışma
category-family = Aile ve çocuklar
category-women = Kadınlar
category-everyday = Günlük hayat
category-participation = Katılım
category-emergency = Acil durum
category-other = Diğer yerler
show-on-map = Haritada göster
languages-spoken = Burada konuşulan diller
step-free-yes = Basamaksız giriş var
step-free-partly = Kısmen basamaksız veya yardımla
step-free-no = Basamaksız giriş yok

## Opening hours
hours-week = Bu haftaki çalışma saatleri
hours-unknown = Çalışma saatleri bilinmiyor. Lütfen önce telefon edin.
always-open = Gece gündüz açık
closed = Kapalı
closed-holiday = Kapalı (resmî tatil)
holiday-today = Bugün kapalı: resmî tatil.
# $time (text) - a time of day
closes-today = Şu anda açık. Kapanış: bugün, saat { $time }
# $time (text) - a time of day
closes-tomorrow = Şu anda açık. Kapanış: yarın, saat { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = Şu anda açık. Kapanış: { $day }, saat { $time }
# $time (text) - a time of day
opens-today = Şu anda kapalı. Açılış: bugün, saat { $time }
# $time (text) - a time of day
opens-tomorrow = Şu anda kapalı. Açılış: yarın, saat { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = Şu anda kapalı. Açılış: { $day }, saat { $time }

## Finding a place
open-now = Şu anda açık
places-filter = Yer seçin
places-filter-more = Konuya ve dile göre
places-shown = Gösterilen yerler: { $count } (toplam: { $all })
places-none = Seçiminize uyan yer yok.
places-show-all = Bütün yerleri göster
speakers-heading = Burada benim dilimi kim konuşuyor, ne zaman
speakers-lead = Her dil için: nerede ve ne zaman konuşuluyor.
speakers-everywhere = Bu dil listedeki her yerde konuşulur.
by-appointment = Yalnız randevu ile
closed-for-now = Geçici olarak kapalı
closed-until = Geçici olarak kapalı. Son gün: { $date }
closed-from = Geçici olarak kapalı. İlk gün: { $from }
closed-from-until = Geçici olarak kapalı: { $from } – { $until }
place-way = Oraya nasıl gidilir
take-along = Bu adresi yanınıza alın
appointment = Randevuyu not edin
appointment-day = Gün
appointment-time = Saat
appointment-save = Takvime kaydedin
sessions-heading = Neler var, ne zaman
sessions-lead = Buluşmalar, gruplar ve bilgilendirme toplantıları. Yanınıza almak için bir tarihe dokunun.
sessions-next = Sonraki tarihler. Takviminize eklemek için birine dokunun.
sessions-none = Başka tarih bilinmiyor. Gitmeden önce sorun.

## About page
about-heading = Bu bilgiler hakkında
publisher = Yayımlayan
status = Durum
status-demonstration = Örnek sürüm
status-draft = Taslak
status-published = Yayımlandı
licence = Metinlerin lisansı
content-version = Metinlerin sürümü
program-version = Programın sürümü
offline-heading = İnternet olmadan
offline-yes = İnternet olmadan çalışır: evet
offline-no = İnternet olmadan çalışır: hayır
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = Bu cihazdaki diller: { $ready } (toplam: { $all })
offline-get-all = Bütün dilleri internetsiz kullanmak için kaydet
offline-getting = Diğer diller şu anda bu cihaza kaydediliyor.
offline-saving = Mobil verinizi harcamamak için diğer diller ancak siz isterseniz kaydedilir.
# $date (text) - a date in words
offline-installed = Son güncelleme: { $date }
offline-waiting = Daha yeni bir sürüm hazır. Biri bir daha dil seçtiğinde bu sürüm kullanılacak.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = Güncelleme ({ $date }) başarısız oldu, çünkü bir dosya eksik veya hatalı: { $file }. Eski sürüm kullanılmaya devam ediyor.

## Reading aloud
listen = Dinle
listen-player = Sesli okuma
listen-play = Okumaya devam et
listen-pause = Duraklat
listen-back = Önceki paragraf
listen-forward = Sonraki paragraf
# What follows is one of the three speeds.
listen-speed = Hız
listen-slow = Yavaş
listen-normal = Normal
listen-fast = Hızlı
listen-stop = Sesli okumayı bitir
# Who speaks
listen-machine = Bir bilgisayar sesi konuşuyor.
listen-person = Bu metni bir insan seslendirdi.
listen-none = Bu metin için henüz ses yok.

## QR codes
qr-how = Telefonunuzun kamerasını bu koda tutun.
# $address (text) - a host name, a phone number or a mail address
qr-label = QR kodu: { $address }
take-page-phone = Bu sayfayı yanınıza alın
take-page-share = Bu sayfayı paylaşın
take-page-copy = Bağlantıyı kopyalayın
take-page-copied = Bağlantı kopyalandı.
take-page-print = Bu sayfayı yazdırın

## End of a visit on a shared tablet
idle-heading = Hâlâ burada mısınız?
idle-text = Bu tablet birazdan ziyaretinizi unutacak ve baştan başlayacak.
idle-stay = Evet, devam et

## Said back to the city, on shared tablets alone
counts-question = Bu sayfa size yardımcı oldu mu?
counts-yes = Evet
counts-no = Aradığımı bulamadım
counts-thanks = Teşekkürler. Cevabınız sayıldı. Başka hiçbir şey saklanmaz.
counts-language = Benim dilim burada yok
counts-language-which = Hangi dile ihtiyacınız var?
counts-language-thanks = Teşekkürler. İsteğiniz sayıldı. Başka hiçbir şey saklanmaz.
counts-heading = Bu tablet neleri sayıyor
counts-answers = Bir sayfanın yardımcı olduğu veya arananın bulunamadığı kaç kez söylendi: güne, sayfaya ve dile göre.
counts-languages = Burada olmayan hangi diller istendi: güne göre.
counts-searches = Bir arama kaç kez sonuç vermedi: güne ve aramadan önce açık olan konuya göre. Yazılanlar saklanmaz.
counts-rule = Başka hiçbir şey sayılmaz. Sayılar bu tabletten ancak görevliler alırsa çıkar. Görevliler de yalnız beş ve üzeri sayıları alabilir.
counts-file = Sayıları dosya olarak kaydet
counts-code = Sayıları QR kodu olarak göster
counts-few = Henüz beş veya üzeri bir sayı yok.
counts-many = QR kodu için çok fazla sayı var. Sayıları dosya olarak kaydedin.
counts-forget = Bütün sayıları sil
counts-forgotten = Bütün sayılar silindi.

## When something goes wrong
failure-offline-heading = Bağlantı yok
failure-offline-text = Bu sayfa bu cihazda kayıtlı değil ve şu anda internet yok.
failure-not-found-heading = Böyle bir sayfa yok
failure-not-found-text = Adres yanlış olabilir veya sayfa kaldırılmış olabilir.
failure-damaged-pack-heading = Bu sayfa gösterilemiyor
failure-damaged-pack-text = Bu sayfanın bir dosyası bozuk. Lütfen danışma noktasındaki görevlilere söyleyin.
failure-not-in-your-language-heading = Bu dilde yok
failure-not-in-your-language-text = Bu bilgiler istediğiniz dilde yok.
failure-to-topics = Konulara git
failure-try-again = Tekrar dene
failure-to-start = Dil seç
