#include "platform/http/time_cursor.hpp"

#include <fmt/format.h>

#include <charconv>
#include <limits>

#include "foundation/id.hpp"

namespace luoshi::http {

Result<TimeCursor> read_time_cursor(const std::optional<std::string>& cursor, TimeOrder order) {
    if (!cursor) return order == TimeOrder::oldest_first ? TimeCursor{} : TimeCursor{std::numeric_limits<std::int64_t>::max(), "ffffffff-ffff-ffff-ffff-ffffffffffff"};
    const Problem bad{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始", "the cursor is not valid; start from the first page"};
    const auto split = cursor->find('~');
    if (split == std::string::npos) return bad;
    TimeCursor result;
    const auto* const end = cursor->data() + split;
    const auto [stop, error] = std::from_chars(cursor->data(), end, result.at);
    result.id = cursor->substr(split + 1);
    if (error != std::errc{} || stop != end || !uuid_parse(result.id)) return bad;
    return result;
}

std::string write_time_cursor(Instant at, std::string_view id) { return fmt::format("{}~{}", at.microseconds(), id); }

}  // namespace luoshi::http
