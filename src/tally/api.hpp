// tally: counts kept in the transaction of what they count, for each school and rolled up for its county, so that a figure of the whole province is
// a sum of few rows and always current. What always holds stands in README.md.
#pragma once
#include <cstdint>
#include <string_view>

#include "foundation/time.hpp"
#include "platform/access/actor.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::tally {

// What is counted. Declared once, in the module that counts it.
struct Measure {
    std::string_view name;  // "enrolment.pupils"
    std::string_view words, words_en;
    std::string_view unit;  // 人, 节, 分 (fen) …
};

// Adds to the count of a school in the month of `day`; counts that last (pupils on roll) are kept as their changes, summed up to a month's end.
// `work` is a write Work of the school's county.
void add(Work& work, BodyId school, const Measure& measure, Date day, std::int64_t change);

}  // namespace luoshi::tally
