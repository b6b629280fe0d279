// The list of units under construction, the head of one, its files, and what everybody may see.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "platform/http/offset.hpp"
#include "programmes/construction/store.hpp"

namespace luoshi::programmes::construction {
namespace {

struct UnitListRow {
    UnitId unit;
    LineId line;
    BodyId body;
    std::string body_name, body_path, title;
    std::int64_t batch_year = 0;
    lines::UnitStage stage = lines::UnitStage::approved;
    std::optional<std::int64_t> book_version;
    std::optional<std::string> building;
    std::optional<std::int64_t> percent;
    std::optional<std::string> leaving;
};
BOOST_DESCRIBE_STRUCT(UnitListRow, (), (unit, line, body, body_name, body_path, title, batch_year, stage, book_version, building, percent, leaving))

class Lines {
 public:
    Lines(Work& work, std::string_view county) : work_(work), county_(county) {}
    const lines::LineRow& of(LineId id) {
        const auto known = found_.find(id);
        if (known != found_.end()) return known->second;
        return found_.emplace(id, lines::find_line(work_, county_, id).value_or(lines::LineRow{})).first->second;
    }

 private:
    Work& work_;
    std::string county_;
    std::map<LineId, lines::LineRow> found_;
};

ConstructionUnitRow row_of(std::string_view county, const UnitListRow& row, const lines::LineRow& line) {
    ConstructionUnitRow view;
    view.unit = row.unit;
    view.county = county;
    view.line = row.line;
    view.line_code = line.code;
    view.line_title = line.title;
    view.body = row.body;
    view.body_name = row.body_name;
    view.body_path = row.body_path;
    view.title = row.title;
    view.batch_year = static_cast<int>(row.batch_year);
    view.stage = row.stage;
    view.book_version = row.book_version;
    view.building = row.building.value_or("");
    view.percent = row.percent.value_or(0);
    view.leaving = row.leaving.value_or("");
    return view;
}

struct PublicStep {
    UnitId unit;
    std::string act;
    Date on_day;
    std::int64_t percent = 0;
};
BOOST_DESCRIBE_STRUCT(PublicStep, (), (unit, act, on_day, percent))
struct PublicAspect {
    UnitId unit;
    std::string aspect;
};
BOOST_DESCRIBE_STRUCT(PublicAspect, (), (unit, aspect))

}  // namespace

Result<http::Page<ConstructionUnitRow>> find_construction_units(Work& work, const FindConstructionUnits& query) {
    TRY(const std::int64_t offset, http::offset_of(query.cursor));
    const auto limit = std::int64_t{std::clamp(query.limit.value_or(50), 1, 200)};
    boost::json::object scopes;
    for (const auto& scope : work.actor().scopes(permissions::read)) scopes[scope] = 1;
    auto rows = work.all<UnitListRow>(queries::find_units, query.county, json::value(scopes), query.line, query.stage, limit + 1, offset);
    http::Page<ConstructionUnitRow> page;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
        rows.pop_back();
        page.next = std::to_string(offset + limit);
    }
    Lines known(work, query.county);
    for (const auto& row : rows) page.items.push_back(row_of(query.county, row, known.of(row.line)));
    return page;
}

Result<ConstructionUnitView> show_construction_unit(Work& work, const OneConstruction& query) {
    TRY(const UnitNow unit, require_unit(work, query.county, query.unit));
    const auto row = work.one<UnitListRow>(queries::unit_head, query.county, query.unit);
    if (!row) return no_such_unit();
    ConstructionUnitView view;
    view.head = row_of(query.county, *row, unit.line);
    if (const auto office = org::find_body(work, unit.line.office)) view.office_name = office->name;
    view.terms_set = terms_now(work, query.county, unit.row.line).has_value();
    const auto may_open = [&]() -> std::optional<Problem> {
        if (auto problem = not_the_office(work, unit, permissions::check)) return problem;
        if (unit.row.stage == lines::UnitStage::approved) return Problem{Code::conflict, "no-book", "任务书还没有签订生效，没有可以检查的内容", "the task book is not in force yet; there is nothing to check"};
        if (auto problem = not_under_construction(unit)) return problem;
        if (!view.terms_set) return require_terms(work, unit).error();
        return std::nullopt;
    };
    view.actions = {action_of("open_check", may_open())};
    return view;
}

Result<KeptConstructionFile> keep_construction_file(Work& work, const KeepConstructionFile& command) {
    const auto& actor = work.actor();
    if (!actor.body || !(actor.may_somewhere(permissions::report) || actor.may_somewhere(permissions::check)))
        return Problem{Code::denied, "not-permitted", "您没有这项权限", "you may not do this"};
    constexpr std::size_t most = 20U << 20U;
    if (command.upload.bytes.empty() || command.upload.bytes.size() > most) return Problem{Code::invalid, "file-size", "文件不能为空，也不能超过 20 MB", "the file is empty or larger than 20 MB"};
    TRY(const std::string sha256, construction_files().keep(command.upload.bytes));
    work.record("construction.keep_file", "construction", sha256);
    return KeptConstructionFile{command.upload.name.empty() ? "材料" : command.upload.name, sha256, static_cast<std::int64_t>(command.upload.bytes.size())};
}

Result<http::FileReply> fetch_construction_file(Work& work, const ProofOfUnit& query) {
    // Whoever may see the unit or the group may see what proves it.
    if (const auto unit = UnitId::parse(query.subject); unit && lines::find_unit(work, query.county, *unit)) {
        TRY_DO(require_unit(work, query.county, *unit));
    } else if (const auto group = GroupId::parse(query.subject)) {
        TRY_DO(show_group(work, {*group, query.county}));
    } else {
        return no_such_unit();
    }
    for (const auto& row : proofs_of(work, query.county, query.subject)) {
        if (row.proof.sha256 != query.sha256 || row.proof.kind == "rows") continue;
        TRY(std::string bytes, construction_files().fetch(row.proof.sha256));
        return http::FileReply{row.proof.name, "application/octet-stream", std::move(bytes), false};
    }
    return Problem{Code::missing, "no-such-file", "没有这份材料", "there is no such file"};
}

Result<http::Page<PublicConstruction>> find_public_construction(Work& work, const FindPublicConstruction& query) {
    TRY(const std::int64_t offset, http::offset_of(query.cursor));
    const auto limit = std::int64_t{std::clamp(query.limit.value_or(50), 1, 200)};
    constexpr std::string_view province = "430000";
    auto rows = work.all<UnitListRow>(queries::public_units, province, limit + 1, offset);
    http::Page<PublicConstruction> page;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
        rows.pop_back();
        page.next = std::to_string(offset + limit);
    }
    Lines known(work, province);
    for (const auto& row : rows) {
        const auto& line = known.of(row.line);
        PublicConstruction unit{.unit = row.unit, .line_code = line.code, .line_title = line.title, .title = row.title, .body_name = row.body_name, .batch_year = static_cast<int>(row.batch_year), .stage = row.stage,
                                .percent = row.percent.value_or(0)};
        for (auto& step : work.all<PublicStep>(queries::public_building, province, row.unit)) unit.building.push_back({step.act.substr(step.act.find('.') + 1), step.on_day, step.percent});
        for (auto& aspect : work.all<PublicAspect>(queries::public_unified, province, row.unit)) unit.unified.push_back(std::move(aspect.aspect));
        page.items.push_back(std::move(unit));
    }
    return page;
}

bool refers_to_proof(Work& work, std::string_view sha256) { return work.one<std::int64_t>(queries::proof_of_hash, sha256).has_value(); }

}  // namespace luoshi::programmes::construction
