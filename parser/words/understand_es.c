/* Spanish. See phrases.h for how phrases are written: without accents, so "manana" is both tomorrow and morning. */
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_spanish[] = {
    {WORD_GREETING, 0,
     "hola|buenos dias|buenas tardes|buenas noches|buenas|estimado|estimada|estimados|querido|querida|hola a todos|"
     "buen dia|hola a todas|hola a todos y todas|buenas a todos|hola equipo"},
    {WORD_CLOSING, 0,
     "gracias|muchas gracias|mil gracias|muchisimas gracias|gracias de antemano|saludos|un saludo|saludos cordiales|"
     "un abrazo|abrazos|atentamente|hasta luego|hasta pronto|hasta manana|hasta el jueves|buen dia|"
     "que tengas un buen dia|buen fin de semana|un cordial saludo|cordialmente|adios|nos vemos|slds|besos"},
    {WORD_NOTHING, 0,
     "nada|nada esta vez|esta vez nada|nada de momento|nada por ahora|nada nuevo|nada en particular|nada especial|"
     "nada que anotar|nada que anadir|ninguno|ninguna|ninguna accion|sin acciones|esta vez no|nada esta semana|"
     "nada concreto|nada que destacar|de momento nada|nada en especial|nada de nada|nada preparado|no tengo nada|nada "
     "por mi parte"},
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
    {WORD_INTENT, 0,
     "voy a|quiero|quisiera|me gustaria|tengo que|debo|deberia|vamos a|pienso|planeo|me comprometo a|he decidido|"
     "decidi|hemos acordado|acordamos|mi objetivo es|mi plan es|me propongo|necesito|hay que|"
     "mi principal conclusion es|mi conclusion es que debo|he quedado en|quede en|tengo previsto|intentare|voy a "
     "intentar"},
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
    {WORD_QUESTION, QUESTION_DRAINS, "lo que me agota|que te agota|me agota|me quita energia|me cansa"},
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
    {WORD_WORTH, 0,
     "le pongo un|le pongo|le doy un|lo puntuo con un|nota|valoracion|vale|le doy|valio la pena|merecio la pena"},
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
     "no me es posible|tengo que cancelar|no puede ser|no llego|no voy a poder|no es posible|estoy enfermo|estoy "
     "enferma|no podre asistir|no podre ir|no podre estar|no puedo asistir|no puedo ir|no voy a poder ir|no voy a "
     "poder asistir|no estare|estoy de vacaciones"},
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
    {WORD_PLEASE, 0, "por favor|porfa|porfavor|favor de"},
    {WORD_ASK, 0,
     "podemos hacerlo|podemos hacerla|puedo|quiero|quisiera|me "
     "gustaria|querria|podemos|podriamos|puedes|podeis|puede|podrias|podria|pueden|queremos|deseo|nos gustaria|seria "
     "posible|es posible|se podria|se puede|me gustaria mas|preferiria|preferimos|prefiero|me vendria mejor|sera "
     "posible|te importaria|os importaria"},
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
    {WORD_COMMAND_HEAD, COMMAND_PAUSE,
     "pausar|pausa|hacer una pausa|una pausa|pausame|poner en pausa|descansar|parar|necesito una pausa|necesito un "
     "descanso|necesitamos una pausa|hago una pausa|me tomo una pausa|hagamos una pausa|ponme en pausa|pongan me en "
     "pausa|ponganme en pausa|ponedme en pausa|tomar una pausa|un descanso|pausen|pausad"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "reprogramar|mover|cambiar|posponer|aplazar|retrasar|adelantar|mueve|movamos|cambiemos|pasar|trasladar|cambiar la "
     "hora|cambiar la fecha|nueva fecha|nueva "
     "hora|vernos|reunirnos|moverlo|cambiarlo|moverla|cambiarla|pasarla|pasarlo|pasemos|aplazarla|aplazarlo|"
     "adelantarla|posponerla|posponerlo|mueva|muevan|cambien|quedar"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "ritmo|frecuencia|cadencia|cambiar el ritmo|cambiar la frecuencia|vernos|reunirnos|cambiar|nuevo ritmo|"
     "nueva frecuencia|pasar|nos reunimos|nos vemos|reuniones|cambiar la cadencia|mejor|solo|pasemos a|pasar "
     "a|cambiemos a|cambiar a|prefiero|preferimos|veamonos|con"},
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
    {WORD_DO, COMMAND_STOP,
     "no recibir mas|preferiria no recibir|quisiera no recibir|quisiera dejar de recibir|me gustaria dejar de "
     "recibir|quiero dejar de recibir|no me sigan enviando|no me sigan mandando|no quiero recibir|no quiero|ya no "
     "quiero|ya no quiero recibir|no deseo recibir|no deseo|ya no deseo recibir|"
     "dejen de enviarme|dejad de enviarme|deja de enviarme|dejen de mandarme|dejad de mandarme|deja de mandarme|no me "
     "envien|no me envieis|no me envies|no me manden|no me mandeis|no me mandes|saquenme|sacadme|sacame|quitenme|"
     "quitadme|quitame|borrenme|borradme|eliminenme|eliminadme|denme de baja|dadme de baja|dame de baja|darme de baja|"
     "darse de baja|sacarme|quitarme|borrarme|no recibir|dejar de recibir"},
    {WORD_DO, COMMAND_LEAVE,
     "dejo|abandono|salgo|me salgo|dejar|abandonar|salir|salirme|me voy|me retiro|quiero salir"},
    {WORD_DO, COMMAND_RESUME,
     "ya estoy de vuelta|estoy de vuelta|he vuelto|ya he vuelto|ya volvi|volvi|ya regrese|regrese|estoy de regreso|ya "
     "estoy de regreso|retomar|retomemos|reanudar|reanudemos|reanuden"},
    {WORD_DO, COMMAND_SKIP,
     "saltar|saltad|salten|salta|saltemos|saltamos|nos saltamos|saltarnos|saltarme|cancelar|cancelad|cancelen|cancela|"
     "cancelemos|omitir|omitan|omitid|omitamos|suspender|suspendan|suspendamos"},
    {WORD_DO, COMMAND_DATA,
     "saber que datos tienen|saber que datos teneis|saber que tienen|quisiera saber que datos tienen|que datos "
     "tienen|que datos teneis|que datos tienes|que datos guardan|que datos guardais|que informacion tienen|"
     "que informacion teneis|que informacion guardan|que saben|que sabeis|que tienen guardado|enviadme|enviame|"
     "envienme|mandadme|mandame|mandenme|muestrenme|mostradme|muestrame|exportar|exporten|ver|recibir|quiero ver"},
    {WORD_DO, COMMAND_FORGET,
     "borren|borrad|borra|borrar|eliminen|eliminad|elimina|eliminar|olviden|olvidad|supriman|suprimid"},
    {WORD_DO_TO, COMMAND_STOP,
     "correos|correo|mails|e mails|emails|mensajes|cartas|correos electronicos|de la lista|de esta lista|de su lista|"
     "de vuestra lista|de la lista de correo|de la lista de distribucion|de la lista de correos|de las listas"},
    {WORD_DO_TO, COMMAND_LEAVE,
     "circulo|grupo|del circulo|del grupo|este circulo|de este circulo|este grupo|de este grupo|la pareja|mi circulo|"
     "nuestro circulo"},
    {WORD_DO_TO, COMMAND_RESUME,
     "podemos retomar|podemos seguir|podemos continuar|retomamos|seguimos|continuamos|las reuniones|nuestras "
     "reuniones|los encuentros"},
    {WORD_DO_TO, COMMAND_SKIP,
     "reunion|sesion|encuentro|cita|llamada|la proxima|la siguiente|el proximo|esta vez|esta|meeting|call"},
    {WORD_DO_TO, COMMAND_DATA,
     "sobre mi|de mi|mios|acerca de mi|mis datos|todos mis datos|todo lo que tienen sobre mi|todo lo que teneis sobre "
     "mi|una copia de mis datos|mis datos personales"},
    {WORD_DO_TO, COMMAND_FORGET,
     "mis datos|todos mis datos|todo sobre mi|mi cuenta|todo lo que tienen sobre mi|todo lo que teneis sobre mi|todo "
     "lo que saben de mi|toda mi informacion|mi informacion|mis datos personales"},
    {WORD_DO_BESIDE, COMMAND_STOP, "mas|ya|estos|estas|sus|vuestros|ningun|otros|nada de|de ustedes|de vosotros"},
    {WORD_DO_BESIDE, COMMAND_RESUME,
     "de vacaciones|de la baja|de las vacaciones|de mi baja|y|asi que|ya|ahora|cuando querais|cuando quieran"},
    {WORD_DO_BESIDE, COMMAND_SKIP, "nuestra|nuestro|por esta vez"},
    {WORD_DO_BESIDE, COMMAND_DATA, "guardados|almacenados|guardada|registrados"},
    {WORD_DO_BESIDE, COMMAND_FORGET, "por completo|ya|inmediatamente|todos|todo"},
    {WORD_COMMAND_TAIL, 0,
     "por favor|porfa|gracias|muchas gracias|si es posible|ahora|para mi|saludos|un saludo|gracias de antemano|me "
     "basta|me bastaria|nos basta|es suficiente|seria suficiente|seria mejor|es mejor|me viene mejor|me vendria "
     "mejor|me va mejor|esta bien|de antemano|a partir de ahora|de ahora en adelante"},
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
     "cada dos semanas|quincenal|quincenalmente|cada quince dias|dos veces al mes|una semana si y otra no|una vez cada "
     "dos semanas"},
    {WORD_CADENCE, EVERY_MONTH,
     "mensual|mensualmente|cada mes|una vez al mes|una vez por mes|cada cuatro semanas|todos los meses"},
    {WORD_CADENCE, EVERY_QUARTER,
     "trimestral|trimestralmente|cada trimestre|cada tres meses|una vez al trimestre|una vez por trimestre"},
    {WORD_OPEN_END, 0, "nuevo aviso|hasta nuevo aviso|que avise|mi regreso|que os avise|que diga"},
    {WORD_CONNECT, 0, "a|al|a las|hasta|hasta el|para|para el|con|es|de|del|por|durante|en|el|la"},
    {WORD_OBJECT, 0,
     "la reunion|nuestra reunion|la proxima reunion|esta reunion|la cita|lo|la|me|nos|las reuniones|nuestras reuniones|"
     "el ritmo|la proxima|proxima reunion"},
    {WORD_PLACE, 0, "sala|oficina|la sala|la oficina|despacho|cocina|planta|edificio|telefono|cafeteria"},
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
    {WORD_DATE_ARTICLE, 0, "el|la|los|de|del|de la|lo|dia|el dia|del dia"},
    {WORD_NEXT, 0, "proximo|proxima|proximos|siguiente|que viene|entrante"},
    {WORD_THIS, 0, "este|esta"},
    {WORD_EVERY, 0, "los|de los|cada|todos los|todas las|una vez cada"},
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
    {WORD_THAT, 0, "que|que yo"},
    {WORD_BRING, 1,
     "traer|llevar|me parecio util|me parecio muy util|lo mas util fue|me fue util|me sirvio|me "
     "ayudo|recomiendo|comparto|traigo|aporto|llevo"},
    {WORD_NEAR, COMMAND_RESCHEDULE, "mover|aplazar|posponer|reprogramar|otra fecha|otro dia|moverla|moverlo"},
    {WORD_VAGUE, 0, "un poco|mas tarde|mas temprano|pronto|otro dia|otra vez|ahora"},
    {WORD_SPELLING, 0, "pausar|reprogramar|ayuda|saltar"},
    {WORD_ACTION, 0,
     "mi conclusion|takeaway|takeaways|mi takeaway|principal aprendizaje|aprendizaje|aprendizajes|para llevar|lo que "
     "me llevo|me "
     "llevo|idea clave|to do|todo"},
    {WORD_NOTHING, 0,
     "esta vez no hay nada|no hay nada|nada que apuntar|nada que reportar|nada que contar|nada destacable|nada nuevo "
     "esta vez|esta vez nada nuevo|ningun takeaway|nada relevante|por esta vez nada|nada en concreto"},
    {WORD_CLOCK, CLOCK_BEHIND + 30, "y media"},
    {WORD_CLOCK, CLOCK_BEHIND + 15, "y cuarto"},
    {WORD_CLOCK, CLOCK_BEHIND - 15, "menos cuarto"},
    {WORD_WISH, 0,
     "felicidades|enhorabuena|feliz cumpleanos|feliz ano|feliz navidad|bienvenido|bienvenida|encantado de|encantada "
     "de|mucho gusto|buena suerte|mucha suerte|que te mejores"},
    {WORD_MEETING, MEETING_COULD,
     "nos dio tiempo|dio tiempo|hubo tiempo|tuvimos tiempo|pudimos|hemos podido|logramos|conseguimos|fue posible|pudo "
     "ser"},
    {WORD_MEETING, MEETING_MEET, "vernos|reunirnos|quedar|coincidir|encontrarnos|juntarnos"},
    {WORD_MEETING, MEETING_MET, "reunimos|vimos|reunido|visto|encontramos|juntamos"},
    {WORD_TOPIC, TOPIC_STRONG,
     "aprendizaje|leccion|conclusion|accion|tarea|proximo paso|siguiente paso|compromiso|resolucion|proposito|"
     "takeaway|deber|ensenanza|objetivo|meta|plan"},
    {WORD_TOPIC, TOPIC_WEAK, "cosa|punto|idea|prioridad|foco|reto|cambio|habito|intencion|paso"},
    {WORD_TOPIC, TOPIC_MANY,
     "aprendizajes|lecciones|conclusiones|acciones|tareas|proximos pasos|siguientes pasos|compromisos|propositos|"
     "objetivos|takeaways|metas|pasos"},
    {WORD_TOPIC, TOPIC_WHAT, "lo que voy|lo que me|lo que yo|todo lo que"},
    {WORD_TOPIC_OWNER, 0, "mi|mis|nuestro|nuestra|nuestros|nuestras|el|la|los|las|un|una"},
    {WORD_RANK, 0,
     "principal|mas importante|mas util|gran|personal|concreto|concreta|unico|unica|pequeno|pequena|nuevo|nueva|"
     "clave|mayor|proximo|proxima"},
    {WORD_RANK, 1, "primer|primera|primero|segundo|segunda|tercero|tercera|ultimo|ultima"},
    {WORD_TOPIC_TAIL, 0,
     "principal|mas importante|mas util|personal|clave|concreto|concreta|para mi|para nosotros|de hoy|del dia|de la "
     "semana|de la reunion|de la charla|de esta charla|de nuestra charla|de la sesion|esta vez|esta semana|por mi "
     "parte|para la proxima|para esta semana"},
    {WORD_TOPIC_OF, 0, "de|para|que|que me|despues"},
    {WORD_BE, 0, "es|era|fue|seria|sera|son"},
    {WORD_TOLD, 0, "quedamos en|hemos quedado en|acordamos|hemos acordado|he prometido|prometi"},
    {WORD_WEEK_NUMBER, 0, "en la semana|la semana|semana"},
    {WORD_NOTHING_NOUN, 0,
     "takeaway|takeaways|acciones|accion|tareas|tarea|puntos|punto|proximos pasos|notas|temas|aprendizajes|"
     "lecciones|conclusiones|compromisos|novedades|ideas|compromiso|aprendizaje|leccion|conclusion|objetivo"},
    {WORD_NOTHING_TAIL, 0,
     "hoy|esta vez|esta semana|por mi parte|por ahora|de momento|que|de|solo|pero|lo siento|perdon|gracias|"
     "preparado|realmente|especial|concreto|nuevo|charlamos|hablamos"},
    {WORD_BRING, 1,
     "me parecio util|me parecio muy util|lo mas util fue|me fue util|me sirvio|me ayudo|recomiendo|comparto|traigo|"
     "aporto|llevo|puedo compartir"},
    {0, 0, NULL},
};
