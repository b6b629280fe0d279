// Who or what steps in. Of a draw the next in line does, as a public entry; nobody picks.
#include <fmt/format.h>

#include <algorithm>

#include "supervision/inspections/new_tasks.hpp"
#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {
namespace {

Result<TaskHead> waiting_task(Work& work, TaskId id, const http::IfMatch& if_match) {
    auto head = find_task(work, id);
    if (!head || !(work.actor().may(permissions::plan, head->office_path) || work.actor().may(permissions::draw, head->office_path))) return no_such_task();
    TRY_DO(require(work.actor(), permissions::draw, head->office_path));
    TRY_DO(require_county(work, head->county));
    TRY_DO(require_version(if_match, head->version));
    if (head->state == TaskState::countersigning)
        return Problem{Code::conflict, "form-half-signed", "一名检查人员已签字提交，正等另一人会签；要更换，请先把检查表收回",
                       "one of the two has signed the form; take it back before anything is replaced"};
    if (head->state != TaskState::waiting)
        return Problem{Code::conflict, "not-waiting", "检查表已提交或学校已更换，不能再更换", "the form is in or the school was replaced; nothing is replaced any more"};
    return std::move(*head);
}

Problem no_alternate() {
    return {Code::conflict, "no-alternate", "候补已用完，请公告一次新的抽取", "there is no alternate left; announce a new draw"};
}

InspectionStep step_of_task(Work& work, TaskId id) { return {id.to_string(), find_task(work, id).value().version}; }

// Those who left the list in the meantime are passed over, each with an entry of its own, so that the order has no gap.
Result<std::string> step_in_as_drawn(Work& work, const TaskHead& head, const std::vector<SeatRow>& seats, const SeatRow& gone, const std::string& reason) {
    auto rank = seats.back().rank;
    auto leaving = gone.code;
    auto why = reason;
    while (true) {
        ++rank;
        const auto next = work.one<InspectorId>(queries::line_at, head.county, *head.draw, *head.stratum, *head.place, rank);
        if (!next) return no_alternate();
        const auto inspector = find_inspector(work, head.county, *next).value();
        const auto serial = add_entry(work, head.county, *head.draw, {DrawEvent::inspector_replaced, leaving, inspector.code, why});
        work.run(queries::insert_seat, head.county, head.id, rank, rank - 1, gone.seat, *next, *head.draw, *head.stratum, *head.place, serial,
                 DrawEvent::inspector_replaced, std::nullopt, work.now());
        if (inspector.live) return inspector.code;
        leaving = inspector.code;
        why = "已退出检查人员名录：" + inspector.end_reason.value_or("");
    }
}

Result<std::string> step_in_as_named(Work& work, const TaskHead& head, const std::vector<SeatRow>& seats, const SeatRow& gone, const ReplaceInspector& command) {
    const auto inspector = command.came ? find_inspector(work, head.county, *command.came) : std::nullopt;
    if (!inspector || !inspector->live || inspector->office != head.office)
        return Problem{Code::invalid, "unknown-inspector", "请从名录里选一名检查人员", "choose an inspector of the list", {{"came", "unknown", "请从名录里选"}}};
    if (std::ranges::any_of(seats, [&](const SeatRow& seat) { return seat.inspector == *command.came; }))
        return Problem{Code::conflict, "same-inspector-twice", "这名检查人员已在这项任务里", "this inspector is or was on this visit already"};
    const auto rank = seats.back().rank + 1;
    work.run(queries::insert_seat, head.county, head.id, rank, rank - 1, gone.seat, inspector->id, std::nullopt, std::nullopt, std::nullopt, std::nullopt,
             std::nullopt, command.reason, work.now());
    return inspector->code;
}

}  // namespace

Result<InspectionStep> replace_inspector(Work& work, const ReplaceInspector& command) {
    TRY(const auto head, waiting_task(work, command.id, command.if_match));
    TRY_DO(require_reason(command.reason));
    const auto seats = seats_of(work, head);
    const auto gone = std::ranges::find_if(seats, [&](const SeatRow& seat) { return seat.holds != 0 && seat.inspector == command.gone; });
    if (gone == seats.end()) return Problem{Code::conflict, "not-on-this-visit", "这名检查人员不在这项任务里", "this inspector does not go on this visit"};
    if (head.draw && command.came)
        return Problem{Code::invalid, "drawn-not-chosen", "抽取的任务由下一名候补顶替，不能指定人选", "the next in the drawn line steps in; nobody is named",
                       {{"came", "not-allowed", "不能指定"}}};
    TRY(const auto came, head.draw ? step_in_as_drawn(work, head, seats, *gone, command.reason) : step_in_as_named(work, head, seats, *gone, command));
    work.run(queries::raise_task, head.county, head.id, head.version);
    if (head.draw) work.run(queries::raise_draw, head.county, *head.draw);
    work.record("inspections.replace_inspector", "inspection_task", head.id.to_string(), json::value{{"gone", gone->code}, {"came", came}, {"reason", command.reason}});
    return step_of_task(work, head.id);
}

Result<InspectionStep> replace_object(Work& work, const ReplaceObject& command) {
    if (const auto made = find_task(work, command.next)) {
        const auto before = find_task(work, command.id);
        if (before && before->state == TaskState::replaced && made->draw == before->draw && made->stratum == before->stratum) return step_of_task(work, command.next);
        return id_taken();
    }
    TRY(const auto head, waiting_task(work, command.id, command.if_match));
    TRY_DO(require_reason(command.reason));
    if (!head.draw) return Problem{Code::conflict, "not-drawn", "指定检查没有候补学校", "a directed visit has no alternate school"};
    struct Found {
        BodyId body;
        std::string code;
    };
    const auto draw = find_draw(work, *head.draw).value();
    const auto place = work.one<std::int64_t>(queries::last_place, head.county, *head.draw, *head.stratum).value() + 1;
    std::optional<Found> next;
    work.each(queries::pick_at, [&](const storage::Row& row) { next = Found{row.get<BodyId>(0), row.get<std::string>(1)}; }, head.county, *head.draw, *head.stratum, place);
    if (!next) return no_alternate();
    const auto code = org::find_body(work, head.body).value().code;
    const auto serial = add_entry(work, head.county, *head.draw, {DrawEvent::object_replaced, code, next->code, command.reason});
    work.run(queries::replace_task, head.county, head.id, head.version, work.now());
    make_drawn_task(work, draw, command.next, {*head.stratum, place, false, next->body, serial});
    work.run(queries::raise_draw, head.county, *head.draw);
    work.record("inspections.replace_object", "inspection_task", head.id.to_string(), json::value{{"gone", code}, {"came", next->code}, {"reason", command.reason}});
    return step_of_task(work, command.next);
}

}  // namespace luoshi::supervision::inspections
