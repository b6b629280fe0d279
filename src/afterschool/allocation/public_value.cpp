// The public value: entered by one official, entered again by a second one.
#include "afterschool/allocation/permissions.hpp"
#include "afterschool/allocation/queries.hpp"
#include "afterschool/allocation/store.hpp"
#include "afterschool/allocation/use_cases.hpp"

namespace luoshi::afterschool::allocation {
namespace {

// Without the blanks that slip in around a typed number; inside it they count.
std::string trimmed(const std::string& text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

Result<std::string> value_of(const EnterValue& command) {
    auto value = trimmed(command.public_value);
    const bool unprintable =
        std::ranges::any_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (!value.empty() && value.size() <= 300 && !unprintable) return value;
    return Problem{Code::invalid,
                   "value-required",
                   "请照公开渠道上的写法录入公开值，100 字以内",
                   "enter the public value as it was published, at most 100 characters",
                   {{"public_value", "required", "请录入公开值"}}};
}

}  // namespace

Result<DrawStep> enter_value(Work& work, const EnterValue& command) {
    TRY(const DrawHead head, find_for_step(work, command.id, permissions::value, command.if_match));
    if (auto problem = why_not_enter(head, work.now())) return std::move(*problem);
    TRY(const std::string value, value_of(command));
    work.run(queries::enter_value, head.county, head.id, head.version, value, work.now(), actor_key(work.actor()),
             work.actor().name);
    add_event(work, head, DrawEvent::value_entered, "");
    work.record("allocation.enter_value", "draw", head.id.to_string(), json::value{{"value", value}});
    return step_of(work, head.id);
}

Result<DrawStep> confirm_value(Work& work, const EnterValue& command) {
    TRY(const DrawHead head, find_for_step(work, command.id, permissions::value, command.if_match));
    if (auto problem = why_not_confirm(head, work.actor())) return std::move(*problem);
    TRY(const std::string value, value_of(command));
    if (value != head.public_value) {
        return Problem{
            Code::conflict, "values-differ", "两次录入的公开值不同，请对照公开渠道重新核对；第一次录入有误时请先收回",
            "the two values differ; look at the publication again, and take the first one back if it was wrong"};
    }
    if (work.run(queries::confirm_value, head.county, head.id, head.version, work.now(), actor_key(work.actor()),
                 work.actor().name) == 0) {
        return wrong_state("公开值已经核对", "the public value is confirmed already");
    }
    add_event(work, head, DrawEvent::value_confirmed, value);
    work.record("allocation.confirm_value", "draw", head.id.to_string(), json::value{{"value", value}});
    return step_of(work, head.id);
}

Result<DrawStep> take_value_back(Work& work, const ReasonedStep& command) {
    TRY(const DrawHead head, find_for_step(work, command.id, permissions::value, command.if_match));
    if (auto problem = why_not_take_back(head)) return std::move(*problem);
    TRY_DO(require_reason(command.reason));
    work.run(queries::take_value_back, head.county, head.id, head.version);
    add_event(work, head, DrawEvent::value_taken_back, head.public_value.value() + "：" + command.reason);
    work.record("allocation.take_value_back", "draw", head.id.to_string(),
                json::value{{"value", *head.public_value}, {"reason", command.reason}});
    return step_of(work, head.id);
}

Result<DrawStep> cancel_draw(Work& work, const ReasonedStep& command) {
    TRY(const DrawHead head, find_for_step(work, command.id, permissions::draw, command.if_match));
    if (auto problem = why_not_cancel(head, work.now())) return std::move(*problem);
    TRY_DO(require_reason(command.reason));
    work.run(queries::cancel_draw, head.county, head.id, head.version, work.now());
    add_event(work, head, DrawEvent::cancelled, command.reason);
    work.record("allocation.cancel", "draw", head.id.to_string(), json::value{{"reason", command.reason}});
    work.emit("allocation.draw_cancelled", json::value{{"county", head.county},
                                                       {"draw", head.id.to_string()},
                                                       {"round", head.round.to_string()},
                                                       {"reason", command.reason}});
    return step_of(work, head.id);
}

}  // namespace luoshi::afterschool::allocation
