#include "afterschool/catalogue/cursor.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <limits>

#include "foundation/id.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

Problem bad_cursor() {
    return {Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始",
            "the cursor is not valid; start from the first page"};
}

}  // namespace

Result<TimeCursor> read_time_cursor(const std::optional<std::string>& cursor) {
    if (!cursor) return TimeCursor{std::numeric_limits<std::int64_t>::max(), "ffffffff-ffff-ffff-ffff-ffffffffffff"};
    const auto split = cursor->find('~');
    if (split == std::string::npos) return bad_cursor();
    TimeCursor result;
    const auto* const end = cursor->data() + split;
    const auto [stop, error] = std::from_chars(cursor->data(), end, result.at);
    result.id = cursor->substr(split + 1);
    if (error != std::errc{} || stop != end || !uuid_parse(result.id)) return bad_cursor();
    return result;
}

std::string write_time_cursor(Instant at, const std::string& id) { return fmt::format("{}~{}", at.microseconds(), id); }

Result<NameCursor> read_name_cursor(const std::optional<std::string>& cursor) {
    if (!cursor) return NameCursor{};
    const auto split = cursor->rfind('~');
    if (split == std::string::npos) return bad_cursor();
    NameCursor result{cursor->substr(0, split), cursor->substr(split + 1)};
    if (!uuid_parse(result.id)) return bad_cursor();
    return result;
}

std::string write_name_cursor(const std::string& name, const std::string& id) { return name + "~" + id; }

int page_size(const std::optional<int>& limit) { return std::clamp(limit.value_or(50), 1, 200); }

}  // namespace luoshi::afterschool::catalogue
