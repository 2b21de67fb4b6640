/* French. See phrases.h for how phrases are written; "j'", "n'", "l'", "d'", "c'", "qu'" are words. */
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_french[] = {
    {WORD_GREETING, 0,
     "bonjour|salut|bonsoir|cher|chere|coucou|bonjour a tous|bonjour a toutes|chers|chers tous|rebonjour|salut a "
     "tous|bonjour a toutes et a tous|bonjour tout le monde|salut tout le monde"},
    {WORD_CLOSING, 0,
     "merci|merci beaucoup|merci bien|mille mercis|merci d' avance|merci a vous|merci a toi|cordialement|"
     "bien cordialement|tres cordialement|bien a vous|bien a toi|amicalement|a bientot|bonne journee|bonne soiree|"
     "bon week end|bonne semaine|bises|cdlt|cdt|salutations|meilleures salutations|sinceres salutations|a plus|"
     "au revoir|a jeudi|a demain|bonne fin de journee|belle journee"},
    {WORD_NOTHING, 0,
     "pas de nouveau point|pas de nouveaux points|pas de point|pas de points|pas grand chose|rien|rien cette fois|rien "
     "cette fois ci|rien de particulier|rien de special|rien a signaler|rien a noter|"
     "rien de nouveau|rien cette semaine|aucun|aucune|aucune action|pas d' action|pas cette fois|rien pour moi|"
     "rien a ajouter|rien de concret|ras|pas d' actions|rien pour l' instant|neant|rien a retenir|rien du tout|rien de "
     "prepare|rien prepare|je n' ai rien|j' ai rien|pas de takeaway"},
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
     "je retiens que je dois|j' ai prevu de|j' envisage de|je m' engage|j' essaierai de|je vais essayer de|je tacherai "
     "de"},
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
    {WORD_QUESTION, QUESTION_DRAINS,
     "ce qui m' epuise|qu' est ce qui vous epuise|fatigue|me fatigue|m' epuise|ce qui me fatigue"},
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
     "je dois annuler|dois annuler|je ne pourrai pas|je ne suis pas la|ca ne marche pas|je suis malade|malade|je ne "
     "pourrai pas venir|je ne pourrai pas etre la|je ne pourrai pas etre present|je ne pourrai pas etre "
     "presente|pourrai pas venir|je ne peux pas venir|je suis empeche|je suis empechee|je ne serai pas la|je serai "
     "absent|je serai absente|je ne pourrai pas participer|je suis en conge|je suis en conges"},
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
    {WORD_WEEKDAYS, 1, "lundis"},
    {WORD_WEEKDAYS, 2, "mardis"},
    {WORD_WEEKDAYS, 3, "mercredis"},
    {WORD_WEEKDAYS, 4, "jeudis"},
    {WORD_WEEKDAYS, 5, "vendredis"},
    {WORD_WEEKDAYS, 6, "samedis"},
    {WORD_WEEKDAYS, 7, "dimanches"},
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
    {WORD_IN, 0, "dans|sous|d' ici|en|dans les|d' ici a|au bout de"},
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
    {WORD_THAT, 0, "que|que je|qu'|que j'|de"},
    {WORD_BRING, 1,
     "apporter|amener|j' ai trouve utile|ce qui m' a aide c' est|ce qui m' a aide|j' ai bien aime|utile pour moi|je "
     "recommande|je partage|j' apporte|ce qui etait utile c' etait"},
    {WORD_ACTION, 0,
     "a retenir|point a retenir|points a retenir|takeaway|takeaways|principal takeaway|mon takeaway|principal "
     "enseignement|enseignement|a faire|todo|to do|principale lecon|ce que je retiens|je retiens"},
    {WORD_NOTHING, 0,
     "rien|rien cette fois|rien cette fois ci|cette fois rien|cette fois ci rien|rien de special|rien de "
     "particulier|rien a noter|rien a signaler|rien de concret|rien de neuf|aucun takeaway|aucune|aucun|rien pour "
     "cette fois|pas cette fois|rien de precis"},
    {WORD_CLOCK, CLOCK_BEHIND + 30, "et demie|et demi"},
    {WORD_CLOCK, CLOCK_BEHIND + 15, "et quart"},
    {WORD_CLOCK, CLOCK_BEHIND - 15, "moins le quart|moins quart"},
    {WORD_GOVERNS, 0, "du|de|des|au|aux|depuis|entre"},
    {WORD_EVERY, 0, "le lundi|le mardi|le mercredi|le jeudi|le vendredi|le samedi|le dimanche"},
    {WORD_WISH, 0,
     "felicitations|bravo pour|joyeux anniversaire|bonne annee|joyeux noel|bienvenue dans|bienvenue "
     "a|enchante|enchantee|ravi de|ravie de|bon courage|bonne chance|bon retablissement"},
    {WORD_TOPIC, TOPIC_STRONG,
     "takeaway|enseignement|lecon|apprentissage|action|prochaine etape|prochaine action|engagement|resolution|tache|"
     "conclusion|devoir|todo"},
    {WORD_TOPIC, TOPIC_WEAK, "chose|point|plan|objectif|idee|priorite|but|defi|changement|habitude|intention|etape"},
    {WORD_TOPIC, TOPIC_MANY,
     "enseignements|lecons|apprentissages|actions|prochaines etapes|engagements|resolutions|taches|takeaways|"
     "objectifs|conclusions|etapes"},
    {WORD_TOPIC, TOPIC_WHAT, "ce que je|ce que j'|ce que nous|tout ce que je"},
    {WORD_TOPIC_OWNER, 0, "mon|ma|mes|notre|nos|le|la|les|un|une|l'"},
    {WORD_RANK, 0,
     "principal|principale|principaux|plus grand|plus grande|prochain|prochaine|personnel|personnelle|concret|"
     "concrete|seul|seule|petit|petite|nouveau|nouvelle|plus important|plus importante|plus utile|grand|grande"},
    {WORD_RANK, 1, "premier|premiere|deuxieme|second|seconde|troisieme|dernier|derniere"},
    {WORD_TOPIC_TAIL, 0,
     "principal|principale|personnel|personnelle|concret|concrete|pour moi|pour nous|d' aujourd'hui|du jour|de la "
     "semaine|de cette rencontre|de notre echange|de cet echange|de la seance|cette fois|de la reunion|de mon cote|"
     "pour la prochaine fois|pour la suite|cette semaine|pour cette semaine|pour aujourd'hui"},
    {WORD_TOPIC_OF, 0, "de|du|pour|que j'|que je|apres"},
    {WORD_BE, 0, "est|c' est|sera|serait|etait|sont|reste"},
    {WORD_INFINITIVE, 0, "de|d'"},
    {WORD_TOLD, 0,
     "on a convenu|nous avons convenu|j' ai promis|on s' est mis d' accord|nous avons decide|on a decide"},
    {WORD_WEEK_NUMBER, 0, "en semaine|semaine|sem"},
    {WORD_NOTHING_NOUN, 0,
     "takeaway|takeaways|actions|action|taches|tache|points|point|prochaines etapes|notes|sujets|enseignements|lecons|"
     "resolutions|nouvelles|idees"},
    {WORD_NOTHING_TAIL, 0,
     "aujourd'hui|cette fois|cette fois ci|cette semaine|de mon cote|pour l' instant|pour le moment|a signaler|a "
     "noter|a retenir|de|on|nous|desole|desolee|merci|prepare|vraiment|mais|c' etait|juste"},
    {WORD_BRING, 1,
     "j' ai trouve utile|ce qui m' a aide c' est|ce qui m' a aide|j' ai bien aime|utile pour moi|je recommande|je "
     "partage|j' apporte|j' amene|je peux partager"},
    {0, 0, NULL},
};
