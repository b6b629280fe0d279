// The public value: entered by one official, entered again by a second one.
#include <algorithm>

#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {
namespace {

Result<std::string> value_of(const EnterInspectionValue& command) {
    auto value = trimmed(command.public_value);
    const bool unprintable = std::ranges::any_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (!value.empty() && value.size() <= 300 && !unprintable) return value;
    return Problem{Code::invalid, "value-required", "请照公开渠道上的写法录入公开值，100 字以内", "enter the public value as it was published, at most 100 characters",
                   {{"public_value", "required", "请录入公开值"}}};
}

}  // namespace

Result<InspectionStep> enter_value(Work& work, const EnterInspectionValue& command) {
    TRY(const auto head, draw_for_step(work, command.id, command.if_match));
    if (auto problem = why_not_enter(head, work.now())) return std::move(*problem);
    TRY(const std::string value, value_of(command));
    work.run(queries::enter_value, head.county, head.id, head.version, value, work.now(), actor_key(work.actor()), work.actor().name);
    add_entry(work, head.county, head.id, {DrawEvent::value_entered});
    work.record("inspections.enter_value", "inspection_draw", head.id.to_string(), json::value{{"value", value}});
    return step_of(work, head.id);
}

Result<InspectionStep> confirm_value(Work& work, const EnterInspectionValue& command) {
    TRY(const auto head, draw_for_step(work, command.id, command.if_match));
    if (auto problem = why_not_confirm(head, work.actor())) return std::move(*problem);
    TRY(const std::string value, value_of(command));
    if (value != head.public_value)
        return Problem{Code::conflict, "values-differ", "两次录入的公开值不同，请对照公开渠道重新核对；第一次录入有误时请先收回",
                       "the two values differ; look at the publication again, and take the first one back if it was wrong"};
    if (work.run(queries::confirm_value, head.county, head.id, head.version, work.now(), actor_key(work.actor()), work.actor().name) == 0)
        return wrong_state("公开值已经核对", "the public value is confirmed already");
    add_entry(work, head.county, head.id, {DrawEvent::value_confirmed, {}, {}, value});
    work.record("inspections.confirm_value", "inspection_draw", head.id.to_string(), json::value{{"value", value}});
    return step_of(work, head.id);
}

Result<InspectionStep> take_value_back(Work& work, const ReasonedInspectionStep& command) {
    TRY(const auto head, draw_for_step(work, command.id, command.if_match));
    if (auto problem = why_not_take_back(head)) return std::move(*problem);
    TRY_DO(require_reason(command.reason));
    work.run(queries::take_value_back, head.county, head.id, head.version);
    add_entry(work, head.county, head.id, {DrawEvent::value_taken_back, {}, {}, head.public_value.value() + "：" + command.reason});
    work.record("inspections.take_value_back", "inspection_draw", head.id.to_string(), json::value{{"value", *head.public_value}, {"reason", command.reason}});
    return step_of(work, head.id);
}

Result<InspectionStep> cancel_draw(Work& work, const ReasonedInspectionStep& command) {
    TRY(const auto head, draw_for_step(work, command.id, command.if_match));
    if (auto problem = why_not_cancel(head, work.now())) return std::move(*problem);
    TRY_DO(require_reason(command.reason));
    work.run(queries::cancel_draw, head.county, head.id, head.version, work.now());
    add_entry(work, head.county, head.id, {DrawEvent::cancelled, {}, {}, command.reason});
    work.record("inspections.cancel", "inspection_draw", head.id.to_string(), json::value{{"reason", command.reason}});
    return step_of(work, head.id);
}

}  // namespace luoshi::supervision::inspections
