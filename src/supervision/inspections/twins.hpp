// The same picture used twice, anywhere.
#pragma once
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {

std::vector<PhotoTwin> twins_of(Work& work, const std::string& photo, const std::string& sha256, const std::optional<std::string>& picture_hash);

}  // namespace luoshi::supervision::inspections
