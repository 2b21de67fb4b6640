/* Spanish. See phrases.h for how phrases are written: without accents, so "manana" is both tomorrow and morning. */
#include "facts/takeaway.h"
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_spanish[] = {
    /* check-ins */
    {WORD_STATUS, STATUS_DONE,
     "hecho|hecha|hechos|hechas|ya hecho|ya esta|ya esta hecho|terminado|terminada|terminados|listo|lista|listos|"
     "completado|completada|completo|acabado|acabada|finalizado|finalizada|cumplido|conseguido|logrado|resuelto|"
     "lo hice|ya lo hice|lo he hecho|ya lo he hecho|funciono|ha funcionado|realizado|realizada"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "en curso|en proceso|en progreso|todavia en curso|aun en curso|sigo en ello|estoy en ello|en ello|"
     "trabajando en ello|sigo trabajando en ello|estoy trabajando en ello|empezado|empezada|empece|lo he empezado|"
     "comenzado|iniciado|casi|casi listo|casi terminado|casi hecho|a medias|a la mitad|parcialmente|en "
     "marcha|avanzando|"
     "medio hecho|todavia no terminado|aun no terminado|no terminado|no del todo|sigo con ello|estoy con "
     "ello|pendiente de terminar"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "todavia no|aun no|no|no hecho|no empezado|sin empezar|no iniciado|sin hacer|pendiente|no he tenido tiempo|"
     "no tuve tiempo|sin tiempo|no he empezado|no lo he hecho|no lo hice|todavia no lo he hecho|aun no lo he hecho|"
     "por hacer|se me olvido|lo olvide|olvidado|pospuesto|aplazado|mas tarde|todavia nada|aun nada|nada todavia|"
     "no he podido|no pude|falta"},
    {WORD_STATUS, STATUS_DROPPED,
     "descartado|descartada|descartar|descarto|descarta|cancelado|cancelada|cancelar|cancela|eliminar|elimina|"
     "eliminado|"
     "borrar|borra|quitar|quita|abandonado|abandonar|abandono|dejar|dejarlo|lo dejo|dejalo|ya no es relevante|"
     "no es relevante|ya no aplica|no aplica|ya no hace falta|no hace falta|ya no es necesario|no es necesario|ya no|"
     "obsoleto|olvidalo|ya no procede"},
    {WORD_STATUS, STATUS_BLOCKED,
     "bloqueado|bloqueada|atascado|atascada|parado|parada|esperando|esperando a|espero|a la espera de|a la espera|"
     "en espera|necesito ayuda|en espera de|estancado"},
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
     "paralizada|en pausa|detenido|frenado"},
    {WORD_LATER, 1,
     "queria|me gustaria|quisiera|lo hare|la hare|empezare|leere|hablare|tengo pensado|tengo previsto|pienso"},
    {WORD_ONLY, 1, "solo|solamente|unicamente|nada mas"},
    {WORD_ARE, 0, "estan|son|hechos|hechas|listos|listas|terminados"},
    {WORD_HAVE, 0, "he|ha|hemos|han|esta|estan"},
    {WORD_IT, 0, "lo|eso|esto"},
    {WORD_FINE, 0, "bien|ok|vale|perfecto|si|genial|todo bien"},
    {WORD_FACT, 0, "dijo|dio|me dio|vino|fui|hizo|estuvo bien|estuvo genial|muy util"},
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
    {WORD_REST, 0, "los restantes|lo restante|todo lo otro|lo otro"},
    {WORD_STATUS, STATUS_IN_PROGRESS, "un poco|un poquito|un borrador|lo intento|estoy intentando"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "igual que siempre|como siempre|todo igual|todo pendiente|no la he invitado|no lo he invitado"},
    {WORD_FACT, 0,
     "ayer|la semana pasada|el mes pasado|el lunes pasado|el martes pasado|el viernes pasado|hace una semana|"
     "hace dos semanas"},
    {WORD_STATUS, STATUS_DONE, "van bien|van muy bien|van genial|probado|probada|delegado|delegada"},
    {WORD_STATUS, STATUS_IN_PROGRESS, "esta en marcha|estan en marcha"},
    {WORD_NOT, 0, "no|nunca|jamas|nada|ningun|ninguno|sin|tampoco|todavia no|aun no"},
    {WORD_STILL, 1, "todavia|aun|sigo|estoy|seguimos|estamos"},
    {WORD_SAME, 0, "tambien|igual|lo mismo|idem"},
    {WORD_LATER, 1,
     "voy a|va a|vamos a|quiero|debo|tengo que|pienso|planeo|hare|sera|estara|deberia|hay que|espero poder|intentare"},
    {WORD_LATER, 2, "cuando|si|en cuanto|una vez que|despues de|antes de que"},
    {WORD_ALL, 0, "todo|todos|todas|los tres|las tres|todo ello|todos ellos|todos los puntos|todas las tareas"},
    {WORD_ALL, 2, "ambos|ambas|los dos|las dos"},
    {WORD_THEM, 0, "ellos|ellas"},
    {WORD_NONE, 0, "ninguno|ninguna|ninguno de los dos|ninguno de los tres|ninguno de ellos|nada"},
    {WORD_REST, 0,
     "el resto|resto|los demas|las demas|lo demas|los otros|las otras|el otro|la otra|los otros dos|todo lo demas"},
    {WORD_EXCEPT, 0,
     "excepto|excepto el|excepto la|salvo|salvo el|salvo la|menos|menos el|menos la|pero no|a excepcion de|con "
     "excepcion de"},
    {WORD_EXCEPT, 1, "todo menos|todos menos|todo excepto|todos excepto|todo salvo|todo menos el|todo menos la"},
    {WORD_ITEM, 0, "punto|puntos|numero|tarea|tareas|el|la|los|con el|con la|en el|en la|del|de la|apartado"},
    {WORD_PERCENT, 0, "por ciento"},
    {WORD_PART, 0, "capitulo|pagina|paginas|parte|semana|dia|seccion|unos|unas|aproximadamente|con|sala|paso"},
    {WORD_UNIT, 0,
     "semana|semanas|dia|dias|mes|meses|ano|anos|hora|horas|minuto|minutos|vez|veces|personas|colegas|"
     "reuniones|capitulos|paginas|preguntas|ideas|companeros"},
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
    /* whole lines */
    {WORD_GREETING, 0,
     "hola|buenos dias|buenas tardes|buenas noches|buenas|estimado|estimada|estimados|querido|querida|hola a todos|"
     "buen dia|hola a todas"},
    {WORD_CLOSING, 0,
     "gracias|muchas gracias|mil gracias|muchisimas gracias|gracias de antemano|saludos|un saludo|saludos cordiales|"
     "un abrazo|abrazos|atentamente|hasta luego|hasta pronto|hasta manana|hasta el jueves|buen dia|"
     "que tengas un buen dia|buen fin de semana|un cordial saludo|cordialmente|adios|nos vemos|slds|besos"},
    {WORD_NOTHING, 0,
     "nada|nada esta vez|esta vez nada|nada de momento|nada por ahora|nada nuevo|nada en particular|nada especial|"
     "nada que anotar|nada que anadir|ninguno|ninguna|ninguna accion|sin acciones|esta vez no|nada esta semana|"
     "nada concreto|nada que destacar|de momento nada"},
    {WORD_DEFER, 0, "os aviso|te aviso|les aviso|os cuento|te cuento|respondere|ya os dire"},
    {WORD_CHATTER, 0,
     "fue|ha sido|tuvimos|hablamos|hemos hablado|muy|buena|buen|gran|excelente|genial|gracias|aqui van|aqui estan|"
     "estos son|a continuacion|mis puntos|me gusto|me ha gustado|ben me|la reunion|la charla|nuestra charla|"
     "nuestra reunion|lo siento|lamentablemente|quien|que|cuando|como|por que|puedes|podrias|podeis|interesante|"
     "charlamos|nos vimos|disfrute"},
    {WORD_PLEASANT, 0,
     "gracias|muchas gracias|perfecto|muy bien|bien|vale|de acuerdo|genial|estupendo|correcto|si|entendido|recibido|"
     "excelente|exacto|claro|buena idea|ver abajo|mis respuestas abajo|mis comentarios abajo|respuestas abajo|"
     "todo bien|me parece bien"},
    {WORD_ASKS, 0, "quien|cuando|puedes|pueden|puedo|es esto|por que|hay"},
    {WORD_WRONG, 0,
     "no es correcto|eso no es correcto|no es asi|eso no es asi|esta mal|eso esta mal|incorrecto|no es lo que queria "
     "decir|"
     "no es eso"},
    /* takeaways */
    {WORD_INTENT, 0,
     "voy a|quiero|quisiera|me gustaria|tengo que|debo|deberia|vamos a|pienso|planeo|me comprometo a|he decidido|"
     "decidi|hemos acordado|acordamos|mi objetivo es|mi plan es|me propongo|necesito|hay que|"
     "mi principal conclusion es|mi conclusion es que debo|he quedado en|quede en"},
    {WORD_INTRO, 0,
     "me llevo que|me llevo|mi principal conclusion es que|mi conclusion principal es que|mi conclusion principal es|"
     "mi conclusion es que|mi conclusion es|lo mas util fue|lo mas util ha sido|lo que me llevo es que|lo que me llevo "
     "es"},
    {WORD_LEARNT, 0, "he aprendido|aprendi|me di cuenta|entendi|no hacer|siempre|nunca"},
    {WORD_ADVERB, 0,
     "idealmente|a ser posible|si es posible|tambien|ademas|esta vez|luego|despues|entonces|asi que|primero|en primer "
     "lugar|en segundo lugar|y|por "
     "ultimo|finalmente|"
     "a partir de ahora|en el futuro|ahora|quizas|sobre todo"},
    {WORD_MY, 0, "mi|mis|nuestra|nuestras|la|el|las"},
    {WORD_ACTION, 0,
     "accion|acciones|tarea|tareas|pendiente|pendientes|proximo paso|proximos pasos|siguiente paso|siguientes pasos|"
     "conclusion|conclusiones|compromiso|por hacer|mi accion"},
    {WORD_PRIVATE, 0, "privado|privada|confidencial|solo para mi"},
    {WORD_SHARE, 0, "compartir|publico"},
    /* answers */
    {WORD_YES, 1, "si|sip|claro que si|si claro|si gracias"},
    {WORD_YES, 0,
     "me interesa|quiero participar|me encantaria|me sumo|por que no|cuenten conmigo|contad conmigo|claro|por "
     "supuesto|vale|de acuerdo|con gusto|encantado|encantada|me apunto|cuenta conmigo|alli estare|"
     "me va bien|me viene bien|continuar|seguir|sigamos|sigue siendo cierto|participo"},
    {WORD_NO, 0,
     "no|no gracias|esta vez no|por ahora no|lamentablemente no|no puedo|no puedo ir|no puedo asistir|no podre|"
     "no podre ir|no podre asistir|imposible|no nos vimos"},
    {WORD_QUESTION, QUESTION_MET, "reunion|os reunisteis|os visteis|se reunieron|se vieron|hubo reunion|reunidos"},
    {WORD_QUESTION, QUESTION_WORTH, "valio la pena|merecio la pena|vale la pena|nota|valoracion|mereció la pena"},
    {WORD_QUESTION, QUESTION_TAKEAWAY,
     "conclusion|que te llevas|que se lleva|que te llevas de hoy|que vas a probar|aprendizaje"},
    {WORD_QUESTION, QUESTION_BY_WHEN, "para cuando|cuando|fecha|plazo|hasta cuando|antes de cuando"},
    {WORD_QUESTION, QUESTION_GOAL, "objetivo|meta|en que quereis trabajar|en que quieres trabajar"},
    {WORD_QUESTION, QUESTION_SHAPED, "lo que me formo|que te ha formado|que me ha marcado|trayectoria"},
    {WORD_QUESTION, QUESTION_DRIVES, "motivacion|lo que me motiva|que te motiva|me motiva"},
    {WORD_QUESTION, QUESTION_DRAINS, "lo que me agota|que te agota|me agota"},
    {WORD_QUESTION, QUESTION_GROWING, "crecimiento|hacia donde creces|hacia donde crezco"},
    {WORD_QUESTION, QUESTION_SUPPORT, "apoyo|que apoyo necesitas|el apoyo que necesito"},
    {WORD_QUESTION, QUESTION_OFFERS, "ofrezco|puedo ofrecer|que puedes ofrecer|lo que puedo ofrecer|puedo ayudar con"},
    {WORD_QUESTION, QUESTION_SEEKS,
     "busco|necesito ayuda con|ayuda con|en que quieres ayuda|me gustaria ayuda con|quisiera ayuda con"},
    {WORD_QUESTION, QUESTION_HOURS, "horario|horarios|mi horario|mis horarios|horas|disponibilidad|mi disponibilidad"},
    {WORD_QUESTION, QUESTION_TIMEZONE, "zona horaria|mi zona horaria|huso horario|ciudad"},
    {WORD_QUESTION, QUESTION_LANGUAGE, "idioma|idiomas|mi idioma|mis idiomas|lengua"},
    {WORD_QUESTION, QUESTION_LEVEL, "nivel|mi nivel"},
    {WORD_QUESTION, QUESTION_PREFERS, "preferencia|preferencias|prefiero|preferiria"},
    {WORD_QUESTION, QUESTION_WHERE, "donde|lugar|donde os reunis"},
    {WORD_MET, 1, "nos reunimos|nos vimos|si nos vimos|si nos reunimos|nos hemos reunido|nos hemos visto"},
    {WORD_MET, 0,
     "no se presento|no vino|no aparecio|no nos reunimos|no nos vimos|no nos hemos reunido|no nos hemos visto|no hubo "
     "reunion|la reunion no se hizo|"
     "no pudimos reunirnos|no pudimos vernos"},
    {WORD_WORTH, 0, "nota|valoracion|vale|le doy|valio la pena|merecio la pena"},
    {WORD_GOOD, 0,
     "bien|muy bien|buena|bueno|muy buena|genial|util|muy util|regular|excelente|no esta mal|buena charla|buena "
     "reunion"},
    {WORD_ANY, 0, "cualquiera|da igual|me da igual|todos me van bien|todos me sirven|me sirve cualquiera"},
    {WORD_OR, 0, "o|u"},
    {WORD_SUITS, 0,
     "me va bien|me va mejor|me viene bien|me viene mejor|me conviene|me sirve|va bien|mejor|"
     "seria mejor|prefiero|puedo|podria|que tal|posible|funciona"},
    {WORD_ATTEND, ATTEND_YES,
     "me viene bien|me va bien|me sirve|me conviene|puedo|yo puedo|alli estare|ahi estare|me viene perfecto|"
     "me va perfecto|estoy libre|estoy disponible|disponible|si puedo|funciona|me funciona"},
    {WORD_ATTEND, ATTEND_NO,
     "me viene mal|me va mal|no puedo|no podre|no me viene bien|no me va bien|no me viene|no me va|imposible|no estoy "
     "disponible|"
     "no estoy libre|no estoy|estoy ocupado|estoy ocupada|ocupado|ocupada|no me sirve|no me conviene|estoy fuera|"
     "no me es posible|tengo que cancelar|no puede ser|no llego|no voy a poder|no es posible"},
    {WORD_ATTEND, ATTEND_PLEASED, "perfecto|genial|estupendo|muy bien|de acuerdo|vale|excelente|sin problema"},
    {WORD_ATTEND, ATTEND_UNSURE, "quizas|quiza|tal vez|no estoy seguro|no estoy segura|no se|a lo mejor|puede que"},
    {WORD_ATTEND, ATTEND_RATHER,
     "mejor|seria mejor|me va mejor|me viene mejor|me vendria mejor|prefiero|preferiria|que tal|podria ser|"
     "podriamos|podemos|que te parece|seria posible|puede ser"},
    {WORD_ATTEND, ATTEND_THEN,
     "esta hora|la hora|el horario|este horario|nuestra hora|ese dia|a esa hora|en ese momento|esa hora"},
    {WORD_ATTEND, ATTEND_CLOSING, "nos vemos|hasta el|hasta entonces|nos vemos el|nos vemos entonces"},
    {WORD_ATTEND, ATTEND_ENGAGED, "tengo|estoy en|estare en"},
    {WORD_ATTEND, ATTEND_ENGAGEMENT,
     "cita|reunion|medico|dentista|formacion|conferencia|entrevista|viaje|taller|compromiso"},
    {WORD_ATTEND, ATTEND_REASON, "porque|debido a|ya que"},
    {WORD_ATTEND, ATTEND_FILLING,
     "lo siento|perdon|lamentablemente|por desgracia|para mi|a mi|hola|gracias|yo|me|a las|el|a la"},
    {WORD_OUT_OF, 0, "de|sobre"},
    {WORD_CHOICE, 0, "opcion|franja|horario"},
    {WORD_PROFILE, QUESTION_SEEKS, "me gustaria ayuda con|quisiera ayuda con|necesito ayuda con|busco ayuda con|busco"},
    {WORD_PROFILE, QUESTION_OFFERS, "puedo ofrecer|ofrezco|puedo ayudar con"},
    {WORD_PROFILE, QUESTION_PREFERS, "prefiero|preferiria"},
    {WORD_PROFILE, QUESTION_TIMEZONE, "estoy en|vivo en|trabajo desde|trabajo en|mi zona horaria es"},
    {WORD_LANGUAGE, 0, "espanol|ingles|aleman|frances|checo|portugues|italiano|neerlandes|polaco|japones|castellano"},
    {WORD_HOURS, HOURS_MORNINGS, "por la manana|por las mananas|mananas|la manana|las mananas"},
    {WORD_HOURS, HOURS_AFTERNOONS, "por la tarde|por las tardes|tardes|la tarde|las tardes"},
    {WORD_HOURS, HOURS_EVENINGS, "por la noche|noches"},
    {WORD_HOURS, HOURS_WORKDAYS, "entre semana|todos los dias|cada dia|dias laborables"},
    {WORD_HOURS, HOURS_NOT, "excepto|menos|no|nunca|salvo"},
    {WORD_HOURS, HOURS_THROUGH, "a|hasta|al"},
    {WORD_HOURS, HOURS_AFTER, "despues de|a partir de|desde"},
    {WORD_HOURS, HOURS_BEFORE, "antes de|hasta"},
    {WORD_HOURS, HOURS_FILLING,
     "o|solo|solamente|trabajo|mi horario es|disponible|estoy disponible|de|del|entre|los|el|normalmente|las|libre|y"},
    {WORD_SHOULD_BE, 0, "deberia ser|debe ser|es|cambiar a|cambiar por|en realidad es|mejor"},
    /* commands */
    {WORD_PLEASE, 0, "por favor|porfa|porfavor|favor de"},
    {WORD_ASK, 0,
     "puedo|quiero|quisiera|me gustaria|querria|podemos|podriamos|puedes|podeis|puede|podrias|podria|pueden|queremos|"
     "deseo|nos gustaria|seria posible|es posible"},
    {WORD_COMMAND, COMMAND_STOP,
     "desapuntarme|quitadme de la lista|quitenme de la lista|quitame de la lista|borradme de la lista|no me mandeis "
     "mas correos|no me envieis mas correos|me doy de baja|quiero darme de baja|dejad de escribirme|dejen de "
     "escribirme|no mas emails|ya no quiero recibir correos|parar|para|detener|basta|darme de baja|dar de baja|dame de "
     "baja|deme de baja|denme de baja|baja|cancelar "
     "suscripcion|"
     "cancelar la suscripcion|cancelar mi suscripcion|desuscribir|desuscribirme|no mas correos|no mas mensajes|"
     "no mas mails|no me envien mas correos|no me envies mas correos|no me mandes mas correos|no me escriban mas|"
     "dejen de enviarme correos|deja de enviarme correos|dejad de enviarme correos|no quiero recibir mas correos|"
     "no quiero mas correos|no me escribas mas|parar todo"},
    {WORD_COMMAND, COMMAND_LEAVE,
     "salir|salir del circulo|salir de este circulo|dejar el circulo|dejar este circulo|abandonar el circulo|"
     "abandonar este circulo|salir del grupo|dejar el grupo|dejo el circulo|salirme del circulo"},
    {WORD_COMMAND, COMMAND_PAUSE, "pausar|pausa|hacer una pausa|una pausa|pausame|poner en pausa|descansar"},
    {WORD_COMMAND, COMMAND_RESUME,
     "reanudar|retomar|continuar con las reuniones|he vuelto|ya estoy de vuelta|estoy de vuelta|ya he vuelto|fin de la "
     "pausa"},
    {WORD_COMMAND, COMMAND_SKIP,
     "saltar|omitir|saltar esta|saltar la proxima|saltar la proxima reunion|saltar esta reunion|omitir la proxima "
     "reunion|"
     "omitir esta reunion|omitir la reunion|saltarme esta|saltarme la proxima|saltarme la proxima reunion|"
     "cancelar la proxima reunion|cancelar esta reunion|cancelar la reunion|saltar esta vez|esta vez no"},
    {WORD_COMMAND, COMMAND_HELP,
     "ayuda|comandos|que puedo escribir|que puedo decir|como funciona|como funciona esto|ayudame"},
    {WORD_COMMAND, COMMAND_DATA,
     "datos|mis datos|enviame mis datos|envienme mis datos|mandame mis datos|que datos teneis sobre mi|"
     "que datos tienen sobre mi|que sabeis de mi|ver mis datos|exportar mis datos|quiero mis datos"},
    {WORD_COMMAND, COMMAND_FORGET,
     "olvidame|olvidadme|olvidenme|olvidar|borrame|borrar mis datos|borra mis datos|borren mis datos|borrad mis datos|"
     "eliminar mis datos|elimina mis datos|eliminen mis datos|borrar todo|eliminar mi cuenta|borrar mi cuenta"},
    {WORD_COMMAND, COMMAND_SWAP, "intercambiar|cambiar turno|cambiar el turno|cambiar de turno"},
    {WORD_COMMAND, COMMAND_ORGANIZER, "preguntar a la organizacion por esta pareja"},
    {WORD_COMMAND_HEAD, COMMAND_PAUSE, "pausar|pausa|hacer una pausa|una pausa|pausame|poner en pausa|descansar|parar"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "reprogramar|mover|cambiar|posponer|aplazar|retrasar|adelantar|mueve|movamos|cambiemos|pasar|trasladar|"
     "cambiar la hora|cambiar la fecha|nueva fecha|nueva hora|vernos|reunirnos|moverlo|cambiarlo|moverla|cambiarla"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "ritmo|frecuencia|cadencia|cambiar el ritmo|cambiar la frecuencia|vernos|reunirnos|cambiar|nuevo ritmo|"
     "nueva frecuencia|pasar|nos reunimos|nos vemos|reuniones|cambiar la cadencia"},
    {WORD_COMMAND_HEAD, COMMAND_TIMEZONE,
     "zona horaria|mi zona horaria|mi zona horaria es|huso horario|mi huso horario|nueva zona horaria|zona horaria es"},
    {WORD_COMMAND_HEAD, COMMAND_WHERE,
     "donde|lugar|lugar de reunion|nuevo lugar|enlace|nuevo enlace|sala|donde nos reunimos"},
    {WORD_COMMAND_HEAD, COMMAND_SWAP, "intercambiar|cambiar turno|cambiar el turno|cambiar de turno|cambio"},
    {WORD_COMMAND_HEAD, COMMAND_WITH,
     "con|estar|ser emparejado|ser emparejada|estar en un circulo|emparejarme|emparejame"},
    {WORD_COMMAND_HEAD, COMMAND_ORGANIZER,
     "organizador|organizadora|organizadores|al organizador|a la organizadora|para el organizador|para la organizadora|"
     "organizacion|para la organizacion|a la organizacion"},
    {WORD_COMMAND_TAIL, 0,
     "por favor|porfa|gracias|muchas gracias|si es posible|ahora|para mi|saludos|un saludo|gracias de antemano"},
    {WORD_ALWAYS, 0,
     "siempre|a partir de ahora|de ahora en adelante|desde ahora|en adelante|en general|cada vez|en el futuro|"
     "de forma permanente|permanentemente|regularmente|para todas las reuniones|todas las reuniones|"
     "todas nuestras reuniones|nuestras reuniones|toda la serie|la serie"},
    {WORD_ALWAYS, 1, "nunca|jamas"},
    {WORD_WEEKDAYS, 6, "sabados"},
    {WORD_WEEKDAYS, 7, "domingos"},
    {WORD_INSTEAD, 0, "en su lugar|mejor|seria mejor|me va mejor|me viene mejor"},
    {WORD_CADENCE, EVERY_WEEK,
     "semanal|semanalmente|cada semana|una vez por semana|una vez a la semana|todas las semanas"},
    {WORD_CADENCE, EVERY_TWO_WEEKS,
     "cada dos semanas|quincenal|quincenalmente|cada quince dias|dos veces al mes|una semana si y otra no"},
    {WORD_CADENCE, EVERY_MONTH,
     "mensual|mensualmente|cada mes|una vez al mes|una vez por mes|cada cuatro semanas|todos los meses"},
    {WORD_CADENCE, EVERY_QUARTER, "trimestral|trimestralmente|cada trimestre|cada tres meses|una vez al trimestre"},
    {WORD_OPEN_END, 0, "nuevo aviso|hasta nuevo aviso|que avise|mi regreso"},
    {WORD_CONNECT, 0, "a|al|a las|hasta|hasta el|para|para el|con|es|de|del|por|durante|en|el|la"},
    {WORD_OBJECT, 0,
     "la reunion|nuestra reunion|la proxima reunion|esta reunion|la cita|lo|la|me|nos|las reuniones|nuestras reuniones|"
     "el ritmo|la proxima|proxima reunion"},
    {WORD_PLACE, 0, "sala|oficina|la sala|la oficina|despacho|cocina|planta|edificio|telefono|cafeteria"},
    /* dates */
    {WORD_TODAY, 0, "hoy|esta noche|esta tarde|hoy mismo"},
    {WORD_TODAY, 1, "manana"},
    {WORD_TODAY, 2, "pasado manana"},
    {WORD_WEEKDAY, 1, "lunes"},
    {WORD_WEEKDAY, 2, "martes"},
    {WORD_WEEKDAY, 3, "miercoles"},
    {WORD_WEEKDAY, 4, "jueves"},
    {WORD_WEEKDAY, 5, "viernes"},
    {WORD_WEEKDAY, 6, "sabado"},
    {WORD_WEEKDAY, 7, "domingo"},
    {WORD_MONTH, 1, "enero|ene"},
    {WORD_MONTH, 2, "febrero"},
    {WORD_MONTH, 3, "marzo"},
    {WORD_MONTH, 4, "abril|abr"},
    {WORD_MONTH, 5, "mayo"},
    {WORD_MONTH, 6, "junio"},
    {WORD_MONTH, 7, "julio"},
    {WORD_MONTH, 8, "agosto|ago"},
    {WORD_MONTH, 9, "septiembre|setiembre"},
    {WORD_MONTH, 10, "octubre"},
    {WORD_MONTH, 11, "noviembre"},
    {WORD_MONTH, 12, "diciembre|dic"},
    {WORD_BY, 0, "para|para el|para la|el|a"},
    {WORD_BY, 1,
     "a mas tardar|a mas tardar el|antes de|antes de el|antes de la|antes del|como muy tarde|como muy tarde "
     "el|hasta|hasta el"},
    {WORD_SINCE, 0, "a partir de|a partir del|desde|desde el"},
    {WORD_DATE_ARTICLE, 0, "el|la|los|de|del|de la|lo"},
    {WORD_NEXT, 0, "proximo|proxima|proximos|siguiente|que viene|entrante"},
    {WORD_THIS, 0, "este|esta"},
    {WORD_EVERY, 0, "los|de los|cada|todos los|todas las"},
    {WORD_PERIOD, PERIOD_MINUTE, "minuto|minutos"},
    {WORD_PERIOD, PERIOD_HOUR, "hora|horas"},
    {WORD_PERIOD, PERIOD_DAY, "dia|dias"},
    {WORD_PERIOD, PERIOD_WEEK, "semana|semanas"},
    {WORD_PERIOD, PERIOD_MONTH, "mes|meses"},
    {WORD_PERIOD, PERIOD_QUARTER, "trimestre|trimestres"},
    {WORD_PERIOD, PERIOD_YEAR, "ano|anos"},
    {WORD_PERIOD, PERIOD_WORKDAY, "dias laborables|dias habiles"},
    {WORD_PART_OF, 0,
     "fin de|fin|final de|final del|finales de|fines de|el final de|fin del|a finales de|a fines de|el fin de|el final "
     "del"},
    {WORD_PART_OF, 1, "mediados de|a mediados de"},
    {WORD_PART_OF, 2, "principios de|comienzos de|inicio de|a principios de|el principio de"},
    {WORD_PART_OF, 3, "media"},
    {WORD_IN, 0, "en|dentro de|en las proximas|en los proximos"},
    {WORD_AT, 0, "a las|a la|sobre las|las"},
    {WORD_OCLOCK, 0, "horas"},
    {WORD_TIME, 12, "mediodia|al mediodia"},
    {WORD_DAY_PART, 0, "por la manana|de la manana"},
    {WORD_DAY_PART, 1, "por la tarde|de la tarde|por la noche"},
    {WORD_SHIFT, 0, "mas tarde|despues"},
    {WORD_SHIFT, 1, "mas temprano|antes"},
    {WORD_SOME_DATE, 0, "fin de semana laboral|final de la semana|el final de la semana|finales de semana"},
    {WORD_SOME_DATE, 1, "fin de mes|final de mes|finales de mes|el fin de mes|final del mes|fin del mes"},
    {WORD_SOME_DATE, 3, "fin de ano|final de ano|finales de ano"},
    {WORD_SOME_DATE, 4, "fin de semana|el fin de semana|este fin de semana"},
    {WORD_ZONE_SAME, 0, "misma hora|a la misma hora"},
    {WORD_WEEK_OF, 0, "semana del|la semana del"},
    {WORD_FEAST, 2, "pascua|semana santa"},
    {WORD_FEAST, 3, "lunes de pascua"},
    {WORD_LISTING, 1, "cosas|puntos|ideas|acciones|tareas"},
    {WORD_FEAST, 0, "navidad|navidades|nochebuena"},
    {WORD_FEAST, 1, "ano nuevo|nochevieja|fin de ano"},
    {WORD_THAT, 0, "que"},
    {WORD_BRING, 0, "traer|llevar"},
    {WORD_NEAR, COMMAND_RESCHEDULE, "mover|aplazar|posponer|reprogramar|otra fecha|otro dia|moverla|moverlo"},
    {WORD_VAGUE, 0, "un poco|mas tarde|mas temprano|pronto|otro dia|otra vez|ahora"},
    {WORD_SPELLING, 0, "pausar|reprogramar|ayuda|saltar"},
    /* more of them */
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
     "va por la mitad|por la mitad|voy por la mitad|voy a la mitad|lo tengo a medias|la tengo a medias|lo tengo a la "
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
    {WORD_REST, 0, "lo otro|la otra cosa"},
    {WORD_ORDINAL, 1, "la primera|los primeros|las primeras"},
    {WORD_ACTION, 0,
     "takeaway|takeaways|mi takeaway|principal aprendizaje|aprendizaje|aprendizajes|para llevar|lo que me llevo|me "
     "llevo|idea clave|to do|todo"},
    {WORD_NOTHING, 0,
     "esta vez no hay nada|no hay nada|nada que apuntar|nada que reportar|nada que contar|nada destacable|nada nuevo "
     "esta vez|esta vez nada nuevo|ningun takeaway|nada relevante|por esta vez nada|nada en concreto"},
    {WORD_OBSTACLE, 0,
     "no me ha respondido todavia|todavia no ha respondido|todavia no me ha respondido|aun no ha respondido|aun no me "
     "ha respondido|aun no ha contestado|todavia no ha contestado|no me contesta|no da senales"},
    {WORD_NONE, 0, "ninguna de las tres|ninguna de las dos|ninguna de ellas|ninguno de esos|nada de eso"},
    {WORD_STATUS, STATUS_DONE,
     "ya la tuvimos|ya lo tuvimos|la tuvimos|ya quede|ya quedamos|ya nos vimos|ya lo hable|ya lo hablamos|ya lo vimos"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "ni tocarla|ni tocarlo|ni la toque|ni lo toque|ni la he tocado|ni lo he tocado|sin tocar"},
    {WORD_STATUS, STATUS_DROPPED,
     "lo cancelamos|la cancelamos|lo descartamos|la descartamos|lo dejamos|la dejamos|lo quitamos|la quitamos"},
    {0, 0, NULL},
};
