// What a session earns: pure, no database. Registers and rates in, amounts and the sentence that explains them out.
//
// Lessons × the rate of a lesson. The rate is the school's before the county's, one for the activity before one for all, the latest that began on or
// before the day of the session. A rate may grow with the pupils who were there; nothing goes above the ceiling of the rule pay.per_lesson_max.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "afterschool/timetable/api.hpp"
#include "fees/pay/ids.hpp"
#include "fees/pay/words.hpp"
#include "foundation/money.hpp"
#include "foundation/time.hpp"

namespace luoshi::fees::pay {

struct Rate {
    RateId id;
    bool of_school = false;  // of the school itself; else of the county
    RateKind kind = RateKind::own;
    std::string activity;    // empty: all
    Money per_lesson;
    std::optional<std::int64_t> step_from;  // from that many pupils on each of them adds `step`
    Money step;
    Date from;
    Instant entered;
    std::string document;
};

// What somebody taught, as the register and the timetable have it.
struct Taught {
    RateKind kind = RateKind::own;
    bool through_body = false;  // comes from an outside body, which sends an invoice
    bool has_adult = true;
    afterschool::timetable::SessionState state = afterschool::timetable::SessionState::held;
    bool register_closed = true;
    std::string activity;
    Date day;
    std::int64_t lessons = 1;
    std::int64_t pupils = 0;  // who were there, late and early ones too
};

enum class NotPaid { cancelled, nobody_taught, no_register, through_body, no_rate, no_lessons, paid_elsewhere, no_price, not_by_body };
BOOST_DESCRIBE_ENUM(NotPaid, cancelled, nobody_taught, no_register, through_body, no_rate, no_lessons, paid_elsewhere, no_price, not_by_body)
std::string_view not_paid_words(NotPaid why);
std::string_view not_paid_words_en(NotPaid why);

struct Earned {
    std::optional<NotPaid> why = {};  // nothing: it is paid
    const Rate* rate = nullptr;
    Money per_lesson = {};
    Money amount = {};
    bool cut = false;  // at the ceiling
};

const Rate* rate_for(std::span<const Rate> rates, RateKind kind, std::string_view activity, Date day);
Earned earned(const Taught& taught, std::span<const Rate> rates, std::optional<Money> ceiling);

// A part of a line's sentence: equal lessons together.
struct Part {
    Money per_lesson;
    std::string document;
    std::int64_t lessons = 0;
    std::int64_t sessions = 0;
    bool cut = false;
};
Part part_of(const Earned& earned, std::int64_t lessons);
void add_part(std::vector<Part>& parts, Part more);  // to an equal one, or behind them
struct Sentence {
    std::string words;
    std::string words_en;
};
Sentence sentence(std::span<const Part> parts);

// A share of the teachers' pay of the sheet, half a fen up.
Money managers_share(Money teachers, std::int64_t percent);
// Whether this much more goes above so many percent of the income.
bool above_share(Money before, Money more, Money income, std::int64_t percent);

}  // namespace luoshi::fees::pay
