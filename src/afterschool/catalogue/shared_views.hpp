// What several pages of the catalogue show: the body they are about, what may be done, what was checked, what happened.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "afterschool/catalogue/ids.hpp"
#include "foundation/time.hpp"

namespace luoshi::afterschool::catalogue {

struct CatalogueBody {
    BodyId id;
    std::string name;  // as it was called on the day that counts (publication, else today)
    std::string path;
};
BOOST_DESCRIBE_STRUCT(CatalogueBody, (), (id, name, path))

// One thing that may be done; disabled ones say why (slug, and a sentence in both languages).
struct CatalogueAction {
    std::string action;
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(CatalogueAction, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))

// ---- automatic checks
// ----------------------------------------------------------------------------------------------------

// pass; fail: stops the submission; warn: shown, stops nothing; open: no value is set or its sources conflict, so that
// the bureau has to judge.
enum class CheckOutcome { pass, fail, warn, open };
BOOST_DESCRIBE_ENUM(CheckOutcome, pass, fail, warn, open)

struct PlanCheckLine {
    std::string code;  // "price-per-lesson"
    CheckOutcome outcome = CheckOutcome::pass;
    std::string words;  // the rule in one sentence
    std::string words_en;
    std::string found;                   // the plan's value; empty where there is none
    std::string limit;                   // what holds; empty where nothing is set
    std::string basis;                   // 怀发改价〔2025〕1号, 第三条; of a rule of the house: its source
    std::string where;                   // section of the plan to go to: content | slots | courses | consultation
    std::optional<std::string> subject;  // id of the course or code of the slot
    std::string subject_name;
};
BOOST_DESCRIBE_STRUCT(PlanCheckLine, (),
                      (code, outcome, words, words_en, found, limit, basis, where, subject, subject_name))

struct CatalogueEvent {
    Instant at;
    std::string who;
    std::string event;
    std::string words;
    std::string words_en;
    std::string what;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(CatalogueEvent, (), (at, who, event, words, words_en, what, reason))

}  // namespace luoshi::afterschool::catalogue
