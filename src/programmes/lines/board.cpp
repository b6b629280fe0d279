// The board of all lines, and the file of one.
#include <algorithm>
#include <charconv>

#include "programmes/lines/queries.hpp"
#include "programmes/lines/store.hpp"

namespace luoshi::programmes::lines {
namespace {

constexpr std::string_view province = "430000";

// Lines are no secret among those who work with them; units are (find_units).
Result<Nothing> require_reader(Work& work) {
    if (work.actor().may_somewhere(permissions::read)) return Nothing{};
    return no_such_line();
}

struct Facts {
    std::vector<LineTargetView> targets;
    std::vector<LineListView> lists;
    std::vector<StageCountView> stages;
};
Facts facts_of(Work& work, const LineEntry& line, const std::string& body_path) {
    Facts facts;
    facts.targets = targets_of(work, line);
    facts.lists = lists_of(work, line, facts.targets);
    facts.stages = stages_of(work, line, body_path);
    judge_targets(work, line, facts.targets, {&facts.lists, &facts.stages, body_path});
    return facts;
}

std::int64_t open_listed(const std::vector<LineListView>& lists) {
    std::int64_t sum = 0;
    for (const auto& list : lists) {
        if (std::ranges::any_of(list.rulings, [](const auto& one) { return one.counts == ListRuling::open; })) sum += list.number;
    }
    return sum;
}

LineBoardRow board_row(Work& work, const LineEntry& line, const std::string& body_path) {
    auto facts = facts_of(work, line, body_path);
    LineBoardRow row;
    row.id = line.id;
    row.county = line.county;
    row.code = line.code;
    row.title = line.content.title;
    row.title_en = line.content.title_en;
    row.verb = line.content.verb;
    row.unit = line.content.unit;
    row.parent = line.content.parent;
    row.clause = line.content.clause;
    row.targets_disagree = disagree(facts.targets);
    row.open_questions = std::ranges::count_if(questions_of(work, line), [](const auto& one) { return one.answer.empty(); });
    row.listed = open_listed(facts.lists);
    const auto judged = judgement_of(facts.targets);
    row.colour = judged.colour;
    row.reason = judged.words;
    row.reason_en = judged.words_en;
    std::erase_if(facts.targets, [](const auto& one) { return !one.current; });
    row.targets = std::move(facts.targets);
    row.stages = std::move(facts.stages);
    return row;
}

Result<std::string> path_of(Work& work, const std::optional<BodyId>& id) {
    if (!id) return std::string{};
    const auto body = org::find_body(work, *id);
    if (!body) return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
    return body->path;
}

}  // namespace

Result<LineBoardView> show_line_board(Work& work, const ShowLineBoard& query) {
    TRY_DO(require_reader(work));
    TRY(const std::string path, path_of(work, query.body));
    LineBoardView view;
    if (query.body) view.body_name = org::find_body(work, *query.body)->name;
    for (const auto& line : work.all<LineEntry>(queries::lines_of_county, query.county.value_or(std::string(province)))) {
        view.items.push_back(board_row(work, line, path));
        view.may_write = view.may_write || work.actor().may(permissions::write, line.office_path);
    }
    if (view.items.empty()) view.may_write = work.actor().may_somewhere(permissions::write);
    return view;
}

Result<LineFileView> show_line(Work& work, const OneLine& query) {
    TRY_DO(require_reader(work));
    TRY(const LineEntry line, find_entry(work, query.county, query.id));
    auto facts = facts_of(work, line, "");
    LineFileView view;
    view.id = line.id;
    view.county = line.county;
    view.version = line.version;
    view.code = line.code;
    view.office = line.office;
    view.office_name = line.office_name;
    view.content = line.content;
    view.targets_disagree = disagree(facts.targets);
    const auto judged = judgement_of(facts.targets);
    view.colour = judged.colour;
    view.reason = judged.words;
    view.reason_en = judged.words_en;
    const auto each = std::ranges::find_if(facts.targets, [](const auto& one) { return one.current && one.kind == LineTargetKind::per_body; });
    if (each != facts.targets.end()) view.bodies = bodies_of(work, line, *each);
    view.stages = std::move(facts.stages);
    view.targets = std::move(facts.targets);
    view.lists = std::move(facts.lists);
    view.questions = questions_of(work, line);
    view.named = named_of(work, line);
    work.each(
        queries::calls_of_line,
        [&](const storage::Row& row) {
            view.calls.push_back({row.get<std::string>(0), row.get<std::string>(1), row.get<std::int64_t>(2), row.get<std::int64_t>(3), row.get<Date>(4)});
        },
        line.county, line.id);
    view.may_write = work.actor().may(permissions::write, line.office_path);
    return view;
}

namespace {

// Whoever runs the line sees all its units, others those of the bodies that they may read.
bool may_see(const Actor& actor, const UnitEntry& unit, const LineEntry& line) {
    return actor.may(permissions::read, line.office_path) || actor.may(permissions::read, unit.body_path);
}

bool has_reached(Work& work, const UnitEntry& unit, UnitStage stage) {
    if (unit.stage == UnitStage::withdrawn) return false;
    bool found = false;
    work.each(queries::steps_of_unit, [&](const storage::Row& row) { found = found || row.get<UnitStage>(1) == stage; }, unit.county, unit.id);
    return found;
}

Result<std::size_t> place_in(const std::optional<std::string>& cursor) {
    std::size_t from = 0;
    if (!cursor) return from;
    const auto [end, error] = std::from_chars(cursor->data(), cursor->data() + cursor->size(), from);
    if (error != std::errc{} || end != cursor->data() + cursor->size()) return Problem{Code::invalid, "bad-cursor", "页码已失效，请从第一页重新打开", "this page has gone; open the first one again"};
    return from;
}

}  // namespace

Result<http::Page<ProgrammeUnitRow>> find_units(Work& work, const FindUnits& query) {
    TRY(const std::size_t from, place_in(query.cursor));
    TRY(const std::string path, path_of(work, query.body));
    std::vector<ProgrammeUnitRow> all;
    for (const auto& line : work.all<LineEntry>(queries::lines_of_county, query.county)) {
        if (query.line && line.id != *query.line) continue;
        for (const auto& unit : work.all<UnitEntry>(queries::units_of_line, line.county, line.id)) {
            if (!may_see(work.actor(), unit, line) || !unit.body_path.starts_with(path)) continue;
            if (query.stage && unit.stage != *query.stage) continue;
            if (query.reached && !has_reached(work, unit, *query.reached)) continue;
            all.push_back(unit_row(work, unit, line));
        }
    }
    const auto count = static_cast<std::size_t>(std::clamp(query.limit.value_or(50), 1, 200));
    http::Page<ProgrammeUnitRow> page;
    page.total = static_cast<std::int64_t>(all.size());
    for (auto i = from; i < all.size() && i < from + count; ++i) page.items.push_back(std::move(all[i]));
    if (from + count < all.size()) page.next = std::to_string(from + count);
    return page;
}

Result<UnitFileView> show_unit(Work& work, const OneUnit& query) {
    const auto unit = work.one<UnitEntry>(queries::unit_by_id, query.county, query.id);
    if (!unit) return no_such_unit();
    TRY(const LineEntry line, find_entry(work, unit->county, unit->line));
    if (!may_see(work.actor(), *unit, line)) return no_such_unit();
    UnitFileView view;
    view.unit = unit_row(work, *unit, line);
    view.reference = unit->reference;
    work.each(
        queries::steps_of_unit,
        [&](const storage::Row& row) {
            const auto stage = row.get<UnitStage>(1);
            view.steps.push_back({row.get<std::int64_t>(0), stage, std::string(stage_words(stage)), std::string(stage_words_en(stage)), row.get<Date>(2), row.get<std::string>(3),
                                  row.get<std::string>(4), row.get<Instant>(5), row.get<std::string>(6)});
        },
        unit->county, unit->id);
    work.each(
        queries::ban_of_unit,
        [&](const storage::Row& row) { view.bans.push_back({row.get<std::string>(2), row.get<Date>(3), row.get<Date>(4), row.get<std::string>(5)}); }, unit->county, unit->id);
    return view;
}

}  // namespace luoshi::programmes::lines
