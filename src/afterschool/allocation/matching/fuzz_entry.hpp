// What the fuzz target runs, and what the unit tests run over the kept corpus: any text may be refused, never crash,
// and what is accepted keeps the capacities and is the same on two threads.
#pragma once
#include <cstdlib>

#include "afterschool/allocation/matching/files.hpp"

namespace luoshi::afterschool::allocation::matching {

// The two files are parted by a line "----".
inline void allocate_any_text(std::string_view text) {
    constexpr std::string_view border = "\n----\n";
    const auto cut = text.find(border);
    const auto courses = text.substr(0, cut);
    const auto wishes = cut == std::string_view::npos ? std::string_view() : text.substr(cut + border.size());
    std::string first;
    const auto result = allocate_texts({courses, wishes, std::nullopt}, {.seed = "fuzz"},
                                       [&](std::string_view piece) { first += piece; });
    (void)files_of_frozen(text);
    if (!result) return;
    if (result->figures.seated > result->figures.places) std::abort();
    std::string again;
    (void)allocate_texts({courses, wishes, std::nullopt}, {.seed = "fuzz", .threads = 2},
                         [&](std::string_view piece) { again += piece; });
    if (first != again) std::abort();
}

}  // namespace luoshi::afterschool::allocation::matching
