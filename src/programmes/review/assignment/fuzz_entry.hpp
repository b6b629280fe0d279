// What the fuzz target runs, and what the unit tests run over the kept corpus: any text may be refused, never crash; what is assigned breaks nothing.
#pragma once
#include <cstdlib>

#include "programmes/review/assignment/constraints.hpp"
#include "programmes/review/assignment/files.hpp"

namespace luoshi::programmes::review::assignment {

// Items, experts, bids and conflicts, parted by lines "----"; with two parts only bids and conflicts.
inline void assign_any_text(std::string_view text) {
    constexpr std::string_view border = "\n----\n";
    std::vector<std::string_view> parts;
    for (auto cut = text.find(border); cut != std::string_view::npos && parts.size() < 3; cut = text.find(border)) {
        parts.push_back(text.substr(0, cut));
        text.remove_prefix(cut + border.size());
    }
    parts.push_back(text);
    InputTexts texts{.bids = parts[0]};
    if (parts.size() == 2) texts.conflicts = parts[1];
    if (parts.size() == 4) texts = {parts[0], parts[1], parts[2], parts[3]};
    const auto instance = read_instance(texts);
    if (!instance || instance->bids.size() > 500) return;
    for (const bool distinct : {false, true}) {
        const Rules rules{.per_item = 2, .cap = 3, .distinct_units = distinct};
        const auto result = assign(*instance, rules);
        if (result && !breaches_of(*instance, rules, result->pairs).empty()) std::abort();
        if (result && read_instance({.bids = written(*instance, result->pairs)})) std::abort();
    }
}

}  // namespace luoshi::programmes::review::assignment
