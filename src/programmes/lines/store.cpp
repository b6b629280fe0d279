#include "programmes/lines/store.hpp"

#include <algorithm>
#include <set>

#include "programmes/lines/queries.hpp"

namespace luoshi::programmes::lines {

Problem no_such_line() { return {Code::missing, "no-such-line", "没有这条项目线，或者您无权查看", "there is no such line, or it is not for you"}; }
Problem no_such_unit() { return {Code::missing, "no-such-unit", "没有这个项目，或者您无权查看", "there is no such unit, or it is not for you"}; }
Problem id_taken() { return {Code::conflict, "id-taken", "这个编号已用于另一件事，请刷新页面后重新提交", "this id belongs to something else; reload and submit anew"}; }

Result<Nothing> require_partition(Work& work, std::string_view county) {
    if (work.county() == county) return Nothing{};
    return Problem{Code::invalid, "other-county", "这条项目线登记在 " + std::string(county) + "，请在请求中写明 county", "this line is kept in " + std::string(county) + "; name that county in the request"};
}

std::string end_of(std::string path) {
    if (path.empty()) return "0";
    path.back() = '0';  // '/' + 1
    return path;
}

Result<LineEntry> find_entry(Work& work, std::string_view county, LineId id) {
    auto line = work.one<LineEntry>(queries::line_by_id, county, id);
    if (!line) return no_such_line();
    return *std::move(line);
}

Result<LineEntry> line_to_write(Work& work, std::string_view county, LineId id) {
    TRY(LineEntry line, find_entry(work, county, id));
    TRY_DO(require(work.actor(), permissions::write, line.office_path));
    TRY_DO(require_partition(work, line.county));
    return line;
}

LineRow row_of(const LineEntry& line) {
    LineRow row;
    row.id = line.id;
    row.county = line.county;
    row.code = line.code;
    row.title = line.content.title;
    row.verb = line.content.verb;
    row.unit = line.content.unit;
    row.notice = line.content.notice;
    row.clause = line.content.clause;
    row.office = line.office;
    row.office_path = line.office_path;
    row.stages = in_order(line.content.stages);
    return row;
}

UnitRow row_of(const UnitEntry& unit) {
    UnitRow row;
    row.id = unit.id;
    row.line = unit.line;
    row.county = unit.county;
    row.body = unit.body;
    row.body_path = unit.body_path;
    row.body_name = unit.body_name;
    row.title = unit.title;
    row.batch_year = static_cast<int>(unit.batch_year);
    if (unit.decision_year) row.decision_year = static_cast<int>(*unit.decision_year);
    row.stage = unit.stage;
    row.since = unit.since;
    return row;
}

std::vector<LineTargetView> targets_of(Work& work, const LineEntry& line) {
    std::vector<LineTargetView> targets;
    std::set<std::string> seen;
    work.each(
        queries::targets_of_line,
        [&](const storage::Row& row) {
            LineTargetView one;
            one.source = row.get<std::string>(0);
            one.version = row.get<std::int64_t>(1);
            one.source_date = row.get<std::optional<Date>>(2);
            one.kind = row.get<LineTargetKind>(3);
            one.number = row.get<std::optional<std::int64_t>>(4);
            one.per = row.get<std::string>(5);
            one.stage = row.get<UnitStage>(6);
            one.due = row.get<std::optional<Date>>(7);
            one.seen = row.get<LineTargetSeen>(8);
            one.words = row.get<std::string>(9);
            one.at = row.get<Instant>(10);
            one.by_name = row.get<std::string>(11);
            one.current = seen.insert(one.source).second;
            targets.push_back(std::move(one));
        },
        line.county, line.id);
    // Databases do not agree on where a missing day sorts; those without one stand last.
    std::ranges::stable_sort(targets, {}, [](const auto& one) { return one.source_date.value_or(Date(9999, 12, 31)); });
    return targets;
}

std::vector<LineListView> lists_of(Work& work, const LineEntry& line, const std::vector<LineTargetView>& targets) {
    std::map<std::pair<std::string, std::string>, ListRulingView> rulings;
    work.each(
        queries::rulings_of_line,
        [&](const storage::Row& row) {
            rulings.try_emplace({row.get<std::string>(0), row.get<std::string>(1)},
                                ListRulingView{row.get<std::string>(1), row.get<ListRuling>(3), row.get<std::string>(4), row.get<Instant>(5), row.get<std::string>(6)});
        },
        line.county, line.id);
    std::vector<LineListView> lists;
    work.each(
        queries::lists_of_line,
        [&](const storage::Row& row) {
            LineListView one{row.get<std::string>(0), row.get<std::string>(1), row.get<Date>(2), row.get<UnitStage>(3), row.get<std::int64_t>(4), row.get<std::string>(5), {}};
            for (const auto& target : targets) {
                if (!target.current) continue;
                const auto ruled = rulings.find({one.name, target.source});
                one.rulings.push_back(ruled == rulings.end() ? ListRulingView{target.source, ListRuling::open, "", {}, ""} : ruled->second);
            }
            lists.push_back(std::move(one));
        },
        line.county, line.id);
    return lists;
}

std::vector<LineQuestionView> questions_of(Work& work, const LineEntry& line) {
    std::vector<LineQuestionView> questions;
    for (const auto& asked : line.content.questions) questions.push_back({asked.key, asked.words, asked.words_en, "", "", {}});
    work.each(
        queries::answers_of_line,
        [&](const storage::Row& row) {
            const auto question = std::ranges::find(questions, row.get<std::string>(0), &LineQuestionView::key);
            if (question == questions.end() || !question->answer.empty()) return;
            question->answer = row.get<std::string>(2);
            question->at = row.get<Instant>(3);
            question->by_name = row.get<std::string>(4);
        },
        line.county, line.id);
    return questions;
}

std::vector<StageCountView> stages_of(Work& work, const LineEntry& line, std::string_view body_path) {
    const auto counted = count_stages(work, line.county, line.id, body_path);
    const auto count_of = [&](UnitStage stage) {
        const auto found = std::ranges::find(counted, stage, &StageCount::stage);
        return found == counted.end() ? StageCount{stage, 0, 0} : *found;
    };
    std::vector<UnitStage> wanted = in_order(line.content.stages);
    if (line.content.stages.empty()) wanted.clear();
    if (!wanted.empty()) {
        wanted.insert(wanted.begin(), UnitStage::called);
        wanted.push_back(UnitStage::suspended);
        wanted.push_back(UnitStage::withdrawn);
    }
    std::vector<StageCountView> stages;
    for (const auto stage : wanted) {
        const auto one = count_of(stage);
        stages.push_back({stage, std::string(stage_words(stage)), std::string(stage_words_en(stage)), one.reached, one.standing});
    }
    return stages;
}

std::string place_words(const org::BodyLine& body) {
    constexpr std::string_view government = "人民政府";
    return body.name.ends_with(government) ? body.name.substr(0, body.name.size() - government.size()) : body.name;
}

std::string place_words(Work& work, const std::string& code) {
    const auto body = org::find_body_by_code(work, code);
    return body ? place_words(*body) : code;
}

std::vector<NamedView> named_of(Work& work, const LineEntry& line) {
    std::vector<NamedView> named;
    if (line.content.named.empty()) return named;
    auto units = work.all<UnitEntry>(queries::units_of_line, line.county, line.id);
    if (const auto above = work.one<LineEntry>(queries::line_by_code, line.county, line.content.parent)) {
        for (auto& unit : work.all<UnitEntry>(queries::units_of_line, above->county, above->id)) units.push_back(std::move(unit));
    }
    for (const auto& name : line.content.named) {
        const auto unit = std::ranges::find(units, name, &UnitEntry::body_name);
        named.push_back({name, unit == units.end() ? std::nullopt : std::optional<UnitStage>(unit->stage)});
    }
    return named;
}

ProgrammeUnitRow unit_row(Work& work, const UnitEntry& unit, const LineEntry& line) {
    ProgrammeUnitRow row;
    row.id = unit.id;
    row.county = unit.county;
    row.line = unit.line;
    row.line_code = line.code;
    row.line_title = line.content.title;
    row.body_name = unit.body_name;
    row.prefecture = prefecture_of(unit.body_path);
    if (!row.prefecture.empty()) row.prefecture_name = place_words(work, row.prefecture);
    row.title = unit.title;
    row.batch_year = unit.batch_year;
    row.decision_year = unit.decision_year;
    row.stage = unit.stage;
    row.stage_words = stage_words(unit.stage);
    row.stage_words_en = stage_words_en(unit.stage);
    row.since = unit.since;
    return row;
}

std::vector<std::pair<std::string, std::string>> ProgrammeUnitRow::labels() {
    return {{"id", "编号"}, {"county", "登记地"}, {"line", "项目线编号"}, {"line_code", "条款代码"}, {"line_title", "项目线"}, {"body_name", "单位"}, {"prefecture", "市州代码"},
            {"prefecture_name", "市州"}, {"title", "项目名称"}, {"batch_year", "批次年度"}, {"decision_year", "立项年度"}, {"stage", "阶段"}, {"stage_words", "阶段说明"},
            {"stage_words_en", "stage"}, {"since", "自"}};
}

}  // namespace luoshi::programmes::lines
