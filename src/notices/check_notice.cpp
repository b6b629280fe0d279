#include "notices/entry.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/steps.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {

Result<NoticeStep> check_notice(Work& work, const StepNotice& command) {
    TRY(const NoticeHead head, find_for_step(work, command.id, permissions::check, command.if_match));
    if (auto why_not = why_not_check(head, work.actor())) return std::move(*why_not);
    const auto checked = work.run(queries::set_checked, head.county, head.id, head.version, work.now(), actor_key(work.actor()), work.actor().name);
    if (checked == 0) return changed_meanwhile();
    add_event(work, head.county, head.id, "checked", "核对通过");
    work.record("notice.check", "notice", head.id.to_string());
    return NoticeStep{head.id, head.version + 1, Stage::checked, find_same_number(work, head.id, head.number_key)};
}

}  // namespace luoshi::notices
