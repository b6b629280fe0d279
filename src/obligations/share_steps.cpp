// What the body that owes does up to its reports, and what the body above does beside the close: withdraw, suspend, extend.
#include <algorithm>

#include "foundation/words.hpp"
#include "obligations/queries.hpp"
#include "obligations/states.hpp"
#include "obligations/store.hpp"
#include "obligations/use_cases.hpp"

namespace luoshi::obligations {
namespace {

Result<Nothing> require_post_of(Work& work, const ShareLine& share, org::PostId id) {
    const auto post = org::find_post(work, id);
    const auto body = post ? org::find_body(work, post->body) : std::nullopt;
    if (post && !post->closed && body && body->path.starts_with(share.body_path)) return Nothing{};
    return Problem{Code::invalid, "unknown-post", "没有这个岗位，或者它不属于责任单位", "there is no such post in the body that owes the duty", {{"post", "unknown", "请选择本单位的岗位"}}};
}

bool is_stopped(Work& work, const ShareLine& share) { return std::ranges::any_of(stopped_spans(work, share), [](const auto& span) { return !span.until; }); }

}  // namespace

Result<ShareFileView> sign_for(Work& work, const SignFor& command) {
    TRY(const ShareLine share, share_to_answer(work, command.county, command.id, permissions::answer));
    TRY_DO(require_act(share, Act::sign));
    if (command.post) TRY_DO(require_post_of(work, share, *command.post));
    for (const auto post : command.with) TRY_DO(require_post_of(work, share, post));
    if (characters(command.contact) > 100) TRY_DO(require_words("contact", command.contact, 100));
    work.run(queries::set_signed, share.county, share.id, share.version, work.now(), command.post, command.contact);
    work.run(queries::drop_posts, share.county, share.id);
    for (const auto post : command.with) work.run(queries::insert_post, share.county, share.id, post);
    add_step(work, share, "sign", command.contact);
    return show_duty_share(work, {share.id, share.county});
}

Result<ShareFileView> plan_share(Work& work, const ShareWords& command) {
    TRY(const ShareLine share, share_to_answer(work, command.county, command.id, permissions::answer));
    TRY(const ShareState to, require_act(share, Act::plan));
    TRY_DO(require_words("words", command.words, 2000));
    set_state(work, share, to);
    add_step(work, share, "plan", command.words);
    return show_duty_share(work, {share.id, share.county});
}

Result<ShareFileView> withdraw_share(Work& work, const ShareWords& command) {
    TRY(const ShareLine share, share_to_oversee(work, command.county, command.id));
    TRY(const ShareState to, require_act(share, Act::withdraw));
    TRY_DO(require_words("words", command.words, 2000));
    set_state(work, share, to);
    add_step(work, share, "withdraw", command.words);
    return show_duty_share(work, {share.id, share.county});
}

Result<ShareFileView> suspend_share(Work& work, const ShareWords& command) {
    TRY(const ShareLine share, share_to_oversee(work, command.county, command.id));
    TRY_DO(require_words("words", command.words, 500));
    if (share.state == ShareState::concluded || share.state == ShareState::withdrawn)
        return Problem{Code::conflict, "not-now", "已经办结或撤回的任务没有时钟可停", "the clock of a closed or withdrawn share stands already"};
    const auto spans = stopped_spans(work, share);
    for (const auto& span : spans) {
        if (!span.until) return Problem{Code::conflict, "stopped-already", "时钟自 " + span.from.to_string() + " 起已经停止", "the clock has stood still since " + span.from.to_string()};
        if (*span.until > work.today() || span.from == work.today()) return Problem{Code::conflict, "stopped-today", "今天已经停过一次，请明天再停", "the clock was stopped today already; try tomorrow"};
    }
    work.run(queries::insert_suspension, share.county, share.id, work.today(), command.words, actor_key(work.actor()), work.actor().name);
    add_step(work, share, "suspend", command.words);
    return show_duty_share(work, {share.id, share.county});
}

Result<ShareFileView> resume_share(Work& work, const OneShare& command) {
    TRY(const ShareLine share, share_to_oversee(work, command.county, command.id));
    if (!is_stopped(work, share)) return Problem{Code::conflict, "not-stopped", "时钟没有停止", "the clock is running"};
    work.run(queries::end_suspension, share.county, share.id, work.today(), work.actor().name);
    add_step(work, share, "resume", "");
    return show_duty_share(work, {share.id, share.county});
}

Result<ShareFileView> move_due(Work& work, const MoveDue& command) {
    TRY(const ShareLine share, share_to_oversee(work, command.county, command.id));
    TRY_DO(require_words("words", command.words, 500));
    if (share.state == ShareState::concluded || share.state == ShareState::withdrawn)
        return Problem{Code::conflict, "not-now", "已经办结或撤回的任务不能再改期限", "the day of a closed or withdrawn share stays"};
    if (command.due < work.today()) return Problem{Code::invalid, "due-in-the-past", "新的期限不能早于今天", "the new day cannot lie in the past", {{"due", "past", "请选择今天以后的日期"}}};
    work.run(queries::set_due, share.county, share.id, share.version, command.due);
    add_step(work, share, "move_due", (share.due ? share.due->to_string() : std::string("无期限")) + " → " + command.due.to_string() + "：" + command.words);
    return show_duty_share(work, {share.id, share.county});
}

}  // namespace luoshi::obligations
