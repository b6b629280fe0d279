#include <algorithm>

#include "tally/api.hpp"

namespace luoshi::tally {

Date first_day_of(const Term& term) {
    return term.term == org::TermKind::autumn ? Date(term.school_year, 9, 1) : Date(term.school_year + 1, 2, 1);
}

Date last_day_of(const Term& term) {
    return term.term == org::TermKind::autumn ? Date(term.school_year + 1, 1, 31) : Date(term.school_year + 1, 8, 31);
}

Date in_term(Date day, int school_year, org::TermKind term) {
    return std::clamp(day, first_day_of({school_year, term}), last_day_of({school_year, term}));
}

Term term_of(Date day) {
    const auto ymd = day.ymd();
    const int year = static_cast<int>(ymd.year());
    const auto month = static_cast<unsigned>(ymd.month());
    if (month >= 9) return {year, org::TermKind::autumn};
    return {year - 1, month == 1 ? org::TermKind::autumn : org::TermKind::spring};
}

YearMonth year_month(std::string_view month) {
    const auto ymd = Date::parse(std::string(month) + "-01").value().ymd();
    const int year = static_cast<int>(ymd.year());
    const int number = static_cast<int>(static_cast<unsigned>(ymd.month()));
    return number >= 9 ? YearMonth{year, number - 8} : YearMonth{year - 1, number + 4};
}

std::string month_of(Date day) { return day.to_string().substr(0, 7); }

}  // namespace luoshi::tally
