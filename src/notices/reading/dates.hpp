// Dates as notices write them: 2022年3月1日, 二〇二二年三月一日, 2022.3.1, 2022-03-01, 2022年12月底, 6月30日.
#pragma once
#include <optional>

#include "foundation/time.hpp"
#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {

struct FoundDate {
    std::optional<int> year;    // none in 6月30日
    int month = 0;              // 0: only a year (2025年)
    int day = 0;                // 0: only a month
    bool end_of_month = false;  // 12月底
    size_t begin = 0;
    size_t end = 0;

    // The calendar day; a month or year alone stands for its last day. Nothing when the day does not exist or the year
    // is unknown.
    std::optional<Date> date(std::optional<int> default_year = std::nullopt) const;
    bool exact() const { return year && month > 0 && day > 0; }
};

// The date that starts exactly at `at`.
std::optional<FoundDate> date_at(string_view text, size_t at);
// The whole text is one full date (spaces between its parts allowed).
std::optional<Date> whole_date(string_view text);

}  // namespace luoshi::notices::reading
