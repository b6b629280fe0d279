// For the database tests of rooms above: a school merges into another one that opens beside it.
#pragma once
#include "org/api.hpp"

namespace luoshi::org {

// In a Work of the school's county; the one that goes on.
inline Result<BodyLine> merge_into_another(Work& work, BodyId school) {
    const Grounds grounds{work.today(), "岳教发〔2026〕9号", "布局调整", {}};
    const auto parent = find_body_by_code(work, "430104-education").value().id;
    NewBody wanted{.code = "430104-goes-on", .name = "接收小学", .kind = BodyKind::school};
    wanted.school = SchoolParticulars{.stage = Stage::primary, .tier = Tier::city};
    TRY(const auto page, open_body(work, OpenBody{grounds, parent, wanted}));
    TRY_DO(merge_bodies(work, {grounds, page.body.id, {school}, {}}));
    return page.body;
}

}  // namespace luoshi::org
