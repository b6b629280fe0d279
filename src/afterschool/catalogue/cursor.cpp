#include "afterschool/catalogue/cursor.hpp"

#include <algorithm>

#include "foundation/id.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

Problem bad_cursor() {
    return {Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始",
            "the cursor is not valid; start from the first page"};
}

}  // namespace

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
