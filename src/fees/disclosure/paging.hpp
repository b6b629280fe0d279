// How many rows a page of this room's lists has.
#pragma once
#include <algorithm>
#include <optional>

namespace luoshi::fees::disclosure {

// 1–200, default 50.
inline int page_size(const std::optional<int>& limit) { return std::clamp(limit.value_or(50), 1, 200); }

}  // namespace luoshi::fees::disclosure
