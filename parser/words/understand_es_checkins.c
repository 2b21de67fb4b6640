/* Spanish: check-ins. See understand_es.c. */
#include "facts/takeaway.h"
#include "parser/phrases.h"

const struct word_group words_spanish_checkins[] = {
    {WORD_STATUS, STATUS_DONE,
     "esta al dia|estan al dia|"
     "hecho|hecha|hechos|hechas|ya hecho|ya esta|ya esta hecho|terminado|terminada|terminados|listo|lista|listos|"
     "completado|completada|completo|acabado|acabada|finalizado|finalizada|cumplido|conseguido|logrado|resuelto|"
     "lo hice|ya lo hice|lo he hecho|ya lo he hecho|funciono|ha "
     "funcionado|realizado|realizada|zanjado|tachado|tachada|sip|hecho y derecho|pude con|he podido con|logre|la "
     "logre|lo consegui|la consegui|funciona desde|funcionando desde"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "en curso|en proceso|en progreso|todavia en curso|aun en curso|sigo en ello|estoy en ello|en ello|"
     "trabajando en ello|sigo trabajando en ello|estoy trabajando en ello|empezado|empezada|empece|lo he empezado|"
     "comenzado|iniciado|casi|casi listo|casi terminado|casi hecho|a medias|a la mitad|parcialmente|en "
     "marcha|avanzando|"
     "medio hecho|todavia no terminado|aun no terminado|no terminado|no del todo|sigo con ello|estoy con "
     "ello|pendiente de terminar|avanza|avanzan|progresa"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "todavia no|aun no|no|no hecho|no empezado|sin empezar|no iniciado|sin hacer|pendiente|no he tenido tiempo|"
     "no tuve tiempo|sin tiempo|no he empezado|no lo he hecho|no lo hice|todavia no lo he hecho|aun no lo he hecho|"
     "por hacer|se me olvido|lo olvide|olvidado|pospuesto|aplazado|mas tarde|todavia nada|aun nada|nada todavia|"
     "no he podido|no pude|falta|las dejo para|los dejo para|dejo para|aplazada|pospuesta|quedan "
     "pendientes|nop|nel|aplazo|la aplazo|lo aplazo|las aplazo|los aplazo|pospongo|lo pospongo|la pospongo|dejarlo "
     "todo de lado|dejar de lado|dejarlo de lado|dejarla de lado|dejarlo todo"},
    {WORD_STATUS, STATUS_DROPPED,
     "descartado|descartada|descartar|descarto|descarta|cancelado|cancelada|cancelar|cancela|eliminar|elimina|"
     "eliminado|"
     "borrar|borra|quitar|quita|abandonado|abandonar|abandono|dejar|dejarlo|lo dejo|dejalo|ya no es relevante|"
     "no es relevante|ya no aplica|no aplica|ya no hace falta|no hace falta|ya no es necesario|no es necesario|ya no|"
     "obsoleto|olvidalo|ya no procede|descarte|la descarte|descartamos|la podemos quitar|lo podemos quitar|no "
     "procede|ya no es necesaria|me rindo|se cancela"},
    {WORD_STATUS, STATUS_BLOCKED,
     "bloqueado|bloqueada|atascado|atascada|parado|parada|esperando|esperando a|espero|a la espera de|a la espera|"
     "en espera|necesito ayuda|en espera de|estancado|en standby|en stand by|esta en espera|pendiente de "
     "respuesta|bloqueado por|bloqueada por|no avanza|sigue parado|sigue parada|sigo atascado|sigo atascada|se ha "
     "atascado"},
    {WORD_STATUS, STATUS_DONE,
     "funciona bien|funciona muy bien|funciona genial|va muy bien|va bien|hice|ya hice|hemos hecho|he "
     "terminado|he acabado|termine|acabe|consegui"},
    {WORD_STATUS, STATUS_DONE,
     "echo|echa|leido|leida|enviado|enviada|escrito|escrita|reservado|reservada|recibido|recibida|hablado|"
     "perfecto|ya lo tengo|lo tengo|los tengo|esta listo|esta hecho|esta hecha|esta terminado|ya esta hecho|"
     "ya esta hecha|ya esta listo|ya lei|ya hable|ya lo lei|ya lo envie|funciona|funciona perfecto|salio bien|"
     "salio genial|salio muy bien|fue genial|fue muy bien|fue bien|conseguida|lograda|ya esta"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "por la mitad|la mitad|voy por la mitad|lo llevo por la mitad|a mitad|a medio|a medio camino|a medio hacer|"
     "a medio leer|casi terminada|casi lista|casi acabado|casi hecha|casi casi|voy por|voy por el capitulo|"
     "en el capitulo|en camino|en desarrollo|en preparacion|empezando|he empezado|ya empece|ya he empezado|"
     "he comenzado|comence|he comenzado a|en parte|parcial|avanzado|avanzada|bastante avanzado|muy avanzado|"
     "va avanzando|progresando|estoy trabajando|sigo trabajando|estoy leyendo|sigo leyendo|leyendo|poco a poco|"
     "no acabado|sin terminar|sin acabar|no terminada|falta poco|me falta poco"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "no empezada|no lo he empezado|no la he empezado|no he podido hacer|no lo he leido|sin leer|no leido|"
     "no me ha dado tiempo|no me dio tiempo|no he llegado|no llegue|no he hecho nada|no hice nada|no he hecho|"
     "no hice|falta el|faltan|me falta|me faltan|queda|quedan|me queda|queda pendiente|pendientes|sigue pendiente|"
     "la semana que viene|la proxima semana|para la semana que viene|para el mes que viene|mas adelante|postergado|"
     "postergada|retrasado|retrasada|lo deje para|se me paso|se me ha pasado|se me ha olvidado|olvide|nada de nada|"
     "ni uno|ni empezado|cero|todavia sin|aun sin|no lo consegui|no lo logre|no salio|no funciono|"
     "imposible esta semana|no ha podido ser"},
    {WORD_STATUS, STATUS_DROPPED,
     "lo dejo|la dejo|los dejo|dejo|lo abandono|abandonada|lo he dejado|lo cancelo|la cancelo|lo quito|podeis quitar|"
     "puedes quitar|se puede quitar|se puede eliminar|quitadlo|ya no tiene sentido|no tiene sentido|"
     "ya no me interesa|no me interesa|ya no interesa|ya no lo necesito|no lo necesito|ya no necesito|innecesario|"
     "olvidaos|olvida|olvidad|descartados|anulado|anulada|suspendido definitivamente|no me preguntes mas|"
     "no me preguntes mas por|no me pregunteis mas por|deja de preguntar|pasado a|se encarga"},
    {WORD_OBSTACLE, 0,
     "estoy esperando a|estoy esperando|sigo esperando|sigo esperando a|espero respuesta|esperando respuesta|"
     "pendiente de respuesta|sin respuesta|no responde|no contesta|no ha contestado|no ha respondido|"
     "no me ha contestado|no me ha respondido|esta de vacaciones|de vacaciones|esta de baja|de baja|esta enfermo|"
     "esta enferma|sin presupuesto|no hay presupuesto|sin acceso|no hay plazas|completo hasta|depende de|paralizado|"
     "paralizada|en pausa|detenido|frenado|estaba lleno|estaba llena|esta lleno|esta llena|no quedan plazas|sin "
     "plazas"},
    {WORD_LATER, 1,
     "queria|me gustaria|quisiera|lo hare|la hare|empezare|leere|hablare|tengo pensado|tengo previsto|pienso"},
    {WORD_ONLY, 1, "solo|solamente|unicamente|nada mas"},
    {WORD_ARE, 0, "estan|son|hechos|hechas|listos|listas|terminados"},
    {WORD_HAVE, 0, "he|ha|hemos|han|esta|estan"},
    {WORD_IT, 0, "lo|eso|esto"},
    {WORD_FINE, 0, "bien|ok|vale|perfecto|si|genial|todo bien"},
    {WORD_FACT, 0,
     "dijo|dio|me dio|vino|fui|hizo|estuvo bien|estuvo genial|muy util|me dieron|recibi|he recibido|me ha dado"},
    {WORD_SPELT, 0, "terminado|empezado|pendiente|cancelado|completado|acabado|bloqueado"},
    {WORD_STATUS, STATUS_DONE,
     "aprobado|aprobada|revisado|revisada|confirmado|confirmada|publicado|publicada|firmado|firmada|concedido|"
     "en el calendario|en la agenda|ya lo he terminado|ya lo termine|ya funciona|marcha bien|va de maravilla|"
     "va genial|va perfecto|arreglado|arreglada|solucionado|solucionada|cerrado|cerrada"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "va por la mitad|va a la mitad|va por|va avanzando|va bien pero|a veces|de vez en cuando|mas o menos|"
     "casi siempre|la mayoria de las veces|en revision|en borrador|un borrador|primer borrador|en plena faena|"
     "en ello todavia|seguimos en ello|estamos en ello|lo estoy haciendo|la estoy haciendo|lo estoy leyendo|"
     "lo voy haciendo|sin acabar todavia|aun sin terminar|empezado pero"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "ni tocarlo|no lo he tocado|no la he tocado|la proxima vez|despues de las vacaciones|cuando vuelva|"
     "demasiado trabajo|mucho lio|mucho trabajo|hasta arriba|no he tenido ni un momento|no encontre el momento|"
     "aun por hacer|todavia por hacer|por empezar|imposible|lo tengo pendiente|pendiente todavia|para mas adelante|"
     "se quedo en nada|no hubo manera"},
    {WORD_STATUS, STATUS_DROPPED,
     "borrarlo|borradlo|borrenlo|borralo|quitarlo|quitalo|quitenlo|eliminarlo|eliminalo|eliminenlo|"
     "lo lleva otro equipo|lo lleva otra persona|ya no me toca|ya no nos toca|no vale la pena|no merece la pena|"
     "lo descarte|lo hemos descartado|se cancelo|fue cancelado|fue cancelada|se anulo|ya no existe|tachalo|tachar|"
     "tachado|he dejado de hacerlo|deje de hacerlo"},
    {WORD_REST, 0, "los restantes|lo restante|todo lo otro|lo otro|las otras dos|las otras tres|las restantes"},
    {WORD_STATUS, STATUS_IN_PROGRESS, "un poco|un poquito|un borrador|lo intento|estoy intentando"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "igual que siempre|como siempre|todo igual|todo pendiente|no la he invitado|no lo he invitado"},
    {WORD_FACT, 0,
     "ayer|la semana pasada|el mes pasado|el lunes pasado|el martes pasado|el viernes pasado|hace una semana|"
     "hace dos semanas"},
    {WORD_STATUS, STATUS_DONE, "van bien|van muy bien|van genial|probado|probada|delegado|delegada"},
    {WORD_STATUS, STATUS_IN_PROGRESS, "esta en marcha|estan en marcha"},
    {WORD_NOT, 0, "no|nunca|jamas|nada|ningun|ninguno|sin|tampoco|todavia no|aun no"},
    {WORD_STILL, 2, "todavia|aun|sigo|seguimos"},
    {WORD_STILL, 1, "estoy|estamos"},
    {WORD_SAME, 0, "tambien|igual|lo mismo|idem"},
    {WORD_LATER, 1,
     "voy a|va a|vamos a|quiero|debo|tengo que|pienso|planeo|hare|sera|estara|deberia|hay que|espero poder|intentare"},
    {WORD_LATER, 2, "cuando|si|en cuanto|una vez que|despues de|antes de que"},
    {WORD_ALL, 0, "todo|todos|todas|los tres|las tres|todo ello|todos ellos|todos los puntos|todas las tareas"},
    {WORD_ALL, 2, "ambos|ambas|los dos|las dos"},
    {WORD_THEM, 0, "ellos|ellas"},
    {WORD_NONE, 0,
     "ninguno|ninguna|ninguno de los dos|ninguno de los tres|ninguno de ellos|nada|nada de nada|ninguno de los "
     "puntos|ninguna de las tareas|ni una sola|ni uno solo"},
    {WORD_REST, 0,
     "el resto|resto|los demas|las demas|lo demas|los otros|las otras|el otro|la otra|los otros dos|todo lo demas"},
    {WORD_EXCEPT, 0,
     "excepto|excepto el|excepto la|salvo|salvo el|salvo la|menos|menos el|menos la|pero no|a excepcion de|con "
     "excepcion de"},
    {WORD_EXCEPT, 1, "todo menos|todos menos|todo excepto|todos excepto|todo salvo|todo menos el|todo menos la"},
    {WORD_ITEM, 0,
     "punto|puntos|numero|tarea|tareas|el|la|los|con el|con la|en el|en la|del|de la|apartado|nr|n|num|no"},
    {WORD_PERCENT, 0, "por ciento"},
    {WORD_PART, 0, "capitulo|pagina|paginas|parte|semana|dia|seccion|unos|unas|aproximadamente|con|sala|paso"},
    {WORD_UNIT, 0,
     "semana|semanas|dia|dias|mes|meses|ano|anos|hora|horas|minuto|minutos|vez|veces|personas|colegas|"
     "reuniones|capitulos|paginas|preguntas|ideas|companeros|capitulo|pagina|parte|partes|seccion"},
    {WORD_ORDINAL, 1, "primero|primera|el primero|la primera|el primer"},
    {WORD_ORDINAL, 2, "segundo|segunda|el segundo|la segunda"},
    {WORD_ORDINAL, 3, "tercero|tercera|el tercero|la tercera"},
    {WORD_ORDINAL, 4, "cuarto|cuarta|el cuarto|la cuarta"},
    {WORD_ORDINAL, 5, "quinto|quinta|el quinto|la quinta"},
    {WORD_ORDINAL, 100, "ultimo|ultima|el ultimo|la ultima"},
    {WORD_ORDINAL, 1, "primeros|primeras|los primeros|las primeras"},
    {WORD_ORDINAL, 100, "ultimos|ultimas|los ultimos|las ultimas"},
    {WORD_NUMBER, 1, "un|uno|una"},
    {WORD_NUMBER, 2, "dos"},
    {WORD_NUMBER, 3, "tres"},
    {WORD_NUMBER, 4, "cuatro"},
    {WORD_NUMBER, 5, "cinco"},
    {WORD_NUMBER, 6, "seis"},
    {WORD_NUMBER, 7, "siete"},
    {WORD_NUMBER, 8, "ocho"},
    {WORD_NUMBER, 9, "nueve"},
    {WORD_NUMBER, 10, "diez"},
    {WORD_NUMBER, 15, "quince"},
    {WORD_AND, 0, "y|e|asi como"},
    {WORD_BUT, 0, "pero|sin embargo|aunque"},
    {WORD_FILLER, 0,
     "es|era|esta|estan|son|he|ha|hemos|lo|la|el|los|las|un|una|yo|ya|muy|bien|ahora|tambien|por fin|finalmente|se|me|"
     "si|de|que|esto|eso|todavia|aun|fue"},
    {WORD_STOP, 0,
     "el|la|los|las|un|una|unos|unas|de|del|al|a|y|o|en|con|por|para|sin|sobre|mi|mis|su|sus|nuestro|nuestra|yo|tu|el|"
     "ella|nosotros|es|son|era|esta|he|ha|hacer|hecho|no|que|se|lo|me|mas|menos|todo|todos|semana|semanas|dia|dias|mes|"
     "tiempo|reunion|punto|primero|segundo|cada|tener|poner|hablar|pedir"},
    {WORD_STATUS, STATUS_DONE,
     "listas|hable|hable con|leido|leida|lei|ya "
     "lei|escrito|escrita|escribi|enviado|enviada|envie|mande|preparado|preparada|prepare|reservado|reservada|reserve|"
     "pedi|ya pedi|quedo hecho|quedo hecha|quedo resuelto|quedo resuelta|quedo listo|quedo lista|lo tengo montado|ya "
     "lo tengo montado|lo tengo hecho|la tengo hecha|lo tengo listo|la tengo lista|lo logre|ya lo logre|ya quedo|salio "
     "bien|salio genial|salio muy "
     "bien|terminadas|acabados|acabadas|completados|completadas|cumplida|conseguida|resuelta|esta hecho|esta "
     "hecha|estan hechos|estan hechas|esta listo|esta lista|estan listos|estan listas|ya lo termine|ya la termine|ya "
     "las termine|ya lo hice|ya la hice|la hice|la he hecho|ya la he hecho|me funciono|marchando "
     "bien|cerrado|cerrada|concluido|concluida"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "puliendo|lo estoy puliendo|propuesto|solo propuesto|lo he propuesto|va lento|va lenta|va despacio|va poco a "
     "poco|voy a medias|me falta terminarlo|me falta terminarla|me falta "
     "acabarlo|me falta acabarla|me falta rematarlo|me falta rematarla|va por la mitad|por la mitad|voy por la "
     "mitad|voy a la mitad|lo tengo a medias|la tengo a medias|lo tengo a la "
     "mitad|la tengo a la mitad|la tengo empezada|lo tengo empezado|la he empezado|la empece|lo empece|ya lo empece|ya "
     "la empece|comence|lo comence|ya comence|avanzado|avanzada|voy avanzando|va avanzando|en desarrollo|sigo con "
     "eso|con eso sigo|ando en eso|estoy en eso|estoy en esas|en eso estoy|sigo trabajando|estoy "
     "trabajando|casi lista|casi acabado|casi terminada|casi acabada|no lo termine|no la termine|no lo he terminado|no "
     "la he terminado|no esta terminado|no esta terminada|aun no esta terminado|aun no esta terminada|todavia no esta "
     "terminado|todavia no esta terminada|sin terminar|sin acabar|lo estoy leyendo|la estoy haciendo|lo estoy "
     "haciendo|estoy leyendo|estoy escribiendo|estoy preparando"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "no he leido|no lo he leido|no la he leido|no lo he empezado|no la he empezado|ni lo he empezado|ni la he "
     "empezado|ni empezado|no empece|aun no empece|no me dio tiempo|no me ha dado tiempo|no me dio tiempo a nada|no he "
     "hecho nada|nada de nada|de momento nada|por ahora nada|de momento no|por ahora no|no hice nada|la semana que "
     "viene|lo dejo para|la dejo para|lo hare|la hare|no alcance|no llegue|se me paso|se me ha pasado|se me ha "
     "olvidado|me olvide|lo olvide|no salio|no he conseguido|no lo consegui|no consegui|no pude hacerlo|sin "
     "avances|sigue pendiente|pendientes|queda pendiente|queda por hacer"},
    {WORD_STATUS, STATUS_DROPPED,
     "la descarto|lo descarto|la dejo|lo dejo|lo he dejado|la he dejado|lo deje|la deje|lo abandone|la "
     "abandone|abandonada|borrada|borrenlo|borralo|borrala|borradlo|quitalo|quitala|quitenlo|quitadlo|eliminalo|"
     "eliminenlo|lo cancelo|la cancelo|cancelados|ya no lo necesito|ya no la necesito|no lo necesito|ya no tiene "
     "sentido|no tiene sentido|ya no sirve|ya no es relevante|ya no importa|desisti|desisto|renuncio|me olvido|lo "
     "tacho|la tacho|tachalo|tachar|ya no se hace|se cancelo|fuera"},
    {WORD_STATUS, STATUS_BLOCKED,
     "estoy atascado|estoy atascada|estoy bloqueado|estoy bloqueada|estoy atorado|estoy "
     "atorada|atorado|atorada|trabado|trabada|estancado|estancada|sigo esperando|sigo esperando a|esperando "
     "respuesta|espero respuesta|a la espera de respuesta|no avanzo|no puedo "
     "avanzar|frenado|frenada|detenido|detenida|parado|parada|en pausa"},
    {WORD_OBSTACLE, 0,
     "no contesta|no ha contestado|no me ha contestado|no contesto|no responde|no ha respondido|no me ha respondido|no "
     "respondio|no me respondio|sin respuesta|esta de vacaciones|de vacaciones|esta de baja|esta enfermo|esta "
     "enferma|cancelo la reunion"},
    {WORD_NONE, 1, "ni"},
    {WORD_BUT, 0, "en cambio|mientras que"},
    {WORD_HAVE, 0, "habia|fue|fueron|quedo|quedaron"},
    {WORD_REST, 0, "por lo demas|lo otro|la otra cosa"},
    {WORD_ORDINAL, 1, "la primera|los primeros|las primeras"},
    {WORD_OBSTACLE, 0,
     "no me ha respondido todavia|todavia no ha respondido|todavia no me ha respondido|aun no ha respondido|aun no me "
     "ha respondido|aun no ha contestado|todavia no ha contestado|no me contesta|no da senales"},
    {WORD_NONE, 0, "ninguna de las tres|ninguna de las dos|ninguna de ellas|ninguno de esos|nada de eso"},
    {WORD_STATUS, STATUS_DONE,
     "cumplidos|cumplidas|en calendario|esta enviado|esta "
     "enviada|entregado|entregada|entregados|entregadas|enviados|enviadas|presentado|presentada|montado|montada|ya la "
     "tuvimos|ya lo tuvimos|la tuvimos|ya quede|ya quedamos|ya nos vimos|ya lo hable|ya lo hablamos|ya lo vimos"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "lo tengo en mente|la tengo en mente|la tengo pendiente|lo tengo en la lista|lo tengo en el radar|lo tengo "
     "previsto|la tengo prevista|me olvide por completo|me he olvidado|ni tocado|ni tocada|ni tocarla|ni tocarlo|ni la "
     "toque|ni lo toque|ni la he "
     "tocado|ni lo he tocado|sin tocar"},
    {WORD_STATUS, STATUS_DROPPED,
     "quiten|quitad|tachen|tachad|tacha|se cayo|ya no va|no va|se fue al traste|lo quite|la quite|al final lo quite|al "
     "final la quite|lo elimine|la elimine|lo he quitado|la he quitado|lo he "
     "descartado|la he descartado|he desistido|lo cancelamos|la cancelamos|lo descartamos|la descartamos|lo dejamos|la "
     "dejamos|lo quitamos|la quitamos"},
    {WORD_NUMBER, 11, "once"},
    {WORD_NUMBER, 12, "doce"},
    {WORD_NOT, 1,
     "ni lo|ni la|ni los|ni las|ni lo he|ni la he|ni los he|ni las he|ni he|ni siquiera|no lo he|no la he|no los he|no "
     "las he|no he|no hemos|no lo hemos|no la hemos"},
    {WORD_LATER, 3, "despues del|despues de|tras|a la vuelta de"},
    {WORD_LATER, 1, "estaria|estarian|seria|serian|habria|podria|podria estar|deberia estar|deberian"},
    {WORD_NOT, 0, "lejos de|lejos de estar"},
    {WORD_NOT, 2, "no solo|no solamente|no unicamente"},
    {WORD_NOT, 0, "dudo"},
    {0, 0, NULL},
};
