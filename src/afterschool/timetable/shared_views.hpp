// What several pages of the timetable show: what may be done, what stands against it, which rule was applied, which
// days are off.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "afterschool/timetable/ids.hpp"
#include "foundation/time.hpp"

namespace luoshi::afterschool::timetable {

// One thing that may be done; disabled ones say why (slug, and a sentence in both languages).
struct TimetableAction {
    std::string action;  // make | discard | publish | change | substitute | swap | cancel | make_up | refund
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(TimetableAction, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))

// What stands against a session as it is or as it shall be. A blocking one refuses the change, another is only shown.
struct Clash {
    std::string slug;  // teacher-busy, room-busy, pupils-busy, not-a-school-day, outside-term, ends-too-late,
                       // teacher-not-fit, room-too-small, …
    bool blocking = false;
    std::string words;
    std::string words_en;
    std::optional<SessionId> with;  // the other session
};
BOOST_DESCRIBE_STRUCT(Clash, (), (slug, blocking, words, words_en, with))

// A rule that was applied, or why none was.
struct AppliedRule {
    std::string parameter;
    std::optional<std::string> value;  // 18:00, 120 分钟
    std::optional<std::string> value_en;
    std::string basis;                   // 怀发改价〔2025〕1号，怀化市
    std::optional<std::string> missing;  // slug where nothing holds: rule-not-set, rule-unsettled
    std::optional<std::string> missing_text;
    std::optional<std::string> missing_text_en;
};
BOOST_DESCRIBE_STRUCT(AppliedRule, (), (parameter, value, value_en, basis, missing, missing_text, missing_text_en))

struct SchoolRef {
    BodyId id;
    std::string name;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(SchoolRef, (), (id, name, path))

struct DayOffView {
    Date day;
    std::string words;  // 法定节假日; 停课：校运会
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(DayOffView, (), (day, words, words_en))

}  // namespace luoshi::afterschool::timetable
