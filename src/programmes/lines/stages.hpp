// Which stage follows which in a line that has some of them. Pure.
#pragma once
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "programmes/lines/api.hpp"

namespace luoshi::programmes::lines {

using Way = std::pair<UnitStage, UnitStage>;
// Every way of a line with these stages, as README.md's table says. `applied` is always among them.
std::vector<Way> ways_of(const std::vector<UnitStage>& stages);
// The stages in their order, each once, without those that are not a line's to choose (called, suspended, withdrawn), and with `applied`.
std::vector<UnitStage> in_order(std::vector<UnitStage> stages);

}  // namespace luoshi::programmes::lines
