// The cursor of a list that is newest first, by an instant and an id; or in the order of paths.
#pragma once
#include <optional>
#include <string>

#include "foundation/result.hpp"
#include "foundation/time.hpp"

namespace luoshi::fees::disclosure {

struct TimeCursor {
    std::int64_t at = 0;
    std::string id;
};
Result<TimeCursor> read_cursor(const std::optional<std::string>& cursor);  // absent: before everything
std::string write_cursor(Instant at, const std::string& id);
int page_size(const std::optional<int>& limit);  // 1–200, default 50

}  // namespace luoshi::fees::disclosure
