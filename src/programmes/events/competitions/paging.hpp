// A list that is put together in memory, cut into pages: the cursor is a place in it.
#pragma once
#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "platform/http/route.hpp"

namespace luoshi::programmes::events::competitions {

template <class T>
Result<http::Page<T>> page_of(std::vector<T> all, const std::optional<std::string>& cursor, const std::optional<int>& limit) {
    std::size_t from = 0;
    if (cursor) {
        const auto [end, error] = std::from_chars(cursor->data(), cursor->data() + cursor->size(), from);
        if (error != std::errc{} || end != cursor->data() + cursor->size()) return Problem{Code::invalid, "bad-cursor", "页码已失效，请从第一页重新打开", "this page has gone; open the first one again"};
    }
    const auto count = static_cast<std::size_t>(std::clamp(limit.value_or(50), 1, 200));
    http::Page<T> page;
    page.total = static_cast<std::int64_t>(all.size());
    for (auto i = from; i < all.size() && i < from + count; ++i) page.items.push_back(std::move(all[i]));
    if (from + count < all.size()) page.next = std::to_string(from + count);
    return page;
}

}  // namespace luoshi::programmes::events::competitions
