// Which part of the tree a list may show: the ranges of paths that the actor's right covers, one after the other in the order of paths. A list
// sorted by path walks through them and stops when it is full, so a reader with several scopes costs no other query.
#pragma once
#include <string>
#include <vector>

#include "org/body_store.hpp"
#include "platform/http/route.hpp"

namespace luoshi::org {

// Those of `permission`, cut down to `body` where one is named; refuses a body that the actor may not see as if it did not exist.
Result<std::vector<PathRange>> ranges_for(Work& work, const Permission& permission, const std::optional<BodyId>& body);

inline int page_size(const std::optional<int>& limit) { return std::clamp(limit.value_or(50), 1, 200); }

// `rows(range, after, count)` reads at most `count` rows of a range behind the path `after`; `path_of` names the path of a row.
template <class T, class Rows, class PathOf>
http::Page<T> page_through(const std::vector<PathRange>& ranges, const std::optional<std::string>& cursor, int limit, Rows&& rows, PathOf&& path_of) {
    http::Page<T> page;
    const auto wanted = static_cast<std::size_t>(limit) + 1;
    for (const auto& range : ranges) {
        if (cursor && range.until <= *cursor) continue;
        for (auto& row : rows(range, cursor.value_or(""), static_cast<int>(wanted - page.items.size()))) page.items.push_back(std::move(row));
        if (page.items.size() == wanted) {
            page.items.pop_back();
            page.next = path_of(page.items.back());
            break;
        }
    }
    return page;
}

}  // namespace luoshi::org
