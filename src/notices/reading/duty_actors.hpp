// Who owes a duty, and with whom.
#pragma once
#include <string>
#include <vector>

#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {

inline constexpr size_t longest_actor_list = 330;  // bytes

// Bodies in text[begin, end), 会同 splits them; false and nothing where the text is no list of bodies.
bool read_actors(string_view text, size_t begin, size_t end, std::vector<std::string>& who, std::vector<std::string>& with);

}  // namespace luoshi::notices::reading
