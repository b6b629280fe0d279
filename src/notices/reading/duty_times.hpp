// When a duty is owed: the words around a date or a period that make it a deadline.
#pragma once
#include <optional>

#include "notices/reading/dates.hpp"
#include "notices/reading/reading.hpp"
#include "notices/reading/words.hpp"

namespace luoshi::notices::reading {

// A date in the member text[begin, end) as a deadline: 6月30日前, 到2025年. Nothing where it is none. `year`: of the document.
std::optional<Deadline> deadline_of(string_view text, const FoundDate& date, size_t begin, size_t end, std::optional<int> year);
// 收到通知后10个工作日内, by its number; nothing where no period follows it.
std::optional<Deadline> period_of(string_view text, const Tok& number, size_t begin);
// 于2023年9月30日前, 每年12月10日前, 在收到通知后15个工作日内, 到2025年: says when, not what. Answers where that ends.
size_t skip_time(string_view text, size_t at, size_t end);

}  // namespace luoshi::notices::reading
