#include <algorithm>

#include "rules/permissions.hpp"
#include "rules/queries.hpp"
#include "rules/store.hpp"
#include "rules/use_cases.hpp"

namespace luoshi::rules {
namespace {

Result<ValueView> end(Work& work, const ValueRecord& record, Step step, Date until, const std::string& reason) {
    const auto& actor = work.actor();
    const auto changed = work.run(queries::end_value, record.id, record.version, step, until, reason, actor_key(actor),
                                  actor.name, work.now());
    if (changed == 0) return changed_meanwhile();
    work.record(step == Step::rejected ? "rules.reject_value" : "rules.withdraw_value", "rule", record.id.to_string(),
                {{"parameter", record.parameter}, {"place", record.place}, {"reason", reason}});
    if (record.step == Step::standing) {
        work.emit("rules.value_ended", {{"county", work.county()},
                                        {"value", record.id.to_string()},
                                        {"parameter", record.parameter},
                                        {"place", record.place}});
    }
    return show_again(work, record.id);
}

}  // namespace

Result<ValueView> reject_value(Work& work, const EndValue& command) {
    TRY(const ValueRecord record, find_value_for_step(work, command.id, permissions::confirm, command.if_match));
    if (const auto problem = why_not_reject(record, work.actor())) return *problem;
    TRY_DO(require_text("reason", command.reason, "请写明退回的原因", "say why it is rejected"));
    return end(work, record, Step::rejected, record.valid_from, command.reason);
}

Result<ValueView> withdraw_value(Work& work, const EndValue& command) {
    TRY(const ValueRecord seen, find_visible_value(work, command.id));
    const auto& right = seen.step == Step::entered ? permissions::write : permissions::confirm;
    TRY(const ValueRecord record, find_value_for_step(work, command.id, right, command.if_match));
    if (const auto problem = why_not_withdraw(record, work.actor())) return *problem;
    TRY_DO(require_text("reason", command.reason, "请写明撤回的原因", "say why it is withdrawn"));
    // The days that it held stay as they were; from today on it holds no more.
    const auto until = record.step == Step::entered ? record.valid_from
                                                    : std::clamp(work.today(), record.valid_from, record.holds_until);
    return end(work, record, Step::withdrawn, until, command.reason);
}

}  // namespace luoshi::rules
