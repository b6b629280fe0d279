// What anybody may see: the lines, their numbers with sources, who got what and where it stands.
#include <algorithm>

#include "programmes/lines/queries.hpp"
#include "programmes/lines/store.hpp"

namespace luoshi::programmes::lines {
namespace {

PublicLineRow public_row(Work& work, const LineEntry& line) {
    auto targets = targets_of(work, line);
    auto lists = lists_of(work, line, targets);
    auto stages = stages_of(work, line, "");
    judge_targets(work, line, targets, {&lists, &stages, ""});
    std::erase_if(targets, [](const auto& one) { return !one.current; });
    // Who has applied and was not chosen is nobody's business.
    std::erase_if(stages, [](const auto& one) { return one.stage < UnitStage::approved && one.stage != UnitStage::called; });
    return {line.id, line.code, line.content.title, line.content.title_en, line.content.verb, line.content.unit, std::move(targets), std::move(stages)};
}

}  // namespace

Result<PublicLines> show_public_lines(Work& work, const NoLineQuestion&) {
    PublicLines view;
    for (const auto& line : work.all<LineEntry>(queries::lines_of_county, "430000")) view.items.push_back(public_row(work, line));
    return view;
}

Result<PublicLineView> show_public_line(Work& work, const PublicLineQuestion& query) {
    const auto county = work.one<std::string>(queries::line_anywhere, query.id);
    if (!county) return no_such_line();
    TRY(const LineEntry line, find_entry(work, *county, query.id));
    PublicLineView view;
    view.line = public_row(work, line);
    view.notice = line.content.notice;
    view.clause = line.content.clause;
    view.clause_text = line.content.clause_text;
    for (const auto& body : org::expand_bodies(work, "各市州人民政府", work.today())) view.prefectures.push_back({body.id, body.code, place_words(body), 0, 0});
    for (const auto& unit : work.all<UnitEntry>(queries::units_of_line, line.county, line.id)) {
        if (unit.standing < UnitStage::approved) continue;
        const auto row = unit_row(work, unit, line);
        view.units.push_back({row.body_name, row.prefecture, row.prefecture_name, row.title, row.batch_year, row.decision_year, row.stage, row.stage_words, row.stage_words_en});
        const auto prefecture = std::ranges::find(view.prefectures, row.prefecture, &PublicPrefectureCount::code);
        if (prefecture == view.prefectures.end() || unit.stage == UnitStage::withdrawn) continue;
        ++prefecture->approved;
        if (unit.standing == UnitStage::accepted) ++prefecture->accepted;
    }
    return view;
}

}  // namespace luoshi::programmes::lines
