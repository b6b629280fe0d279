// A cursor that says how many rows to leave out: for lists that are short, or sorted by what changes.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "foundation/result.hpp"

namespace luoshi::http {

// Nothing: from the first. Refuses with "bad-cursor".
Result<std::int64_t> offset_of(const std::optional<std::string>& cursor);

}  // namespace luoshi::http
