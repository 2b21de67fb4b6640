/* Emoji and other signs, and common status words of more languages. */
#include "facts/takeaway.h"
#include "parser/phrases.h"

const struct word_group words_signs[] = {
    {WORD_STATUS, STATUS_DONE,
     "\u2705|\u2714|\u2611|\U0001f44d|\U0001f389|\U0001f4af|\U0001f64c|\u2713|\U0001f5f8|\U0001f38a|\U0001f680|"
     "\U0001f973|"
     "\U0001f3c6|\U0001f44c|\U0001f4aa|\U0001f197|\U0001f44f|\u2b50|\U0001f7e2|\U0001f3af|\U0001f3c1|"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "\U0001f6a7|\u23f3|\u231b|\U0001f504|\U0001f3c3|\U0001f501|\U0001f6e0|\U0001f528|\U0001f3d7|\U0001f7e1|\U0001f7e0|"
     "\U0001f477|\u25b6|\U0001f503|\U0001f6b6|\U0001f331|\u270d|\U0001f4dd|\U0001f51c|\U0001f51b"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "\u274c|\u2716|\u2717|\u2718|\u2610|\u25a1|\u2b1c|\U0001f44e|\U0001f532|\U0001f533|\u274e|\U0001f4a4|\u2612|"
     "\U0001f634|\U0001f937|\U0001f971"},
    {WORD_STATUS, STATUS_DROPPED, "\U0001f5d1|\U0001f6ae|\U0001f6ab|\U0001f645|\u267b"},
    {WORD_STATUS, STATUS_BLOCKED, "\u26d4|\U0001f6d1|\U0001f512|\U0001f534|\U0001f6d1|\u270b|\U0001f91a|\u26a0|\u23f8"},
    {WORD_PLEASANT, 0,
     "\U0001f44d|\U0001f642|\U0001f60a|\U0001f600|\U0001f603|\U0001f604|\u2764|\U0001f64f|\U0001f609|\U0001f389|"
     "\U0001f44c|"
     "\U0001f44f|\U0001f64c|\U0001f973|\U0001f60d|\U0001f970|\U0001f601|\u263a"},
    {WORD_CLOSING, 0, "\U0001f642|\U0001f60a|\U0001f44b|\U0001f64f|\U0001f609|\u2764|\u263a"},
    {WORD_COMMAND_TAIL, 0, "\U0001f642|\U0001f60a|\U0001f64f|\U0001f44d|\U0001f609|\u263a"},
    {WORD_YES, 0, "\u2705|\u2714|\U0001f44d|\u2611|\U0001f44c|\U0001f64c"},
    {WORD_NO, 0, "\u274c|\u2716|\U0001f44e|\u2717"},
    /* Chinese: no spaces between the words, so each character is one */
    {WORD_STATUS, STATUS_DONE, "完 成|已 完 成|做 完 了|好 了|完 成 了"},
    {WORD_STATUS, STATUS_IN_PROGRESS, "进 行 中|正 在 做"},
    {WORD_STATUS, STATUS_NOT_STARTED, "还 没 有|还 没|未 开 始|尚 未 开 始"},
    {WORD_STATUS, STATUS_DROPPED, "中 止|取 消"},
    {WORD_ALL, 0, "全 部"},
    {WORD_TODAY, 0, "今 天"},
    {WORD_TODAY, 1, "明 天"},
    {WORD_TODAY, 2, "后 天"},
    {WORD_WEEKDAY, 1, "周 一|星 期 一|礼 拜 一"},
    {WORD_WEEKDAY, 2, "周 二|星 期 二|礼 拜 二"},
    {WORD_WEEKDAY, 3, "周 三|星 期 三|礼 拜 三"},
    {WORD_WEEKDAY, 4, "周 四|星 期 四|礼 拜 四"},
    {WORD_WEEKDAY, 5, "周 五|星 期 五|礼 拜 五"},
    {WORD_WEEKDAY, 6, "周 六|星 期 六"},
    {WORD_WEEKDAY, 7, "周 日|星 期 日|星 期 天"},
    {WORD_NEXT, 1, "下|下 个"},
    {WORD_THIS, 0, "本|这"},
    {WORD_PERIOD, PERIOD_WEEK, "周|星 期"},
    {WORD_SOME_DATE, 1, "月 底|本 月 底|这 个 月 底"},
    {WORD_DATE_SIGN, 0, "月"},
    {WORD_DATE_SIGN, 1, "日|号"},
    {WORD_BY_BEHIND, 1, "前|之 前|以 前"},
    /* Russian, Ukrainian */
    {WORD_STATUS, STATUS_DONE,
     "\u0441\u0434\u0435\u043b\u0430\u043d\u043e|\u0433\u043e\u0442\u043e\u0432\u043e|"
     "\u0437\u0440\u043e\u0431\u043b\u0435\u043d\u043e"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "\u0435\u0449\u0435 \u043d\u0435\u0442|\u043f\u043e\u043a\u0430 \u043d\u0435\u0442|\u043d\u0435 "
     "\u0441\u0434\u0435\u043b\u0430\u043d\u043e"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "\u0432 \u043f\u0440\u043e\u0446\u0435\u0441\u0441\u0435|\u0432 \u0440\u0430\u0431\u043e\u0442\u0435"},
    {0, 0, NULL},
};
