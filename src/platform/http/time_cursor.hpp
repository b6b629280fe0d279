// The cursor of a list that is sorted by an instant and an id: "<microseconds>~<id>" of the last row that was shown.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/result.hpp"
#include "foundation/time.hpp"

namespace luoshi::http {

struct TimeCursor {
    std::int64_t at = 0;
    std::string id;  // a UUID, or empty where the oldest comes first and the first page is asked for
};

enum class TimeOrder { newest_first, oldest_first };

// Absent: before every row of that order. Refuses with "bad-cursor".
Result<TimeCursor> read_time_cursor(const std::optional<std::string>& cursor, TimeOrder order = TimeOrder::newest_first);
std::string write_time_cursor(Instant at, std::string_view id);

}  // namespace luoshi::http
