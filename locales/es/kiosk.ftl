# Spanish. Translated by a machine; no person has checked it yet.

## Start page
start-heading = Elija su idioma
languages = Idiomas

## Bars
skip-to-content = Ir al contenido
back = Atrás
emergency = Emergencia
tools = Herramientas
topics = Temas
places = Lugares
language = Idioma
display = Pantalla
finished = He terminado
about = Sobre esta información
close = Cerrar

## Search
search = Buscar
search-label = ¿Qué busca?
search-articles = Información
# $count (text) - how many pages were found
search-found = Resultados: { $count }
# $words (text) - what was typed
search-none = No se ha encontrado nada para «{ $words }».
search-none-help = Pruebe con otra palabra. En estos lugares le ayudan:
search-clear = Borrar la búsqueda
search-space = Espacio
search-delete = Borrar la última letra
search-letters = Letras

## Display
text-size = Tamaño del texto
text-size-normal = Normal
text-size-large = Grande
text-size-largest = Muy grande
colours = Colores
theme-light = Claro
theme-dark = Oscuro
theme-contrast = Alto contraste

## Emergency page
emergency-heading = Emergencia: pida ayuda
emergency-free = Cada llamada a estos números es gratis, de día y de noche.

## Señalar y hablar
phrases-heading = Señalar y hablar
phrases-lead = Frases en dos idiomas, con imágenes. Enséñeselas a la otra persona.
phrases-you-say = Usted dice
phrases-you-are-told = Le dicen a usted
phrases-together = Mostrar junto con otro idioma
phrases-turn = Girar para la otra persona
phrases-answer = Respuesta
phrases-yes = Sí
phrases-no = No
phrases-unknown = No lo sé
phrases-write = Por favor, escríbalo
phrases-interpreter = Necesito un intérprete de: { $language }
phrases-number = Número
phrases-delete = Borrar
phrases-day = Día
phrases-month = Mes
phrases-year = Año
phrases-body = Parte del cuerpo
phrases-face = Cara
phrases-front = Por delante
phrases-behind = Por detrás
phrases-head = Cabeza
phrases-eye = Ojos
phrases-ear = Oído
phrases-mouth = Boca y dientes
phrases-neck = Cuello y garganta
phrases-shoulder = Hombro
phrases-chest = Pecho
phrases-arm = Brazo
phrases-hand = Mano
phrases-belly = Vientre
phrases-abdomen = Bajo vientre
phrases-leg = Pierna
phrases-knee = Rodilla
phrases-foot = Pie
phrases-back = Espalda
phrases-loins = Parte baja de la espalda
phrases-bottom = Nalgas

## Su lista
list-progress = Hecho: { $done } de { $all }
plan-heading = Su lista: qué hacer primero
plan-summary = Los pasos, por orden, y lo que hay que llevar. Marque lo que ya está hecho.
plan-lead = Responda solo a las preguntas que quiera. La lista le mostrará lo que es para usted. Nadie recibe sus respuestas.
plan-first-days = En los primeros días
plan-first-weeks = En las primeras semanas
plan-first-months = En los primeros meses
plan-within = { $days ->
    [one] Plazo: { $count } día
   *[other] Plazo: { $count } días
}
plan-done = Hecho
plan-clear = Empezar de nuevo
glossary-heading = Palabras de las oficinas
glossary-lead = Estas palabras las oye y las lee aquí. Esto es lo que significan.

## Articles
documents = Lleve consigo
notice-info = Es bueno saberlo
notice-warning = Tenga en cuenta
notice-danger = Peligro
notice-free = Esto es gratis
notice-right = Es su derecho
more-about = Más sobre:
sources = Fuentes
# $date (text) - a date in words
checked-on = Última comprobación: { $date }
# $date (text) - a date in words
footer-checked = Última comprobación: { $date }. Cada artículo y cada lugar indica sus fuentes.
standing-machine-written = Una máquina escribió este texto. Ninguna persona lo ha revisado todavía.
standing-machine-translated = Una máquina tradujo este texto. Ninguna persona lo ha revisado todavía.
standing-stale = El texto original ha cambiado desde esta traducción. Si algo es importante, pregunte en un punto de atención.
# The name of the language follows, in that language.
standing-other-language = Este texto todavía no está en su idioma. Se muestra en este idioma:

## Dos idiomas uno al lado del otro
beside-choose = Leer en dos idiomas
beside-swap = Intercambiar
beside-missing = No disponible en este idioma:

## Places
places-heading = Lugares que ayudan
places-lead = Direcciones, números de teléfono y horarios.
category-service-point = Asesoramiento y puntos de atención
category-registration = Registro de la dirección
category-health = Salud
category-housing = Vivienda
category-education = Escuela y educación
category-language = Aprender el idioma
category-work = Trabajo
category-transport = Transporte
category-rights = Derechos y asesoramiento legal
category-family = Familia y niños
category-women = Mujeres
category-everyday = Vida diaria
category-participation = Participar
category-emergency = Emergencia
category-other = Otros lugares
show-on-map = Ver en un mapa
languages-spoken = Idiomas que se hablan aquí
step-free-yes = Acceso sin escalones
step-free-partly = Acceso en parte sin escalones, o con ayuda
step-free-no = No hay acceso sin escalones

