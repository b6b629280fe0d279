#include "foundation/words.hpp"
#include "notices/entry.hpp"
#include "notices/links.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/steps.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {

Result<NoticeStep> withdraw_notice(Work& work, const WithdrawNotice& command) {
    TRY(const NoticeHead head, find_for_step(work, command.id, permissions::publish, command.if_match));
    if (auto why_not = why_not_withdraw(head)) return std::move(*why_not);
    if (is_blank(command.reason)) {
        return Problem{Code::invalid, "reason-required", "撤回请写明理由", "give a reason for withdrawing", {{"reason", "required", "撤回请写明理由"}}};
    }
    if (work.run(queries::set_withdrawn, head.county, head.id, head.version, due_day(work, "check")) == 0) return changed_meanwhile();
    add_event(work, head.county, head.id, "withdrawn", head.stage == Stage::published ? "从已公布撤回" : "从已核对撤回", command.reason);
    if (head.stage == Stage::published) {
        settle_endings(work, head.id);  // what it repealed holds again
        relink_others(work, head.id, head.number_key, head.title_key);
        work.emit("notices.withdrawn", json::value{{"county", head.county}, {"notice", head.id.to_string()}});
    }
    work.record("notice.withdraw", "notice", head.id.to_string(), json::value{{"reason", command.reason}});
    return NoticeStep{head.id, head.version + 1, Stage::draft, {}};
}

}  // namespace luoshi::notices
