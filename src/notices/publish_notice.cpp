#include "notices/entry.hpp"
#include "notices/links.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/steps.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {
namespace {

Result<Nothing> require_free_number(Work& work, const NoticeHead& head) {
    if (!head.number_key) return Nothing{};
    const auto holder = work.one<NoticeId>(queries::published_number, head.county, *head.number_key, head.id);
    if (!holder) return Nothing{};
    return Problem{Code::conflict, "number-taken", *head.number + " 已经公布过另一件通知（" + holder->to_string() + "），请核对文号或撤回那一件",
                   *head.number + " is published already as " + holder->to_string() + "; check the number or withdraw that one"};
}

}  // namespace

Result<NoticeStep> publish_notice(Work& work, const StepNotice& command) {
    TRY(const NoticeHead head, find_for_step(work, command.id, permissions::publish, command.if_match));
    if (auto why_not = why_not_publish(head)) return std::move(*why_not);
    TRY_DO(require_free_number(work, head));
    const auto published =
        work.run(queries::set_published, head.county, head.id, head.version, work.now(), actor_key(work.actor()), work.actor().name);
    if (published == 0) return changed_meanwhile();
    add_event(work, head.county, head.id, "published", head.number.value_or(head.title.value_or("")));
    relink(work, head.id);
    relink_others(work, head.id, head.number_key, head.title_key);
    work.emit("notices.published", json::value{{"county", head.county}, {"notice", head.id.to_string()}});
    work.record("notice.publish", "notice", head.id.to_string());
    return NoticeStep{head.id, head.version + 1, Stage::published, {}};
}

}  // namespace luoshi::notices