## Opening hours
hours-week = Horario de esta semana
hours-unknown = No se conoce el horario. Por favor, llame antes de ir.
always-open = Abierto de día y de noche
closed = Cerrado
closed-holiday = Cerrado (día festivo o feriado)
holiday-today = Cerrado hoy: día festivo o feriado.
# $time (text) - a time of day
closes-today = Abierto ahora, hoy hasta las { $time }
# $time (text) - a time of day
closes-tomorrow = Abierto ahora. Cierra: mañana, { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = Abierto ahora. Cierra: { $day }, { $time }
# $time (text) - a time of day
opens-today = Cerrado ahora. Abre hoy a las { $time }
# $time (text) - a time of day
opens-tomorrow = Cerrado ahora. Abre mañana a las { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = Cerrado ahora. Abre: { $day }, { $time }

## Finding a place
open-now = Abierto ahora
places-filter = Elegir lugares
places-filter-more = Por tema e idioma
places-shown = Lugares que se muestran: { $count } de { $all }
places-none = Ningún lugar corresponde a lo que ha elegido.
places-show-all = Mostrar todos los lugares
speakers-heading = Quién habla aquí mi idioma, y cuándo
speakers-lead = Para cada idioma: dónde se habla y cuándo.
speakers-everywhere = En todos los lugares de la lista se habla este idioma.
by-appointment = Solo con cita previa
closed-for-now = Cerrado temporalmente
closed-until = Cerrado temporalmente. Último día: { $date }
closed-from = Cerrado temporalmente. Primer día: { $from }
closed-from-until = Cerrado temporalmente: { $from } – { $until }
place-way = Cómo llegar
take-along = Llévese esta dirección
appointment = Anote una cita
appointment-day = Día
appointment-time = Hora
appointment-save = Guárdela en el calendario
sessions-heading = Qué actividades hay, y cuándo
sessions-lead = Encuentros, grupos y sesiones informativas. Toque una fecha para llevársela.
sessions-next = Próximas fechas. Toque una para guardarla en su calendario.
sessions-none = No se conocen más fechas. Pregunte antes de ir.

## About page
about-heading = Sobre esta información
publisher = Quién lo publica
status = Estado
status-demonstration = Demostración
status-draft = Borrador
status-published = Publicado
licence = Licencia de los textos
content-version = Versión de los textos
program-version = Versión del programa
offline-heading = Sin internet
offline-yes = Funciona sin internet: sí
offline-no = Funciona sin internet: no
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = Idiomas en este dispositivo: { $ready } de { $all }
offline-get-all = Hacer que todos los idiomas estén disponibles sin internet
offline-getting = Los otros idiomas se están guardando en este dispositivo.
offline-saving = Para ahorrar sus datos de internet, los otros idiomas se guardan solo cuando usted lo pide.
# $date (text) - a date in words
offline-installed = Última actualización: { $date }
offline-waiting = Hay una versión más nueva lista. Se usará la próxima vez que alguien elija un idioma.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = La actualización del { $date } falló porque un archivo falta o es incorrecto: { $file }. Se sigue usando la versión anterior.

## Reading aloud
listen = Escuchar
listen-player = Lectura en voz alta
listen-play = Continuar la lectura
listen-pause = Pausa
listen-back = Párrafo anterior
listen-forward = Párrafo siguiente
# What follows is one of the three speeds.
listen-speed = Velocidad
listen-slow = Lenta
listen-normal = Normal
listen-fast = Rápida
listen-stop = Terminar la lectura en voz alta
# Who speaks
listen-machine = La voz es de una máquina.
listen-person = Esto lo ha grabado una persona.
listen-none = Todavía no hay audio para este texto.

## QR codes
qr-how = Apunte a este código con la cámara de su teléfono.
# $address (text) - a host name, a phone number or a mail address
qr-label = Código QR: { $address }
take-page-phone = Llévese esta página
take-page-share = Compartir esta página
take-page-copy = Copiar el enlace
take-page-copied = El enlace está copiado.
take-page-print = Imprimir esta página

## End of a visit on a shared tablet
idle-heading = ¿Sigue usted ahí?
idle-text = Pronto, esta tableta olvidará su visita y empezará de nuevo.
idle-stay = Sí, continuar

## Said back to the city, on shared tablets alone
counts-question = ¿Le ha ayudado esta página?
counts-yes = Sí
counts-no = No lo he encontrado
counts-thanks = Gracias. Hemos contado su respuesta. No se guarda nada más.
counts-language = Mi idioma no está aquí
counts-language-which = ¿Qué idioma necesita?
counts-language-thanks = Gracias. Hemos contado su petición. No se guarda nada más.
counts-heading = Los números que guarda esta tableta
counts-answers = Cuántas veces las personas responden que una página les ha ayudado, o que no lo han encontrado: por día, página e idioma.
counts-languages = Qué idiomas se han pedido y no están aquí: por día.
counts-searches = Cuántas veces una búsqueda no ha encontrado nada: por día y por el tema que estaba abierto antes. Lo que se ha escrito no se guarda.
counts-rule = No se cuenta nada más. Los números salen de esta tableta solo cuando el personal se los lleva, y solo los números a partir de cinco.
counts-file = Guardar los números en un archivo
counts-code = Mostrar los números como código QR
counts-few = Todavía no hay ningún número a partir de cinco.
counts-many = Hay demasiados números para un código QR. Guárdelos en un archivo.
counts-forget = Borrar todos los números
counts-forgotten = Todos los números están borrados.

## When something goes wrong
failure-offline-heading = Sin conexión
failure-offline-text = Esta página no está guardada en este dispositivo y no hay internet en este momento.
failure-not-found-heading = Esta página no existe
failure-not-found-text = Quizás la dirección es incorrecta o la página ya no existe.
failure-damaged-pack-heading = No se puede mostrar esta página
failure-damaged-pack-text = Un archivo de esta página está dañado. Por favor, avise a las personas del punto de atención.
failure-not-in-your-language-heading = No está en este idioma
failure-not-in-your-language-text = Esta información no está disponible en el idioma que usted pidió.
failure-to-topics = Ir a los temas
failure-try-again = Intentar de nuevo
failure-to-start = Elegir un idioma
