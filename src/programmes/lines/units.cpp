// Units and their steps, bans and counts: what the later rooms ask of this one.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "programmes/lines/queries.hpp"
#include "programmes/lines/store.hpp"

namespace luoshi::programmes::lines {
namespace {

// Written into the step, so that a step stands on the one before it.
struct StepFrom {
    std::optional<std::int64_t> serial;
    std::optional<UnitStage> stage, standing;
};

void insert_step(Work& work, UnitId unit, LineId line, std::int64_t serial, const StepFrom& from, UnitStage stage, UnitStage standing, const UnitStep& step) {
    work.run(queries::insert_step, work.county(), unit, serial, line, from.serial, from.stage, from.standing, stage, standing, step.on, step.reference, step.reason, work.now(),
             actor_key(work.actor()), work.actor().name);
}

void tell(Work& work, UnitId unit, LineId line, UnitStage stage, const std::string& body_path) {
    work.record("programmes.stage", "programme_unit", unit.to_string(), {{"stage", std::string(json::enum_name(stage))}});
    work.emit("programmes.stage", {{"county", std::string(work.county())},
                                   {"unit", unit.to_string()},
                                   {"line", line.to_string()},
                                   {"stage", std::string(json::enum_name(stage))},
                                   {"body_path", body_path}});
}

Problem not_next(Work& work, const UnitEntry& unit, UnitStage wanted) {
    std::string possible;
    for (const auto stage : work.all<UnitStage>(queries::ways_from, unit.county, unit.line, unit.stage)) {
        if (unit.stage == UnitStage::suspended && stage != UnitStage::withdrawn && stage != unit.standing) continue;
        possible += (possible.empty() ? "" : "、") + std::string(stage_words(stage));
    }
    return {Code::conflict, "stage-not-next",
            fmt::format("“{}”现在是“{}”，不能到“{}”；下一步只能是：{}", unit.title, stage_words(unit.stage), stage_words(wanted), possible.empty() ? "无" : possible),
            fmt::format("the unit is {} and cannot become {}", stage_words_en(unit.stage), stage_words_en(wanted))};
}

bool has_way(Work& work, const UnitEntry& unit, UnitStage stage) {
    if (unit.stage == UnitStage::suspended && stage != UnitStage::withdrawn && stage != unit.standing) return false;
    return work.one<std::int64_t>(queries::way_exists, unit.county, unit.line, unit.stage, stage).value_or(0) > 0;
}

}  // namespace

std::optional<LineRow> find_line(Work& work, std::string_view county, LineId id) {
    const auto line = work.one<LineEntry>(queries::line_by_id, county, id);
    if (!line) return std::nullopt;
    return row_of(*line);
}

std::optional<LineRow> find_line_by_code(Work& work, std::string_view county, std::string_view code) {
    const auto line = work.one<LineEntry>(queries::line_by_code, county, code);
    if (!line) return std::nullopt;
    return row_of(*line);
}

std::vector<LineRow> all_lines(Work& work, std::string_view county) {
    std::vector<LineRow> lines;
    for (const auto& line : work.all<LineEntry>(queries::lines_of_county, county)) lines.push_back(row_of(line));
    return lines;
}

Result<Nothing> add_call(Work& work, const PublishedCall& call) {
    TRY_DO(find_entry(work, work.county(), call.line));
    work.run(queries::insert_call, work.county(), call.line, call.call, call.title, call.batch_year, call.places, call.on);
    return Nothing{};
}

Result<Nothing> add_unit(Work& work, const NewUnit& unit) {
    TRY(const LineEntry line, find_entry(work, work.county(), unit.line));
    const auto body = org::find_body(work, unit.body);
    if (!body) return Problem{Code::missing, "unknown-body", "没有这个单位", "there is no such body"};
    if (const auto made = work.one<UnitEntry>(queries::unit_by_id, line.county, unit.id)) {
        if (made->line == unit.line && made->body == unit.body && made->title == unit.title && made->batch_year == unit.batch_year && made->reference == unit.reference) return Nothing{};
        return Problem{Code::conflict, "unit-exists", "这个编号已用于另一个项目，请刷新页面后重新提交", "this id belongs to another unit; reload and submit anew"};
    }
    TRY_DO(require_words("title", unit.title, 200));
    work.run(queries::insert_unit, line.county, unit.id, unit.line, unit.body, unit.title, unit.batch_year, unit.reference, work.now(), work.actor().name);
    insert_step(work, unit.id, unit.line, 1, {}, UnitStage::applied, UnitStage::applied, {unit.id, UnitStage::applied, work.today(), unit.reference, ""});
    work.run(queries::insert_now, line.county, unit.id, unit.line, work.now());
    tell(work, unit.id, unit.line, UnitStage::applied, body->path);
    return Nothing{};
}

Result<Nothing> step_unit(Work& work, const UnitStep& step) {
    const auto unit = work.one<UnitEntry>(queries::unit_by_id, work.county(), step.unit);
    if (!unit) return no_such_unit();
    if (unit->stage == step.stage) return Nothing{};
    if (!has_way(work, *unit, step.stage)) return not_next(work, *unit, step.stage);
    const bool stands_still = step.stage == UnitStage::suspended || step.stage == UnitStage::withdrawn;
    if (stands_still) TRY_DO(require_words("reason", step.reason, 1000));
    const auto standing = stands_still ? unit->standing : step.stage;
    insert_step(work, unit->id, unit->line, unit->serial + 1, {unit->serial, unit->stage, unit->standing}, step.stage, standing, step);
    const auto decided = step.stage == UnitStage::approved ? std::optional<std::int64_t>(static_cast<int>(step.on.ymd().year())) : std::nullopt;
    work.run(queries::set_now, unit->county, unit->id, unit->serial, unit->serial + 1, step.stage, standing, work.now(), decided);
    tell(work, unit->id, unit->line, step.stage, unit->body_path);
    return Nothing{};
}

std::optional<UnitRow> find_unit(Work& work, std::string_view county, UnitId id) {
    const auto unit = work.one<UnitEntry>(queries::unit_by_id, county, id);
    if (!unit) return std::nullopt;
    return row_of(*unit);
}

std::vector<PastUnit> units_of_body(Work& work, std::string_view county, BodyId body) {
    std::vector<PastUnit> past;
    for (const auto& unit : work.all<UnitEntry>(queries::units_of_body, county, body)) past.push_back({row_of(unit), UnitStage::applied, {}, {}});
    work.each(
        queries::highest_of_body,
        [&](const storage::Row& row) {
            const auto id = row.get<UnitId>(0);
            const auto unit = std::ranges::find_if(past, [&](const auto& one) { return one.unit.id == id; });
            if (unit == past.end()) return;
            const auto stage = row.get<UnitStage>(1);
            if (stage <= UnitStage::accepted) unit->highest = std::max(unit->highest, stage);
            if (stage == UnitStage::approved && !unit->approved_on) unit->approved_on = row.get<Date>(2);
            if (stage == UnitStage::withdrawn) unit->withdrawn_on = row.get<Date>(2);
        },
        county, body);
    return past;
}

namespace {

Ban ban_of(const storage::Row& row) {
    return {row.get<UnitId>(0), row.get<BodyId>(1), row.get<std::string>(2), row.get<Date>(3), row.get<Date>(4), row.get<std::string>(5)};
}

}  // namespace

Result<Nothing> add_ban(Work& work, const Ban& ban) {
    const auto unit = work.one<UnitEntry>(queries::unit_by_id, work.county(), ban.unit);
    if (!unit || unit->body != ban.body) return no_such_unit();
    TRY_DO(require_words("reason", ban.reason, 1000));
    if (ban.until <= ban.from) return field_problem("until", "until-before-from", "禁报截止日应晚于开始日", "a ban ends after it begins");
    std::optional<Ban> made;
    work.each(queries::ban_of_unit, [&](const storage::Row& row) { if (auto one = ban_of(row); one.line_code == ban.line_code) made = std::move(one); }, unit->county, unit->id);
    if (made) {
        if (made->from == ban.from && made->until == ban.until && made->reason == ban.reason) return Nothing{};
        return Problem{Code::conflict, "ban-exists", "这个项目已经留下禁报记录，不能改写", "this unit has left a ban already; it is not rewritten"};
    }
    work.run(queries::insert_ban, unit->county, unit->id, ban.line_code, ban.body, ban.from, ban.until, ban.reason, work.now(), work.actor().name);
    work.record("programmes.ban", "programme_unit", unit->id.to_string(), {{"until", ban.until.to_string()}});
    return Nothing{};
}

std::vector<Ban> bans_of_body(Work& work, std::string_view county, BodyId body, Date on) {
    std::vector<Ban> bans;
    work.each(queries::bans_of_body, [&](const storage::Row& row) { bans.push_back(ban_of(row)); }, county, body, on);
    return bans;
}

std::vector<StageCount> count_stages(Work& work, std::string_view county, LineId line, std::string_view body_path) {
    std::vector<StageCount> counts;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<UnitStage>>([&](auto d) { counts.push_back({d.value, 0, 0}); });
    const auto of = [&](UnitStage stage) -> StageCount& { return *std::ranges::find(counts, stage, &StageCount::stage); };
    const std::string from(body_path), until = end_of(from);
    work.each(queries::reached_of_line, [&](const storage::Row& row) { of(row.get<UnitStage>(0)).reached = row.get<std::int64_t>(1); }, county, line, from, until);
    work.each(queries::standing_of_line, [&](const storage::Row& row) { of(row.get<UnitStage>(0)).standing = row.get<std::int64_t>(1); }, county, line, from, until);
    // A withdrawn unit has reached its end all the same.
    of(UnitStage::withdrawn).reached = of(UnitStage::withdrawn).standing;
    auto& called = of(UnitStage::called);
    work.each(queries::calls_of_line, [&](const storage::Row&) { ++called.reached; }, county, line);
    called.standing = called.reached;
    return counts;
}

}  // namespace luoshi::programmes::lines
