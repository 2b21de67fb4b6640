/* French. See phrases.h for how phrases are written; "j'", "n'", "l'", "d'", "c'", "qu'" are words. */
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_french[] = {
    {WORD_GREETING, 0,
     "bonjour|salut|bonsoir|cher|chere|coucou|bonjour a tous|bonjour a toutes|chers|chers tous|rebonjour"},
    {WORD_CLOSING, 0,
     "merci|merci beaucoup|merci bien|mille mercis|merci d' avance|merci a vous|merci a toi|cordialement|"
     "bien cordialement|tres cordialement|bien a vous|bien a toi|amicalement|a bientot|bonne journee|bonne soiree|"
     "bon week end|bonne semaine|bises|cdlt|cdt|salutations|meilleures salutations|sinceres salutations|a plus|"
     "au revoir|a jeudi|a demain|bonne fin de journee|belle journee"},
    {WORD_NOTHING, 0,
     "pas de nouveau point|pas de nouveaux points|pas de point|pas de points|pas grand chose|rien|rien cette fois|rien "
     "cette fois ci|rien de particulier|rien de special|rien a signaler|rien a noter|"
     "rien de nouveau|rien cette semaine|aucun|aucune|aucune action|pas d' action|pas cette fois|rien pour moi|"
     "rien a ajouter|rien de concret|ras|pas d' actions|rien pour l' instant|neant"},
    {WORD_DEFER, 0, "je vous tiens au courant|je reviens vers vous|je te tiens au courant|je vous dirai|je repondrai"},
    {WORD_CHATTER, 0,
     "c' etait|nous avons|on a|j' ai eu|tres|super|belle|bonne|bon|excellent|excellente|merci|voici|ci dessous|"
     "mes points|tres bon|tres bonne|ben a|il a|elle a|la reunion|la discussion|notre discussion|notre echange|"
     "hate de|au plaisir|desole|desolee|malheureusement|qui|quand|comment|pourquoi|pouvez vous|peux tu|est ce|quel|"
     "quelle|interessant|agreable|beau|chouette"},
    {WORD_PLEASANT, 0,
     "merci|merci beaucoup|super|parfait|tres bien|bien|d' accord|ok merci|c' est bon|c' est parfait|entendu|oui|"
     "excellent|genial|ca marche|bien recu|bien note|c' est note|voir ci dessous|mes reponses ci dessous|"
     "mes commentaires ci dessous|tout a fait|exact|exactement|c' est exact|bonne idee|voir plus bas|nickel"},
    {WORD_ASKS, 0, "qui|quand|pouvez vous|peux tu|est ce que|puis je|pourquoi|c' est quoi"},
    {WORD_WRONG, 0,
     "ce n' est pas ca|c' est faux|faux|ce n' est pas exact|ce n' est pas correct|pas correct|c' est inexact|"
     "pas exact|ce n' est pas ce que je voulais dire"},
    {WORD_INTENT, 0,
     "je vais|je veux|je voudrais|j' aimerais|je dois|je devrais|il faut que je|nous allons|on va|je compte|"
     "je prevois de|je m' engage a|j' ai decide de|nous avons convenu de|mon objectif est de|mon plan est de|"
     "je retiens qu' il faut|ce que je retiens c' est de|mon principal enseignement est de|je souhaite|"
     "je retiens que je dois|j' ai prevu de"},
    {WORD_INTRO, 0,
     "je retiens que|je retiens|mon principal enseignement est que|mon principal enseignement est|"
     "mon principal enseignement|ce que je retiens|ce que je retiens c' est|le plus utile etait|"
     "le plus utile a ete|j' ai retenu que|j' ai retenu"},
    {WORD_LEARNT, 0, "j' ai appris|j' ai compris|j' ai realise|ne pas|toujours"},
    {WORD_ADVERB, 0,
     "aussi|egalement|ensuite|puis|donc|alors|enfin|d' abord|premierement|deuxiemement|de plus|en plus|et|vraiment|"
     "desormais|a l' avenir|maintenant|surtout|peut etre|cette fois|cette fois ci|pour l' instant|cette "
     "semaine|idealement|si possible"},
    {WORD_LISTING, 0,
     "je retiens|mes actions|je vais apporter|j' apporte|mes points|prochaines etapes|mes prochaines etapes"},
    {WORD_MY, 0, "mon|ma|mes|notre|nos|la|le|les"},
    {WORD_ACTION, 0,
     "a faire|action|actions|tache|prochaine etape|prochaines etapes|point|a retenir|enseignement|mon action|"
     "engagement|lecon|prochaine action"},
    {WORD_PRIVATE, 0, "prive|privee|confidentiel|pour moi seul|pour moi seulement"},
    {WORD_SHARE, 0, "partager|a partager|public"},
    {WORD_YES, 1, "oui|ouais|mais oui|oui bien sur"},
    {WORD_YES, 0,
     "je suis interesse|je suis interessee|je suis de la partie|pourquoi pas|je m' inscris|je veux bien|bien sur|d' "
     "accord|volontiers|avec plaisir|certainement|je participe|j' en suis|je suis partant|je suis partante|"
     "ca me va|ca marche|je viens|je serai la|continuer|on continue|continuons|toujours vrai"},
    {WORD_NO, 0,
     "non|non merci|pas cette fois|pas cette fois ci|malheureusement non|je ne peux pas|je ne peux pas venir|"
     "impossible|pas possible|je ne pourrai pas|je ne pourrai pas venir|je ne serai pas la|on ne s' est pas vus"},
    {WORD_QUESTION, QUESTION_MET,
     "rencontre|vous etes vous rencontres|vous etes vous vus|vus|la rencontre a t elle eu lieu|avez vous pu vous voir"},
    {WORD_QUESTION, QUESTION_WORTH,
     "utile|est ce que ca valait le coup|ca valait le coup|valait le coup|valait la peine|note|ca valait la peine"},
    {WORD_QUESTION, QUESTION_TAKEAWAY,
     "a retenir|que retenez vous|que retiens tu|ce que je retiens|enseignement|qu' allez vous essayer"},
    {WORD_QUESTION, QUESTION_BY_WHEN, "pour quand|d' ici quand|quand|echeance|avant quand|date"},
    {WORD_QUESTION, QUESTION_GOAL, "objectif|but|sur quoi voulez vous travailler|sur quoi souhaitez vous travailler"},
    {WORD_QUESTION, QUESTION_SHAPED, "qu' est ce qui vous a forme|ce qui m' a forme|ce qui m' a marque|parcours"},
    {WORD_QUESTION, QUESTION_DRIVES, "motivation|ce qui me motive|qu' est ce qui vous motive"},
    {WORD_QUESTION, QUESTION_DRAINS, "ce qui m' epuise|qu' est ce qui vous epuise|fatigue"},
    {WORD_QUESTION, QUESTION_GROWING, "evolution|vers quoi evoluez vous|vers quoi j' evolue"},
    {WORD_QUESTION, QUESTION_SUPPORT, "soutien|quel soutien|le soutien qu' il me faut"},
    {WORD_QUESTION, QUESTION_OFFERS,
     "j' offre|je peux offrir|ce que je peux offrir|que pouvez vous offrir|je peux aider sur|offre"},
    {WORD_QUESTION, QUESTION_SEEKS,
     "je cherche|recherche|aide sur|sur quoi voulez vous de l' aide|j' aimerais de l' aide sur|besoin d' aide sur"},
    {WORD_QUESTION, QUESTION_HOURS,
     "horaires|mes horaires|heures|disponibilites|mes disponibilites|disponible|heures de travail"},
    {WORD_QUESTION, QUESTION_TIMEZONE, "fuseau|fuseau horaire|mon fuseau horaire|ville"},
    {WORD_QUESTION, QUESTION_LANGUAGE, "langue|langues|ma langue|mes langues"},
    {WORD_QUESTION, QUESTION_LEVEL, "niveau|mon niveau"},
    {WORD_QUESTION, QUESTION_PREFERS, "preference|preferences|je prefere|plutot"},
    {WORD_QUESTION, QUESTION_WHERE, "ou|lieu|ou vous retrouvez vous"},
    {WORD_MET, 1,
     "nous nous sommes vus|on s' est vus|nous nous sommes rencontres|on s' est rencontres|nous nous sommes vues|on s' "
     "est vues"},
    {WORD_MET, 0,
     "nous ne nous sommes pas vus|on ne s' est pas vus|nous ne nous sommes pas rencontres|pas vus|"
     "on ne s' est pas rencontres|on ne s' est pas vues|nous ne nous sommes pas vues|pas rencontres|"
     "la rencontre n' a pas eu lieu|n' a pas eu lieu|pas de rencontre"},
    {WORD_WORTH, 0, "note|valeur|utile|ca vaut|je mets|je donne"},
    {WORD_GOOD, 0,
     "bien|tres bien|bon|bonne|tres bonne|super|utile|tres utile|moyen|excellent|pas mal|bon echange|bonne discussion"},
    {WORD_ANY, 0, "peu importe|n' importe|n' importe lequel|tous me vont|tous conviennent|comme vous voulez"},
    {WORD_OR, 0, "ou"},
    {WORD_SUITS, 0,
     "me va|me convient|convient|va bien|me conviendrait|serait mieux|serait bien|plutot|possible|"
     "je prefere|je prends|est possible|marche|marche pour moi|ca marche|pourquoi pas"},
    {WORD_ATTEND, ATTEND_YES,
     "me va|ca me va|me va bien|ca me va bien|me convient|ca me convient|ca marche|ca marche pour moi|je serai la|"
     "j' y serai|je peux|je viens|c' est bon pour moi|c' est bon|convient|va bien|je suis disponible|"
     "suis disponible|disponible|je suis libre|libre|ca me convient bien"},
    {WORD_ATTEND, ATTEND_NO,
     "je ne peux pas|peux pas|impossible|indisponible|je suis pris|je suis prise|je suis occupe|je suis occupee|"
     "je suis absent|je suis absente|absent|absente|empeche|empechee|pas possible|pas disponible|pas libre|"
     "je dois annuler|dois annuler|je ne pourrai pas|je ne suis pas la|ca ne marche pas"},
    {WORD_ATTEND, ATTEND_PLEASED,
     "parfait|super|tres bien|entendu|d' accord|nickel|genial|excellent|pas de souci|pas de probleme"},
    {WORD_ATTEND, ATTEND_UNSURE, "peut etre|pas sur|pas sure|je ne sais pas|je vais voir|sans doute"},
    {WORD_ATTEND, ATTEND_RATHER,
     "m' irait mieux|me conviendrait mieux|m' arrangerait|m' arrangerait mieux|serait mieux|serait mieux pour "
     "moi|plutot|serait mieux|me va mieux|me conviendrait mieux|m' arrangerait|m' arrange|mieux|et si on disait|"
     "on pourrait|je prefere|je prefererais|possible|ce serait possible|serait possible|ca serait possible"},
    {WORD_ATTEND, ATTEND_THEN,
     "l' horaire|cet horaire|l' heure|cette heure|notre creneau|le creneau|ce jour la|a cette heure la|a ce moment "
     "la|cette fois|ce creneau"},
    {WORD_ATTEND, ATTEND_CLOSING, "a bientot|on se voit|au plaisir|a plus|hate de"},
    {WORD_ATTEND, ATTEND_ENGAGED, "j' ai|je suis en|je suis a|je suis chez"},
    {WORD_ATTEND, ATTEND_ENGAGEMENT,
     "rendez vous|reunion|formation|dentiste|medecin|conference|entretien|deplacement|rdv|atelier|conflit"},
    {WORD_ATTEND, ATTEND_REASON, "parce que|parce qu'|car|a cause de"},
    {WORD_ATTEND, ATTEND_FILLING,
     "je serai|serai|desole|desolee|je suis desole|je suis desolee|malheureusement|helas|pour "
     "moi|bonjour|merci|me|m'|suis|ca|moi|a"},
    {WORD_OUT_OF, 0, "sur"},
    {WORD_CHOICE, 0, "creneau|option|choix"},
    {WORD_PROFILE, QUESTION_SEEKS,
     "j' aimerais de l' aide sur|j' aimerais de l' aide pour|j' ai besoin d' aide sur|j' ai besoin d' aide pour|je "
     "cherche de l' aide sur|je cherche"},
    {WORD_PROFILE, QUESTION_OFFERS, "je peux offrir|je peux proposer|je propose|je peux aider sur|j' offre"},
    {WORD_PROFILE, QUESTION_PREFERS, "je prefere|plutot|je prefererais"},
    {WORD_PROFILE, QUESTION_TIMEZONE,
     "je suis a|j' habite a|je vis a|je travaille a|je suis base a|je suis basee a|mon fuseau est"},
    {WORD_LANGUAGE, 0, "francais|anglais|allemand|espagnol|tcheque|portugais|italien|neerlandais|polonais|japonais"},
    {WORD_HOURS, HOURS_MORNINGS, "le matin|matin|les matins|matinee|uniquement le matin"},
    {WORD_HOURS, HOURS_AFTERNOONS, "l' apres midi|apres midi|les apres midi"},
    {WORD_HOURS, HOURS_EVENINGS, "le soir|soir"},
    {WORD_HOURS, HOURS_WORKDAYS, "en semaine|tous les jours|chaque jour"},
    {WORD_HOURS, HOURS_NOT, "sauf|pas|jamais|sauf le"},
    {WORD_HOURS, HOURS_THROUGH, "a|au|jusqu' a"},
    {WORD_HOURS, HOURS_AFTER, "apres|des|a partir de"},
    {WORD_HOURS, HOURS_BEFORE, "avant|jusqu' a"},
    {WORD_HOURS, HOURS_FILLING,
     "ou|seulement|uniquement|je travaille|mes horaires sont|disponible|je suis "
     "disponible|de|du|entre|le|les|generalement|plutot|libre"},
    {WORD_SHOULD_BE, 0, "devrait etre|doit etre|c' est plutot|plutot|c' est|remplacer par"},
    {WORD_PLEASE, 0, "s' il vous plait|s' il te plait|svp|stp|merci de|veuillez|priere de"},
    {WORD_ASK, 0,
     "je voudrais|j' aimerais|je veux|je souhaite|je souhaiterais|nous voudrions|on peut|peut on|pouvons nous|pouvez "
     "vous|peux tu|pourrait on|pourriez vous|pourrais tu|on pourrait|est ce qu' on peut|est il possible de|pourrions "
     "nous|serait il possible de|serait ce possible de|est ce possible de|serait il possible|c' est possible de|on "
     "pourrait peut etre|est ce qu' on pourrait|je prefererais|nous aimerions|nous souhaitons|puis je|j' aimerais "
     "bien|je voudrais bien"},
    {WORD_COMMAND, COMMAND_STOP,
     "se desinscrire|se desabonner|stop svp|desactiver|annuler mon abonnement|resilier|je me desinscris|je me "
     "desabonne|retirez moi de la liste|retirez moi de cette liste|ne plus m' ecrire|merci de ne plus m' ecrire|ne "
     "plus m' envoyer de mails|plus aucun mail|je ne veux plus de mails|arreter|arretez|arrete|me "
     "desabonner|desabonner|desabonnez moi|desinscrire|me desinscrire|desinscrivez moi|"
     "desinscription|desabonnement|desinscris moi|plus de mails|plus d' e mails|plus d' emails|plus de courriers|"
     "plus de messages|ne m' envoyez plus de mails|ne m' envoyez plus d' e mails|ne m' envoyez plus de messages|"
     "arretez de m' ecrire|arretez de m' envoyer des mails|arretez de m' envoyer ces mails|ne m' ecrivez plus|"
     "arretez de m' envoyer des messages|tout arreter|arretez tout|ne plus recevoir de mails|"
     "ne plus recevoir ces mails|je ne veux plus recevoir de mails|je ne veux plus recevoir ces mails"},
    {WORD_COMMAND, COMMAND_LEAVE,
     "quitter|quitter le cercle|quitter ce cercle|quitter le groupe|quitter ce groupe|je quitte le cercle|"
     "je quitte ce cercle|sortir du cercle|sortir de ce cercle|partir"},
    {WORD_COMMAND, COMMAND_PAUSE,
     "faire une pause|une pause|mettre en pause|mettez moi en pause|me mettre en pause|suspendre|mets moi en pause"},
    {WORD_COMMAND, COMMAND_RESUME,
     "reprendre|reprise|je reprends|je suis de retour|de retour|fin de la pause|reprenons|reprendre les rencontres"},
    {WORD_COMMAND, COMMAND_SKIP,
     "annuler cette reunion|annuler ce rendez vous|sauter ce rendez vous|sauter cette semaine|sauter|passer|sauter "
     "cette fois|passer cette fois|sauter la prochaine|sauter la prochaine reunion|"
     "sauter la prochaine rencontre|sauter cette rencontre|sauter cette reunion|passer la prochaine rencontre|"
     "annuler la prochaine rencontre|annuler la prochaine reunion|annuler cette rencontre|annuler la rencontre|"
     "annuler la reunion|sauter une rencontre|pas cette fois"},
    {WORD_COMMAND, COMMAND_HELP,
     "aide|commandes|comment ca marche|que puis je ecrire|que puis je dire|aidez moi|a l' aide"},
    {WORD_COMMAND, COMMAND_DATA,
     "donnees|mes donnees|envoyez moi mes donnees|envoie moi mes donnees|quelles donnees avez vous sur moi|"
     "que savez vous de moi|que savez vous sur moi|voir mes donnees|exporter mes donnees"},
    {WORD_COMMAND, COMMAND_FORGET,
     "oubliez moi|oublie moi|effacez moi|supprimez moi|effacer mes donnees|effacez mes donnees|supprimez mes donnees|"
     "supprimer mes donnees|m' oublier|tout effacer|effacez tout|supprimez tout|tout supprimer|supprimer mon compte"},
    {WORD_COMMAND, COMMAND_SWAP, "echanger|echangeons|permuter|changer de tour"},
    {WORD_COMMAND, COMMAND_ORGANIZER, "demander a l' organisation au sujet de ce binome"},
    {WORD_COMMAND_HEAD, COMMAND_PAUSE,
     "pause|faire une pause|une pause|mettre en pause|mettez moi en pause|me mettre en pause|suspendre|mets moi en "
     "pause|en pause|j' ai besoin d' une pause|il me faut une pause|je fais une pause|je prends une pause|je me mets "
     "en pause|mettez nous en pause|je dois faire une pause|nous avons besoin d' une pause|je suspends"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "reporter|deplacer|decaler|repousser|reportez|decalez|deplacez|reprogrammer|reportons|decalons|avancer|"
     "changer la date|changer l' heure|changer l' horaire|se voir|se retrouver|nouvelle date|nouvel horaire|la "
     "decaler|le decaler|la reporter|le reporter|deplacons|la deplacer|le deplacer|repoussons|avancons|la mettre|nous "
     "voir"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "rythme|frequence|cadence|changer le rythme|changer la frequence|se voir|se rencontrer|passer|"
     "nouveau rythme|on se voit|passer a un rythme|nous voir|nous rencontrer|passons a|passons|passer "
     "a|plutot|seulement|juste|voyons nous|mieux vaut|changer pour|je prefere|je prefererais|une seule fois"},
    {WORD_COMMAND_HEAD, COMMAND_TIMEZONE,
     "fuseau|fuseau horaire|mon fuseau|mon fuseau horaire|mon fuseau horaire est|mon fuseau est|nouveau fuseau "
     "horaire"},
    {WORD_COMMAND_HEAD, COMMAND_WHERE, "ou|lieu|lieu de rencontre|nouveau lieu|lien|nouveau lien|salle"},
    {WORD_COMMAND_HEAD, COMMAND_SWAP, "echanger|echange|permuter|changer de tour"},
    {WORD_COMMAND_HEAD, COMMAND_WITH, "avec|etre avec|etre en binome|etre associe|etre associee|travailler"},
    {WORD_COMMAND_HEAD, COMMAND_ORGANIZER,
     "organisateur|organisatrice|a l' organisateur|a l' organisatrice|pour l' organisateur|pour l' organisatrice|"
     "organisation|pour l' organisation|a l' organisation|organisateurs"},
    {WORD_DO, COMMAND_STOP,
     "je ne veux plus recevoir|je ne veux plus|je veux plus recevoir|je ne souhaite plus recevoir|je ne souhaite plus|"
     "je souhaite ne plus recevoir|je voudrais ne plus recevoir|je voudrais plus recevoir|je ne desire plus recevoir|"
     "je ne desire plus|ne plus recevoir|plus recevoir|m' envoyez plus|m' envoie plus|ne m' envoyez plus|ne m' envoie "
     "plus|arretez de m' envoyer|arrete de m' envoyer|cessez de m' envoyer|retirez moi|retire moi|enlevez moi|enleve "
     "moi|supprimez moi|rayez moi|me retirer|m' enlever|me supprimer|me desinscrire|desinscrivez moi|desabonnez moi|"
     "me desabonner|desinscrire"},
    {WORD_DO, COMMAND_LEAVE, "je quitte|quitter|je sors|sortir|je me retire|me retirer|retirez moi|j' arrete"},
    {WORD_DO, COMMAND_RESUME,
     "je suis de retour|de retour|me revoila|je suis revenu|je suis revenue|je suis rentre|je suis rentree|reprendre|"
     "reprenons"},
    {WORD_DO, COMMAND_SKIP,
     "sauter|sautez|saute|sautons|on saute|annuler|annulez|annule|annulons|on annule|zapper|on zappe|zappons"},
    {WORD_DO, COMMAND_DATA,
     "quelles donnees avez vous|quelles donnees as tu|quelles donnees vous avez|quelles donnees conservez vous|"
     "quelles donnees gardez vous|quelles informations avez vous|quelles sont les donnees que vous avez|que savez "
     "vous|qu' avez vous|envoyez moi|envoie moi|montrez moi|montre moi|exporter|exportez|m' envoyer|recevoir|voir|je "
     "veux voir"},
    {WORD_DO, COMMAND_FORGET, "supprimez|supprime|supprimer|effacez|efface|effacer|oubliez|detruisez"},
    {WORD_DO_TO, COMMAND_STOP,
     "mails|mail|e mails|e mail|emails|email|courriels|courriel|messages|lettres|de la liste|de cette liste|de votre "
     "liste|de vos listes|de la liste de diffusion|de cette liste de diffusion|de la liste d' envoi"},
    {WORD_DO_TO, COMMAND_LEAVE,
     "cercle|du cercle|groupe|du groupe|ce cercle|de ce cercle|ce groupe|de ce groupe|binome|du binome|mon cercle|"
     "notre cercle|notre groupe"},
    {WORD_DO_TO, COMMAND_RESUME,
     "on peut reprendre|vous pouvez reprendre|on reprend|nous pouvons reprendre|on peut continuer|on peut y aller|les "
     "rencontres|nos rencontres|les reunions|nos reunions"},
    {WORD_DO_TO, COMMAND_SKIP,
     "reunion|rencontre|seance|rendez vous|rdv|session|fois|la prochaine|le prochain|celle ci|call|point"},
    {WORD_DO_TO, COMMAND_DATA,
     "sur moi|me concernant|a mon sujet|mes donnees|toutes mes donnees|tout ce que vous avez sur moi|une copie de mes "
     "donnees|mes donnees personnelles|toutes les donnees me concernant"},
    {WORD_DO_TO, COMMAND_FORGET,
     "mes donnees|toutes mes donnees|tout sur moi|mon compte|tout ce que vous avez sur moi|tout ce que vous savez sur "
     "moi|tout ce qui me concerne|mes donnees personnelles|toutes les donnees me concernant"},
    {WORD_DO_BESIDE, COMMAND_STOP,
     "plus|d'|de|vos|ces|aucun|aucune|les|tous|tous ces|jamais|ne|mes|mon adresse|du tout|vous"},
    {WORD_DO_BESIDE, COMMAND_RESUME, "et|donc|maintenant"},
    {WORD_DO_BESIDE, COMMAND_SKIP, "cette|notre|pour cette fois"},
    {WORD_DO_BESIDE, COMMAND_DATA, "enregistrees|stockees|gardees|conservees|comme|donc"},
    {WORD_DO_BESIDE, COMMAND_FORGET, "definitivement|immediatement|tout de suite|toutes"},
    {WORD_COMMAND_TAIL, 0,
     "suffit|suffirait|me suffit|s' il vous plait|s' il te plait|svp|stp|merci|merci beaucoup|merci d' avance|si "
     "possible|maintenant|"
     "cordialement|pour moi|me suffirait|nous suffit|c' est suffisant|c' est assez|ce serait mieux|serait mieux|ce "
     "serait bien|me convient|me conviendrait|desormais|dorenavant|a l' avenir"},
    {WORD_ALWAYS, 0,
     "desormais|dorenavant|toujours|a partir de maintenant|a l' avenir|en general|a chaque fois|chaque fois|"
     "de facon permanente|regulierement|pour toutes nos reunions|pour toutes les reunions|toutes nos reunions|"
     "nos reunions|toute la serie|la serie"},
    {WORD_ALWAYS, 1, "jamais"},
    {WORD_WEEKDAYS, 1, "lundis"},
    {WORD_WEEKDAYS, 2, "mardis"},
    {WORD_WEEKDAYS, 3, "mercredis"},
    {WORD_WEEKDAYS, 4, "jeudis"},
    {WORD_WEEKDAYS, 5, "vendredis"},
    {WORD_WEEKDAYS, 6, "samedis"},
    {WORD_WEEKDAYS, 7, "dimanches"},
    {WORD_INSTEAD, 0, "a la place|plutot|serait mieux|me va mieux"},
    {WORD_CADENCE, EVERY_WEEK, "hebdomadaire|chaque semaine|toutes les semaines|une fois par semaine"},
    {WORD_CADENCE, EVERY_TWO_WEEKS,
     "toutes les deux semaines|une semaine sur deux|tous les quinze jours|bimensuel|bimensuelle|deux fois par mois|"
     "chaque quinzaine|une fois toutes les deux semaines"},
    {WORD_CADENCE, EVERY_MONTH,
     "mensuel|mensuelle|chaque mois|tous les mois|une fois par mois|toutes les quatre semaines|mensuellement"},
    {WORD_CADENCE, EVERY_QUARTER,
     "trimestriel|trimestrielle|chaque trimestre|tous les trois mois|tous les trimestres|une fois par trimestre"},
    {WORD_OPEN_END, 0, "nouvel ordre|jusqu' a nouvel ordre|une duree indeterminee|mon retour"},
    {WORD_CONNECT, 0, "a|au|jusqu' au|jusqu' a|jusqu' en|jusque|pour|avec|le|est|de|d'|pendant|en|du|d' ici"},
    {WORD_OBJECT, 0,
     "la reunion|la rencontre|notre rencontre|notre reunion|la prochaine rencontre|la prochaine reunion|le rendez vous|"
     "notre rendez vous|ca|cela|moi|nous|nos rencontres|les rencontres|le rythme|un rythme"},
    {WORD_PLACE, 0, "salle|bureau|la salle|le bureau|cuisine|cantine|etage|batiment|telephone|cafe"},
    {WORD_TODAY, 0, "aujourd'hui|ce soir|cet apres midi"},
    {WORD_TODAY, 1, "demain"},
    {WORD_TODAY, 2, "apres demain"},
    {WORD_WEEKDAY, 1, "lundi|lun"},
    {WORD_WEEKDAY, 2, "mardi"},
    {WORD_WEEKDAY, 3, "mercredi|mer"},
    {WORD_WEEKDAY, 4, "jeudi|jeu"},
    {WORD_WEEKDAY, 5, "vendredi|ven"},
    {WORD_WEEKDAY, 6, "samedi|sam"},
    {WORD_WEEKDAY, 7, "dimanche|dim"},
    {WORD_MONTH, 1, "janvier|janv"},
    {WORD_MONTH, 2, "fevrier|fevr"},
    {WORD_MONTH, 3, "mars"},
    {WORD_MONTH, 4, "avril|avr"},
    {WORD_MONTH, 5, "mai"},
    {WORD_MONTH, 6, "juin"},
    {WORD_MONTH, 7, "juillet|juil"},
    {WORD_MONTH, 8, "aout"},
    {WORD_MONTH, 9, "septembre"},
    {WORD_MONTH, 10, "octobre"},
    {WORD_MONTH, 11, "novembre"},
    {WORD_MONTH, 12, "decembre"},
    {WORD_BY, 0, "pour|pour le|pour la|le"},
    {WORD_BY, 1,
     "au plus tard|au plus tard le|avant|avant fin|avant la|avant le|d' ici|d' ici a|d' ici au|d' ici la|d' ici "
     "le|jusqu' a|jusqu' au"},
    {WORD_SINCE, 0, "a partir de|a partir du|des|depuis"},
    {WORD_DATE_ARTICLE, 0, "le|la|du|de|de la|des|l'|d'"},
    {WORD_NEXT, 0, "prochain|prochaine|prochains|suivant|suivante"},
    {WORD_THIS, 0, "ce|cette|cet"},
    {WORD_EVERY, 0, "chaque|tous les|toutes les|une fois tous les|une fois toutes les|une fois chaque"},
    {WORD_PERIOD, PERIOD_HOUR, "heure|heures"},
    {WORD_PERIOD, PERIOD_DAY, "jour|jours"},
    {WORD_PERIOD, PERIOD_WEEK, "semaine|semaines"},
    {WORD_PERIOD, PERIOD_MONTH, "mois"},
    {WORD_PERIOD, PERIOD_QUARTER, "trimestre|trimestres"},
    {WORD_PERIOD, PERIOD_YEAR, "an|ans|annee"},
    {WORD_PERIOD, PERIOD_WORKDAY, "jours ouvres|jours ouvrables|jour ouvre"},
    {WORD_PART_OF, 0, "fin|la fin|fin de|la fin de|la fin du|fin du|la fin de la|la fin d'|fin de la"},
    {WORD_PART_OF, 1, "la mi|mi|mi de|milieu de|milieu du|le milieu du"},
    {WORD_PART_OF, 2, "debut|le debut|debut de|le debut de|debut du|le debut du"},
    {WORD_PART_OF, 3, "demi"},
    {WORD_IN, 0, "dans|sous|d' ici|en|dans les"},
    {WORD_AT, 0, "a|vers|des"},
    {WORD_OCLOCK, 0, "heures|heure"},
    {WORD_TIME, 12, "midi"},
    {WORD_DAY_PART, 0, "matin"},
    {WORD_DAY_PART, 1, "apres midi|soir"},
    {WORD_TH, 0, "er|e|eme"},
    {WORD_SHIFT, 0, "plus tard"},
    {WORD_SHIFT, 1, "plus tot"},
    {WORD_SOME_DATE, 1, "la fin du mois|fin du mois|fin de mois"},
    {WORD_SOME_DATE, 0, "la fin de la semaine|fin de semaine"},
    {WORD_SOME_DATE, 3, "la fin de l' annee|fin d' annee"},
    {WORD_SOME_DATE, 4, "le week end|ce week end"},
    {WORD_ZONE_SAME, 0, "meme heure|a la meme heure"},
    {WORD_WEEK_OF, 0, "semaine du|la semaine du"},
    {WORD_FEAST, 2, "paques|les vacances de paques"},
    {WORD_FEAST, 3, "lundi de paques|le lundi de paques"},
    {WORD_LISTING, 1, "choses|points|idees|actions|trucs"},
    {WORD_FEAST, 0, "noel|les vacances de noel"},
    {WORD_FEAST, 1, "le nouvel an|nouvel an|la fin d' annee"},
    {WORD_THAT, 0, "que"},
    {WORD_BRING, 0, "apporter|amener"},
    {WORD_NEAR, COMMAND_RESCHEDULE, "reporter|deplacer|decaler|une autre date|un autre jour"},
    {WORD_VAGUE, 0, "un peu|plus tard|plus tot|bientot|une autre fois|maintenant"},
    {WORD_SPELLING, 0, "desabonner|reporter|pause|aide"},
    {WORD_ACTION, 0,
     "a retenir|point a retenir|points a retenir|takeaway|takeaways|principal takeaway|mon takeaway|principal "
     "enseignement|enseignement|a faire|todo|to do|principale lecon|ce que je retiens|je retiens"},
    {WORD_NOTHING, 0,
     "rien|rien cette fois|rien cette fois ci|cette fois rien|cette fois ci rien|rien de special|rien de "
     "particulier|rien a noter|rien a signaler|rien de concret|rien de neuf|aucun takeaway|aucune|aucun|rien pour "
     "cette fois|pas cette fois|rien de precis"},
    {WORD_COMMAND, COMMAND_SKIP, "sauter la prochaine fois|sauter cette fois|sauter la prochaine|passer la prochaine"},
    {WORD_CLOCK, CLOCK_BEHIND + 30, "et demie|et demi"},
    {WORD_CLOCK, CLOCK_BEHIND + 15, "et quart"},
    {WORD_CLOCK, CLOCK_BEHIND - 15, "moins le quart|moins quart"},
    {WORD_GOVERNS, 0, "du|de|des|au|aux|depuis|entre"},
    {WORD_EVERY, 0, "le lundi|le mardi|le mercredi|le jeudi|le vendredi|le samedi|le dimanche"},
    {WORD_WISH, 0,
     "felicitations|bravo pour|joyeux anniversaire|bonne annee|joyeux noel|bienvenue dans|bienvenue "
     "a|enchante|enchantee|ravi de|ravie de|bon courage|bonne chance|bon retablissement"},
    {0, 0, NULL},
};
