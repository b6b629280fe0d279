// How well an expert's fields fit an item: what the engine pays for the pair. Pure.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace luoshi::programmes::review::marking {

inline constexpr std::int64_t fits = 0;        // a field is the item's industry or kind
inline constexpr std::int64_t stranger = 600;  // nothing in common

struct Topic {
    std::string kind, industry, title;
};

// From `fits` to `stranger`: the best of the fields; words in common are counted as pairs of neighbouring characters, which needs no dictionary.
std::int64_t cost_of_fit(const std::vector<std::string>& fields, const Topic& topic);

}  // namespace luoshi::programmes::review::marking
