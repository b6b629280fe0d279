// The state machines of this room as tables: from which state an act leads where. The same tables stand in the CHECKs named lawful_step.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "foundation/result.hpp"

namespace luoshi::programmes::construction {

struct Way {
    std::string_view from;  // empty: nothing yet
    std::string_view act;
    std::string_view to;
};

std::span<const Way> book_ways(bool change);
std::span<const Way> building_ways();
std::span<const Way> unified_ways();
std::span<const Way> check_ways(bool mid_term);
std::span<const Way> exit_ways();
std::span<const Way> group_ways();

std::optional<std::string_view> leads_to(std::span<const Way> ways, std::string_view from, std::string_view act);

// What an act or a state is called, for refusals.
std::string_view state_words(std::string_view state);
std::string_view act_words(std::string_view act);

// "step-not-next": where it stands, what was asked, and what can be done there.
Problem not_next(std::span<const Way> ways, std::string_view from, std::string_view act);

}  // namespace luoshi::programmes::construction
