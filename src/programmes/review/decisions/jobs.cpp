// What decisions hear of: a unit that withdraws gives its seat to the reserve.
#include "programmes/review/decisions/api.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

Result<Nothing> unit_left(Work& work, const json::value& payload) {
    const auto* unit = payload.as_object().if_contains("unit");
    const auto id = unit != nullptr && unit->is_string() ? lines::UnitId::parse(std::string_view(unit->as_string())) : std::nullopt;
    if (!id) return Nothing{};
    return release_seat(work, *id, "项目已退出");
}

}  // namespace

void add_jobs(jobs::Runner& runner) {
    runner.subscribe("construction.withdrawn", unit_left);
    runner.subscribe("programmes.stage", [](Work& work, const json::value& payload) -> Result<Nothing> {
        const auto* stage = payload.as_object().if_contains("stage");
        if (stage == nullptr || !stage->is_string() || stage->as_string() != "withdrawn") return Nothing{};
        return unit_left(work, payload);
    });
}

}  // namespace luoshi::programmes::review::decisions
