#include "reporting/sample.hpp"

#include "reporting/use_cases.hpp"

namespace luoshi::reporting {

Result<int> seed_sample(storage::Storage& storage, const storage::Context& given) {
    constexpr std::string_view county = "430104";
    auto context = given;
    context.county = std::string(county);
    context.actor = trusted_actor(Proof::command_line, "样例·统计");
    context.actor.county = context.county;
    TRY(const auto place, storage::read(storage, context, [&](Work& work) -> Result<Place> {
            const auto body = org::find_body_by_code(work, county);
            if (!body) return Problem{Code::missing, "unknown-body", "没有机构 430104", "there is no body 430104"};
            return place_for(work, body->id, permissions::read);
        }));
    TRY(const bool stands, storage::read(storage, context, [&](Work& work) -> Result<bool> {
            TRY(const auto layouts, find_layouts(work, {place.id}));
            return !layouts.items.empty();
        }));
    if (stands) return 0;
    const std::vector<std::string> wanted{"coverage", "participation", "five_day_share", "attendance"};
    SaveLayout layout;
    layout.id = LayoutId::make(context.clock->now(), *context.random);
    layout.body = place.id;
    layout.name = "参加情况（分城乡）";
    layout.definition.indicators = wanted;
    layout.definition.split = TableSplit::setting;
    TRY_DO(storage::write(storage, context, [&](Work& work) { return save_layout(work, layout); }));
    FreezeReport freeze;
    freeze.id = FreezeId::make(context.clock->now(), *context.random);
    freeze.body = place.id;
    TRY(const auto frozen, storage::write(storage, context, [&](Work& work) { return freeze_report(work, freeze); }));
    ReleaseReport release;
    release.id = ReleaseId::make(context.clock->now(), *context.random);
    release.report = frozen.report.id;
    release.title = "岳麓区课后服务开展情况";
    release.indicators = wanted;
    TRY_DO(storage::write(storage, context, [&](Work& work) { return release_report(work, release); }));
    return 1;
}

}  // namespace luoshi::reporting
