/* Portuguese, of Portugal and Brazil. See phrases.h for how phrases are written. "segunda" alone
 * is as often "second". */
#include "facts/takeaway.h"
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_portuguese[] = {
    /* check-ins */
    {WORD_STATUS, STATUS_DONE,
     "feito|feita|feitos|feitas|ja feito|ja feita|esta feito|esta feita|ja esta feito|ja esta feita|foi feito|foi "
     "feita|concluido|concluida|concluidos|concluidas|terminado|terminada|terminados|terminadas|acabado|acabada|pronto|"
     "pronta|prontos|prontas|esta pronto|esta pronta|finalizado|finalizada|completo|completa|ja esta|ja fiz|ja fiz "
     "isso|fiz|terminei|ja terminei|acabei|ja acabei|conclui|finalizei|consegui|ja "
     "consegui|resolvido|resolvida|resolvi|enviado|enviada|enviei|mandei|escrito|escrita|escrevi|lido|lida|li|ja "
     "li|falei|ja falei|conversei|ja "
     "conversei|recebido|recebida|marcado|marcada|marquei|reservei|reservado|reservada|preparei|preparado|preparada|"
     "liguei|agendei|agendado|agendada|correu bem|correu muito bem|deu certo|funciona bem|funciona "
     "lindamente|funciona|funcionou|tratado|tratada|esta tratado|cumprido|cumprida"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "estou a|estamos a|ando a|continuo a|ainda estou a|a andar|falta pouco|a caminho|em andamento|ainda em "
     "andamento|em curso|em progresso|a meio|vou a meio|esta a meio|a meio caminho|pela "
     "metade|na metade|a metade|metade|quase|quase pronto|quase pronta|quase feito|quase feita|quase terminado|quase "
     "terminada|comecei|ja comecei|comecei a|comecado|comecada|iniciado|iniciada|iniciei|em parte|parcialmente|estou a "
     "trabalhar|estou a trabalhar nisso|estou trabalhando|estou trabalhando nisso|a trabalhar nisso|ainda estou "
     "nisso|estou nisso|a avancar|avancado|avancada|estou fazendo|estou a fazer|estou lendo|estou a ler|estou "
     "escrevendo|nao acabei|nao terminei|ainda nao acabei|ainda nao terminei|ainda nao esta pronto|ainda nao esta "
     "pronta|inacabado|inacabada|vai andando|em execucao"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "tenho em mente|esta nos planos|esta na lista|esqueci completamente|nem toquei|nem olhei|nem peguei|nem "
     "mexi|ainda nao|nao|nao iniciado|nao iniciada|nao "
     "comecei|ainda nao comecei|nao feito|nao feita|nao fiz|ainda nao "
     "fiz|nao tive tempo|sem tempo|nao consegui|ainda nao consegui|nao deu|nao deu tempo|nao deu ainda|por fazer|por "
     "comecar|adiado|adiada|adiei|esqueci|esqueci me|me esqueci|nada feito|falta|ainda falta|ainda nada|nada "
     "ainda|nada disso|fica para depois|mais tarde|infelizmente nao|nao li|ainda nao li|pendente|faltam|ainda "
     "por fazer"},
    {WORD_STATUS, STATUS_DROPPED,
     "ja nao e precisa|ja nao e preciso|nao e mais precisa|nao e mais preciso|ja nao ha|ja nao vai haver|ja nao vale a "
     "pena|nao vale a pena|cancelado|cancelada|cancelar|cancelei|cancela|ja nao e necessario|ja nao e "
     "necessaria|nao e mais necessario|nao "
     "e mais necessaria|nao e necessario|nao e necessaria|ja nao preciso|nao preciso mais|nao faz sentido|ja nao faz "
     "sentido|nao faz mais sentido|desisti|desisto|abandonado|abandonada|abandonei|deixa|deixei de lado|deixo|deixa "
     "pra la|larguei|descartado|descartada|descartei|pode tirar|podes tirar|podem tirar|pode riscar|risca|riscar|ja "
     "nao se aplica|nao se aplica mais|perdeu o sentido|caiu"},
    {WORD_STATUS, STATUS_BLOCKED,
     "bloqueado|bloqueada|travado|travada|parado|parada|empacado|empacada|emperrado|emperrada|esta parado|esta "
     "parada|a espera|a espera de|estou a espera|estou a espera de|esperando|estou esperando|aguardo|aguardando|a "
     "aguardar|em espera|preciso de ajuda|encalhado|encalhada|nao avanco"},
    {WORD_NOT, 0, "nao|nunca|nenhum|nenhuma|nada|sem|tampouco|ainda nao"},
    {WORD_STILL, 2, "ainda|continuo"},
    {WORD_STILL, 1, "estou|estamos"},
    {WORD_SAME, 0, "tambem|idem|igual|o mesmo"},
    {WORD_LATER, 1, "vou|farei|lerei|quero|preciso de|tenho que|tenho de|devo|pretendo|penso|vamos|deveria|hei de"},
    {WORD_LATER, 2, "quando|se|assim que|logo que|depois de|antes de"},
    {WORD_ALL, 0, "tudo|todos|todas|todos os tres|todas as tres|os tres|as tres"},
    {WORD_ALL, 2, "ambos|ambas|os dois|as duas"},
    {WORD_THEM, 0, "eles|elas"},
    {WORD_NONE, 0, "nenhum|nenhuma|nenhum dos dois|nenhuma das duas|nenhum deles|nenhuma delas"},
    {WORD_REST, 0,
     "de resto|quanto ao resto|o resto|resto|os outros|as outras|o outro|a outra|os outros dois|o restante|todo o "
     "resto"},
    {WORD_EXCEPT, 0,
     "exceto|exceto o|exceto a|excepto|menos o|menos a|menos|salvo|tirando|tirando o|tirando a|fora o|fora a|mas nao"},
    {WORD_EXCEPT, 1,
     "tudo menos|tudo exceto|todos menos|todas menos|tudo menos o|tudo menos a|tudo exceto a|tudo exceto o"},
    {WORD_ITEM, 0,
     "ponto|pontos|numero|item|tarefa|o|a|os|as|com o|com a|na|no|da|do|para a|para o|quanto a|quanto ao|nr|n|num"},
    {WORD_PERCENT, 0, "por cento"},
    {WORD_PART, 0, "capitulo|pagina|paginas|parte|semana|dia|cerca de|com|sala|uns|umas"},
    {WORD_UNIT, 0,
     "semana|semanas|dia|dias|mes|meses|ano|anos|hora|horas|minuto|minutos|vez|vezes|pessoas|colegas|capitulos|paginas|"
     "perguntas|ideias|h"},
    {WORD_ORDINAL, 1, "o primeiro|a primeira|primeiro|primeira|primeiros|os primeiros|as primeiras"},
    {WORD_ORDINAL, 2, "o segundo|a segunda|segundo"},
    {WORD_ORDINAL, 3, "o terceiro|a terceira|terceiro|terceira"},
    {WORD_ORDINAL, 4, "o quarto|a quarta"},
    {WORD_ORDINAL, 100, "o ultimo|a ultima|ultimo|ultima|os ultimos|as ultimas"},
    {WORD_BUT, 0, "mas|porem|contudo|no entanto|so que"},
    {WORD_HAVE, 0, "tenho|foi|foram|esta|estao|tem|fui|temos"},
    {WORD_IT, 0, "o|a|isso|isto"},
    {WORD_FINE, 0, "bem|tudo bem|ok|perfeito|certo|tudo certo|sim"},
    {WORD_ONLY, 1, "apenas|so|somente"},
    {WORD_ARE, 0, "estao|sao|foram|feitos|feitas|prontos"},
    {WORD_FACT, 0,
     "ontem|anteontem|semana passada|na semana passada|mes passado|no mes "
     "passado|falei|fiz|enviei|mandei|marquei|escrevi|perguntei|reservei|preparei|organizei|disse|deu me|me deu|foi "
     "otimo|foi otima|foi muito|foi bom|foi util|muito util"},
    {WORD_OBSTACLE, 0,
     "sem resposta|nao respondeu|ainda nao respondeu|nao me respondeu|esta de ferias|de ferias|esta doente"},
    {WORD_FILLER, 0,
     "ta|to|tao|e|era|esta|estao|sao|foi|tenho|o|a|os|as|um|uma|eu|ja|muito|bem|agora|tambem|finalmente|me|se|sim|de|"
     "que|isto|"
     "isso|ainda|infelizmente|da|do|na|no|esse|essa"},
    {WORD_STOP, 0,
     "o|a|os|as|um|uma|de|do|da|dos|das|ao|e|ou|em|no|na|com|por|para|sem|sobre|meu|minha|seu|sua|nosso|nossa|eu|tu|"
     "ele|ela|nos|sao|esta|foi|nao|que|se|me|mais|menos|tudo|todos|semana|dia|mes|tempo|reuniao|ponto|primeiro|segundo|"
     "cada|fazer|feito|falar|pedir|novo|nova"},
    {WORD_SPELT, 0, "terminado|concluido|comecado|bloqueado|cancelado"},
    /* whole lines, takeaways and answers */
    {WORD_GREETING, 0,
     "ola|oi|bom dia|boa tarde|boa noite|caro|cara|prezado|prezada|ola a todos|oi pessoal|ola pessoal|bom dia a todos"},
    {WORD_CLOSING, 0,
     "obrigado|obrigada|muito obrigado|muito obrigada|abraco|abracos|um abraco|cumprimentos|atenciosamente|ate logo|"
     "ate breve|bom fim de semana|melhores cumprimentos|obg|valeu|beijos|com os melhores cumprimentos|ate ja"},
    {WORD_NOTHING, 0,
     "nada desta vez|desta vez nada|nada por enquanto|nada de novo|nada em particular|nada de especial|nenhuma|nenhum|"
     "nenhuma acao|nada a acrescentar|nada por agora|nada a registrar|nada a registar|nao tenho nada|nada dessa vez|"
     "dessa vez nada|por enquanto nada|nada preparado"},
    {WORD_DEFER, 0, "depois digo|aviso depois|respondo depois|vou responder"},
    {WORD_CHATTER, 0,
     "foi|tivemos|conversamos|falamos|boa|otima|otimo|excelente|obrigado|obrigada|gostei|aqui estao|aqui vao|"
     "a conversa|a reuniao|a nossa reuniao|nossa reuniao|infelizmente|desculpe|desculpa|quem|quando|pode|podes|podem"},
    {WORD_PLEASANT, 0,
     "obrigado|obrigada|muito obrigado|muito obrigada|perfeito|tudo bem|esta bem|certo|combinado|otimo|entendido|"
     "recebido|exato|claro|boa ideia|beleza|de acordo|correto"},
    {WORD_WRONG, 0, "nao esta certo|esta errado|errado|nao e isso|isso esta errado"},
    {WORD_INTENT, 0,
     "vou|quero|gostaria de|preciso de|preciso|tenho que|tenho de|devo|deveria|pretendo|decidi|vamos|planejo|planeio|"
     "comprometo me a|me comprometo a|o meu objetivo e|meu objetivo e|o meu plano e|meu plano e|prometi|combinamos"},
    {WORD_INTRO, 0,
     "fica me que|o que levo e que|levo que|levo comigo que|levo comigo|a minha conclusao e que|minha conclusao e "
     "que|o mais util foi"},
    {WORD_LISTING, 0, "levo|vou levar|os meus pontos|meus pontos|proximos passos|minhas acoes|as minhas acoes"},
    {WORD_LISTING, 1, "coisas|pontos|acoes|tarefas"},
    {WORD_LEARNT, 0, "aprendi|percebi|entendi"},
    {WORD_ADVERB, 0,
     "tambem|alem disso|desta vez|depois|entao|primeiro|em primeiro lugar|por fim|talvez|idealmente|se possivel|"
     "de preferencia"},
    {WORD_MY, 0, "minha|minhas|meu|meus|a minha|as minhas"},
    {WORD_ACTION, 0, "acao|acoes|tarefa|tarefas|proximo passo|proximos passos|conclusao|compromisso|a fazer"},
    {WORD_PRIVATE, 0, "privado|privada|confidencial|so para mim|particular"},
    {WORD_SHARE, 0, "partilhar|compartilhar|publico"},
    {WORD_YES, 1, "sim|sim claro|sim obrigado|sim obrigada"},
    {WORD_YES, 0, "claro|com certeza|com prazer|pode contar comigo|conte comigo|contem comigo|quero participar|topo"},
    {WORD_NO, 0,
     "nao|nao obrigado|nao obrigada|nao posso|infelizmente nao|desta vez nao|dessa vez nao|nao vou poder|nao consigo|"
     "por enquanto nao|nao nos encontramos|nao nos reunimos"},
    {WORD_QUESTION, QUESTION_MET, "encontraram se|encontro|reuniao|voces se encontraram"},
    {WORD_QUESTION, QUESTION_WORTH, "valeu a pena|nota|avaliacao"},
    {WORD_QUESTION, QUESTION_TAKEAWAY, "o que leva|conclusao|aprendizado|aprendizagem"},
    {WORD_QUESTION, QUESTION_BY_WHEN, "ate quando|prazo|quando"},
    {WORD_QUESTION, QUESTION_GOAL, "objetivo|o nosso objetivo|meu objetivo|o meu objetivo|meta"},
    {WORD_QUESTION, QUESTION_WHERE, "onde|local|lugar"},
    {WORD_QUESTION, QUESTION_SHAPED, "o que me formou|o que me marcou"},
    {WORD_QUESTION, QUESTION_DRIVES, "o que me motiva|me motiva"},
    {WORD_QUESTION, QUESTION_DRAINS, "o que me esgota|o que me cansa|me cansa"},
    {WORD_QUESTION, QUESTION_OFFERS, "ofereco|posso oferecer|posso ajudar com"},
    {WORD_QUESTION, QUESTION_SEEKS, "procuro|ajuda com|gostaria de ajuda com|preciso de ajuda com"},
    {WORD_QUESTION, QUESTION_HOURS, "horario|horarios|disponibilidade|meu horario|o meu horario"},
    {WORD_QUESTION, QUESTION_TIMEZONE, "fuso horario|meu fuso horario|o meu fuso horario|cidade"},
    {WORD_QUESTION, QUESTION_LANGUAGE, "lingua|linguas|idioma"},
    {WORD_PROFILE, QUESTION_SEEKS, "gostaria de ajuda com|preciso de ajuda com|queria ajuda com|quero ajuda com"},
    {WORD_PROFILE, QUESTION_OFFERS, "posso oferecer|ofereco|posso ajudar com"},
    {WORD_LANGUAGE, 0, "portugues|ingles|alemao|frances|espanhol|italiano"},
    {WORD_MET, 1, "encontramo nos|nos encontramos|nos reunimos|reunimo nos|a gente se encontrou|sim nos encontramos"},
    {WORD_MET, 0,
     "nao nos encontramos|nao nos reunimos|tivemos que cancelar|tivemos de cancelar|nao aconteceu|foi cancelado|"
     "foi cancelada|a gente nao se encontrou|nao houve reuniao|nao apareceu"},
    {WORD_WORTH, 0, "dou|dou um|dou nota|dou lhe um|nota|avaliacao|valeu a pena"},
    {WORD_GOOD, 0, "bom|boa|muito bom|muito boa|otimo|otima|util|muito util|mais ou menos|boa conversa"},
    {WORD_ANY, 0, "qualquer um|qualquer|tanto faz|todos servem"},
    {WORD_SUITS, 0, "serve|serve me|me serve|pode ser|fica bem|funciona|prefiro|melhor|seria melhor|posso|da certo"},
    {WORD_ATTEND, ATTEND_YES,
     "para mim esta bem|por mim esta bem|por mim tudo bem|para mim tudo bem|funciona para mim|estarei la|estou livre|"
     "estou disponivel|consigo|eu consigo|confirmo|confirmado|vou estar la|pode ser|da certo|da para mim|serve me|eu "
     "vou"},
    {WORD_ATTEND, ATTEND_NO,
     "nao posso|nao consigo|nao vou poder|nao estarei|nao estou disponivel|nao da|nao da para mim|nao me serve|"
     "estou de ferias|estou ocupado|estou ocupada|estou doente|tenho outro compromisso|tenho um compromisso|"
     "tenho que cancelar|tenho de cancelar|nao funciona"},
    {WORD_ATTEND, ATTEND_PLEASED, "perfeito|otimo|tudo bem|esta bem|combinado|beleza|sem problema|de acordo"},
    {WORD_ATTEND, ATTEND_UNSURE, "talvez|nao sei|nao tenho certeza|provavelmente|se calhar"},
    {WORD_ATTEND, ATTEND_RATHER,
     "seria melhor|e melhor|melhor|prefiro|preferia|preferiria|podemos fazer|que tal|pode ser|poderia ser|"
     "seria possivel|e possivel|podiamos|poderiamos"},
    {WORD_ATTEND, ATTEND_THEN, "nesse dia|a essa hora|nessa hora|nesse horario"},
    {WORD_ATTEND, ATTEND_CLOSING, "ate la|vemo nos|a gente se ve"},
    {WORD_ATTEND, ATTEND_REASON, "porque|pois"},
    {WORD_ATTEND, ATTEND_FILLING,
     "na|no dia|infelizmente|desculpe|desculpa|para mim|por mim|ola|oi|obrigado|obrigada|eu"},
    {WORD_PLEASE, 0, "por favor|se faz favor|pf"},
    {WORD_ASK, 0,
     "da pra|da para ser|sera que da para|podemos fazer|gostaria "
     "de|quero|queria|podemos|poderiamos|podiamos|podem|pode|podes|poderia|seria possivel|e possivel|vamos|"
     "eu gostaria de|preferia|prefiro|preferiria|da para|gostaria|gostariamos de"},
    {WORD_COMMAND, COMMAND_STOP,
     "cancelar minha inscricao|cancelar a inscricao|cancelar inscricao|cancelar a inscricao|cancele minha "
     "inscricao|cancelar a minha inscricao|descadastrar|"
     "me descadastre|quero me descadastrar|cancelar subscricao|cancelar a subscricao|remover da lista|"
     "remova me da lista|me remova da lista|removam me da lista|tire me da lista|me tire da lista|nao me escrevam mais|"
     "nao quero receber mais emails|nao quero mais receber emails|nao quero mais receber estes emails|"
     "nao quero mais receber esses emails|parem de me escrever|pare de me enviar emails|parem de me enviar emails|"
     "chega de emails|sem mais emails|nao me enviem mais emails|nao me envie mais emails"},
    {WORD_COMMAND, COMMAND_LEAVE,
     "sair do grupo|sair do circulo|sair deste circulo|sair deste grupo|deixar o grupo|deixar o circulo|saio do grupo"},
    {WORD_COMMAND, COMMAND_PAUSE, "pausar|fazer uma pausa|uma pausa|coloque me em pausa|me coloque em pausa"},
    {WORD_COMMAND, COMMAND_RESUME, "retomar|retomar as reunioes|voltei|ja voltei|estou de volta"},
    {WORD_COMMAND, COMMAND_SKIP,
     "pular|pular a proxima|pular a proxima reuniao|pular esta reuniao|pular essa reuniao|pular esta|pular essa|"
     "saltar a proxima reuniao|saltar esta reuniao|cancelar a proxima reuniao|cancelar esta reuniao|pular desta vez|"
     "pular a reuniao|saltar a reuniao|cancelar a reuniao|faltar a proxima reuniao|pule a proxima reuniao"},
    {WORD_COMMAND, COMMAND_HELP, "ajuda|comandos|o que posso escrever|como funciona|como isso funciona"},
    {WORD_COMMAND, COMMAND_DATA,
     "meus dados|os meus dados|que dados tem sobre mim|quais dados voces tem sobre mim|enviem os meus dados|"
     "envie meus dados|o que sabem sobre mim"},
    {WORD_COMMAND, COMMAND_FORGET,
     "apagar os meus dados|apagar meus dados|apaguem os meus dados|apague meus dados|apague os meus dados|"
     "eliminar os meus dados|excluir meus dados|exclua meus dados|esqueca me|apagar todos os meus dados"},
    {WORD_COMMAND_HEAD, COMMAND_PAUSE,
     "pausar|fazer uma pausa|uma pausa|coloque me em pausa|me coloque em pausa|pausa|preciso de uma pausa|precisamos "
     "de uma pausa|faco uma pausa|vou fazer uma pausa|dar uma pausa|coloquem me em pausa|me coloquem em pausa|ponham "
     "me em pausa"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "remarcar|reagendar|adiar|mudar|passar|transferir|antecipar|remarcar a reuniao|mudar a reuniao|adiar a reuniao|"
     "reagendar a reuniao|nova data|novo horario"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "ritmo|frequencia|cadencia|mudar o ritmo|mudar a frequencia|reunioes|passar|melhor|so|apenas|passemos a|passar "
     "para|vamos passar para|mudar para|prefiro|encontrar nos|encontrarmo nos"},
    {WORD_COMMAND_HEAD, COMMAND_TIMEZONE,
     "fuso horario|meu fuso horario|o meu fuso horario|meu fuso horario e|o meu fuso horario e"},
    {WORD_COMMAND_HEAD, COMMAND_WHERE, "onde|local|novo local|novo link"},
    {WORD_COMMAND_HEAD, COMMAND_ORGANIZER, "organizador|organizadora|ao organizador|a organizadora|para o organizador"},
    {WORD_DO, COMMAND_STOP,
     "nao quero receber|nao quero mais receber|nao quero|nao quero mais|ja nao quero receber|ja nao quero|nao desejo "
     "receber|nao desejo mais receber|nao me enviem|nao me envie|nao me mandem|nao me mande|parem de me enviar|pare "
     "de me enviar|parem de me mandar|pare de me mandar|parem de mandar me|tirem me|me tirem|me tire|retirem me|me "
     "retirem|removam me|me removam|me remova|me excluam|deixem de me enviar|deixar de receber|parar de receber|"
     "gostaria de nao receber"},
    {WORD_DO, COMMAND_LEAVE, "saio|vou sair|estou saindo|estou a sair|sair|deixo|abandono|abandonar|vou deixar"},
    {WORD_DO, COMMAND_RESUME, "ja voltei|voltei|estou de volta|ja estou de volta|retomar|retomem|retomemos"},
    {WORD_DO, COMMAND_SKIP,
     "pular|pulem|pule|pulamos|pulemos|saltar|saltem|saltamos|saltemos|cancelar|cancelem|cancele|cancelamos|desmarcar|"
     "desmarquem"},
    {WORD_DO, COMMAND_DATA,
     "que dados tem|que dados voces tem|quais dados voces tem|que dados guardam|quais dados tem|que informacoes tem|"
     "que informacoes voces tem|o que sabem|o que voces sabem|enviem me|me enviem|me envie|mandem me|me mandem|"
     "mostrem me|me mostrem|ver|receber|exportar|exportem"},
    {WORD_DO, COMMAND_FORGET,
     "apaguem|apague|apagar|eliminem|elimine|eliminar|excluam|exclua|excluir|deletem|deletar|esquecam"},
    {WORD_DO_TO, COMMAND_STOP,
     "emails|e mails|email|e mail|mails|mensagens|cartas|correios|da lista|desta lista|da vossa lista|da sua lista|da "
     "lista de emails|da lista de e mails|da lista de distribuicao|da mailing list"},
    {WORD_DO_TO, COMMAND_LEAVE,
     "circulo|do circulo|grupo|do grupo|este circulo|deste circulo|este grupo|deste grupo|da dupla"},
    {WORD_DO_TO, COMMAND_RESUME,
     "podemos retomar|podemos continuar|podemos voltar|podemos recomecar|vamos continuar|vamos retomar|as reunioes|os "
     "encontros"},
    {WORD_DO_TO, COMMAND_SKIP,
     "reuniao|sessao|encontro|conversa|chamada|a proxima|o proximo|proxima|proximo|esta|desta vez|meeting|call"},
    {WORD_DO_TO, COMMAND_DATA,
     "sobre mim|a meu respeito|de mim|os meus dados|meus dados|todos os meus dados|todos meus dados|tudo o que tem "
     "sobre mim|uma copia dos meus dados|os meus dados pessoais|meus dados pessoais"},
    {WORD_DO_TO, COMMAND_FORGET,
     "os meus dados|meus dados|todos os meus dados|todos meus dados|tudo sobre mim|a minha conta|minha conta|tudo o "
     "que tem sobre mim|tudo o que voces tem sobre mim|os meus dados pessoais|meus dados pessoais"},
    {WORD_DO_BESIDE, COMMAND_STOP, "mais|nenhum|nenhuma|esses|essas|estes|estas|seus|vossos|de voces|os|as|eu"},
    {WORD_DO_BESIDE, COMMAND_LEAVE, "eu"},
    {WORD_DO_BESIDE, COMMAND_RESUME, "e|entao|ja"},
    {WORD_DO_BESIDE, COMMAND_SKIP, "a|o|nossa|nosso|so"},
    {WORD_DO_BESIDE, COMMAND_DATA, "guardados|armazenados"},
    {WORD_DO_BESIDE, COMMAND_FORGET, "todos|definitivamente|ja|por completo"},
    {WORD_COMMAND_TAIL, 0,
     "por favor|obrigado|obrigada|se possivel|por enquanto|se faz favor|abraco|chega|me basta|basta me|e "
     "suficiente|seria melhor|e melhor|muito obrigado|muito obrigada|daqui para a frente|para mim"},
    {WORD_INSTEAD, 0, "em vez disso|seria melhor"},
    {WORD_CADENCE, EVERY_WEEK, "toda semana|todas as semanas|uma vez por semana"},
    {WORD_CADENCE, EVERY_TWO_WEEKS,
     "a cada duas semanas|quinzenal|de duas em duas semanas|de quinze em quinze dias|quinzenalmente"},
    {WORD_CADENCE, EVERY_MONTH, "mensalmente|todo mes|todos os meses|uma vez por mes"},
    {WORD_CADENCE, EVERY_QUARTER, "trimestralmente|a cada tres meses|todo trimestre"},
    {WORD_OPEN_END, 0, "novo aviso|segunda ordem"},
    {WORD_CONNECT, 0, "ate|ate ao|ate o|ate a|para|as|por"},
    {WORD_OBJECT, 0,
     "a reuniao|a nossa reuniao|nossa reuniao|a proxima reuniao|proxima reuniao|o encontro|esta reuniao|as "
     "reunioes|tudo"},
    {WORD_PLACE, 0, "sala|escritorio|a sala|o escritorio"},
    {WORD_NUMBER, 1, "uma"},
    {WORD_NUMBER, 2, "dois|duas"},
    {WORD_TODAY, 0, "hoje|hoje a noite|hoje a tarde"},
    {WORD_TODAY, 1, "amanha|amanha de manha|amanha a tarde"},
    {WORD_TODAY, 2, "depois de amanha"},
    {WORD_TODAY, 7, "daqui a uma semana|em uma semana"},
    {WORD_TODAY, 14, "daqui a duas semanas|em duas semanas|daqui a quinze dias"},
    {WORD_WEEKDAY, 1, "segunda feira"},
    {WORD_WEEKDAY, 2, "terca feira|terca"},
    {WORD_WEEKDAY, 3, "quarta feira"},
    {WORD_WEEKDAY, 4, "quinta feira"},
    {WORD_WEEKDAY, 5, "sexta feira|sexta"},
    {WORD_MONTH, 1, "janeiro"},
    {WORD_MONTH, 2, "fevereiro"},
    {WORD_MONTH, 3, "marco"},
    {WORD_MONTH, 5, "maio"},
    {WORD_MONTH, 6, "junho"},
    {WORD_MONTH, 7, "julho"},
    {WORD_MONTH, 9, "setembro"},
    {WORD_MONTH, 10, "outubro"},
    {WORD_MONTH, 11, "novembro"},
    {WORD_MONTH, 12, "dezembro"},
    {WORD_BY, 1,
     "ate|ate o|ate ao|ate a|ate dia|ate o dia|ate ao dia|antes de|antes do|antes da|no maximo ate|o mais tardar"},
    {WORD_BY, 0, "na|no dia|em|na proxima"},
    {WORD_SINCE, 0, "a partir de|a partir da|a partir do"},
    {WORD_DATE_ARTICLE, 0, "do|da|dia|o dia"},
    {WORD_NEXT, 0, "que vem|proximo|proxima"},
    {WORD_THIS, 0, "neste|nesta|deste|desta"},
    {WORD_EVERY, 0, "toda|todo|todas as|todos os|uma vez a cada|a cada|uma vez cada"},
    {WORD_PERIOD, PERIOD_MONTH, "mes"},
    {WORD_PART_OF, 0, "fim de|fim do|final do|o fim de|o final de|o fim do|o final do|finais de"},
    {WORD_PART_OF, 1, "meados de|o meio de"},
    {WORD_PART_OF, 2, "inicio de|o inicio de|comeco de|o comeco de"},
    {WORD_IN, 0, "daqui a|dentro de|em"},
    {WORD_AT, 0, "as|pelas"},
    {WORD_TIME, 12, "meio dia|ao meio dia"},
    {WORD_DAY_PART, 0, "de manha|pela manha"},
    {WORD_DAY_PART, 1, "a tarde|de tarde|a noite|da tarde"},
    {WORD_SHIFT, 0, "mais tarde|depois"},
    {WORD_SHIFT, 1, "mais cedo|antes"},
    {WORD_SOME_DATE, 0, "fim da semana|o fim da semana|final da semana|o final da semana"},
    {WORD_SOME_DATE, 1, "fim do mes|o fim do mes|final do mes|o final do mes"},
    {WORD_SOME_DATE, 3, "fim do ano|o fim do ano|final do ano|o final do ano"},
    {WORD_SOME_DATE, 4, "o fim de semana|este fim de semana"},
    {WORD_ZONE_SAME, 0, "mesma hora|a mesma hora|no mesmo horario|mesmo horario"},
    {WORD_WEEK_OF, 0, "semana de|a semana de"},
    {WORD_FEAST, 0, "natal"},
    {WORD_FEAST, 2, "pascoa"},
    {WORD_BRING, 0, "levar|trazer"},
    {WORD_NEAR, COMMAND_RESCHEDULE, "remarcar|adiar|outro dia|outra data|outro horario"},
    {WORD_NONE, 1, "nem"},
    {WORD_ACTION, 0,
     "o que levo|o que eu levo|levo comigo|takeaway|takeaways|meu takeaway|principal "
     "aprendizado|aprendizado|aprendizagem|aprendizagens|para fazer|a "
     "fazer|a reter|principal licao"},
    {WORD_NOTHING, 0,
     "desta vez nada|dessa vez nada|nada desta vez|nada dessa vez|nada a registar|nada a registrar|nada a "
     "assinalar|nada de novo|nada em especial|nada de especial|nada de concreto|por agora nada|por enquanto "
     "nada|nenhum takeaway"},
    {WORD_OBSTACLE, 0,
     "nao responde|nao atende|nao me responde|nao respondem|ainda nao me respondeu|nao deu resposta|ainda nao deu "
     "resposta|nao deu retorno|ainda nao deu retorno"},
    {WORD_COMMAND, COMMAND_SKIP,
     "pular a proxima|pular a proxima reuniao|saltar a proxima|saltar a proxima reuniao|pular a proxima vez"},
    {WORD_STATUS, STATUS_DONE, "entregue|enviados|enviadas|despachado|arrumado|arrumada"},
    {WORD_WEEKDAY, 1, "na segunda|nesta segunda|proxima segunda"},
    {WORD_WEEKDAY, 3, "quarta"},
    {WORD_WEEKDAY, 4, "quinta"},
    /* as in other languages */
    {WORD_AND, 0, "e"},
    {WORD_OR, 0, "ou"},
    {WORD_NUMBER, 1, "um"},
    {WORD_NUMBER, 3, "tres"},
    {WORD_NUMBER, 4, "quatro"},
    {WORD_NUMBER, 5, "cinco"},
    {WORD_NUMBER, 6, "seis"},
    {WORD_NUMBER, 10, "dez"},
    {WORD_MONTH, 4, "abril|abr"},
    {WORD_MONTH, 8, "agosto"},
    {WORD_WEEKDAY, 6, "sabado"},
    {WORD_WEEKDAY, 7, "domingo"},
    {WORD_DATE_ARTICLE, 0, "o|a|de"},
    {WORD_PERIOD, PERIOD_MINUTE, "minuto|minutos"},
    {WORD_PERIOD, PERIOD_HOUR, "hora|horas"},
    {WORD_PERIOD, PERIOD_DAY, "dia|dias"},
    {WORD_PERIOD, PERIOD_WEEK, "semana|semanas"},
    {WORD_PERIOD, PERIOD_MONTH, "meses"},
    {WORD_PERIOD, PERIOD_QUARTER, "trimestre|trimestres"},
    {WORD_PERIOD, PERIOD_YEAR, "ano|anos"},
    {WORD_PERIOD, PERIOD_WORKDAY, "dias uteis"},
    {WORD_NEXT, 0, "seguinte"},
    {WORD_THIS, 0, "este|esta"},
    {WORD_CONNECT, 0, "a|ao|de|do|da|o|em|no|na|com"},
    {WORD_OCLOCK, 0, "h|horas"},
    {WORD_AT, 0, "a|ao"},
    {WORD_CLOCK, CLOCK_BEHIND + 30, "e meia"},
    {WORD_CLOCK, CLOCK_BEHIND + 15, "e um quarto|e quinze"},
    {WORD_CLOCK, CLOCK_BEHIND - 15, "menos um quarto"},
    {WORD_NUMBER, 7, "sete"},
    {WORD_NUMBER, 8, "oito"},
    {WORD_NUMBER, 9, "nove"},
    {WORD_NUMBER, 11, "onze"},
    {WORD_NUMBER, 12, "doze"},
    {WORD_NOT, 1, "nem|nem sequer"},
    {WORD_MEETING, MEETING_COULD, "tivemos tempo|houve tempo|conseguimos|pudemos|deu para|deu pra|foi possivel"},
    {WORD_MEETING, MEETING_MEET, "nos encontrar|nos ver|nos reunir|encontrar|encontrarmo nos|encontrar nos|reunir"},
    {WORD_MEETING, MEETING_MET, "encontramos|vimos|reunimos"},
    {WORD_TOPIC, TOPIC_STRONG,
     "licao|aprendizado|aprendizagem|acao|tarefa|proximo passo|compromisso|proposito|conclusao|takeaway|objetivo|"
     "plano|meta"},
    {WORD_TOPIC, TOPIC_WEAK, "coisa|ponto|ideia|prioridade|desafio|habito|intencao|passo"},
    {WORD_TOPIC, TOPIC_MANY,
     "licoes|aprendizados|aprendizagens|acoes|tarefas|proximos passos|compromissos|conclusoes|objetivos|metas|passos"},
    {WORD_TOPIC_OWNER, 0, "meu|minha|meus|minhas|o meu|a minha|o|a|os|as|um|uma|nosso|nossa"},
    {WORD_RANK, 0,
     "principal|mais importante|mais util|proximo|proxima|grande|pessoal|concreto|concreta|unico|unica|pequeno|novo|"
     "nova"},
    {WORD_RANK, 1, "primeiro|primeira|segundo|segunda|terceiro|terceira|ultimo|ultima"},
    {WORD_TOPIC_TAIL, 0,
     "principal|mais importante|mais util|pessoal|para mim|para nos|de hoje|da semana|da reuniao|da conversa|desta "
     "conversa|desta vez|da minha parte|para a proxima|esta semana"},
    {WORD_TOPIC_OF, 0, "de|para|da|do"},
    {WORD_BE, 0, "e|sera|seria|foi|era|sao"},
    {WORD_WEEK_NUMBER, 0, "na semana|semana"},
    {WORD_NOTHING_NOUN, 0,
     "takeaway|takeaways|acoes|acao|tarefas|pontos|proximos passos|notas|temas|licoes|aprendizados|conclusoes|"
     "compromissos|novidades|ideias"},
    {WORD_NOTHING_TAIL, 0,
     "hoje|desta vez|esta semana|da minha parte|por agora|por enquanto|de|que|so|mas|desculpe|obrigado|obrigada|"
     "preparado|novo|concreto|especial|a"},
    {WORD_BRING, 1, "levo|trago|partilho|compartilho|recomendo|foi util|ajudou me|me ajudou"},
    {WORD_LATER, 3, "depois do|depois da"},
    {WORD_OUT_OF, 0, "de|em|das|dos"},
    {0, 0, NULL},
};
