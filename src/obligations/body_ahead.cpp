#include "obligations/body_ahead.hpp"

#include <fmt/format.h>

#include "obligations/api.hpp"

namespace luoshi::obligations {
namespace {

bool body_ends(org::ChangeKind change) {
    return change == org::ChangeKind::merge_into || change == org::ChangeKind::close || change == org::ChangeKind::moved_to;
}

}  // namespace

std::vector<org::BodyHolding> duties_ahead(Work& work, const org::BodyAhead& ahead) {
    if (!body_ends(ahead.change)) return {};
    const auto count = count_duties(work, ahead.body.path, work.today());
    const auto open = count.all - count.closed;
    if (open == 0) return {};
    return {{"duties", open, fmt::format("{} 项任务还没有销号：留在本机构名下，请下达任务的机构改派或办结", open),
             fmt::format("{} duties are not closed: they stay in this body's name, and who issued them assigns them anew or concludes them", open), {}}};
}

}  // namespace luoshi::obligations
