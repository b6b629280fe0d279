// Who answers for what a merged school left: asked here by every room above, so that a list and the act it leads to draw the same line.
#include <ranges>

#include "org/api.hpp"
#include "org/body_store.hpp"
#include "org/queries.hpp"

namespace luoshi::org {

std::vector<BodyLine> with_absorbed(Work& work, std::string_view school) {
    const auto range = below(school);
    auto all = work.all<BodyLine>(queries::absorbed_schools, range.from, range.until);
    if (!all.empty() && all.front().path != school) all.clear();  // no school stands there: those are of many
    return all;
}

std::optional<BodyLine> goes_on_for(Work& work, const BodyLine& ended) {
    if (!ended.closed) return std::nullopt;
    for (auto& above : std::views::reverse(ancestors_of(work, ended.path))) {
        if (above.kind != ended.kind) break;
        if (!above.closed) return above;
    }
    return std::nullopt;
}

}  // namespace luoshi::org
