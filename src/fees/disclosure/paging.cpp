#include "fees/disclosure/paging.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>

#include "foundation/id.hpp"

namespace luoshi::fees::disclosure {

Result<TimeCursor> read_cursor(const std::optional<std::string>& cursor) {
    if (!cursor) return TimeCursor{std::numeric_limits<std::int64_t>::max(), "ffffffff-ffff-ffff-ffff-ffffffffffff"};
    const auto split = cursor->find('~');
    TimeCursor result;
    const auto* const end = cursor->data() + std::min(split, cursor->size());
    const auto [stop, error] = std::from_chars(cursor->data(), end, result.at);
    if (split != std::string::npos) result.id = cursor->substr(split + 1);
    if (error != std::errc{} || stop != end || !uuid_parse(result.id))
        return Problem{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始", "the cursor is not valid; start from the first page"};
    return result;
}

std::string write_cursor(Instant at, const std::string& id) { return fmt::format("{}~{}", at.microseconds(), id); }

int page_size(const std::optional<int>& limit) { return std::clamp(limit.value_or(50), 1, 200); }

}  // namespace luoshi::fees::disclosure
