#include "platform/http/offset.hpp"

#include <charconv>

namespace luoshi::http {

Result<std::int64_t> offset_of(const std::optional<std::string>& cursor) {
    std::int64_t offset = 0;
    if (!cursor) return offset;
    const auto [end, error] = std::from_chars(cursor->data(), cursor->data() + cursor->size(), offset);
    if (error != std::errc{} || end != cursor->data() + cursor->size() || offset < 0)
        return Problem{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始", "the cursor is not valid; start from the first page"};
    return offset;
}

}  // namespace luoshi::http
