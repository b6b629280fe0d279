// A visit without a draw: from a case, a complaint or another reason that is kept.
#include <fmt/format.h>

#include "foundation/words.hpp"
#include "supervision/inspections/objects.hpp"
#include "supervision/inspections/queries.hpp"

namespace luoshi::supervision::inspections {
namespace {

Result<Nothing> check_command(Work& work, const org::BodyLine& office, const DirectInspection& command) {
    TRY_DO(require_reason(command.reason));
    if (is_blank(command.title) || command.title.size() > 300)
        return Problem{Code::invalid, "title-required", "请写标题，100 字以内", "give a title of at most 100 characters", {{"title", "required", "请写标题"}}};
    if (command.due < work.today())
        return Problem{Code::invalid, "due-passed", fmt::format("截止日期 {} 已经过去", command.due.to_string()), fmt::format("{} has passed", command.due.to_string()), {{"due", "passed", "请选择以后的日期"}}};
    if (command.first == command.second)
        return Problem{Code::invalid, "same-inspector-twice", "要有两名不同的检查人员", "two different inspectors go", {{"second", "same", "请另选一名"}}};
    if (const auto known = find_template(work, office.county, command.template_, command.template_number); !known || known->office != office.id)
        return Problem{Code::invalid, "no-such-template", "请选择本单位的检查模板", "choose a template of this office", {{"template", "unknown", "请选择模板"}}};
    return Nothing{};
}

Result<Nothing> check_inspector(Work& work, const InspectorRow& inspector, const org::BodyLine& school) {
    auto rule = avoid_rule(work, inspector.county, inspector.office, {inspector});
    rule.last_there.clear();  // of a directed visit whoever knows the matter may go again
    if (!must_avoid(inspector, unit_of(work, inspector), school.id, school.path, rule)) return Nothing{};
    return Problem{Code::conflict, "must-avoid", fmt::format("{} 申报过与 {} 的关系，应当回避", inspector.name, school.name),
                   fmt::format("{} has declared a tie to {} and does not go there", inspector.name, school.name)};
}

}  // namespace

Result<InspectionStep> direct_inspection(Work& work, const DirectInspection& command) {
    TRY(const auto office, find_office(work, command.office, permissions::plan));
    TRY_DO(require_county(work, office.county));
    if (const auto known = find_task(work, command.id)) {
        if (known->office == office.id && known->body == command.body && known->title == command.title && known->reason == command.reason)
            return InspectionStep{command.id.to_string(), known->version};
        return id_taken();
    }
    TRY_DO(check_command(work, office, command));
    const auto school = org::find_body(work, command.body);
    if (!school || !work.actor().may(permissions::plan, school->path))
        return Problem{Code::missing, "unknown-body", "没有这个机构，或者您管不到它", "there is no such body, or it is not yours to inspect"};
    std::vector<InspectorId> two{command.first, command.second};
    for (const auto id : two) {
        const auto inspector = find_inspector(work, office.county, id);
        if (!inspector || !inspector->live || inspector->office != office.id)
            return Problem{Code::invalid, "unknown-inspector", "请从名录里选检查人员", "choose inspectors of the list", {{"first", "unknown", "请从名录里选"}}};
        TRY_DO(check_inspector(work, *inspector, *school));
    }
    work.run(queries::insert_task, office.county, command.id, office.id, TaskOrigin::directed, trimmed(command.title), std::nullopt, std::nullopt, std::nullopt,
             std::nullopt, std::nullopt, std::nullopt, std::nullopt, school->id, command.template_, command.template_number, command.reason,
             command.cause_kind, command.cause, command.due, work.now(), actor_key(work.actor()));
    for (int rank = 1; rank <= 2; ++rank) {
        const auto before = rank == 1 ? std::nullopt : std::optional(rank - 1);
        work.run(queries::insert_seat, office.county, command.id, rank, before, rank, two[static_cast<std::size_t>(rank) - 1], std::nullopt, std::nullopt,
                 std::nullopt, std::nullopt, std::nullopt, std::nullopt, work.now());
    }
    work.record("inspections.direct", "inspection_task", command.id.to_string(), json::value{{"school", school->code}, {"reason", command.reason}});
    return InspectionStep{command.id.to_string(), 1};
}

}  // namespace luoshi::supervision::inspections
