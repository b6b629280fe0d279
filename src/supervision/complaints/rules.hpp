// What needs no database: states and acts, who lies above whom, receipt codes, likeness of texts, and how long complaints take.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/time.hpp"
#include "supervision/complaints/words.hpp"

namespace luoshi::supervision::complaints {

// The state after an act; nothing where the act is not possible in that state.
std::optional<ComplaintState> after(ComplaintState state, ComplaintAct act);

// "/430000/430100/430104/" of a path that goes on below; the whole path where it is a division's own.
std::string division_of(std::string_view path);
// Of "/430000/430100/430104/" it is "/430000/430100/"; nothing for the province.
std::optional<std::string> division_above(std::string_view division);
std::string division_code(std::string_view division);  // "430104"
bool at_or_below(std::string_view path, std::string_view top);
// The first path behind all that lie at or below: paths are compared as bytes.
std::string path_end(std::string_view path);

// Twenty characters of Crockford's base 32 in groups of four (100 bits) of the client's secret.
std::string code_of(std::string_view secret);
// As typed: small letters, spaces and dashes, O for 0, I and L for 1. Empty for what is no code.
std::string normal_code(std::string_view typed);

// 0 to 1: shared pairs of characters (Dice). Spaces and punctuation do not count.
double likeness(std::string_view one, std::string_view other);

// One complaint for the statistics: days until it closed, or until today where it is open.
struct Life {
    int days = 0;
    bool closed = false;
};
// The day on which at least half were closed by Kaplan and Meier (1958), where open ones count with their age; nothing where fewer than half are.
std::optional<int> median_days(std::vector<Life> lives);

// The full hour: a complainant's act is not told apart from others by its second.
Instant full_hour(Instant at);

}  // namespace luoshi::supervision::complaints
